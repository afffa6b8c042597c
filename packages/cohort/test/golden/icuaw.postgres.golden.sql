SELECT
  "id",
  (CASE WHEN ("awake-and-cooperative" AND _b2) THEN 'severe' WHEN ("awake-and-cooperative" AND _b2) IS NULL THEN 'indeterminate' WHEN _b8 THEN 'present' WHEN _b8 IS NULL THEN 'indeterminate' ELSE 'absent' END) AS "icuaw",
  SUBSTR(CASE WHEN ((TRUE AND ((("awake-and-cooperative" AND _b2) IS NULL)))) THEN ',severe' ELSE '' END || CASE WHEN ((NOT (COALESCE(("awake-and-cooperative" AND _b2), FALSE)) AND ((_b8 IS NULL) OR (COALESCE(_b8, FALSE) AND ((("awake-and-cooperative" AND _b2) IS NULL)))))) THEN ',present' ELSE '' END, 2) AS "icuaw:not-excluded",
  "awake-and-cooperative" AS "icuaw:awake",
  _b2 AS "icuaw:severeWeakness",
  _b3 AS "icuaw:weakness",
  CASE WHEN _b0 = _b1 THEN _b0 END AS "icuaw:score"
FROM (SELECT
  "id",
  "awake-and-cooperative",
  _b0,
  _b1,
  _b2,
  _b3,
  (("awake-and-cooperative" AND _b3) OR ((NOT "awake-and-cooperative") AND (NOT (CASE WHEN (COALESCE(CASE WHEN "icuaw.weak-once-awake" BETWEEN (0)::float8 AND (1)::float8 THEN "icuaw.weak-once-awake" END, (1)::float8)) < (1)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT ((COALESCE(CASE WHEN "icuaw.weak-once-awake" BETWEEN (0)::float8 AND (1)::float8 THEN "icuaw.weak-once-awake" END, (0)::float8)) < (1)::float8 - (1e-9)::float8) THEN FALSE END)))) AS _b8
FROM (SELECT
  "id",
  "awake-and-cooperative",
  "icuaw.weak-once-awake",
  _b0,
  _b1,
  (CASE WHEN _b1 < (36)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b0 < (36)::float8 - (1e-9)::float8) THEN FALSE END) AS _b2,
  (CASE WHEN _b1 < (48)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b0 < (48)::float8 - (1e-9)::float8) THEN FALSE END) AS _b3
FROM (SELECT
  "id",
  "awake-and-cooperative",
  "icuaw.weak-once-awake",
  COALESCE("mrc-sum-score", (0)::float8) AS _b0,
  COALESCE("mrc-sum-score", (60)::float8) AS _b1
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3
