SELECT
  `id`,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN (_b5 = _b4) THEN _b4 ELSE 'indeterminate' END) ELSE (CASE WHEN _b2 THEN 'low' WHEN _b2 IS NULL THEN 'indeterminate' ELSE 'normal' END) END AS `van-der-werf-2018`,
  SUBSTR(CASE WHEN CASE WHEN `sex` IS NULL THEN _b6 ELSE ((TRUE AND ((_b2 IS NULL)))) END THEN ',low' ELSE '' END, 2) AS `van-der-werf-2018:not-excluded`,
  _b2 AS `van-der-werf-2018:lowMuscle`,
  _b10 AS `van-der-werf-2018:lowArea`,
  _b13 AS `van-der-werf-2018:lowDensity`
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b4,
  _b5,
  _b10,
  _b13,
  ((TRUE AND (((`l3-smi` < 41.6D - 1e-9D) IS NULL))) OR (TRUE AND (((`l3-smi` < 32.0D - 1e-9D) IS NULL))) OR (NOT (_b5 = _b4) AND _b4 = 'low') OR (NOT (_b5 = _b4) AND _b5 = 'low')) AS _b6
FROM (SELECT
  `id`,
  `sex`,
  `l3-smi`,
  (CASE WHEN `l3-smi` < (CASE WHEN (`sex` = 'male') THEN 41.6D WHEN NOT (`sex` = 'male') THEN 32.0D ELSE LEAST(41.6D, 32.0D) END) - 1e-9D THEN TRUE WHEN NOT (`l3-smi` < (CASE WHEN (`sex` = 'male') THEN 41.6D WHEN NOT (`sex` = 'male') THEN 32.0D ELSE GREATEST(41.6D, 32.0D) END) - 1e-9D) THEN FALSE END) AS _b2,
  CASE WHEN (`l3-smi` < 41.6D - 1e-9D) THEN 'low' WHEN (`l3-smi` < 41.6D - 1e-9D) IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b4,
  CASE WHEN (`l3-smi` < 32.0D - 1e-9D) THEN 'low' WHEN (`l3-smi` < 32.0D - 1e-9D) IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b5,
  (CASE WHEN `l3-muscle-area` < (CASE WHEN (`sex` = 'male') THEN 134.0D WHEN NOT (`sex` = 'male') THEN 89.2D ELSE LEAST(134.0D, 89.2D) END) - 1e-9D THEN TRUE WHEN NOT (`l3-muscle-area` < (CASE WHEN (`sex` = 'male') THEN 134.0D WHEN NOT (`sex` = 'male') THEN 89.2D ELSE GREATEST(134.0D, 89.2D) END) - 1e-9D) THEN FALSE END) AS _b10,
  (CASE WHEN `l3-muscle-density` < (CASE WHEN (`sex` = 'male') THEN 29.3D WHEN NOT (`sex` = 'male') THEN 22.0D ELSE LEAST(29.3D, 22.0D) END) - 1e-9D THEN TRUE WHEN NOT (`l3-muscle-density` < (CASE WHEN (`sex` = 'male') THEN 29.3D WHEN NOT (`sex` = 'male') THEN 22.0D ELSE GREATEST(29.3D, 22.0D) END) - 1e-9D) THEN FALSE END) AS _b13
FROM people) AS _l1) AS _l2
