SELECT
  `id`,
  CASE WHEN _b10 THEN 'indeterminate' ELSE _b8 END AS `nawgslt`,
  SUBSTR(CASE WHEN ((_b7 AND (NOT _b6)) OR (_b10 AND _b8 = 'sarcopenia') OR CASE WHEN `sex` IS NULL THEN ((_b5 AND (NOT (_b1 < 39.0D - 1e-9D))) OR (_b10 AND _b9 = 'sarcopenia')) ELSE FALSE END) THEN ',sarcopenia' ELSE '' END, 2) AS `nawgslt:not-excluded`,
  CASE WHEN `sex` IS NULL THEN CASE WHEN _b15 THEN TRUE WHEN (NOT (_b5 OR (_b12 AND _b4))) THEN FALSE END ELSE CASE WHEN _b6 THEN TRUE WHEN (NOT _b7) THEN FALSE END END AS `nawgslt:lowMass`
FROM (SELECT
  `id`,
  `sex`,
  _b1,
  _b4,
  _b5,
  _b6,
  _b7,
  _b8,
  _b9,
  _b12,
  _b15,
  CASE WHEN `sex` IS NULL THEN _b9 <> _b8 ELSE FALSE END AS _b10
FROM (SELECT
  `id`,
  `sex`,
  _b1,
  _b4,
  _b5,
  _b6,
  _b7,
  _b9,
  _b12,
  _b15,
  CASE WHEN _b6 THEN 'sarcopenia' WHEN _b7 THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b8
FROM (SELECT
  `id`,
  `sex`,
  _b1,
  _b4,
  _b5,
  _b6,
  _b12,
  _b15,
  (_b6 OR (NOT (`l3-smi` IS NOT NULL))) AS _b7,
  CASE WHEN (_b1 < 39.0D - 1e-9D) THEN 'sarcopenia' WHEN _b5 THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b9
FROM (SELECT
  `id`,
  `sex`,
  `l3-smi`,
  _b1,
  ((_b1 < 50.0D - 1e-9D) OR (NOT (`l3-smi` IS NOT NULL))) AS _b4,
  ((_b1 < 39.0D - 1e-9D) OR (NOT (`l3-smi` IS NOT NULL))) AS _b5,
  ((_b1 < 39.0D - 1e-9D) OR (_b2 AND (_b1 < 50.0D - 1e-9D))) AS _b6,
  (_b11 OR (NOT (`sex` IS NOT NULL))) AS _b12,
  ((_b1 < 39.0D - 1e-9D) OR (_b11 AND (_b1 < 50.0D - 1e-9D))) AS _b15
FROM (SELECT
  `id`,
  `sex`,
  `l3-smi`,
  COALESCE(`l3-smi`, CAST('Infinity' AS DOUBLE)) AS _b1,
  COALESCE((`sex` = 'male'), TRUE) AS _b2,
  COALESCE((`sex` = 'male'), FALSE) AS _b11
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5
