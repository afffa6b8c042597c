SELECT
  "id",
  (CASE WHEN _b4 THEN 'frail' WHEN (NOT _b2) THEN 'indeterminate' WHEN _b6 THEN 'very-mild-frailty' WHEN (NOT _b5) THEN 'indeterminate' ELSE 'not-frail' END) AS "cfs",
  SUBSTR(CASE WHEN ((NOT _b2) AND (NOT _b4)) THEN ',frail' ELSE '' END || CASE WHEN ((NOT _b4) AND (((NOT _b5) AND (NOT _b6)) OR (_b6 AND ((NOT _b2) AND (NOT _b4))))) THEN ',very-mild-frailty' ELSE '' END, 2) AS "cfs:not-excluded",
  CASE WHEN _b4 THEN TRUE WHEN (NOT (NOT _b2)) THEN FALSE END AS "cfs:frail",
  CASE WHEN _b6 THEN TRUE WHEN (NOT (NOT _b5)) THEN FALSE END AS "cfs:veryMild",
  "clinical-frailty-scale" AS "cfs:score"
FROM (SELECT
  "id",
  "clinical-frailty-scale",
  _b2,
  _b5,
  (NOT (_b2 OR (NOT _b3))) AS _b4,
  (NOT (_b5 OR (NOT _b3))) AS _b6
FROM (SELECT
  "id",
  "clinical-frailty-scale",
  _b3,
  (_b1 < (5)::DOUBLE - (1e-9)::DOUBLE) AS _b2,
  (_b1 < (4)::DOUBLE - (1e-9)::DOUBLE) AS _b5
FROM (SELECT
  "id",
  "clinical-frailty-scale",
  COALESCE("clinical-frailty-scale", (9)::DOUBLE) AS _b1,
  ("clinical-frailty-scale" IS NOT NULL) AS _b3
FROM people) AS _l1) AS _l2) AS _l3
