SELECT
  `id`,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN (_b34 = _b29) THEN _b29 ELSE 'indeterminate' END) ELSE (CASE WHEN _b23 THEN 'positive' WHEN _b23 IS NULL THEN 'indeterminate' ELSE 'negative' END) END AS `sarc-calf`,
  SUBSTR(CASE WHEN CASE WHEN `sex` IS NULL THEN (((TRUE AND ((_b28 IS NULL))) OR (TRUE AND ((_b33 IS NULL))) OR (NOT (_b34 = _b29) AND _b29 = 'positive') OR (NOT (_b34 = _b29) AND _b34 = 'positive'))) ELSE ((TRUE AND ((_b23 IS NULL)))) END THEN ',positive' ELSE '' END, 2) AS `sarc-calf:not-excluded`,
  _b20 AS `sarc-calf:lowCalf`,
  _b23 AS `sarc-calf:positiveScreen`,
  CASE WHEN (_b16 + _b21) = (_b17 + _b22) THEN (_b16 + _b21) END AS `sarc-calf:score`
FROM (SELECT
  `id`,
  `sex`,
  _b16,
  _b17,
  _b20,
  _b21,
  _b22,
  _b23,
  _b28,
  _b33,
  CASE WHEN _b28 THEN 'positive' WHEN _b28 IS NULL THEN 'indeterminate' ELSE 'negative' END AS _b29,
  CASE WHEN _b33 THEN 'positive' WHEN _b33 IS NULL THEN 'indeterminate' ELSE 'negative' END AS _b34
FROM (SELECT
  `id`,
  `sex`,
  _b16,
  _b17,
  _b20,
  _b21,
  _b22,
  (NOT (CASE WHEN (_b17 + _b22) < 11.0D - 1e-9D THEN TRUE WHEN NOT ((_b16 + _b21) < 11.0D - 1e-9D) THEN FALSE END)) AS _b23,
  (NOT (CASE WHEN (_b17 + (CASE WHEN _b25 THEN 10.0D WHEN NOT _b25 THEN 0.0D ELSE GREATEST(10.0D, 0.0D) END)) < 11.0D - 1e-9D THEN TRUE WHEN NOT ((_b16 + (CASE WHEN _b25 THEN 10.0D WHEN NOT _b25 THEN 0.0D ELSE LEAST(10.0D, 0.0D) END)) < 11.0D - 1e-9D) THEN FALSE END)) AS _b28,
  (NOT (CASE WHEN (_b17 + (CASE WHEN _b30 THEN 10.0D WHEN NOT _b30 THEN 0.0D ELSE GREATEST(10.0D, 0.0D) END)) < 11.0D - 1e-9D THEN TRUE WHEN NOT ((_b16 + (CASE WHEN _b30 THEN 10.0D WHEN NOT _b30 THEN 0.0D ELSE LEAST(10.0D, 0.0D) END)) < 11.0D - 1e-9D) THEN FALSE END)) AS _b33
FROM (SELECT
  `id`,
  `sex`,
  _b20,
  _b25,
  _b30,
  CASE WHEN COALESCE(`sarc-f-score`, 0.0D) = COALESCE(`sarc-f-score`, 10.0D) THEN COALESCE(`sarc-f-score`, 0.0D) ELSE GREATEST(COALESCE(`sarc-f-score`, 0.0D), ((COALESCE(CASE WHEN `sarc-f.strength` BETWEEN 0.0D AND 2.0D THEN `sarc-f.strength` END, 0.0D)) + (COALESCE(CASE WHEN `sarc-f.assistance` BETWEEN 0.0D AND 2.0D THEN `sarc-f.assistance` END, 0.0D)) + (COALESCE(CASE WHEN `sarc-f.rise` BETWEEN 0.0D AND 2.0D THEN `sarc-f.rise` END, 0.0D)) + (COALESCE(CASE WHEN `sarc-f.climb` BETWEEN 0.0D AND 2.0D THEN `sarc-f.climb` END, 0.0D)) + (CASE WHEN _b8 = _b9 THEN _b8 ELSE GREATEST(_b8, (CASE WHEN _b11 THEN 2.0D WHEN NOT _b11 THEN CASE WHEN _b10 THEN 0.0D WHEN NOT _b10 THEN 1.0D ELSE LEAST(0.0D, 1.0D) END ELSE CASE WHEN CASE WHEN _b10 THEN 0.0D WHEN NOT _b10 THEN 1.0D ELSE LEAST(0.0D, 1.0D) END IS NULL THEN NULL ELSE LEAST(2.0D, CASE WHEN _b10 THEN 0.0D WHEN NOT _b10 THEN 1.0D ELSE LEAST(0.0D, 1.0D) END) END END)) END))) END AS _b16,
  CASE WHEN COALESCE(`sarc-f-score`, 0.0D) = COALESCE(`sarc-f-score`, 10.0D) THEN COALESCE(`sarc-f-score`, 10.0D) ELSE LEAST(COALESCE(`sarc-f-score`, 10.0D), ((COALESCE(CASE WHEN `sarc-f.strength` BETWEEN 0.0D AND 2.0D THEN `sarc-f.strength` END, 2.0D)) + (COALESCE(CASE WHEN `sarc-f.assistance` BETWEEN 0.0D AND 2.0D THEN `sarc-f.assistance` END, 2.0D)) + (COALESCE(CASE WHEN `sarc-f.rise` BETWEEN 0.0D AND 2.0D THEN `sarc-f.rise` END, 2.0D)) + (COALESCE(CASE WHEN `sarc-f.climb` BETWEEN 0.0D AND 2.0D THEN `sarc-f.climb` END, 2.0D)) + (CASE WHEN _b8 = _b9 THEN _b9 ELSE LEAST(_b9, (CASE WHEN _b11 THEN 2.0D WHEN NOT _b11 THEN CASE WHEN _b10 THEN 0.0D WHEN NOT _b10 THEN 1.0D ELSE GREATEST(0.0D, 1.0D) END ELSE CASE WHEN CASE WHEN _b10 THEN 0.0D WHEN NOT _b10 THEN 1.0D ELSE GREATEST(0.0D, 1.0D) END IS NULL THEN NULL ELSE GREATEST(2.0D, CASE WHEN _b10 THEN 0.0D WHEN NOT _b10 THEN 1.0D ELSE GREATEST(0.0D, 1.0D) END) END END)) END))) END AS _b17,
  CASE WHEN _b20 THEN 10.0D WHEN NOT _b20 THEN 0.0D ELSE LEAST(10.0D, 0.0D) END AS _b21,
  CASE WHEN _b20 THEN 10.0D WHEN NOT _b20 THEN 0.0D ELSE GREATEST(10.0D, 0.0D) END AS _b22
FROM (SELECT
  `id`,
  `sex`,
  `sarc-f-score`,
  `sarc-f.strength`,
  `sarc-f.assistance`,
  `sarc-f.rise`,
  `sarc-f.climb`,
  COALESCE(CASE WHEN `sarc-f.falls` BETWEEN 0.0D AND 2.0D THEN `sarc-f.falls` END, 0.0D) AS _b8,
  COALESCE(CASE WHEN `sarc-f.falls` BETWEEN 0.0D AND 2.0D THEN `sarc-f.falls` END, 2.0D) AS _b9,
  (CASE WHEN COALESCE(`falls-past-year`, 366.0D) < 1.0D - 1e-9D THEN TRUE WHEN NOT (COALESCE(`falls-past-year`, 0.0D) < 1.0D - 1e-9D) THEN FALSE END) AS _b10,
  (NOT (CASE WHEN COALESCE(`falls-past-year`, 366.0D) < 4.0D - 1e-9D THEN TRUE WHEN NOT (COALESCE(`falls-past-year`, 0.0D) < 4.0D - 1e-9D) THEN FALSE END)) AS _b11,
  (NOT (CASE WHEN (CASE WHEN (`sex` = 'male') THEN 34.0D WHEN NOT (`sex` = 'male') THEN 33.0D ELSE GREATEST(34.0D, 33.0D) END) < `calf-circumference` - 1e-9D THEN TRUE WHEN NOT ((CASE WHEN (`sex` = 'male') THEN 34.0D WHEN NOT (`sex` = 'male') THEN 33.0D ELSE LEAST(34.0D, 33.0D) END) < `calf-circumference` - 1e-9D) THEN FALSE END)) AS _b20,
  (NOT (34.0D < `calf-circumference` - 1e-9D)) AS _b25,
  (NOT (33.0D < `calf-circumference` - 1e-9D)) AS _b30
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
