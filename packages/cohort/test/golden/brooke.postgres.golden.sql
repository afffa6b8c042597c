SELECT
  "id",
  (CASE WHEN _b4 THEN 'grade-6' WHEN (NOT _b2) THEN 'indeterminate' WHEN _b6 THEN 'grade-5' WHEN (NOT _b5) THEN 'indeterminate' WHEN _b8 THEN 'grade-4' WHEN (NOT _b7) THEN 'indeterminate' WHEN _b10 THEN 'grade-3' WHEN (NOT _b9) THEN 'indeterminate' WHEN _b12 THEN 'grade-2' WHEN (NOT _b11) THEN 'indeterminate' ELSE 'grade-1' END) AS "brooke",
  SUBSTR(CASE WHEN ((NOT _b2) AND (NOT _b4)) THEN ',grade-6' ELSE '' END || CASE WHEN ((NOT _b4) AND (((NOT _b5) AND (NOT _b6)) OR (_b6 AND ((NOT _b2) AND (NOT _b4))))) THEN ',grade-5' ELSE '' END || CASE WHEN ((NOT (_b4 OR _b6)) AND (((NOT _b7) AND (NOT _b8)) OR (_b8 AND (((NOT _b2) AND (NOT _b4)) OR ((NOT _b5) AND (NOT _b6)))))) THEN ',grade-4' ELSE '' END || CASE WHEN ((NOT (_b4 OR _b6 OR _b8)) AND (((NOT _b9) AND (NOT _b10)) OR (_b10 AND (((NOT _b2) AND (NOT _b4)) OR ((NOT _b5) AND (NOT _b6)) OR ((NOT _b7) AND (NOT _b8)))))) THEN ',grade-3' ELSE '' END || CASE WHEN ((NOT (_b4 OR _b6 OR _b8 OR _b10)) AND (((NOT _b11) AND (NOT _b12)) OR (_b12 AND (((NOT _b2) AND (NOT _b4)) OR ((NOT _b5) AND (NOT _b6)) OR ((NOT _b7) AND (NOT _b8)) OR ((NOT _b9) AND (NOT _b10)))))) THEN ',grade-2' ELSE '' END, 2) AS "brooke:not-excluded",
  CASE WHEN _b12 THEN TRUE WHEN (NOT (NOT _b11)) THEN FALSE END AS "brooke:aboveFirst",
  "brooke-grade" AS "brooke:score"
FROM (SELECT
  "id",
  "brooke-grade",
  _b2,
  _b5,
  _b7,
  _b9,
  _b11,
  (NOT (_b2 OR (NOT _b3))) AS _b4,
  (NOT (_b5 OR (NOT _b3))) AS _b6,
  (NOT (_b7 OR (NOT _b3))) AS _b8,
  (NOT (_b9 OR (NOT _b3))) AS _b10,
  (NOT (_b11 OR (NOT _b3))) AS _b12
FROM (SELECT
  "id",
  "brooke-grade",
  _b3,
  (_b1 < (6)::float8 - (1e-9)::float8) AS _b2,
  (_b1 < (5)::float8 - (1e-9)::float8) AS _b5,
  (_b1 < (4)::float8 - (1e-9)::float8) AS _b7,
  (_b1 < (3)::float8 - (1e-9)::float8) AS _b9,
  (_b1 < (2)::float8 - (1e-9)::float8) AS _b11
FROM (SELECT
  "id",
  "brooke-grade",
  COALESCE("brooke-grade", (6)::float8) AS _b1,
  ("brooke-grade" IS NOT NULL) AS _b3
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3
