SELECT
  `id`,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN (_b13 = _b11) THEN _b11 ELSE 'indeterminate' END) ELSE _b9 END AS `iwgs-2011`,
  SUBSTR(CASE WHEN CASE WHEN `sex` IS NULL THEN _b14 ELSE _b15 END THEN ',sarcopenia' ELSE '' END, 2) AS `iwgs-2011:not-excluded`,
  _b5 AS `iwgs-2011:lowPerformance`,
  _b8 AS `iwgs-2011:lowMass`
FROM (SELECT
  `id`,
  `sex`,
  _b5,
  _b8,
  _b9,
  _b11,
  _b13,
  _b15,
  ((TRUE AND ((_b10 IS NULL))) OR (TRUE AND ((_b12 IS NULL))) OR (NOT (_b13 = _b11) AND _b11 = 'sarcopenia') OR (NOT (_b13 = _b11) AND _b13 = 'sarcopenia')) AS _b14
FROM (SELECT
  `id`,
  `sex`,
  _b5,
  _b8,
  _b9,
  _b10,
  _b12,
  _b15,
  CASE WHEN _b10 THEN 'sarcopenia' WHEN ((_b10 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b11,
  CASE WHEN _b12 THEN 'sarcopenia' WHEN ((_b12 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b13
FROM (SELECT
  `id`,
  `sex`,
  _b5,
  _b8,
  CASE WHEN (_b5 AND _b8) THEN 'sarcopenia' WHEN (((_b5 AND _b8) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b9,
  (_b5 AND (NOT (7.23D < `asmi` - 1e-9D))) AS _b10,
  (_b5 AND (NOT (5.67D < `asmi` - 1e-9D))) AS _b12,
  ((TRUE AND (((_b5 AND _b8) IS NULL)))) AS _b15
FROM (SELECT
  `id`,
  `sex`,
  `asmi`,
  _b8,
  (_b0 OR _b4 OR (`gait-speed` < 1.0D - 1e-9D)) AS _b5
FROM (SELECT
  `id`,
  `sex`,
  `gait-speed`,
  `asmi`,
  _b0,
  _b8,
  (((`cannot-rise-from-chair` IS NOT NULL) AND `cannot-rise-from-chair`) OR _b3) AS _b4
FROM (SELECT
  `id`,
  `sex`,
  `cannot-rise-from-chair`,
  `gait-speed`,
  `asmi`,
  _b0,
  _b8,
  ((`chair-stand-5x-time` IS NOT NULL) AND _b2) AS _b3
FROM (SELECT
  `id`,
  `sex`,
  `cannot-rise-from-chair`,
  `chair-stand-5x-time`,
  `gait-speed`,
  `asmi`,
  ((`non-ambulatory` IS NOT NULL) AND `non-ambulatory`) AS _b0,
  (`chair-stand-5x-time` IN (CAST('Infinity' AS DOUBLE), CAST('-Infinity' AS DOUBLE))) AS _b2,
  (NOT (CASE WHEN (CASE WHEN (`sex` = 'male') THEN 7.23D WHEN NOT (`sex` = 'male') THEN 5.67D ELSE GREATEST(7.23D, 5.67D) END) < `asmi` - 1e-9D THEN TRUE WHEN NOT ((CASE WHEN (`sex` = 'male') THEN 7.23D WHEN NOT (`sex` = 'male') THEN 5.67D ELSE LEAST(7.23D, 5.67D) END) < `asmi` - 1e-9D) THEN FALSE END)) AS _b8
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5) AS _l6) AS _l7
