SELECT
  `id`,
  (CASE WHEN _b12 THEN 'severe' WHEN _b13 THEN 'indeterminate' WHEN _b14 THEN 'moderate' WHEN _b15 THEN 'indeterminate' ELSE 'independent' END) AS `katz`,
  SUBSTR(CASE WHEN (_b13 AND (NOT _b12)) THEN ',severe' ELSE '' END || CASE WHEN ((NOT _b12) AND ((_b15 AND (NOT _b14)) OR (_b14 AND (_b13 AND (NOT _b12))))) THEN ',moderate' ELSE '' END, 2) AS `katz:not-excluded`,
  CASE WHEN _b12 THEN TRUE WHEN (NOT _b13) THEN FALSE END AS `katz:severe`,
  CASE WHEN _b14 THEN TRUE WHEN (NOT _b15) THEN FALSE END AS `katz:moderate`,
  CASE WHEN _b10 = _b11 THEN _b10 END AS `katz:score`
FROM (SELECT
  `id`,
  _b10,
  _b11,
  (NOT (2.0D < _b11 - 1e-9D)) AS _b12,
  (NOT (2.0D < _b10 - 1e-9D)) AS _b13,
  (NOT (5.0D < _b11 - 1e-9D)) AS _b14,
  (NOT (5.0D < _b10 - 1e-9D)) AS _b15
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
