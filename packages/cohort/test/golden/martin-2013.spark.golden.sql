SELECT
  `id`,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN (_b8 = _b7) THEN _b7 ELSE 'indeterminate' END) ELSE (CASE WHEN _b4 THEN 'low' WHEN _b4 IS NULL THEN 'indeterminate' ELSE 'normal' END) END AS `martin-2013`,
  SUBSTR(CASE WHEN CASE WHEN `sex` IS NULL THEN _b9 ELSE ((TRUE AND ((_b4 IS NULL)))) END THEN ',low' ELSE '' END, 2) AS `martin-2013:not-excluded`,
  _b4 AS `martin-2013:lowMuscle`
FROM (SELECT
  `id`,
  `sex`,
  _b4,
  _b7,
  _b8,
  ((TRUE AND ((_b6 IS NULL))) OR (TRUE AND (((`l3-smi` < 41.0D - 1e-9D) IS NULL))) OR (NOT (_b8 = _b7) AND _b7 = 'low') OR (NOT (_b8 = _b7) AND _b8 = 'low')) AS _b9
FROM (SELECT
  `id`,
  `sex`,
  `l3-smi`,
  _b4,
  _b6,
  _b8,
  CASE WHEN _b6 THEN 'low' WHEN _b6 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b7
FROM (SELECT
  `id`,
  `sex`,
  `l3-smi`,
  _b8,
  (CASE WHEN `l3-smi` < (CASE WHEN (`sex` = 'male') THEN _b0 WHEN NOT (`sex` = 'male') THEN 41.0D ELSE CASE WHEN _b0 IS NULL THEN NULL ELSE LEAST(_b0, 41.0D) END END) - 1e-9D THEN TRUE WHEN NOT (`l3-smi` < (CASE WHEN (`sex` = 'male') THEN _b1 WHEN NOT (`sex` = 'male') THEN 41.0D ELSE CASE WHEN _b1 IS NULL THEN NULL ELSE GREATEST(_b1, 41.0D) END END) - 1e-9D) THEN FALSE END) AS _b4,
  (CASE WHEN `l3-smi` < _b0 - 1e-9D THEN TRUE WHEN NOT (`l3-smi` < _b1 - 1e-9D) THEN FALSE END) AS _b6
FROM (SELECT
  `id`,
  `sex`,
  `l3-smi`,
  CASE WHEN (NOT (`bmi` < 25.0D - 1e-9D)) THEN 53.0D WHEN NOT (NOT (`bmi` < 25.0D - 1e-9D)) THEN 43.0D ELSE LEAST(53.0D, 43.0D) END AS _b0,
  CASE WHEN (NOT (`bmi` < 25.0D - 1e-9D)) THEN 53.0D WHEN NOT (NOT (`bmi` < 25.0D - 1e-9D)) THEN 43.0D ELSE GREATEST(53.0D, 43.0D) END AS _b1,
  CASE WHEN (`l3-smi` < 41.0D - 1e-9D) THEN 'low' WHEN (`l3-smi` < 41.0D - 1e-9D) IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b8
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
