SELECT
  `id`,
  (CASE WHEN (75.0D < _b5 - 1e-9D) THEN 'terminal' WHEN (75.0D < _b6 - 1e-9D) THEN 'indeterminate' WHEN (50.0D < _b5 - 1e-9D) THEN 'severe' WHEN (50.0D < _b6 - 1e-9D) THEN 'indeterminate' WHEN (25.0D < _b5 - 1e-9D) THEN 'moderate' WHEN (25.0D < _b6 - 1e-9D) THEN 'indeterminate' ELSE 'mild' END) AS `casco-2011`,
  SUBSTR(CASE WHEN ((75.0D < _b6 - 1e-9D) AND (NOT (75.0D < _b5 - 1e-9D))) THEN ',terminal' ELSE '' END || CASE WHEN ((NOT (75.0D < _b5 - 1e-9D)) AND (((50.0D < _b6 - 1e-9D) AND (NOT (50.0D < _b5 - 1e-9D))) OR ((50.0D < _b5 - 1e-9D) AND ((75.0D < _b6 - 1e-9D) AND (NOT (75.0D < _b5 - 1e-9D)))))) THEN ',severe' ELSE '' END || CASE WHEN ((NOT ((75.0D < _b5 - 1e-9D) OR (50.0D < _b5 - 1e-9D))) AND (((25.0D < _b6 - 1e-9D) AND (NOT (25.0D < _b5 - 1e-9D))) OR ((25.0D < _b5 - 1e-9D) AND (((75.0D < _b6 - 1e-9D) AND (NOT (75.0D < _b5 - 1e-9D))) OR ((50.0D < _b6 - 1e-9D) AND (NOT (50.0D < _b5 - 1e-9D))))))) THEN ',moderate' ELSE '' END, 2) AS `casco-2011:not-excluded`,
  CASE WHEN (75.0D < _b5 - 1e-9D) THEN TRUE WHEN (NOT (75.0D < _b6 - 1e-9D)) THEN FALSE END AS `casco-2011:terminal`,
  CASE WHEN (50.0D < _b5 - 1e-9D) THEN TRUE WHEN (NOT (50.0D < _b6 - 1e-9D)) THEN FALSE END AS `casco-2011:severe`,
  CASE WHEN (25.0D < _b5 - 1e-9D) THEN TRUE WHEN (NOT (25.0D < _b6 - 1e-9D)) THEN FALSE END AS `casco-2011:moderate`,
  CASE WHEN _b5 = _b6 THEN _b5 END AS `casco-2011:score`
FROM (SELECT
  `id`,
  COALESCE(_b0, GREATEST(COALESCE(_b0, 0.0D), _b3)) AS _b5,
  COALESCE(_b0, LEAST(COALESCE(_b0, 100.0D), _b4)) AS _b6
FROM (SELECT
  `id`,
  _b0,
  COALESCE(_b1, GREATEST(COALESCE(_b1, 0.0D), COALESCE(_b2, 0.0D))) AS _b3,
  COALESCE(_b1, LEAST(COALESCE(_b1, 100.0D), COALESCE(_b2, 100.0D))) AS _b4
FROM (SELECT
  `id`,
  CASE WHEN `casco-2011.score` BETWEEN 0.0D AND 100.0D THEN `casco-2011.score` END AS _b0,
  CASE WHEN `casco-2011.total` BETWEEN 0.0D AND 100.0D THEN `casco-2011.total` END AS _b1,
  CASE WHEN `casco.score` BETWEEN 0.0D AND 100.0D THEN `casco.score` END AS _b2
FROM people) AS _l1) AS _l2) AS _l3
