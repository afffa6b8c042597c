SELECT
  `id`,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN (_b5 = _b4) THEN _b4 ELSE 'indeterminate' END) ELSE (CASE WHEN _b2 THEN 'low' WHEN _b2 IS NULL THEN 'indeterminate' ELSE 'normal' END) END AS `jsh-ct`,
  SUBSTR(CASE WHEN CASE WHEN `sex` IS NULL THEN _b6 ELSE ((TRUE AND ((_b2 IS NULL)))) END THEN ',low' ELSE '' END, 2) AS `jsh-ct:not-excluded`,
  _b2 AS `jsh-ct:lowMuscle`
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b4,
  _b5,
  ((TRUE AND (((`l3-smi` < 42.0D - 1e-9D) IS NULL))) OR (TRUE AND (((`l3-smi` < 38.0D - 1e-9D) IS NULL))) OR (NOT (_b5 = _b4) AND _b4 = 'low') OR (NOT (_b5 = _b4) AND _b5 = 'low')) AS _b6
FROM (SELECT
  `id`,
  `sex`,
  `l3-smi`,
  (CASE WHEN `l3-smi` < (CASE WHEN (`sex` = 'male') THEN 42.0D WHEN NOT (`sex` = 'male') THEN 38.0D ELSE LEAST(42.0D, 38.0D) END) - 1e-9D THEN TRUE WHEN NOT (`l3-smi` < (CASE WHEN (`sex` = 'male') THEN 42.0D WHEN NOT (`sex` = 'male') THEN 38.0D ELSE GREATEST(42.0D, 38.0D) END) - 1e-9D) THEN FALSE END) AS _b2,
  CASE WHEN (`l3-smi` < 42.0D - 1e-9D) THEN 'low' WHEN (`l3-smi` < 42.0D - 1e-9D) IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b4,
  CASE WHEN (`l3-smi` < 38.0D - 1e-9D) THEN 'low' WHEN (`l3-smi` < 38.0D - 1e-9D) IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b5
FROM people) AS _l1) AS _l2
