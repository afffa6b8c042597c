SELECT
  "id",
  (CASE WHEN _b11 THEN 'severe' WHEN _b11 IS NULL THEN 'indeterminate' WHEN _b12 THEN 'moderate' WHEN _b12 IS NULL THEN 'indeterminate' WHEN _b13 THEN 'mild' WHEN _b13 IS NULL THEN 'indeterminate' ELSE 'none' END) AS "casco-2017",
  SUBSTR(CASE WHEN ((TRUE AND ((_b11 IS NULL)))) THEN ',severe' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b11, FALSE)) AND ((_b12 IS NULL) OR (COALESCE(_b12, FALSE) AND ((_b11 IS NULL)))))) THEN ',moderate' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b11, FALSE) OR COALESCE(_b12, FALSE)) AND ((_b13 IS NULL) OR (COALESCE(_b13, FALSE) AND ((_b11 IS NULL) OR (_b12 IS NULL)))))) THEN ',mild' ELSE '' END, 2) AS "casco-2017:not-excluded",
  _b11 AS "casco-2017:severe",
  _b12 AS "casco-2017:moderate",
  _b13 AS "casco-2017:mild",
  CASE WHEN _b9 = _b10 THEN _b9 END AS "casco-2017:score"
FROM (SELECT
  "id",
  _b9,
  _b10,
  (CASE WHEN (46)::DOUBLE < _b9 - (1e-9)::DOUBLE THEN TRUE WHEN NOT ((46)::DOUBLE < _b10 - (1e-9)::DOUBLE) THEN FALSE END) AS _b11,
  (CASE WHEN (28)::DOUBLE < _b9 - (1e-9)::DOUBLE THEN TRUE WHEN NOT ((28)::DOUBLE < _b10 - (1e-9)::DOUBLE) THEN FALSE END) AS _b12,
  (NOT (CASE WHEN _b10 < (15)::DOUBLE - (1e-9)::DOUBLE THEN TRUE WHEN NOT (_b9 < (15)::DOUBLE - (1e-9)::DOUBLE) THEN FALSE END)) AS _b13
FROM (SELECT
  "id",
  COALESCE(_b0, GREATEST((COALESCE(_b0, (0)::DOUBLE)), COALESCE(_b3, GREATEST((COALESCE(_b3, (0)::DOUBLE)), (COALESCE(_b6, (0)::DOUBLE)))))) AS _b9,
  COALESCE(_b0, LEAST((COALESCE(_b0, (100)::DOUBLE)), COALESCE(_b3, LEAST((COALESCE(_b3, (100)::DOUBLE)), (COALESCE(_b6, (100)::DOUBLE)))))) AS _b10
FROM (SELECT
  "id",
  CASE WHEN "casco-2017.score" BETWEEN (0)::DOUBLE AND (100)::DOUBLE THEN "casco-2017.score" END AS _b0,
  CASE WHEN "casco-2017.total" BETWEEN (0)::DOUBLE AND (100)::DOUBLE THEN "casco-2017.total" END AS _b3,
  CASE WHEN "casco.score" BETWEEN (0)::DOUBLE AND (100)::DOUBLE THEN "casco.score" END AS _b6
FROM people) AS _l1) AS _l2) AS _l3
