SELECT
  `id`,
  CASE WHEN _b14 THEN 'indeterminate' ELSE _b11 END AS `iwgs-2011`,
  SUBSTR(CASE WHEN ((TRUE AND (((_b7 AND _b10) IS NULL))) OR (_b14 AND _b11 = 'sarcopenia') OR CASE WHEN `sex` IS NULL THEN (((TRUE AND (((_b7 AND _b12) IS NULL))) OR (_b14 AND _b13 = 'sarcopenia'))) ELSE FALSE END) THEN ',sarcopenia' ELSE '' END, 2) AS `iwgs-2011:not-excluded`,
  _b7 AS `iwgs-2011:lowPerformance`,
  CASE WHEN `sex` IS NULL THEN _b17 ELSE _b10 END AS `iwgs-2011:lowMass`
FROM (SELECT
  `id`,
  `sex`,
  _b7,
  _b10,
  _b11,
  _b12,
  _b13,
  _b17,
  (CASE WHEN `sex` IS NULL THEN (_b13 <> _b11) ELSE FALSE END) AS _b14
FROM (SELECT
  `id`,
  `sex`,
  _b7,
  _b10,
  _b12,
  _b17,
  CASE WHEN (_b7 AND _b10) THEN 'sarcopenia' WHEN (((_b7 AND _b10) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b11,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (_b7 AND _b12) THEN 'sarcopenia' WHEN (((_b7 AND _b12) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END END AS _b13
FROM (SELECT
  `id`,
  `sex`,
  _b12,
  (_b1 OR (_b3 OR ((`chair-stand-5x-time` IS NOT NULL) AND _b5)) OR (`gait-speed` < 1.0D - 1e-9D)) AS _b7,
  (NOT ((CASE WHEN _b8 THEN 7.23D ELSE 5.67D END) < `asmi` - 1e-9D)) AS _b10,
  CASE WHEN `sex` IS NULL THEN (NOT (CASE WHEN _b16 < `asmi` - 1e-9D THEN TRUE WHEN NOT (_b15 < `asmi` - 1e-9D) THEN FALSE END)) END AS _b17
FROM (SELECT
  `id`,
  `sex`,
  `chair-stand-5x-time`,
  `gait-speed`,
  `asmi`,
  ((`non-ambulatory` IS NOT NULL) AND `non-ambulatory`) AS _b1,
  ((`cannot-rise-from-chair` IS NOT NULL) AND `cannot-rise-from-chair`) AS _b3,
  (`chair-stand-5x-time` IN (CAST('Infinity' AS DOUBLE), CAST('-Infinity' AS DOUBLE))) AS _b5,
  COALESCE((`sex` = 'male'), TRUE) AS _b8,
  CASE WHEN `sex` IS NULL THEN (NOT (5.67D < `asmi` - 1e-9D)) END AS _b12,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 7.23D ELSE LEAST(5.67D, CASE WHEN (`sex` = 'male') IS NULL THEN 7.23D END) END END AS _b15,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 7.23D ELSE GREATEST(5.67D, CASE WHEN (`sex` = 'male') IS NULL THEN 7.23D END) END END AS _b16
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
