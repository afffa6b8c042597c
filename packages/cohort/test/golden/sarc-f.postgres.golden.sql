SELECT
  "id",
  (CASE WHEN _b22 THEN 'positive' WHEN _b22 IS NULL THEN 'indeterminate' ELSE 'negative' END) AS "sarc-f",
  SUBSTR(CASE WHEN ((TRUE AND ((_b22 IS NULL)))) THEN ',positive' ELSE '' END, 2) AS "sarc-f:not-excluded",
  _b22 AS "sarc-f:positiveScreen",
  CASE WHEN _b20 = _b21 THEN _b20 END AS "sarc-f:score"
FROM (SELECT
  "id",
  _b20,
  _b21,
  (NOT (CASE WHEN _b21 < (4)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b20 < (4)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b22
FROM (SELECT
  "id",
  CASE WHEN _b0 = _b1 THEN _b0 ELSE GREATEST(_b0, ((COALESCE(CASE WHEN "sarc-f.strength" BETWEEN (0)::float8 AND (2)::float8 THEN "sarc-f.strength" END, (0)::float8)) + (COALESCE(CASE WHEN "sarc-f.assistance" BETWEEN (0)::float8 AND (2)::float8 THEN "sarc-f.assistance" END, (0)::float8)) + (COALESCE(CASE WHEN "sarc-f.rise" BETWEEN (0)::float8 AND (2)::float8 THEN "sarc-f.rise" END, (0)::float8)) + (COALESCE(CASE WHEN "sarc-f.climb" BETWEEN (0)::float8 AND (2)::float8 THEN "sarc-f.climb" END, (0)::float8)) + (CASE WHEN _b10 = _b11 THEN _b10 ELSE GREATEST(_b10, (CASE WHEN _b15 THEN (2)::float8 WHEN NOT _b15 THEN CASE WHEN _b14 THEN (0)::float8 WHEN NOT _b14 THEN (1)::float8 ELSE LEAST((0)::float8, (1)::float8) END ELSE CASE WHEN CASE WHEN _b14 THEN (0)::float8 WHEN NOT _b14 THEN (1)::float8 ELSE LEAST((0)::float8, (1)::float8) END IS NULL THEN NULL ELSE LEAST((2)::float8, CASE WHEN _b14 THEN (0)::float8 WHEN NOT _b14 THEN (1)::float8 ELSE LEAST((0)::float8, (1)::float8) END) END END)) END))) END AS _b20,
  CASE WHEN _b0 = _b1 THEN _b1 ELSE LEAST(_b1, ((COALESCE(CASE WHEN "sarc-f.strength" BETWEEN (0)::float8 AND (2)::float8 THEN "sarc-f.strength" END, (2)::float8)) + (COALESCE(CASE WHEN "sarc-f.assistance" BETWEEN (0)::float8 AND (2)::float8 THEN "sarc-f.assistance" END, (2)::float8)) + (COALESCE(CASE WHEN "sarc-f.rise" BETWEEN (0)::float8 AND (2)::float8 THEN "sarc-f.rise" END, (2)::float8)) + (COALESCE(CASE WHEN "sarc-f.climb" BETWEEN (0)::float8 AND (2)::float8 THEN "sarc-f.climb" END, (2)::float8)) + (CASE WHEN _b10 = _b11 THEN _b11 ELSE LEAST(_b11, (CASE WHEN _b15 THEN (2)::float8 WHEN NOT _b15 THEN CASE WHEN _b14 THEN (0)::float8 WHEN NOT _b14 THEN (1)::float8 ELSE GREATEST((0)::float8, (1)::float8) END ELSE CASE WHEN CASE WHEN _b14 THEN (0)::float8 WHEN NOT _b14 THEN (1)::float8 ELSE GREATEST((0)::float8, (1)::float8) END IS NULL THEN NULL ELSE GREATEST((2)::float8, CASE WHEN _b14 THEN (0)::float8 WHEN NOT _b14 THEN (1)::float8 ELSE GREATEST((0)::float8, (1)::float8) END) END END)) END))) END AS _b21
FROM (SELECT
  "id",
  "sarc-f.strength",
  "sarc-f.assistance",
  "sarc-f.rise",
  "sarc-f.climb",
  _b0,
  _b1,
  _b10,
  _b11,
  (CASE WHEN _b13 < (1)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b12 < (1)::float8 - (1e-9)::float8) THEN FALSE END) AS _b14,
  (NOT (CASE WHEN _b13 < (4)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b12 < (4)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b15
FROM (SELECT
  "id",
  "sarc-f.strength",
  "sarc-f.assistance",
  "sarc-f.rise",
  "sarc-f.climb",
  COALESCE("sarc-f-score", (0)::float8) AS _b0,
  COALESCE("sarc-f-score", (10)::float8) AS _b1,
  COALESCE(CASE WHEN "sarc-f.falls" BETWEEN (0)::float8 AND (2)::float8 THEN "sarc-f.falls" END, (0)::float8) AS _b10,
  COALESCE(CASE WHEN "sarc-f.falls" BETWEEN (0)::float8 AND (2)::float8 THEN "sarc-f.falls" END, (2)::float8) AS _b11,
  COALESCE("falls-past-year", (0)::float8) AS _b12,
  COALESCE("falls-past-year", (366)::float8) AS _b13
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
