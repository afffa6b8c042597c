SELECT
  `id`,
  _b16 AS `scwd-2011`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b15 IS NULL)))) THEN ',sarcopenia' ELSE '' END, 2) AS `scwd-2011:not-excluded`,
  _b1 AS `scwd-2011:lowPerformance`,
  (_b2 OR _b10) AS `scwd-2011:lowMass`,
  _b14 AS `scwd-2011:otherCause`
FROM (SELECT
  `id`,
  _b1,
  _b2,
  _b10,
  _b14,
  _b15,
  CASE WHEN _b15 THEN 'sarcopenia' WHEN ((_b15 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b16
FROM (SELECT
  `id`,
  _b1,
  _b2,
  _b10,
  _b14,
  (_b1 AND (_b2 OR _b10) AND (NOT _b14)) AS _b15
FROM (SELECT
  `id`,
  _b1,
  _b2,
  _b14,
  ((NOT (`low-mass` IS NOT NULL)) AND _b9) AS _b10
FROM (SELECT
  `id`,
  `low-mass`,
  _b1,
  _b2,
  _b14,
  (NOT (CASE WHEN ((COALESCE(CASE WHEN `scwd-2011.reference-mean` BETWEEN 0.0D AND 30.0D THEN `scwd-2011.reference-mean` END, 30.0D)) + _b8) < `asmi` - 1e-9D THEN TRUE WHEN NOT (((COALESCE(CASE WHEN `scwd-2011.reference-mean` BETWEEN 0.0D AND 30.0D THEN `scwd-2011.reference-mean` END, 0.0D)) + _b7) < `asmi` - 1e-9D) THEN FALSE END)) AS _b9
FROM (SELECT
  `id`,
  `low-mass`,
  `asmi`,
  `scwd-2011.reference-mean`,
  _b1,
  _b2,
  CASE WHEN -2.0D IS NULL OR -2.0D IS NULL OR _b5 IS NULL OR _b6 IS NULL THEN NULL ELSE LEAST((-2.0D * _b5), (-2.0D * _b6), (-2.0D * _b5), (-2.0D * _b6)) END AS _b7,
  CASE WHEN -2.0D IS NULL OR -2.0D IS NULL OR _b5 IS NULL OR _b6 IS NULL THEN NULL ELSE GREATEST((-2.0D * _b5), (-2.0D * _b6), (-2.0D * _b5), (-2.0D * _b6)) END AS _b8,
  (((`alternative-diagnosis` IS NOT NULL) AND `alternative-diagnosis`) OR _b13) AS _b14
FROM (SELECT
  `id`,
  `low-mass`,
  `asmi`,
  `scwd-2011.reference-mean`,
  `alternative-diagnosis`,
  (CASE WHEN (`gait-speed` IS NOT NULL) OR (`six-minute-walk-distance` IS NOT NULL) THEN (CASE WHEN (`gait-speed` IS NOT NULL) THEN (NOT (1.0D < `gait-speed` - 1e-9D)) ELSE FALSE END OR CASE WHEN (`six-minute-walk-distance` IS NOT NULL) THEN (`six-minute-walk-distance` < 400.0D - 1e-9D) ELSE FALSE END) END) AS _b1,
  ((`low-mass` IS NOT NULL) AND `low-mass`) AS _b2,
  COALESCE(CASE WHEN `scwd-2011.reference-sd` BETWEEN 0.0D AND 5.0D THEN `scwd-2011.reference-sd` END, 0.0D) AS _b5,
  COALESCE(CASE WHEN `scwd-2011.reference-sd` BETWEEN 0.0D AND 5.0D THEN `scwd-2011.reference-sd` END, 5.0D) AS _b6,
  ((`other-causes-excluded` IS NOT NULL) AND (NOT `other-causes-excluded`)) AS _b13
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5) AS _l6
