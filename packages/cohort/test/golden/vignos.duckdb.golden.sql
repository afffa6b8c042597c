SELECT
  "id",
  (CASE WHEN _b4 THEN 'grade-10' WHEN (NOT _b2) THEN 'indeterminate' WHEN _b6 THEN 'grade-9' WHEN (NOT _b5) THEN 'indeterminate' WHEN _b8 THEN 'grade-8' WHEN (NOT _b7) THEN 'indeterminate' WHEN _b10 THEN 'grade-7' WHEN (NOT _b9) THEN 'indeterminate' WHEN _b12 THEN 'grade-6' WHEN (NOT _b11) THEN 'indeterminate' WHEN _b14 THEN 'grade-5' WHEN (NOT _b13) THEN 'indeterminate' WHEN _b16 THEN 'grade-4' WHEN (NOT _b15) THEN 'indeterminate' WHEN _b18 THEN 'grade-3' WHEN (NOT _b17) THEN 'indeterminate' WHEN _b20 THEN 'grade-2' WHEN (NOT _b19) THEN 'indeterminate' ELSE 'grade-1' END) AS "vignos",
  SUBSTR(CASE WHEN ((NOT _b2) AND (NOT _b4)) THEN ',grade-10' ELSE '' END || CASE WHEN ((NOT _b4) AND (((NOT _b5) AND (NOT _b6)) OR (_b6 AND ((NOT _b2) AND (NOT _b4))))) THEN ',grade-9' ELSE '' END || CASE WHEN ((NOT (_b4 OR _b6)) AND (((NOT _b7) AND (NOT _b8)) OR (_b8 AND (((NOT _b2) AND (NOT _b4)) OR ((NOT _b5) AND (NOT _b6)))))) THEN ',grade-8' ELSE '' END || CASE WHEN ((NOT (_b4 OR _b6 OR _b8)) AND (((NOT _b9) AND (NOT _b10)) OR (_b10 AND (((NOT _b2) AND (NOT _b4)) OR ((NOT _b5) AND (NOT _b6)) OR ((NOT _b7) AND (NOT _b8)))))) THEN ',grade-7' ELSE '' END || CASE WHEN ((NOT (_b4 OR _b6 OR _b8 OR _b10)) AND (((NOT _b11) AND (NOT _b12)) OR (_b12 AND (((NOT _b2) AND (NOT _b4)) OR ((NOT _b5) AND (NOT _b6)) OR ((NOT _b7) AND (NOT _b8)) OR ((NOT _b9) AND (NOT _b10)))))) THEN ',grade-6' ELSE '' END || CASE WHEN ((NOT (_b4 OR _b6 OR _b8 OR _b10 OR _b12)) AND (((NOT _b13) AND (NOT _b14)) OR (_b14 AND (((NOT _b2) AND (NOT _b4)) OR ((NOT _b5) AND (NOT _b6)) OR ((NOT _b7) AND (NOT _b8)) OR ((NOT _b9) AND (NOT _b10)) OR ((NOT _b11) AND (NOT _b12)))))) THEN ',grade-5' ELSE '' END || CASE WHEN ((NOT (_b4 OR _b6 OR _b8 OR _b10 OR _b12 OR _b14)) AND (((NOT _b15) AND (NOT _b16)) OR (_b16 AND (((NOT _b2) AND (NOT _b4)) OR ((NOT _b5) AND (NOT _b6)) OR ((NOT _b7) AND (NOT _b8)) OR ((NOT _b9) AND (NOT _b10)) OR ((NOT _b11) AND (NOT _b12)) OR ((NOT _b13) AND (NOT _b14)))))) THEN ',grade-4' ELSE '' END || CASE WHEN ((NOT (_b4 OR _b6 OR _b8 OR _b10 OR _b12 OR _b14 OR _b16)) AND (((NOT _b17) AND (NOT _b18)) OR (_b18 AND (((NOT _b2) AND (NOT _b4)) OR ((NOT _b5) AND (NOT _b6)) OR ((NOT _b7) AND (NOT _b8)) OR ((NOT _b9) AND (NOT _b10)) OR ((NOT _b11) AND (NOT _b12)) OR ((NOT _b13) AND (NOT _b14)) OR ((NOT _b15) AND (NOT _b16)))))) THEN ',grade-3' ELSE '' END || CASE WHEN ((NOT (_b4 OR _b6 OR _b8 OR _b10 OR _b12 OR _b14 OR _b16 OR _b18)) AND (((NOT _b19) AND (NOT _b20)) OR (_b20 AND (((NOT _b2) AND (NOT _b4)) OR ((NOT _b5) AND (NOT _b6)) OR ((NOT _b7) AND (NOT _b8)) OR ((NOT _b9) AND (NOT _b10)) OR ((NOT _b11) AND (NOT _b12)) OR ((NOT _b13) AND (NOT _b14)) OR ((NOT _b15) AND (NOT _b16)) OR ((NOT _b17) AND (NOT _b18)))))) THEN ',grade-2' ELSE '' END, 2) AS "vignos:not-excluded",
  CASE WHEN _b20 THEN TRUE WHEN (NOT (NOT _b19)) THEN FALSE END AS "vignos:aboveFirst",
  "vignos-grade" AS "vignos:score"
FROM (SELECT
  "id",
  "vignos-grade",
  _b2,
  _b5,
  _b7,
  _b9,
  _b11,
  _b13,
  _b15,
  _b17,
  _b19,
  (NOT (_b2 OR (NOT _b3))) AS _b4,
  (NOT (_b5 OR (NOT _b3))) AS _b6,
  (NOT (_b7 OR (NOT _b3))) AS _b8,
  (NOT (_b9 OR (NOT _b3))) AS _b10,
  (NOT (_b11 OR (NOT _b3))) AS _b12,
  (NOT (_b13 OR (NOT _b3))) AS _b14,
  (NOT (_b15 OR (NOT _b3))) AS _b16,
  (NOT (_b17 OR (NOT _b3))) AS _b18,
  (NOT (_b19 OR (NOT _b3))) AS _b20
FROM (SELECT
  "id",
  "vignos-grade",
  _b3,
  (_b1 < (10)::DOUBLE - (1e-9)::DOUBLE) AS _b2,
  (_b1 < (9)::DOUBLE - (1e-9)::DOUBLE) AS _b5,
  (_b1 < (8)::DOUBLE - (1e-9)::DOUBLE) AS _b7,
  (_b1 < (7)::DOUBLE - (1e-9)::DOUBLE) AS _b9,
  (_b1 < (6)::DOUBLE - (1e-9)::DOUBLE) AS _b11,
  (_b1 < (5)::DOUBLE - (1e-9)::DOUBLE) AS _b13,
  (_b1 < (4)::DOUBLE - (1e-9)::DOUBLE) AS _b15,
  (_b1 < (3)::DOUBLE - (1e-9)::DOUBLE) AS _b17,
  (_b1 < (2)::DOUBLE - (1e-9)::DOUBLE) AS _b19
FROM (SELECT
  "id",
  "vignos-grade",
  COALESCE("vignos-grade", (10)::DOUBLE) AS _b1,
  ("vignos-grade" IS NOT NULL) AS _b3
FROM people) AS _l1) AS _l2) AS _l3
