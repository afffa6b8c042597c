SELECT
  "id",
  (CASE WHEN (NOT _b34) THEN 'positive' WHEN (NOT _b33) THEN 'indeterminate' ELSE 'negative' END) AS "sarc-f",
  SUBSTR(CASE WHEN ((NOT _b33) AND (NOT (NOT _b34))) THEN ',positive' ELSE '' END, 2) AS "sarc-f:not-excluded",
  CASE WHEN (NOT _b34) THEN TRUE WHEN (NOT (NOT _b33)) THEN FALSE END AS "sarc-f:positiveScreen",
  CASE WHEN _b31 = _b32 THEN _b31 END AS "sarc-f:score"
FROM (SELECT
  "id",
  _b31,
  _b32,
  (_b32 < (4)::float8 - (1e-9)::float8) AS _b33,
  (_b31 < (4)::float8 - (1e-9)::float8) AS _b34
FROM (SELECT
  "id",
  COALESCE("sarc-f-score", GREATEST((COALESCE("sarc-f-score", (0)::float8)), ((COALESCE(_b2, (0)::float8)) + (COALESCE(_b5, (0)::float8)) + (COALESCE(_b8, (0)::float8)) + (COALESCE(_b11, (0)::float8)) + (COALESCE(_b14, GREATEST((COALESCE(_b14, (0)::float8)), (CASE WHEN (NOT (_b23 OR (NOT _b20))) THEN (2)::float8 ELSE (CASE WHEN (_b19 OR (NOT _b20)) THEN (0)::float8 ELSE (1)::float8 END) END))))))) AS _b31,
  COALESCE("sarc-f-score", LEAST((COALESCE("sarc-f-score", (10)::float8)), ((COALESCE(_b2, (2)::float8)) + (COALESCE(_b5, (2)::float8)) + (COALESCE(_b8, (2)::float8)) + (COALESCE(_b11, (2)::float8)) + (COALESCE(_b14, LEAST((COALESCE(_b14, (2)::float8)), (CASE WHEN (NOT _b23) THEN (2)::float8 ELSE (CASE WHEN _b19 THEN (0)::float8 ELSE (1)::float8 END) END))))))) AS _b32
FROM (SELECT
  "id",
  "sarc-f-score",
  _b2,
  _b5,
  _b8,
  _b11,
  _b14,
  _b20,
  (_b18 < (1)::float8 - (1e-9)::float8) AS _b19,
  (_b18 < (4)::float8 - (1e-9)::float8) AS _b23
FROM (SELECT
  "id",
  "sarc-f-score",
  CASE WHEN "sarc-f.strength" BETWEEN (0)::float8 AND (2)::float8 THEN "sarc-f.strength" END AS _b2,
  CASE WHEN "sarc-f.assistance" BETWEEN (0)::float8 AND (2)::float8 THEN "sarc-f.assistance" END AS _b5,
  CASE WHEN "sarc-f.rise" BETWEEN (0)::float8 AND (2)::float8 THEN "sarc-f.rise" END AS _b8,
  CASE WHEN "sarc-f.climb" BETWEEN (0)::float8 AND (2)::float8 THEN "sarc-f.climb" END AS _b11,
  CASE WHEN "sarc-f.falls" BETWEEN (0)::float8 AND (2)::float8 THEN "sarc-f.falls" END AS _b14,
  COALESCE("falls-past-year", (366)::float8) AS _b18,
  ("falls-past-year" IS NOT NULL) AS _b20
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
