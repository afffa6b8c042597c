SELECT
  `id`,
  (CASE WHEN _b8 THEN 'terminal' WHEN _b8 IS NULL THEN 'indeterminate' WHEN _b9 THEN 'severe' WHEN _b9 IS NULL THEN 'indeterminate' WHEN _b10 THEN 'moderate' WHEN _b10 IS NULL THEN 'indeterminate' ELSE 'mild' END) AS `casco-2011`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b8 IS NULL)))) THEN ',terminal' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b8, FALSE)) AND ((_b9 IS NULL) OR (COALESCE(_b9, FALSE) AND ((_b8 IS NULL)))))) THEN ',severe' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b8, FALSE) OR COALESCE(_b9, FALSE)) AND ((_b10 IS NULL) OR (COALESCE(_b10, FALSE) AND ((_b8 IS NULL) OR (_b9 IS NULL)))))) THEN ',moderate' ELSE '' END, 2) AS `casco-2011:not-excluded`,
  _b8 AS `casco-2011:terminal`,
  _b9 AS `casco-2011:severe`,
  _b10 AS `casco-2011:moderate`,
  CASE WHEN _b6 = _b7 THEN _b6 END AS `casco-2011:score`
FROM (SELECT
  `id`,
  _b6,
  _b7,
  (CASE WHEN 75.0D < _b6 - 1e-9D THEN TRUE WHEN NOT (75.0D < _b7 - 1e-9D) THEN FALSE END) AS _b8,
  (CASE WHEN 50.0D < _b6 - 1e-9D THEN TRUE WHEN NOT (50.0D < _b7 - 1e-9D) THEN FALSE END) AS _b9,
  (CASE WHEN 25.0D < _b6 - 1e-9D THEN TRUE WHEN NOT (25.0D < _b7 - 1e-9D) THEN FALSE END) AS _b10
FROM (SELECT
  `id`,
  CASE WHEN _b0 = _b1 THEN _b0 ELSE GREATEST(_b0, CASE WHEN _b2 = _b3 THEN _b2 ELSE GREATEST(_b2, (COALESCE(CASE WHEN `casco.score` BETWEEN 0.0D AND 100.0D THEN `casco.score` END, 0.0D))) END) END AS _b6,
  CASE WHEN _b0 = _b1 THEN _b1 ELSE LEAST(_b1, CASE WHEN _b2 = _b3 THEN _b3 ELSE LEAST(_b3, (COALESCE(CASE WHEN `casco.score` BETWEEN 0.0D AND 100.0D THEN `casco.score` END, 100.0D))) END) END AS _b7
FROM (SELECT
  `id`,
  `casco.score`,
  COALESCE(CASE WHEN `casco-2011.score` BETWEEN 0.0D AND 100.0D THEN `casco-2011.score` END, 0.0D) AS _b0,
  COALESCE(CASE WHEN `casco-2011.score` BETWEEN 0.0D AND 100.0D THEN `casco-2011.score` END, 100.0D) AS _b1,
  COALESCE(CASE WHEN `casco-2011.total` BETWEEN 0.0D AND 100.0D THEN `casco-2011.total` END, 0.0D) AS _b2,
  COALESCE(CASE WHEN `casco-2011.total` BETWEEN 0.0D AND 100.0D THEN `casco-2011.total` END, 100.0D) AS _b3
FROM people) AS _l1) AS _l2) AS _l3
