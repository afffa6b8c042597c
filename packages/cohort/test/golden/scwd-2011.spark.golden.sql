SELECT
  `id`,
  _b18 AS `scwd-2011`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b17 IS NULL)))) THEN ',sarcopenia' ELSE '' END, 2) AS `scwd-2011:not-excluded`,
  _b2 AS `scwd-2011:lowPerformance`,
  _b11 AS `scwd-2011:lowMass`,
  _b16 AS `scwd-2011:otherCause`
FROM (SELECT
  `id`,
  _b2,
  _b11,
  _b16,
  _b17,
  CASE WHEN _b17 THEN 'sarcopenia' WHEN ((_b17 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b18
FROM (SELECT
  `id`,
  _b2,
  _b11,
  _b16,
  (_b2 AND _b11 AND (NOT _b16)) AS _b17
FROM (SELECT
  `id`,
  _b2,
  _b16,
  ((_b3 AND `low-mass`) OR ((NOT _b3) AND _b10)) AS _b11
FROM (SELECT
  `id`,
  `low-mass`,
  _b2,
  _b3,
  _b16,
  (NOT (CASE WHEN _b9 < `asmi` - 1e-9D THEN TRUE WHEN NOT (_b8 < `asmi` - 1e-9D) THEN FALSE END)) AS _b10
FROM (SELECT
  `id`,
  `low-mass`,
  `asmi`,
  _b2,
  _b3,
  _b16,
  (COALESCE(_b4, 0.0D) + _b6) AS _b8,
  (COALESCE(_b4, 30.0D) + _b7) AS _b9
FROM (SELECT
  `id`,
  `low-mass`,
  `asmi`,
  _b3,
  _b4,
  (CASE WHEN (`gait-speed` IS NOT NULL) OR (`six-minute-walk-distance` IS NOT NULL) THEN (((`gait-speed` IS NOT NULL) AND _b0) OR ((`six-minute-walk-distance` IS NOT NULL) AND (`six-minute-walk-distance` < 400.0D - 1e-9D))) END) AS _b2,
  LEAST((-2.0D * COALESCE(_b5, 0.0D)), (-2.0D * COALESCE(_b5, 5.0D)), (-2.0D * COALESCE(_b5, 0.0D)), (-2.0D * COALESCE(_b5, 5.0D))) AS _b6,
  GREATEST((-2.0D * COALESCE(_b5, 0.0D)), (-2.0D * COALESCE(_b5, 5.0D)), (-2.0D * COALESCE(_b5, 0.0D)), (-2.0D * COALESCE(_b5, 5.0D))) AS _b7,
  (_b13 OR ((`other-causes-excluded` IS NOT NULL) AND (NOT `other-causes-excluded`))) AS _b16
FROM (SELECT
  `id`,
  `gait-speed`,
  `six-minute-walk-distance`,
  `low-mass`,
  `asmi`,
  `other-causes-excluded`,
  (NOT (1.0D < `gait-speed` - 1e-9D)) AS _b0,
  (`low-mass` IS NOT NULL) AS _b3,
  CASE WHEN `scwd-2011.reference-mean` BETWEEN 0.0D AND 30.0D THEN `scwd-2011.reference-mean` END AS _b4,
  CASE WHEN `scwd-2011.reference-sd` BETWEEN 0.0D AND 5.0D THEN `scwd-2011.reference-sd` END AS _b5,
  ((`alternative-diagnosis` IS NOT NULL) AND `alternative-diagnosis`) AS _b13
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5) AS _l6) AS _l7
