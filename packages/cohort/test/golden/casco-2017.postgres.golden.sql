SELECT
  "id",
  (CASE WHEN _b8 THEN 'severe' WHEN _b8 IS NULL THEN 'indeterminate' WHEN _b9 THEN 'moderate' WHEN _b9 IS NULL THEN 'indeterminate' WHEN _b10 THEN 'mild' WHEN _b10 IS NULL THEN 'indeterminate' ELSE 'none' END) AS "casco-2017",
  SUBSTR(CASE WHEN ((TRUE AND ((_b8 IS NULL)))) THEN ',severe' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b8, FALSE)) AND ((_b9 IS NULL) OR (COALESCE(_b9, FALSE) AND ((_b8 IS NULL)))))) THEN ',moderate' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b8, FALSE) OR COALESCE(_b9, FALSE)) AND ((_b10 IS NULL) OR (COALESCE(_b10, FALSE) AND ((_b8 IS NULL) OR (_b9 IS NULL)))))) THEN ',mild' ELSE '' END, 2) AS "casco-2017:not-excluded",
  _b8 AS "casco-2017:severe",
  _b9 AS "casco-2017:moderate",
  _b10 AS "casco-2017:mild",
  CASE WHEN _b6 = _b7 THEN _b6 END AS "casco-2017:score"
FROM (SELECT
  "id",
  _b6,
  _b7,
  (CASE WHEN (46)::float8 < _b6 - (1e-9)::float8 THEN TRUE WHEN NOT ((46)::float8 < _b7 - (1e-9)::float8) THEN FALSE END) AS _b8,
  (CASE WHEN (28)::float8 < _b6 - (1e-9)::float8 THEN TRUE WHEN NOT ((28)::float8 < _b7 - (1e-9)::float8) THEN FALSE END) AS _b9,
  (NOT (CASE WHEN _b7 < (15)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b6 < (15)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b10
FROM (SELECT
  "id",
  CASE WHEN _b0 = _b1 THEN _b0 ELSE GREATEST(_b0, CASE WHEN _b2 = _b3 THEN _b2 ELSE GREATEST(_b2, (COALESCE(CASE WHEN "casco.score" BETWEEN (0)::float8 AND (100)::float8 THEN "casco.score" END, (0)::float8))) END) END AS _b6,
  CASE WHEN _b0 = _b1 THEN _b1 ELSE LEAST(_b1, CASE WHEN _b2 = _b3 THEN _b3 ELSE LEAST(_b3, (COALESCE(CASE WHEN "casco.score" BETWEEN (0)::float8 AND (100)::float8 THEN "casco.score" END, (100)::float8))) END) END AS _b7
FROM (SELECT
  "id",
  "casco.score",
  COALESCE(CASE WHEN "casco-2017.score" BETWEEN (0)::float8 AND (100)::float8 THEN "casco-2017.score" END, (0)::float8) AS _b0,
  COALESCE(CASE WHEN "casco-2017.score" BETWEEN (0)::float8 AND (100)::float8 THEN "casco-2017.score" END, (100)::float8) AS _b1,
  COALESCE(CASE WHEN "casco-2017.total" BETWEEN (0)::float8 AND (100)::float8 THEN "casco-2017.total" END, (0)::float8) AS _b2,
  COALESCE(CASE WHEN "casco-2017.total" BETWEEN (0)::float8 AND (100)::float8 THEN "casco-2017.total" END, (100)::float8) AS _b3
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3
