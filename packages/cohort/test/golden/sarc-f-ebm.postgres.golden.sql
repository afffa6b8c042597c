SELECT
  "id",
  (CASE WHEN (NOT _b47) THEN 'positive' WHEN (NOT _b46) THEN 'indeterminate' ELSE 'negative' END) AS "sarc-f-ebm",
  SUBSTR(CASE WHEN ((NOT _b46) AND (NOT (NOT _b47))) THEN ',positive' ELSE '' END, 2) AS "sarc-f-ebm:not-excluded",
  CASE WHEN (NOT _b47) THEN TRUE WHEN (NOT (NOT _b46)) THEN FALSE END AS "sarc-f-ebm:positiveScreen",
  CASE WHEN (_b31 + _b38 + _b44) = (_b32 + _b39 + _b45) THEN (_b31 + _b38 + _b44) END AS "sarc-f-ebm:score"
FROM (SELECT
  "id",
  _b31,
  _b32,
  _b38,
  _b39,
  _b44,
  _b45,
  ((_b32 + _b39 + _b45) < (12)::float8 - (1e-9)::float8) AS _b46,
  ((_b31 + _b38 + _b44) < (12)::float8 - (1e-9)::float8) AS _b47
FROM (SELECT
  "id",
  _b44,
  _b45,
  COALESCE("sarc-f-score", GREATEST((COALESCE("sarc-f-score", (0)::float8)), ((COALESCE(_b2, (0)::float8)) + (COALESCE(_b5, (0)::float8)) + (COALESCE(_b8, (0)::float8)) + (COALESCE(_b11, (0)::float8)) + (COALESCE(_b14, GREATEST((COALESCE(_b14, (0)::float8)), (CASE WHEN (NOT (_b23 OR (NOT _b20))) THEN (2)::float8 ELSE (CASE WHEN (_b19 OR (NOT _b20)) THEN (0)::float8 ELSE (1)::float8 END) END))))))) AS _b31,
  COALESCE("sarc-f-score", LEAST((COALESCE("sarc-f-score", (10)::float8)), ((COALESCE(_b2, (2)::float8)) + (COALESCE(_b5, (2)::float8)) + (COALESCE(_b8, (2)::float8)) + (COALESCE(_b11, (2)::float8)) + (COALESCE(_b14, LEAST((COALESCE(_b14, (2)::float8)), (CASE WHEN (NOT _b23) THEN (2)::float8 ELSE (CASE WHEN _b19 THEN (0)::float8 ELSE (1)::float8 END) END))))))) AS _b32,
  CASE WHEN (NOT (_b36 OR (NOT (_b33 IS NOT NULL)))) THEN (10)::float8 ELSE (0)::float8 END AS _b38,
  CASE WHEN (NOT _b36) THEN (10)::float8 ELSE (0)::float8 END AS _b39
FROM (SELECT
  "id",
  "sarc-f-score",
  _b2,
  _b5,
  _b8,
  _b11,
  _b14,
  _b20,
  _b33,
  (_b18 < (1)::float8 - (1e-9)::float8) AS _b19,
  (_b18 < (4)::float8 - (1e-9)::float8) AS _b23,
  ((COALESCE(_b33, (130)::float8)) < (75)::float8 - (1e-9)::float8) AS _b36,
  CASE WHEN (NOT (_b42 OR (NOT ("bmi" IS NOT NULL)))) THEN (10)::float8 ELSE (0)::float8 END AS _b44,
  CASE WHEN (NOT _b42) THEN (10)::float8 ELSE (0)::float8 END AS _b45
FROM (SELECT
  "id",
  "sarc-f-score",
  "bmi",
  CASE WHEN "sarc-f.strength" BETWEEN (0)::float8 AND (2)::float8 THEN "sarc-f.strength" END AS _b2,
  CASE WHEN "sarc-f.assistance" BETWEEN (0)::float8 AND (2)::float8 THEN "sarc-f.assistance" END AS _b5,
  CASE WHEN "sarc-f.rise" BETWEEN (0)::float8 AND (2)::float8 THEN "sarc-f.rise" END AS _b8,
  CASE WHEN "sarc-f.climb" BETWEEN (0)::float8 AND (2)::float8 THEN "sarc-f.climb" END AS _b11,
  CASE WHEN "sarc-f.falls" BETWEEN (0)::float8 AND (2)::float8 THEN "sarc-f.falls" END AS _b14,
  COALESCE("falls-past-year", (366)::float8) AS _b18,
  ("falls-past-year" IS NOT NULL) AS _b20,
  FLOOR("age" + (1e-9)::float8) AS _b33,
  ((21)::float8 < (COALESCE("bmi", CAST('-Infinity' AS float8))) - (1e-9)::float8) AS _b42
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
