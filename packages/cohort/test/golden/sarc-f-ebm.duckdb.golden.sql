SELECT
  "id",
  (CASE WHEN _b37 THEN 'positive' WHEN _b37 IS NULL THEN 'indeterminate' ELSE 'negative' END) AS "sarc-f-ebm",
  SUBSTR(CASE WHEN ((TRUE AND ((_b37 IS NULL)))) THEN ',positive' ELSE '' END, 2) AS "sarc-f-ebm:not-excluded",
  _b37 AS "sarc-f-ebm:positiveScreen",
  CASE WHEN (_b27 + _b32 + _b35) = (_b28 + _b33 + _b36) THEN (_b27 + _b32 + _b35) END AS "sarc-f-ebm:score"
FROM (SELECT
  "id",
  _b27,
  _b28,
  _b32,
  _b33,
  _b35,
  _b36,
  (NOT (CASE WHEN (_b28 + _b33 + _b36) < (12)::DOUBLE - (1e-9)::DOUBLE THEN TRUE WHEN NOT ((_b27 + _b32 + _b35) < (12)::DOUBLE - (1e-9)::DOUBLE) THEN FALSE END)) AS _b37
FROM (SELECT
  "id",
  COALESCE("sarc-f-score", GREATEST((COALESCE("sarc-f-score", (0)::DOUBLE)), ((COALESCE(_b2, (0)::DOUBLE)) + (COALESCE(_b5, (0)::DOUBLE)) + (COALESCE(_b8, (0)::DOUBLE)) + (COALESCE(_b11, (0)::DOUBLE)) + (COALESCE(_b14, GREATEST((COALESCE(_b14, (0)::DOUBLE)), (CASE WHEN _b20 THEN (2)::DOUBLE ELSE LEAST(CASE WHEN _b19 THEN (0)::DOUBLE ELSE LEAST((1)::DOUBLE, CASE WHEN _b19 IS NULL THEN (0)::DOUBLE END) END, CASE WHEN _b20 IS NULL THEN (2)::DOUBLE END) END))))))) AS _b27,
  COALESCE("sarc-f-score", LEAST((COALESCE("sarc-f-score", (10)::DOUBLE)), ((COALESCE(_b2, (2)::DOUBLE)) + (COALESCE(_b5, (2)::DOUBLE)) + (COALESCE(_b8, (2)::DOUBLE)) + (COALESCE(_b11, (2)::DOUBLE)) + (COALESCE(_b14, LEAST((COALESCE(_b14, (2)::DOUBLE)), (CASE WHEN _b20 THEN (2)::DOUBLE ELSE GREATEST(CASE WHEN _b19 THEN (0)::DOUBLE ELSE GREATEST((1)::DOUBLE, CASE WHEN _b19 IS NULL THEN (0)::DOUBLE END) END, CASE WHEN _b20 IS NULL THEN (2)::DOUBLE END) END))))))) AS _b28,
  CASE WHEN _b31 THEN (10)::DOUBLE ELSE LEAST((0)::DOUBLE, CASE WHEN _b31 IS NULL THEN (10)::DOUBLE END) END AS _b32,
  CASE WHEN _b31 THEN (10)::DOUBLE ELSE GREATEST((0)::DOUBLE, CASE WHEN _b31 IS NULL THEN (10)::DOUBLE END) END AS _b33,
  CASE WHEN _b34 THEN (10)::DOUBLE ELSE LEAST((0)::DOUBLE, CASE WHEN _b34 IS NULL THEN (10)::DOUBLE END) END AS _b35,
  CASE WHEN _b34 THEN (10)::DOUBLE ELSE GREATEST((0)::DOUBLE, CASE WHEN _b34 IS NULL THEN (10)::DOUBLE END) END AS _b36
FROM (SELECT
  "id",
  "sarc-f-score",
  CASE WHEN "sarc-f.strength" BETWEEN (0)::DOUBLE AND (2)::DOUBLE THEN "sarc-f.strength" END AS _b2,
  CASE WHEN "sarc-f.assistance" BETWEEN (0)::DOUBLE AND (2)::DOUBLE THEN "sarc-f.assistance" END AS _b5,
  CASE WHEN "sarc-f.rise" BETWEEN (0)::DOUBLE AND (2)::DOUBLE THEN "sarc-f.rise" END AS _b8,
  CASE WHEN "sarc-f.climb" BETWEEN (0)::DOUBLE AND (2)::DOUBLE THEN "sarc-f.climb" END AS _b11,
  CASE WHEN "sarc-f.falls" BETWEEN (0)::DOUBLE AND (2)::DOUBLE THEN "sarc-f.falls" END AS _b14,
  ("falls-past-year" < (1)::DOUBLE - (1e-9)::DOUBLE) AS _b19,
  (NOT ("falls-past-year" < (4)::DOUBLE - (1e-9)::DOUBLE)) AS _b20,
  (NOT (FLOOR("age" + (1e-9)::DOUBLE) < (75)::DOUBLE - (1e-9)::DOUBLE)) AS _b31,
  (NOT ((21)::DOUBLE < "bmi" - (1e-9)::DOUBLE)) AS _b34
FROM people) AS _l1) AS _l2) AS _l3
