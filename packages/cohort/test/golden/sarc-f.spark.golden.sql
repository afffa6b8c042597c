SELECT
  `id`,
  (CASE WHEN _b18 THEN 'positive' WHEN _b18 IS NULL THEN 'indeterminate' ELSE 'negative' END) AS `sarc-f`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b18 IS NULL)))) THEN ',positive' ELSE '' END, 2) AS `sarc-f:not-excluded`,
  _b18 AS `sarc-f:positiveScreen`,
  CASE WHEN _b16 = _b17 THEN _b16 END AS `sarc-f:score`
FROM (SELECT
  `id`,
  _b16,
  _b17,
  (NOT (CASE WHEN _b17 < 4.0D - 1e-9D THEN TRUE WHEN NOT (_b16 < 4.0D - 1e-9D) THEN FALSE END)) AS _b18
FROM (SELECT
  `id`,
  CASE WHEN COALESCE(`sarc-f-score`, 0.0D) = COALESCE(`sarc-f-score`, 10.0D) THEN COALESCE(`sarc-f-score`, 0.0D) ELSE GREATEST(COALESCE(`sarc-f-score`, 0.0D), ((COALESCE(CASE WHEN `sarc-f.strength` BETWEEN 0.0D AND 2.0D THEN `sarc-f.strength` END, 0.0D)) + (COALESCE(CASE WHEN `sarc-f.assistance` BETWEEN 0.0D AND 2.0D THEN `sarc-f.assistance` END, 0.0D)) + (COALESCE(CASE WHEN `sarc-f.rise` BETWEEN 0.0D AND 2.0D THEN `sarc-f.rise` END, 0.0D)) + (COALESCE(CASE WHEN `sarc-f.climb` BETWEEN 0.0D AND 2.0D THEN `sarc-f.climb` END, 0.0D)) + (CASE WHEN _b8 = _b9 THEN _b8 ELSE GREATEST(_b8, _b12) END))) END AS _b16,
  CASE WHEN COALESCE(`sarc-f-score`, 0.0D) = COALESCE(`sarc-f-score`, 10.0D) THEN COALESCE(`sarc-f-score`, 10.0D) ELSE LEAST(COALESCE(`sarc-f-score`, 10.0D), ((COALESCE(CASE WHEN `sarc-f.strength` BETWEEN 0.0D AND 2.0D THEN `sarc-f.strength` END, 2.0D)) + (COALESCE(CASE WHEN `sarc-f.assistance` BETWEEN 0.0D AND 2.0D THEN `sarc-f.assistance` END, 2.0D)) + (COALESCE(CASE WHEN `sarc-f.rise` BETWEEN 0.0D AND 2.0D THEN `sarc-f.rise` END, 2.0D)) + (COALESCE(CASE WHEN `sarc-f.climb` BETWEEN 0.0D AND 2.0D THEN `sarc-f.climb` END, 2.0D)) + (CASE WHEN _b8 = _b9 THEN _b9 ELSE LEAST(_b9, _b13) END))) END AS _b17
FROM (SELECT
  `id`,
  `sarc-f-score`,
  `sarc-f.strength`,
  `sarc-f.assistance`,
  `sarc-f.rise`,
  `sarc-f.climb`,
  _b8,
  _b9,
  CASE WHEN _b11 THEN 2.0D WHEN NOT _b11 THEN CASE WHEN _b10 THEN 0.0D WHEN NOT _b10 THEN 1.0D ELSE LEAST(0.0D, 1.0D) END ELSE CASE WHEN CASE WHEN _b10 THEN 0.0D WHEN NOT _b10 THEN 1.0D ELSE LEAST(0.0D, 1.0D) END IS NULL THEN NULL ELSE LEAST(2.0D, CASE WHEN _b10 THEN 0.0D WHEN NOT _b10 THEN 1.0D ELSE LEAST(0.0D, 1.0D) END) END END AS _b12,
  CASE WHEN _b11 THEN 2.0D WHEN NOT _b11 THEN CASE WHEN _b10 THEN 0.0D WHEN NOT _b10 THEN 1.0D ELSE GREATEST(0.0D, 1.0D) END ELSE CASE WHEN CASE WHEN _b10 THEN 0.0D WHEN NOT _b10 THEN 1.0D ELSE GREATEST(0.0D, 1.0D) END IS NULL THEN NULL ELSE GREATEST(2.0D, CASE WHEN _b10 THEN 0.0D WHEN NOT _b10 THEN 1.0D ELSE GREATEST(0.0D, 1.0D) END) END END AS _b13
FROM (SELECT
  `id`,
  `sarc-f-score`,
  `sarc-f.strength`,
  `sarc-f.assistance`,
  `sarc-f.rise`,
  `sarc-f.climb`,
  COALESCE(CASE WHEN `sarc-f.falls` BETWEEN 0.0D AND 2.0D THEN `sarc-f.falls` END, 0.0D) AS _b8,
  COALESCE(CASE WHEN `sarc-f.falls` BETWEEN 0.0D AND 2.0D THEN `sarc-f.falls` END, 2.0D) AS _b9,
  (CASE WHEN COALESCE(`falls-past-year`, 366.0D) < 1.0D - 1e-9D THEN TRUE WHEN NOT (COALESCE(`falls-past-year`, 0.0D) < 1.0D - 1e-9D) THEN FALSE END) AS _b10,
  (NOT (CASE WHEN COALESCE(`falls-past-year`, 366.0D) < 4.0D - 1e-9D THEN TRUE WHEN NOT (COALESCE(`falls-past-year`, 0.0D) < 4.0D - 1e-9D) THEN FALSE END)) AS _b11
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
