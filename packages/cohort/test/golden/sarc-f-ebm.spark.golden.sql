SELECT
  `id`,
  (CASE WHEN _b25 THEN 'positive' WHEN _b25 IS NULL THEN 'indeterminate' ELSE 'negative' END) AS `sarc-f-ebm`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b25 IS NULL)))) THEN ',positive' ELSE '' END, 2) AS `sarc-f-ebm:not-excluded`,
  _b25 AS `sarc-f-ebm:positiveScreen`,
  CASE WHEN (_b16 + _b21 + _b23) = (_b17 + _b22 + _b24) THEN (_b16 + _b21 + _b23) END AS `sarc-f-ebm:score`
FROM (SELECT
  `id`,
  _b16,
  _b17,
  _b21,
  _b22,
  _b23,
  _b24,
  (NOT (CASE WHEN (_b17 + _b22 + _b24) < 12.0D - 1e-9D THEN TRUE WHEN NOT ((_b16 + _b21 + _b23) < 12.0D - 1e-9D) THEN FALSE END)) AS _b25
FROM (SELECT
  `id`,
  _b23,
  _b24,
  CASE WHEN COALESCE(`sarc-f-score`, 0.0D) = COALESCE(`sarc-f-score`, 10.0D) THEN COALESCE(`sarc-f-score`, 0.0D) ELSE GREATEST(COALESCE(`sarc-f-score`, 0.0D), ((COALESCE(CASE WHEN `sarc-f.strength` BETWEEN 0.0D AND 2.0D THEN `sarc-f.strength` END, 0.0D)) + (COALESCE(CASE WHEN `sarc-f.assistance` BETWEEN 0.0D AND 2.0D THEN `sarc-f.assistance` END, 0.0D)) + (COALESCE(CASE WHEN `sarc-f.rise` BETWEEN 0.0D AND 2.0D THEN `sarc-f.rise` END, 0.0D)) + (COALESCE(CASE WHEN `sarc-f.climb` BETWEEN 0.0D AND 2.0D THEN `sarc-f.climb` END, 0.0D)) + (CASE WHEN _b8 = _b9 THEN _b8 ELSE GREATEST(_b8, _b12) END))) END AS _b16,
  CASE WHEN COALESCE(`sarc-f-score`, 0.0D) = COALESCE(`sarc-f-score`, 10.0D) THEN COALESCE(`sarc-f-score`, 10.0D) ELSE LEAST(COALESCE(`sarc-f-score`, 10.0D), ((COALESCE(CASE WHEN `sarc-f.strength` BETWEEN 0.0D AND 2.0D THEN `sarc-f.strength` END, 2.0D)) + (COALESCE(CASE WHEN `sarc-f.assistance` BETWEEN 0.0D AND 2.0D THEN `sarc-f.assistance` END, 2.0D)) + (COALESCE(CASE WHEN `sarc-f.rise` BETWEEN 0.0D AND 2.0D THEN `sarc-f.rise` END, 2.0D)) + (COALESCE(CASE WHEN `sarc-f.climb` BETWEEN 0.0D AND 2.0D THEN `sarc-f.climb` END, 2.0D)) + (CASE WHEN _b8 = _b9 THEN _b9 ELSE LEAST(_b9, _b13) END))) END AS _b17,
  CASE WHEN _b20 THEN 10.0D WHEN NOT _b20 THEN 0.0D ELSE LEAST(10.0D, 0.0D) END AS _b21,
  CASE WHEN _b20 THEN 10.0D WHEN NOT _b20 THEN 0.0D ELSE GREATEST(10.0D, 0.0D) END AS _b22
FROM (SELECT
  `id`,
  `sarc-f-score`,
  `sarc-f.strength`,
  `sarc-f.assistance`,
  `sarc-f.rise`,
  `sarc-f.climb`,
  _b8,
  _b9,
  _b23,
  _b24,
  CASE WHEN _b11 THEN 2.0D WHEN NOT _b11 THEN CASE WHEN _b10 THEN 0.0D WHEN NOT _b10 THEN 1.0D ELSE LEAST(0.0D, 1.0D) END ELSE CASE WHEN CASE WHEN _b10 THEN 0.0D WHEN NOT _b10 THEN 1.0D ELSE LEAST(0.0D, 1.0D) END IS NULL THEN NULL ELSE LEAST(2.0D, CASE WHEN _b10 THEN 0.0D WHEN NOT _b10 THEN 1.0D ELSE LEAST(0.0D, 1.0D) END) END END AS _b12,
  CASE WHEN _b11 THEN 2.0D WHEN NOT _b11 THEN CASE WHEN _b10 THEN 0.0D WHEN NOT _b10 THEN 1.0D ELSE GREATEST(0.0D, 1.0D) END ELSE CASE WHEN CASE WHEN _b10 THEN 0.0D WHEN NOT _b10 THEN 1.0D ELSE GREATEST(0.0D, 1.0D) END IS NULL THEN NULL ELSE GREATEST(2.0D, CASE WHEN _b10 THEN 0.0D WHEN NOT _b10 THEN 1.0D ELSE GREATEST(0.0D, 1.0D) END) END END AS _b13,
  (NOT (CASE WHEN _b19 < 75.0D - 1e-9D THEN TRUE WHEN NOT (_b18 < 75.0D - 1e-9D) THEN FALSE END)) AS _b20
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
  (NOT (CASE WHEN COALESCE(`falls-past-year`, 366.0D) < 4.0D - 1e-9D THEN TRUE WHEN NOT (COALESCE(`falls-past-year`, 0.0D) < 4.0D - 1e-9D) THEN FALSE END)) AS _b11,
  COALESCE(FLOOR(`age` + 1e-9D), 0.0D) AS _b18,
  COALESCE(FLOOR(`age` + 1e-9D), 130.0D) AS _b19,
  CASE WHEN (NOT (21.0D < `bmi` - 1e-9D)) THEN 10.0D WHEN NOT (NOT (21.0D < `bmi` - 1e-9D)) THEN 0.0D ELSE LEAST(10.0D, 0.0D) END AS _b23,
  CASE WHEN (NOT (21.0D < `bmi` - 1e-9D)) THEN 10.0D WHEN NOT (NOT (21.0D < `bmi` - 1e-9D)) THEN 0.0D ELSE GREATEST(10.0D, 0.0D) END AS _b24
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
