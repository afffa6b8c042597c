SELECT
  `id`,
  (CASE WHEN _b12 THEN 'severe' WHEN _b12 IS NULL THEN 'indeterminate' WHEN _b13 THEN 'moderate' WHEN _b13 IS NULL THEN 'indeterminate' ELSE 'independent' END) AS `katz`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b12 IS NULL)))) THEN ',severe' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b12, FALSE)) AND ((_b13 IS NULL) OR (COALESCE(_b13, FALSE) AND ((_b12 IS NULL)))))) THEN ',moderate' ELSE '' END, 2) AS `katz:not-excluded`,
  _b12 AS `katz:severe`,
  _b13 AS `katz:moderate`,
  CASE WHEN _b10 = _b11 THEN _b10 END AS `katz:score`
FROM (SELECT
  `id`,
  _b10,
  _b11,
  (NOT (CASE WHEN 2.0D < _b10 - 1e-9D THEN TRUE WHEN NOT (2.0D < _b11 - 1e-9D) THEN FALSE END)) AS _b12,
  (NOT (CASE WHEN 5.0D < _b10 - 1e-9D THEN TRUE WHEN NOT (5.0D < _b11 - 1e-9D) THEN FALSE END)) AS _b13
FROM (SELECT
  `id`,
  COALESCE(`katz-index`, GREATEST((COALESCE(`katz-index`, 0.0D)), _b8)) AS _b10,
  COALESCE(`katz-index`, LEAST((COALESCE(`katz-index`, 6.0D)), _b9)) AS _b11
FROM (SELECT
  `id`,
  `katz-index`,
  (COALESCE(_b2, 0.0D) + COALESCE(_b3, 0.0D) + COALESCE(_b4, 0.0D) + COALESCE(_b5, 0.0D) + COALESCE(_b6, 0.0D) + COALESCE(_b7, 0.0D)) AS _b8,
  (COALESCE(_b2, 1.0D) + COALESCE(_b3, 1.0D) + COALESCE(_b4, 1.0D) + COALESCE(_b5, 1.0D) + COALESCE(_b6, 1.0D) + COALESCE(_b7, 1.0D)) AS _b9
FROM (SELECT
  `id`,
  `katz-index`,
  CASE WHEN `katz.bathing` BETWEEN 0.0D AND 1.0D THEN `katz.bathing` END AS _b2,
  CASE WHEN `katz.dressing` BETWEEN 0.0D AND 1.0D THEN `katz.dressing` END AS _b3,
  CASE WHEN `katz.toileting` BETWEEN 0.0D AND 1.0D THEN `katz.toileting` END AS _b4,
  CASE WHEN `katz.transferring` BETWEEN 0.0D AND 1.0D THEN `katz.transferring` END AS _b5,
  CASE WHEN `katz.continence` BETWEEN 0.0D AND 1.0D THEN `katz.continence` END AS _b6,
  CASE WHEN `katz.feeding` BETWEEN 0.0D AND 1.0D THEN `katz.feeding` END AS _b7
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
