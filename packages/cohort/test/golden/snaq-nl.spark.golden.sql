SELECT
  `id`,
  (CASE WHEN _b33 THEN 'severe' WHEN _b33 IS NULL THEN 'indeterminate' WHEN _b34 THEN 'moderate' WHEN _b34 IS NULL THEN 'indeterminate' ELSE 'none' END) AS `snaq-nl`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b33 IS NULL)))) THEN ',severe' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b33, FALSE)) AND ((_b34 IS NULL) OR (COALESCE(_b34, FALSE) AND ((_b33 IS NULL)))))) THEN ',moderate' ELSE '' END, 2) AS `snaq-nl:not-excluded`,
  _b33 AS `snaq-nl:severe`,
  _b34 AS `snaq-nl:moderate`,
  CASE WHEN _b31 = _b32 THEN _b31 END AS `snaq-nl:score`
FROM (SELECT
  `id`,
  _b31,
  _b32,
  (NOT (CASE WHEN _b32 < 3.0D - 1e-9D THEN TRUE WHEN NOT (_b31 < 3.0D - 1e-9D) THEN FALSE END)) AS _b33,
  (NOT (CASE WHEN _b32 < 2.0D - 1e-9D THEN TRUE WHEN NOT (_b31 < 2.0D - 1e-9D) THEN FALSE END)) AS _b34
FROM (SELECT
  `id`,
  COALESCE(_b0, GREATEST(COALESCE(_b0, 0.0D), (_b19 + _b24 + _b29))) AS _b31,
  COALESCE(_b0, LEAST(COALESCE(_b0, 7.0D), (_b20 + _b25 + _b30))) AS _b32
FROM (SELECT
  `id`,
  _b0,
  _b24,
  _b25,
  _b29,
  _b30,
  COALESCE(_b1, GREATEST(COALESCE(_b1, 0.0D), _b17)) AS _b19,
  COALESCE(_b1, LEAST(COALESCE(_b1, 3.0D), _b18)) AS _b20
FROM (SELECT
  `id`,
  _b0,
  _b1,
  _b24,
  _b25,
  _b29,
  _b30,
  CASE WHEN (_b12 OR _b16) THEN 3.0D ELSE LEAST(CASE WHEN (_b5 OR _b9) THEN 2.0D ELSE LEAST(0.0D, CASE WHEN (_b5 OR _b9) IS NULL THEN 2.0D END) END, CASE WHEN (_b12 OR _b16) IS NULL THEN 3.0D END) END AS _b17,
  CASE WHEN (_b12 OR _b16) THEN 3.0D ELSE GREATEST(CASE WHEN (_b5 OR _b9) THEN 2.0D ELSE GREATEST(0.0D, CASE WHEN (_b5 OR _b9) IS NULL THEN 2.0D END) END, CASE WHEN (_b12 OR _b16) IS NULL THEN 3.0D END) END AS _b18
FROM (SELECT
  `id`,
  _b0,
  _b1,
  ((_b2 AND _b3) AND (3.0D < _b4 - 1e-9D)) AS _b5,
  ((NOT (_b2 AND _b3)) AND (NOT (_b2 AND _b6)) AND _b8) AS _b9,
  ((_b10 AND _b3) AND (6.0D < _b11 - 1e-9D)) AS _b12,
  ((NOT (_b10 AND _b3)) AND (NOT (_b10 AND _b13)) AND _b15) AS _b16,
  COALESCE(_b21, GREATEST(COALESCE(_b21, 0.0D), (CASE WHEN `appetite-decreased-1-month` THEN 1.0D ELSE LEAST(0.0D, CASE WHEN `appetite-decreased-1-month` IS NULL THEN 1.0D END) END))) AS _b24,
  COALESCE(_b21, LEAST(COALESCE(_b21, 1.0D), (CASE WHEN `appetite-decreased-1-month` THEN 1.0D ELSE GREATEST(0.0D, CASE WHEN `appetite-decreased-1-month` IS NULL THEN 1.0D END) END))) AS _b25,
  COALESCE(_b26, GREATEST(COALESCE(_b26, 0.0D), (CASE WHEN `supplements-or-tube-feeding` THEN 1.0D ELSE LEAST(0.0D, CASE WHEN `supplements-or-tube-feeding` IS NULL THEN 1.0D END) END))) AS _b29,
  COALESCE(_b26, LEAST(COALESCE(_b26, 1.0D), (CASE WHEN `supplements-or-tube-feeding` THEN 1.0D ELSE GREATEST(0.0D, CASE WHEN `supplements-or-tube-feeding` IS NULL THEN 1.0D END) END))) AS _b30
FROM (SELECT
  `id`,
  `appetite-decreased-1-month`,
  `supplements-or-tube-feeding`,
  CASE WHEN `snaq-nl.total` BETWEEN 0.0D AND 7.0D THEN `snaq-nl.total` END AS _b0,
  CASE WHEN `snaq-nl.weight-loss` BETWEEN 0.0D AND 3.0D THEN `snaq-nl.weight-loss` END AS _b1,
  (`weight-loss-1-month` IS NOT NULL) AS _b2,
  (`body-weight` IS NOT NULL) AS _b3,
  ((0.01D * `weight-loss-1-month`) * (`body-weight` + 3.0D)) AS _b4,
  (NOT (0.0D < `weight-loss-1-month` - 1e-9D)) AS _b6,
  (NOT ((CASE WHEN `snaq-nl.lost-over-3-kg-in-1-month` BETWEEN 0.0D AND 1.0D THEN `snaq-nl.lost-over-3-kg-in-1-month` END) < 1.0D - 1e-9D)) AS _b8,
  (`weight-loss-6-months` IS NOT NULL) AS _b10,
  ((0.01D * `weight-loss-6-months`) * (`body-weight` + 6.0D)) AS _b11,
  (NOT (0.0D < `weight-loss-6-months` - 1e-9D)) AS _b13,
  (NOT ((CASE WHEN `snaq-nl.lost-over-6-kg-in-6-months` BETWEEN 0.0D AND 1.0D THEN `snaq-nl.lost-over-6-kg-in-6-months` END) < 1.0D - 1e-9D)) AS _b15,
  CASE WHEN `snaq-nl.appetite` BETWEEN 0.0D AND 1.0D THEN `snaq-nl.appetite` END AS _b21,
  CASE WHEN `snaq-nl.supplements` BETWEEN 0.0D AND 1.0D THEN `snaq-nl.supplements` END AS _b26
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5) AS _l6
