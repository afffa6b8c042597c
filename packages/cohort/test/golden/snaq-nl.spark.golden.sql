SELECT
  `id`,
  (CASE WHEN _b35 THEN 'severe' WHEN _b35 IS NULL THEN 'indeterminate' WHEN _b36 THEN 'moderate' WHEN _b36 IS NULL THEN 'indeterminate' ELSE 'none' END) AS `snaq-nl`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b35 IS NULL)))) THEN ',severe' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b35, FALSE)) AND ((_b36 IS NULL) OR (COALESCE(_b36, FALSE) AND ((_b35 IS NULL)))))) THEN ',moderate' ELSE '' END, 2) AS `snaq-nl:not-excluded`,
  _b35 AS `snaq-nl:severe`,
  _b36 AS `snaq-nl:moderate`,
  CASE WHEN _b33 = _b34 THEN _b33 END AS `snaq-nl:score`
FROM (SELECT
  `id`,
  _b33,
  _b34,
  (NOT (CASE WHEN _b34 < 3.0D - 1e-9D THEN TRUE WHEN NOT (_b33 < 3.0D - 1e-9D) THEN FALSE END)) AS _b35,
  (NOT (CASE WHEN _b34 < 2.0D - 1e-9D THEN TRUE WHEN NOT (_b33 < 2.0D - 1e-9D) THEN FALSE END)) AS _b36
FROM (SELECT
  `id`,
  CASE WHEN _b0 = _b1 THEN _b0 ELSE GREATEST(_b0, ((CASE WHEN _b2 = _b3 THEN _b2 ELSE GREATEST(_b2, _b17) END) + _b25 + _b31)) END AS _b33,
  CASE WHEN _b0 = _b1 THEN _b1 ELSE LEAST(_b1, ((CASE WHEN _b2 = _b3 THEN _b3 ELSE LEAST(_b3, _b18) END) + _b26 + _b32)) END AS _b34
FROM (SELECT
  `id`,
  _b0,
  _b1,
  _b2,
  _b3,
  _b25,
  _b26,
  _b31,
  _b32,
  CASE WHEN _b16 THEN 3.0D WHEN NOT _b16 THEN CASE WHEN _b9 THEN 2.0D WHEN NOT _b9 THEN 0.0D ELSE LEAST(2.0D, 0.0D) END ELSE CASE WHEN CASE WHEN _b9 THEN 2.0D WHEN NOT _b9 THEN 0.0D ELSE LEAST(2.0D, 0.0D) END IS NULL THEN NULL ELSE LEAST(3.0D, CASE WHEN _b9 THEN 2.0D WHEN NOT _b9 THEN 0.0D ELSE LEAST(2.0D, 0.0D) END) END END AS _b17,
  CASE WHEN _b16 THEN 3.0D WHEN NOT _b16 THEN CASE WHEN _b9 THEN 2.0D WHEN NOT _b9 THEN 0.0D ELSE GREATEST(2.0D, 0.0D) END ELSE CASE WHEN CASE WHEN _b9 THEN 2.0D WHEN NOT _b9 THEN 0.0D ELSE GREATEST(2.0D, 0.0D) END IS NULL THEN NULL ELSE GREATEST(3.0D, CASE WHEN _b9 THEN 2.0D WHEN NOT _b9 THEN 0.0D ELSE GREATEST(2.0D, 0.0D) END) END END AS _b18
FROM (SELECT
  `id`,
  _b0,
  _b1,
  _b2,
  _b3,
  ((_b4 AND (3.0D < _b5 - 1e-9D)) OR ((NOT _b4) AND _b8)) AS _b9,
  ((_b11 AND (6.0D < _b12 - 1e-9D)) OR ((NOT _b11) AND _b15)) AS _b16,
  CASE WHEN _b21 = _b22 THEN _b21 ELSE GREATEST(_b21, (CASE WHEN `appetite-decreased-1-month` THEN 1.0D WHEN NOT `appetite-decreased-1-month` THEN 0.0D ELSE LEAST(1.0D, 0.0D) END)) END AS _b25,
  CASE WHEN _b21 = _b22 THEN _b22 ELSE LEAST(_b22, (CASE WHEN `appetite-decreased-1-month` THEN 1.0D WHEN NOT `appetite-decreased-1-month` THEN 0.0D ELSE GREATEST(1.0D, 0.0D) END)) END AS _b26,
  CASE WHEN _b27 = _b28 THEN _b27 ELSE GREATEST(_b27, (CASE WHEN `supplements-or-tube-feeding` THEN 1.0D WHEN NOT `supplements-or-tube-feeding` THEN 0.0D ELSE LEAST(1.0D, 0.0D) END)) END AS _b31,
  CASE WHEN _b27 = _b28 THEN _b28 ELSE LEAST(_b28, (CASE WHEN `supplements-or-tube-feeding` THEN 1.0D WHEN NOT `supplements-or-tube-feeding` THEN 0.0D ELSE GREATEST(1.0D, 0.0D) END)) END AS _b32
FROM (SELECT
  `id`,
  `appetite-decreased-1-month`,
  `supplements-or-tube-feeding`,
  COALESCE(CASE WHEN `snaq-nl.total` BETWEEN 0.0D AND 7.0D THEN `snaq-nl.total` END, 0.0D) AS _b0,
  COALESCE(CASE WHEN `snaq-nl.total` BETWEEN 0.0D AND 7.0D THEN `snaq-nl.total` END, 7.0D) AS _b1,
  COALESCE(CASE WHEN `snaq-nl.weight-loss` BETWEEN 0.0D AND 3.0D THEN `snaq-nl.weight-loss` END, 0.0D) AS _b2,
  COALESCE(CASE WHEN `snaq-nl.weight-loss` BETWEEN 0.0D AND 3.0D THEN `snaq-nl.weight-loss` END, 3.0D) AS _b3,
  ((`weight-loss-1-month` IS NOT NULL) AND (`body-weight` IS NOT NULL)) AS _b4,
  ((0.01D * `weight-loss-1-month`) * (`body-weight` + 3.0D)) AS _b5,
  (NOT (CASE WHEN (COALESCE(CASE WHEN `snaq-nl.lost-over-3-kg-in-1-month` BETWEEN 0.0D AND 1.0D THEN `snaq-nl.lost-over-3-kg-in-1-month` END, 1.0D)) < 1.0D - 1e-9D THEN TRUE WHEN NOT ((COALESCE(CASE WHEN `snaq-nl.lost-over-3-kg-in-1-month` BETWEEN 0.0D AND 1.0D THEN `snaq-nl.lost-over-3-kg-in-1-month` END, 0.0D)) < 1.0D - 1e-9D) THEN FALSE END)) AS _b8,
  ((`weight-loss-6-months` IS NOT NULL) AND (`body-weight` IS NOT NULL)) AS _b11,
  ((0.01D * `weight-loss-6-months`) * (`body-weight` + 6.0D)) AS _b12,
  (NOT (CASE WHEN (COALESCE(CASE WHEN `snaq-nl.lost-over-6-kg-in-6-months` BETWEEN 0.0D AND 1.0D THEN `snaq-nl.lost-over-6-kg-in-6-months` END, 1.0D)) < 1.0D - 1e-9D THEN TRUE WHEN NOT ((COALESCE(CASE WHEN `snaq-nl.lost-over-6-kg-in-6-months` BETWEEN 0.0D AND 1.0D THEN `snaq-nl.lost-over-6-kg-in-6-months` END, 0.0D)) < 1.0D - 1e-9D) THEN FALSE END)) AS _b15,
  COALESCE(CASE WHEN `snaq-nl.appetite` BETWEEN 0.0D AND 1.0D THEN `snaq-nl.appetite` END, 0.0D) AS _b21,
  COALESCE(CASE WHEN `snaq-nl.appetite` BETWEEN 0.0D AND 1.0D THEN `snaq-nl.appetite` END, 1.0D) AS _b22,
  COALESCE(CASE WHEN `snaq-nl.supplements` BETWEEN 0.0D AND 1.0D THEN `snaq-nl.supplements` END, 0.0D) AS _b27,
  COALESCE(CASE WHEN `snaq-nl.supplements` BETWEEN 0.0D AND 1.0D THEN `snaq-nl.supplements` END, 1.0D) AS _b28
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5
