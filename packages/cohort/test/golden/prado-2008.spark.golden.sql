SELECT
  `id`,
  CASE WHEN _b12 THEN 'indeterminate' ELSE _b8 END AS `prado-2008`,
  SUBSTR(CASE WHEN (((NOT _b6) AND (NOT _b7)) OR (_b12 AND _b8 = 'low') OR CASE WHEN `sex` IS NULL THEN ((_b10 AND (NOT _b9)) OR (_b12 AND _b11 = 'low')) ELSE FALSE END) THEN ',low' ELSE '' END, 2) AS `prado-2008:not-excluded`,
  CASE WHEN `sex` IS NULL THEN CASE WHEN _b17 THEN TRUE WHEN (NOT _b18) THEN FALSE END ELSE CASE WHEN _b7 THEN TRUE WHEN (NOT (NOT _b6)) THEN FALSE END END AS `prado-2008:lowMuscle`
FROM (SELECT
  `id`,
  `sex`,
  _b6,
  _b7,
  _b8,
  _b9,
  _b10,
  _b11,
  _b17,
  _b18,
  CASE WHEN `sex` IS NULL THEN _b11 <> _b8 ELSE FALSE END AS _b12
FROM (SELECT
  `id`,
  `sex`,
  _b6,
  _b7,
  _b9,
  _b10,
  _b11,
  _b17,
  _b18,
  CASE WHEN _b7 THEN 'low' WHEN (NOT _b6) THEN 'indeterminate' ELSE 'normal' END AS _b8
FROM (SELECT
  `id`,
  `sex`,
  _b6,
  _b9,
  _b10,
  (NOT (_b6 OR (NOT (`l3-smi` IS NOT NULL)))) AS _b7,
  CASE WHEN _b9 THEN 'low' WHEN _b10 THEN 'indeterminate' ELSE 'normal' END AS _b11,
  (NOT (_b4 OR ((NOT _b13) AND _b5))) AS _b17,
  (NOT ((52.4D < _b0 - 1e-9D) OR ((NOT _b14) AND (38.5D < _b0 - 1e-9D)))) AS _b18
FROM (SELECT
  `id`,
  `sex`,
  `l3-smi`,
  _b0,
  _b13,
  ((52.4D < _b0 - 1e-9D) OR (NOT (`l3-smi` IS NOT NULL))) AS _b4,
  ((38.5D < _b0 - 1e-9D) OR (NOT (`l3-smi` IS NOT NULL))) AS _b5,
  ((52.4D < _b0 - 1e-9D) OR ((NOT _b2) AND (38.5D < _b0 - 1e-9D))) AS _b6,
  (NOT ((38.5D < _b0 - 1e-9D) OR (NOT (`l3-smi` IS NOT NULL)))) AS _b9,
  (NOT (38.5D < _b0 - 1e-9D)) AS _b10,
  (_b13 OR (NOT (`sex` IS NOT NULL))) AS _b14
FROM (SELECT
  `id`,
  `sex`,
  `l3-smi`,
  COALESCE(`l3-smi`, CAST('-Infinity' AS DOUBLE)) AS _b0,
  COALESCE((`sex` = 'male'), TRUE) AS _b2,
  COALESCE((`sex` = 'male'), FALSE) AS _b13
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5
