SELECT
  "id",
  (CASE WHEN _b10 THEN 'present' WHEN _b10 IS NULL THEN 'indeterminate' ELSE 'absent' END) AS "icuaw-4-point",
  SUBSTR(CASE WHEN ((TRUE AND ((_b10 IS NULL)))) THEN ',present' ELSE '' END, 2) AS "icuaw-4-point:not-excluded",
  _b6 AS "icuaw-4-point:weakness",
  "awake-and-cooperative" AS "icuaw-4-point:awake",
  CASE WHEN _b4 = _b5 THEN _b4 END AS "icuaw-4-point:score"
FROM (SELECT
  "id",
  "awake-and-cooperative",
  _b4,
  _b5,
  _b6,
  (_b6 AND ("awake-and-cooperative" OR (NOT (CASE WHEN (COALESCE(CASE WHEN "icuaw.weak-once-awake" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "icuaw.weak-once-awake" END, (1)::DOUBLE)) < (1)::DOUBLE - (1e-9)::DOUBLE THEN TRUE WHEN NOT ((COALESCE(CASE WHEN "icuaw.weak-once-awake" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "icuaw.weak-once-awake" END, (0)::DOUBLE)) < (1)::DOUBLE - (1e-9)::DOUBLE) THEN FALSE END)))) AS _b10
FROM (SELECT
  "id",
  "awake-and-cooperative",
  "icuaw.weak-once-awake",
  _b4,
  _b5,
  (CASE WHEN _b5 < (24)::DOUBLE - (1e-9)::DOUBLE THEN TRUE WHEN NOT (_b4 < (24)::DOUBLE - (1e-9)::DOUBLE) THEN FALSE END) AS _b6
FROM (SELECT
  "id",
  "awake-and-cooperative",
  "icuaw.weak-once-awake",
  CASE WHEN _b0 = _b1 THEN _b0 ELSE GREATEST(_b0, (COALESCE(CASE WHEN "icuaw-4-point.total" BETWEEN (0)::DOUBLE AND (36)::DOUBLE THEN "icuaw-4-point.total" END, (0)::DOUBLE))) END AS _b4,
  CASE WHEN _b0 = _b1 THEN _b1 ELSE LEAST(_b1, (COALESCE(CASE WHEN "icuaw-4-point.total" BETWEEN (0)::DOUBLE AND (36)::DOUBLE THEN "icuaw-4-point.total" END, (36)::DOUBLE))) END AS _b5
FROM (SELECT
  "id",
  "icuaw-4-point.total",
  "awake-and-cooperative",
  "icuaw.weak-once-awake",
  COALESCE(CASE WHEN "mrc-4-point.total" BETWEEN (0)::DOUBLE AND (36)::DOUBLE THEN "mrc-4-point.total" END, (0)::DOUBLE) AS _b0,
  COALESCE(CASE WHEN "mrc-4-point.total" BETWEEN (0)::DOUBLE AND (36)::DOUBLE THEN "mrc-4-point.total" END, (36)::DOUBLE) AS _b1
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
