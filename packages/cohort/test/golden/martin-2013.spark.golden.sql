SELECT
  `id`,
  CASE WHEN _b20 THEN 'indeterminate' ELSE _b18 END AS `martin-2013`,
  SUBSTR(CASE WHEN ((_b17 AND (NOT _b16)) OR (_b20 AND _b18 = 'low') OR CASE WHEN `sex` IS NULL THEN ((_b15 AND (NOT (_b1 < 41.0D - 1e-9D))) OR (_b20 AND _b19 = 'low')) ELSE FALSE END) THEN ',low' ELSE '' END, 2) AS `martin-2013:not-excluded`,
  CASE WHEN `sex` IS NULL THEN CASE WHEN _b25 THEN TRUE WHEN (NOT _b26) THEN FALSE END ELSE CASE WHEN _b16 THEN TRUE WHEN (NOT _b17) THEN FALSE END END AS `martin-2013:lowMuscle`
FROM (SELECT
  `id`,
  `sex`,
  _b1,
  _b15,
  _b16,
  _b17,
  _b18,
  _b19,
  _b25,
  _b26,
  CASE WHEN `sex` IS NULL THEN _b19 <> _b18 ELSE FALSE END AS _b20
FROM (SELECT
  `id`,
  `sex`,
  _b1,
  _b15,
  _b16,
  _b17,
  _b19,
  _b25,
  _b26,
  CASE WHEN _b16 THEN 'low' WHEN _b17 THEN 'indeterminate' ELSE 'normal' END AS _b18
FROM (SELECT
  `id`,
  `sex`,
  _b1,
  _b15,
  _b19,
  ((_b1 < 41.0D - 1e-9D) OR (_b2 AND _b13)) AS _b16,
  (_b15 OR (_b2 AND _b14)) AS _b17,
  ((_b1 < 41.0D - 1e-9D) OR (_b21 AND _b13)) AS _b25,
  (_b15 OR (_b22 AND _b14)) AS _b26
FROM (SELECT
  `id`,
  `sex`,
  _b1,
  _b2,
  _b15,
  _b21,
  _b22,
  ((_b1 < 43.0D - 1e-9D) OR (_b5 AND (_b1 < 53.0D - 1e-9D))) AS _b13,
  (_b12 OR (_b6 AND _b11)) AS _b14,
  CASE WHEN (_b1 < 41.0D - 1e-9D) THEN 'low' WHEN _b15 THEN 'indeterminate' ELSE 'normal' END AS _b19
FROM (SELECT
  `id`,
  `sex`,
  _b1,
  _b2,
  _b21,
  (NOT ((_b4 < 25.0D - 1e-9D) OR (NOT (`bmi` IS NOT NULL)))) AS _b5,
  (NOT (_b4 < 25.0D - 1e-9D)) AS _b6,
  ((_b1 < 53.0D - 1e-9D) OR (NOT (`l3-smi` IS NOT NULL))) AS _b11,
  ((_b1 < 43.0D - 1e-9D) OR (NOT (`l3-smi` IS NOT NULL))) AS _b12,
  ((_b1 < 41.0D - 1e-9D) OR (NOT (`l3-smi` IS NOT NULL))) AS _b15,
  (_b21 OR (NOT (`sex` IS NOT NULL))) AS _b22
FROM (SELECT
  `id`,
  `sex`,
  `l3-smi`,
  `bmi`,
  COALESCE(`l3-smi`, CAST('Infinity' AS DOUBLE)) AS _b1,
  COALESCE((`sex` = 'male'), TRUE) AS _b2,
  COALESCE(`bmi`, CAST('Infinity' AS DOUBLE)) AS _b4,
  COALESCE((`sex` = 'male'), FALSE) AS _b21
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5) AS _l6
