SELECT
  "id",
  (CASE WHEN _b2 THEN 'grade-6' WHEN _b2 IS NULL THEN 'indeterminate' WHEN _b3 THEN 'grade-5' WHEN _b3 IS NULL THEN 'indeterminate' WHEN _b4 THEN 'grade-4' WHEN _b4 IS NULL THEN 'indeterminate' WHEN _b5 THEN 'grade-3' WHEN _b5 IS NULL THEN 'indeterminate' WHEN _b6 THEN 'grade-2' WHEN _b6 IS NULL THEN 'indeterminate' ELSE 'grade-1' END) AS "brooke",
  SUBSTR(CASE WHEN ((TRUE AND ((_b2 IS NULL)))) THEN ',grade-6' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE)) AND ((_b3 IS NULL) OR (COALESCE(_b3, FALSE) AND ((_b2 IS NULL)))))) THEN ',grade-5' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE) OR COALESCE(_b3, FALSE)) AND ((_b4 IS NULL) OR (COALESCE(_b4, FALSE) AND ((_b2 IS NULL) OR (_b3 IS NULL)))))) THEN ',grade-4' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE) OR COALESCE(_b3, FALSE) OR COALESCE(_b4, FALSE)) AND ((_b5 IS NULL) OR (COALESCE(_b5, FALSE) AND ((_b2 IS NULL) OR (_b3 IS NULL) OR (_b4 IS NULL)))))) THEN ',grade-3' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE) OR COALESCE(_b3, FALSE) OR COALESCE(_b4, FALSE) OR COALESCE(_b5, FALSE)) AND ((_b6 IS NULL) OR (COALESCE(_b6, FALSE) AND ((_b2 IS NULL) OR (_b3 IS NULL) OR (_b4 IS NULL) OR (_b5 IS NULL)))))) THEN ',grade-2' ELSE '' END, 2) AS "brooke:not-excluded",
  _b6 AS "brooke:aboveFirst",
  CASE WHEN _b0 = (COALESCE("brooke-grade", (6)::float8)) THEN _b0 END AS "brooke:score"
FROM (SELECT
  "id",
  "brooke-grade",
  COALESCE("brooke-grade", (1)::float8) AS _b0,
  (NOT ("brooke-grade" < (6)::float8 - (1e-9)::float8)) AS _b2,
  (NOT ("brooke-grade" < (5)::float8 - (1e-9)::float8)) AS _b3,
  (NOT ("brooke-grade" < (4)::float8 - (1e-9)::float8)) AS _b4,
  (NOT ("brooke-grade" < (3)::float8 - (1e-9)::float8)) AS _b5,
  (NOT ("brooke-grade" < (2)::float8 - (1e-9)::float8)) AS _b6
FROM people OFFSET 0) AS _l1
