SELECT
  `id`,
  (CASE WHEN (46.0D < _b5 - 1e-9D) THEN 'severe' WHEN (46.0D < _b6 - 1e-9D) THEN 'indeterminate' WHEN (28.0D < _b5 - 1e-9D) THEN 'moderate' WHEN (28.0D < _b6 - 1e-9D) THEN 'indeterminate' WHEN _b7 THEN 'mild' WHEN _b8 THEN 'indeterminate' ELSE 'none' END) AS `casco-2017`,
  SUBSTR(CASE WHEN ((46.0D < _b6 - 1e-9D) AND (NOT (46.0D < _b5 - 1e-9D))) THEN ',severe' ELSE '' END || CASE WHEN ((NOT (46.0D < _b5 - 1e-9D)) AND (((28.0D < _b6 - 1e-9D) AND (NOT (28.0D < _b5 - 1e-9D))) OR ((28.0D < _b5 - 1e-9D) AND ((46.0D < _b6 - 1e-9D) AND (NOT (46.0D < _b5 - 1e-9D)))))) THEN ',moderate' ELSE '' END || CASE WHEN ((NOT ((46.0D < _b5 - 1e-9D) OR (28.0D < _b5 - 1e-9D))) AND ((_b8 AND (NOT _b7)) OR (_b7 AND (((46.0D < _b6 - 1e-9D) AND (NOT (46.0D < _b5 - 1e-9D))) OR ((28.0D < _b6 - 1e-9D) AND (NOT (28.0D < _b5 - 1e-9D))))))) THEN ',mild' ELSE '' END, 2) AS `casco-2017:not-excluded`,
  CASE WHEN (46.0D < _b5 - 1e-9D) THEN TRUE WHEN (NOT (46.0D < _b6 - 1e-9D)) THEN FALSE END AS `casco-2017:severe`,
  CASE WHEN (28.0D < _b5 - 1e-9D) THEN TRUE WHEN (NOT (28.0D < _b6 - 1e-9D)) THEN FALSE END AS `casco-2017:moderate`,
  CASE WHEN _b7 THEN TRUE WHEN (NOT _b8) THEN FALSE END AS `casco-2017:mild`,
  CASE WHEN _b5 = _b6 THEN _b5 END AS `casco-2017:score`
FROM (SELECT
  `id`,
  _b5,
  _b6,
  (NOT (_b5 < 15.0D - 1e-9D)) AS _b7,
  (NOT (_b6 < 15.0D - 1e-9D)) AS _b8
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
  CASE WHEN `casco-2017.score` BETWEEN 0.0D AND 100.0D THEN `casco-2017.score` END AS _b0,
  CASE WHEN `casco-2017.total` BETWEEN 0.0D AND 100.0D THEN `casco-2017.total` END AS _b1,
  CASE WHEN `casco.score` BETWEEN 0.0D AND 100.0D THEN `casco.score` END AS _b2
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
