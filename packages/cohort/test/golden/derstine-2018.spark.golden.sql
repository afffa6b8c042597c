SELECT
  `id`,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN (_b5 = _b4) THEN _b4 ELSE 'indeterminate' END) ELSE (CASE WHEN _b2 THEN 'low' WHEN _b2 IS NULL THEN 'indeterminate' ELSE 'normal' END) END AS `derstine-2018`,
  SUBSTR(CASE WHEN CASE WHEN `sex` IS NULL THEN _b6 ELSE ((TRUE AND ((_b2 IS NULL)))) END THEN ',low' ELSE '' END, 2) AS `derstine-2018:not-excluded`,
  _b2 AS `derstine-2018:lowMuscle`,
  _b10 AS `derstine-2018:lowArea`,
  _b13 AS `derstine-2018:lowDensity`
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b4,
  _b5,
  _b10,
  _b13,
  ((TRUE AND (((`l3-smi` < 45.4D - 1e-9D) IS NULL))) OR (TRUE AND (((`l3-smi` < 34.4D - 1e-9D) IS NULL))) OR (NOT (_b5 = _b4) AND _b4 = 'low') OR (NOT (_b5 = _b4) AND _b5 = 'low')) AS _b6
FROM (SELECT
  `id`,
  `sex`,
  `l3-smi`,
  (CASE WHEN `l3-smi` < (CASE WHEN (`sex` = 'male') THEN 45.4D WHEN NOT (`sex` = 'male') THEN 34.4D ELSE LEAST(45.4D, 34.4D) END) - 1e-9D THEN TRUE WHEN NOT (`l3-smi` < (CASE WHEN (`sex` = 'male') THEN 45.4D WHEN NOT (`sex` = 'male') THEN 34.4D ELSE GREATEST(45.4D, 34.4D) END) - 1e-9D) THEN FALSE END) AS _b2,
  CASE WHEN (`l3-smi` < 45.4D - 1e-9D) THEN 'low' WHEN (`l3-smi` < 45.4D - 1e-9D) IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b4,
  CASE WHEN (`l3-smi` < 34.4D - 1e-9D) THEN 'low' WHEN (`l3-smi` < 34.4D - 1e-9D) IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b5,
  (CASE WHEN `l3-muscle-area` < (CASE WHEN (`sex` = 'male') THEN 144.3D WHEN NOT (`sex` = 'male') THEN 92.2D ELSE LEAST(144.3D, 92.2D) END) - 1e-9D THEN TRUE WHEN NOT (`l3-muscle-area` < (CASE WHEN (`sex` = 'male') THEN 144.3D WHEN NOT (`sex` = 'male') THEN 92.2D ELSE GREATEST(144.3D, 92.2D) END) - 1e-9D) THEN FALSE END) AS _b10,
  (CASE WHEN `l3-muscle-density` < (CASE WHEN (`sex` = 'male') THEN 38.5D WHEN NOT (`sex` = 'male') THEN 34.3D ELSE LEAST(38.5D, 34.3D) END) - 1e-9D THEN TRUE WHEN NOT (`l3-muscle-density` < (CASE WHEN (`sex` = 'male') THEN 38.5D WHEN NOT (`sex` = 'male') THEN 34.3D ELSE GREATEST(38.5D, 34.3D) END) - 1e-9D) THEN FALSE END) AS _b13
FROM people) AS _l1) AS _l2
