SELECT
  `id`,
  CASE WHEN _b6 THEN 'indeterminate' ELSE _b3 END AS `van-der-werf-2018`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b2 IS NULL))) OR (_b6 AND _b3 = 'low') OR CASE WHEN `sex` IS NULL THEN (((TRUE AND ((_b4 IS NULL))) OR (_b6 AND _b5 = 'low'))) ELSE FALSE END) THEN ',low' ELSE '' END, 2) AS `van-der-werf-2018:not-excluded`,
  CASE WHEN `sex` IS NULL THEN _b9 ELSE _b2 END AS `van-der-werf-2018:lowMuscle`,
  CASE WHEN `sex` IS NULL THEN _b14 ELSE _b11 END AS `van-der-werf-2018:lowArea`,
  CASE WHEN `sex` IS NULL THEN _b19 ELSE _b16 END AS `van-der-werf-2018:lowDensity`
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b3,
  _b4,
  _b5,
  _b9,
  _b11,
  _b14,
  _b16,
  _b19,
  (CASE WHEN `sex` IS NULL THEN (_b5 <> _b3) ELSE FALSE END) AS _b6
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b4,
  _b5,
  _b9,
  _b11,
  _b14,
  _b16,
  _b19,
  CASE WHEN _b2 THEN 'low' WHEN _b2 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b3
FROM (SELECT
  `id`,
  `sex`,
  _b4,
  (`l3-smi` < (CASE WHEN _b0 THEN 41.6D ELSE 32.0D END) - 1e-9D) AS _b2,
  CASE WHEN `sex` IS NULL THEN CASE WHEN _b4 THEN 'low' WHEN _b4 IS NULL THEN 'indeterminate' ELSE 'normal' END END AS _b5,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN `l3-smi` < _b7 - 1e-9D THEN TRUE WHEN NOT (`l3-smi` < _b8 - 1e-9D) THEN FALSE END) END AS _b9,
  (`l3-muscle-area` < (CASE WHEN _b0 THEN 134.0D ELSE 89.2D END) - 1e-9D) AS _b11,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN `l3-muscle-area` < _b12 - 1e-9D THEN TRUE WHEN NOT (`l3-muscle-area` < _b13 - 1e-9D) THEN FALSE END) END AS _b14,
  (`l3-muscle-density` < (CASE WHEN _b0 THEN 29.3D ELSE 22.0D END) - 1e-9D) AS _b16,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN `l3-muscle-density` < _b17 - 1e-9D THEN TRUE WHEN NOT (`l3-muscle-density` < _b18 - 1e-9D) THEN FALSE END) END AS _b19
FROM (SELECT
  `id`,
  `sex`,
  `l3-smi`,
  `l3-muscle-area`,
  `l3-muscle-density`,
  COALESCE((`sex` = 'male'), TRUE) AS _b0,
  CASE WHEN `sex` IS NULL THEN (`l3-smi` < 32.0D - 1e-9D) END AS _b4,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 41.6D ELSE LEAST(32.0D, CASE WHEN (`sex` = 'male') IS NULL THEN 41.6D END) END END AS _b7,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 41.6D ELSE GREATEST(32.0D, CASE WHEN (`sex` = 'male') IS NULL THEN 41.6D END) END END AS _b8,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 134.0D ELSE LEAST(89.2D, CASE WHEN (`sex` = 'male') IS NULL THEN 134.0D END) END END AS _b12,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 134.0D ELSE GREATEST(89.2D, CASE WHEN (`sex` = 'male') IS NULL THEN 134.0D END) END END AS _b13,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 29.3D ELSE LEAST(22.0D, CASE WHEN (`sex` = 'male') IS NULL THEN 29.3D END) END END AS _b17,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 29.3D ELSE GREATEST(22.0D, CASE WHEN (`sex` = 'male') IS NULL THEN 29.3D END) END END AS _b18
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
