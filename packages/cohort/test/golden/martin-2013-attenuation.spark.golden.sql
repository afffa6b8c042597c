SELECT
  `id`,
  (CASE WHEN _b11 THEN 'low' WHEN _b12 THEN 'indeterminate' ELSE 'normal' END) AS `martin-2013-attenuation`,
  SUBSTR(CASE WHEN (_b12 AND (NOT _b11)) THEN ',low' ELSE '' END, 2) AS `martin-2013-attenuation:not-excluded`,
  CASE WHEN _b11 THEN TRUE WHEN (NOT _b12) THEN FALSE END AS `martin-2013-attenuation:lowMuscle`
FROM (SELECT
  `id`,
  ((_b1 < 33.0D - 1e-9D) OR ((NOT _b5) AND (_b1 < 41.0D - 1e-9D))) AS _b11,
  (_b9 OR ((NOT _b4) AND _b10)) AS _b12
FROM (SELECT
  `id`,
  _b1,
  (NOT ((_b3 < 25.0D - 1e-9D) OR (NOT (`bmi` IS NOT NULL)))) AS _b4,
  (NOT (_b3 < 25.0D - 1e-9D)) AS _b5,
  ((_b1 < 33.0D - 1e-9D) OR (NOT _b8)) AS _b9,
  ((_b1 < 41.0D - 1e-9D) OR (NOT _b8)) AS _b10
FROM (SELECT
  `id`,
  `bmi`,
  COALESCE(`l3-muscle-density`, CAST('Infinity' AS DOUBLE)) AS _b1,
  COALESCE(`bmi`, CAST('Infinity' AS DOUBLE)) AS _b3,
  (`l3-muscle-density` IS NOT NULL) AS _b8
FROM people) AS _l1) AS _l2) AS _l3
