SELECT
  "id",
  (CASE WHEN _b18 THEN 'present' WHEN (_b9 AND _b17) THEN 'indeterminate' ELSE 'absent' END) AS "icuaw-4-point",
  SUBSTR(CASE WHEN ((_b9 AND _b17) AND (NOT _b18)) THEN ',present' ELSE '' END, 2) AS "icuaw-4-point:not-excluded",
  CASE WHEN _b8 THEN TRUE WHEN (NOT _b9) THEN FALSE END AS "icuaw-4-point:weakness",
  CASE WHEN _b10 THEN TRUE WHEN (NOT (_b10 OR (NOT _b11))) THEN FALSE END AS "icuaw-4-point:awake",
  CASE WHEN _b6 = _b7 THEN _b6 END AS "icuaw-4-point:score"
FROM (SELECT
  "id",
  _b6,
  _b7,
  _b8,
  _b9,
  _b10,
  _b11,
  _b17,
  (_b8 AND (_b10 OR (NOT (_b15 OR (NOT (_b12 IS NOT NULL)))))) AS _b18
FROM (SELECT
  "id",
  _b6,
  _b7,
  _b10,
  _b11,
  _b12,
  _b15,
  (_b7 < (24)::float8 - (1e-9)::float8) AS _b8,
  (_b6 < (24)::float8 - (1e-9)::float8) AS _b9,
  ((_b10 OR (NOT _b11)) OR (NOT _b15)) AS _b17
FROM (SELECT
  "id",
  _b10,
  _b11,
  _b12,
  COALESCE(_b0, GREATEST((COALESCE(_b0, (0)::float8)), (COALESCE(_b3, (0)::float8)))) AS _b6,
  COALESCE(_b0, LEAST((COALESCE(_b0, (36)::float8)), (COALESCE(_b3, (36)::float8)))) AS _b7,
  ((COALESCE(_b12, (1)::float8)) < (1)::float8 - (1e-9)::float8) AS _b15
FROM (SELECT
  "id",
  CASE WHEN "mrc-4-point.total" BETWEEN (0)::float8 AND (36)::float8 THEN "mrc-4-point.total" END AS _b0,
  CASE WHEN "icuaw-4-point.total" BETWEEN (0)::float8 AND (36)::float8 THEN "icuaw-4-point.total" END AS _b3,
  COALESCE("awake-and-cooperative", FALSE) AS _b10,
  ("awake-and-cooperative" IS NOT NULL) AS _b11,
  CASE WHEN "icuaw.weak-once-awake" BETWEEN (0)::float8 AND (1)::float8 THEN "icuaw.weak-once-awake" END AS _b12
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
