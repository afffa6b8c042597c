SELECT
  "id",
  (CASE WHEN _b4 THEN 'grade-4' WHEN (NOT _b2) THEN 'indeterminate' WHEN _b6 THEN 'grade-3' WHEN (NOT _b5) THEN 'indeterminate' WHEN _b8 THEN 'grade-2' WHEN (NOT _b7) THEN 'indeterminate' WHEN _b10 THEN 'grade-1' WHEN (NOT _b9) THEN 'indeterminate' ELSE 'grade-0' END) AS "sensory-grade",
  SUBSTR(CASE WHEN ((NOT _b2) AND (NOT _b4)) THEN ',grade-4' ELSE '' END || CASE WHEN ((NOT _b4) AND (((NOT _b5) AND (NOT _b6)) OR (_b6 AND ((NOT _b2) AND (NOT _b4))))) THEN ',grade-3' ELSE '' END || CASE WHEN ((NOT (_b4 OR _b6)) AND (((NOT _b7) AND (NOT _b8)) OR (_b8 AND (((NOT _b2) AND (NOT _b4)) OR ((NOT _b5) AND (NOT _b6)))))) THEN ',grade-2' ELSE '' END || CASE WHEN ((NOT (_b4 OR _b6 OR _b8)) AND (((NOT _b9) AND (NOT _b10)) OR (_b10 AND (((NOT _b2) AND (NOT _b4)) OR ((NOT _b5) AND (NOT _b6)) OR ((NOT _b7) AND (NOT _b8)))))) THEN ',grade-1' ELSE '' END, 2) AS "sensory-grade:not-excluded",
  CASE WHEN _b10 THEN TRUE WHEN (NOT (NOT _b9)) THEN FALSE END AS "sensory-grade:aboveFirst",
  "sensation-grade" AS "sensory-grade:score"
FROM (SELECT
  "id",
  "sensation-grade",
  _b2,
  _b5,
  _b7,
  _b9,
  (NOT (_b2 OR (NOT _b3))) AS _b4,
  (NOT (_b5 OR (NOT _b3))) AS _b6,
  (NOT (_b7 OR (NOT _b3))) AS _b8,
  (NOT (_b9 OR (NOT _b3))) AS _b10
FROM (SELECT
  "id",
  "sensation-grade",
  _b3,
  (_b1 < (4)::DOUBLE - (1e-9)::DOUBLE) AS _b2,
  (_b1 < (3)::DOUBLE - (1e-9)::DOUBLE) AS _b5,
  (_b1 < (2)::DOUBLE - (1e-9)::DOUBLE) AS _b7,
  (_b1 < (1)::DOUBLE - (1e-9)::DOUBLE) AS _b9
FROM (SELECT
  "id",
  "sensation-grade",
  COALESCE("sensation-grade", (4)::DOUBLE) AS _b1,
  ("sensation-grade" IS NOT NULL) AS _b3
FROM people) AS _l1) AS _l2) AS _l3
