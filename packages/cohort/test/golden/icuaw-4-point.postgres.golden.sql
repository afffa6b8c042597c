SELECT
  "id",
  (CASE WHEN (_b8 AND _b13) THEN 'present' WHEN (_b8 AND _b13) IS NULL THEN 'indeterminate' ELSE 'absent' END) AS "icuaw-4-point",
  SUBSTR(CASE WHEN ((TRUE AND (((_b8 AND _b13) IS NULL)))) THEN ',present' ELSE '' END, 2) AS "icuaw-4-point:not-excluded",
  _b8 AS "icuaw-4-point:weakness",
  "awake-and-cooperative" AS "icuaw-4-point:awake",
  CASE WHEN _b6 = _b7 THEN _b6 END AS "icuaw-4-point:score"
FROM (SELECT
  "id",
  "awake-and-cooperative",
  _b6,
  _b7,
  _b13,
  (CASE WHEN _b7 < (24)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b6 < (24)::float8 - (1e-9)::float8) THEN FALSE END) AS _b8
FROM (SELECT
  "id",
  "awake-and-cooperative",
  _b13,
  COALESCE(_b0, GREATEST((COALESCE(_b0, (0)::float8)), (COALESCE(_b3, (0)::float8)))) AS _b6,
  COALESCE(_b0, LEAST((COALESCE(_b0, (36)::float8)), (COALESCE(_b3, (36)::float8)))) AS _b7
FROM (SELECT
  "id",
  "awake-and-cooperative",
  CASE WHEN "mrc-4-point.total" BETWEEN (0)::float8 AND (36)::float8 THEN "mrc-4-point.total" END AS _b0,
  CASE WHEN "icuaw-4-point.total" BETWEEN (0)::float8 AND (36)::float8 THEN "icuaw-4-point.total" END AS _b3,
  ("awake-and-cooperative" OR (NOT ((CASE WHEN "icuaw.weak-once-awake" BETWEEN (0)::float8 AND (1)::float8 THEN "icuaw.weak-once-awake" END) < (1)::float8 - (1e-9)::float8))) AS _b13
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3
