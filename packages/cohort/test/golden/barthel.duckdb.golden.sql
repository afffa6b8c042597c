SELECT
  "id",
  (CASE WHEN _b2 THEN 'total' WHEN _b2 IS NULL THEN 'indeterminate' WHEN _b3 THEN 'severe' WHEN _b3 IS NULL THEN 'indeterminate' WHEN _b4 THEN 'moderate' WHEN _b4 IS NULL THEN 'indeterminate' WHEN _b5 THEN 'slight' WHEN _b5 IS NULL THEN 'indeterminate' ELSE 'independent' END) AS "barthel",
  SUBSTR(CASE WHEN ((TRUE AND ((_b2 IS NULL)))) THEN ',total' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE)) AND ((_b3 IS NULL) OR (COALESCE(_b3, FALSE) AND ((_b2 IS NULL)))))) THEN ',severe' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE) OR COALESCE(_b3, FALSE)) AND ((_b4 IS NULL) OR (COALESCE(_b4, FALSE) AND ((_b2 IS NULL) OR (_b3 IS NULL)))))) THEN ',moderate' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE) OR COALESCE(_b3, FALSE) OR COALESCE(_b4, FALSE)) AND ((_b5 IS NULL) OR (COALESCE(_b5, FALSE) AND ((_b2 IS NULL) OR (_b3 IS NULL) OR (_b4 IS NULL)))))) THEN ',slight' ELSE '' END, 2) AS "barthel:not-excluded",
  _b2 AS "barthel:total",
  _b3 AS "barthel:severe",
  _b4 AS "barthel:moderate",
  _b5 AS "barthel:slight",
  CASE WHEN _b0 = (COALESCE("barthel-index", (100)::DOUBLE)) THEN _b0 END AS "barthel:score"
FROM (SELECT
  "id",
  "barthel-index",
  COALESCE("barthel-index", (0)::DOUBLE) AS _b0,
  (NOT ((20)::DOUBLE < "barthel-index" - (1e-9)::DOUBLE)) AS _b2,
  (NOT ((60)::DOUBLE < "barthel-index" - (1e-9)::DOUBLE)) AS _b3,
  (NOT ((90)::DOUBLE < "barthel-index" - (1e-9)::DOUBLE)) AS _b4,
  ("barthel-index" < (100)::DOUBLE - (1e-9)::DOUBLE) AS _b5
FROM people) AS _l1
