SELECT
  "id",
  (CASE WHEN _b2 THEN 'frail' WHEN _b2 IS NULL THEN 'indeterminate' WHEN _b3 THEN 'very-mild-frailty' WHEN _b3 IS NULL THEN 'indeterminate' ELSE 'not-frail' END) AS "cfs",
  SUBSTR(CASE WHEN ((TRUE AND ((_b2 IS NULL)))) THEN ',frail' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE)) AND ((_b3 IS NULL) OR (COALESCE(_b3, FALSE) AND ((_b2 IS NULL)))))) THEN ',very-mild-frailty' ELSE '' END, 2) AS "cfs:not-excluded",
  _b2 AS "cfs:frail",
  _b3 AS "cfs:veryMild",
  CASE WHEN _b0 = (COALESCE("clinical-frailty-scale", (9)::DOUBLE)) THEN _b0 END AS "cfs:score"
FROM (SELECT
  "id",
  "clinical-frailty-scale",
  COALESCE("clinical-frailty-scale", (1)::DOUBLE) AS _b0,
  (NOT ("clinical-frailty-scale" < (5)::DOUBLE - (1e-9)::DOUBLE)) AS _b2,
  (NOT ("clinical-frailty-scale" < (4)::DOUBLE - (1e-9)::DOUBLE)) AS _b3
FROM people) AS _l1
