SELECT
  "id",
  (CASE WHEN _b29 THEN 'positive' WHEN _b29 IS NULL THEN 'indeterminate' ELSE 'negative' END) AS "sarc-f",
  SUBSTR(CASE WHEN ((TRUE AND ((_b29 IS NULL)))) THEN ',positive' ELSE '' END, 2) AS "sarc-f:not-excluded",
  _b29 AS "sarc-f:positiveScreen",
  CASE WHEN _b27 = _b28 THEN _b27 END AS "sarc-f:score"
FROM (SELECT
  "id",
  _b27,
  _b28,
  (NOT (CASE WHEN _b28 < (4)::DOUBLE - (1e-9)::DOUBLE THEN TRUE WHEN NOT (_b27 < (4)::DOUBLE - (1e-9)::DOUBLE) THEN FALSE END)) AS _b29
FROM (SELECT
  "id",
  COALESCE("sarc-f-score", GREATEST((COALESCE("sarc-f-score", (0)::DOUBLE)), ((COALESCE(_b2, (0)::DOUBLE)) + (COALESCE(_b5, (0)::DOUBLE)) + (COALESCE(_b8, (0)::DOUBLE)) + (COALESCE(_b11, (0)::DOUBLE)) + (COALESCE(_b14, GREATEST((COALESCE(_b14, (0)::DOUBLE)), (CASE WHEN _b20 THEN (2)::DOUBLE ELSE LEAST(CASE WHEN _b19 THEN (0)::DOUBLE ELSE LEAST((1)::DOUBLE, CASE WHEN _b19 IS NULL THEN (0)::DOUBLE END) END, CASE WHEN _b20 IS NULL THEN (2)::DOUBLE END) END))))))) AS _b27,
  COALESCE("sarc-f-score", LEAST((COALESCE("sarc-f-score", (10)::DOUBLE)), ((COALESCE(_b2, (2)::DOUBLE)) + (COALESCE(_b5, (2)::DOUBLE)) + (COALESCE(_b8, (2)::DOUBLE)) + (COALESCE(_b11, (2)::DOUBLE)) + (COALESCE(_b14, LEAST((COALESCE(_b14, (2)::DOUBLE)), (CASE WHEN _b20 THEN (2)::DOUBLE ELSE GREATEST(CASE WHEN _b19 THEN (0)::DOUBLE ELSE GREATEST((1)::DOUBLE, CASE WHEN _b19 IS NULL THEN (0)::DOUBLE END) END, CASE WHEN _b20 IS NULL THEN (2)::DOUBLE END) END))))))) AS _b28
FROM (SELECT
  "id",
  "sarc-f-score",
  CASE WHEN "sarc-f.strength" BETWEEN (0)::DOUBLE AND (2)::DOUBLE THEN "sarc-f.strength" END AS _b2,
  CASE WHEN "sarc-f.assistance" BETWEEN (0)::DOUBLE AND (2)::DOUBLE THEN "sarc-f.assistance" END AS _b5,
  CASE WHEN "sarc-f.rise" BETWEEN (0)::DOUBLE AND (2)::DOUBLE THEN "sarc-f.rise" END AS _b8,
  CASE WHEN "sarc-f.climb" BETWEEN (0)::DOUBLE AND (2)::DOUBLE THEN "sarc-f.climb" END AS _b11,
  CASE WHEN "sarc-f.falls" BETWEEN (0)::DOUBLE AND (2)::DOUBLE THEN "sarc-f.falls" END AS _b14,
  ("falls-past-year" < (1)::DOUBLE - (1e-9)::DOUBLE) AS _b19,
  (NOT ("falls-past-year" < (4)::DOUBLE - (1e-9)::DOUBLE)) AS _b20
FROM people) AS _l1) AS _l2) AS _l3
