SELECT
  `id`,
  (CASE WHEN _b5 THEN 'terminal' WHEN _b5 IS NULL THEN 'indeterminate' WHEN _b6 THEN 'severe' WHEN _b6 IS NULL THEN 'indeterminate' WHEN _b7 THEN 'moderate' WHEN _b7 IS NULL THEN 'indeterminate' ELSE 'mild' END) AS `casco-2011`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b5 IS NULL)))) THEN ',terminal' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b5, FALSE)) AND ((_b6 IS NULL) OR (COALESCE(_b6, FALSE) AND ((_b5 IS NULL)))))) THEN ',severe' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b5, FALSE) OR COALESCE(_b6, FALSE)) AND ((_b7 IS NULL) OR (COALESCE(_b7, FALSE) AND ((_b5 IS NULL) OR (_b6 IS NULL)))))) THEN ',moderate' ELSE '' END, 2) AS `casco-2011:not-excluded`,
  _b5 AS `casco-2011:terminal`,
  _b6 AS `casco-2011:severe`,
  _b7 AS `casco-2011:moderate`,
  CASE WHEN _b3 = _b4 THEN _b3 END AS `casco-2011:score`
FROM (SELECT
  `id`,
  _b3,
  _b4,
  (CASE WHEN 75.0D < _b3 - 1e-9D THEN TRUE WHEN NOT (75.0D < _b4 - 1e-9D) THEN FALSE END) AS _b5,
  (CASE WHEN 50.0D < _b3 - 1e-9D THEN TRUE WHEN NOT (50.0D < _b4 - 1e-9D) THEN FALSE END) AS _b6,
  (CASE WHEN 25.0D < _b3 - 1e-9D THEN TRUE WHEN NOT (25.0D < _b4 - 1e-9D) THEN FALSE END) AS _b7
FROM (SELECT
  `id`,
  COALESCE(_b0, GREATEST(COALESCE(_b0, 0.0D), COALESCE(_b1, GREATEST(COALESCE(_b1, 0.0D), COALESCE(_b2, 0.0D))))) AS _b3,
  COALESCE(_b0, LEAST(COALESCE(_b0, 100.0D), COALESCE(_b1, LEAST(COALESCE(_b1, 100.0D), COALESCE(_b2, 100.0D))))) AS _b4
FROM (SELECT
  `id`,
  CASE WHEN `casco-2011.score` BETWEEN 0.0D AND 100.0D THEN `casco-2011.score` END AS _b0,
  CASE WHEN `casco-2011.total` BETWEEN 0.0D AND 100.0D THEN `casco-2011.total` END AS _b1,
  CASE WHEN `casco.score` BETWEEN 0.0D AND 100.0D THEN `casco.score` END AS _b2
FROM people) AS _l1) AS _l2) AS _l3
