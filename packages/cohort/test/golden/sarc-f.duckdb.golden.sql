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
  (NOT (CASE WHEN _b21 < (4)::DOUBLE - (1e-9)::DOUBLE THEN TRUE WHEN NOT (_b20 < (4)::DOUBLE - (1e-9)::DOUBLE) THEN FALSE END)) AS _b22
FROM (SELECT
  "id",
  CASE WHEN _b0 = _b1 THEN _b0 ELSE GREATEST(_b0, ((COALESCE(CASE WHEN "sarc-f.strength" BETWEEN (0)::DOUBLE AND (2)::DOUBLE THEN "sarc-f.strength" END, (0)::DOUBLE)) + (COALESCE(CASE WHEN "sarc-f.assistance" BETWEEN (0)::DOUBLE AND (2)::DOUBLE THEN "sarc-f.assistance" END, (0)::DOUBLE)) + (COALESCE(CASE WHEN "sarc-f.rise" BETWEEN (0)::DOUBLE AND (2)::DOUBLE THEN "sarc-f.rise" END, (0)::DOUBLE)) + (COALESCE(CASE WHEN "sarc-f.climb" BETWEEN (0)::DOUBLE AND (2)::DOUBLE THEN "sarc-f.climb" END, (0)::DOUBLE)) + (CASE WHEN _b10 = _b11 THEN _b10 ELSE GREATEST(_b10, (CASE WHEN _b15 THEN (2)::DOUBLE WHEN NOT _b15 THEN CASE WHEN _b14 THEN (0)::DOUBLE WHEN NOT _b14 THEN (1)::DOUBLE ELSE LEAST((0)::DOUBLE, (1)::DOUBLE) END ELSE CASE WHEN CASE WHEN _b14 THEN (0)::DOUBLE WHEN NOT _b14 THEN (1)::DOUBLE ELSE LEAST((0)::DOUBLE, (1)::DOUBLE) END IS NULL THEN NULL ELSE LEAST((2)::DOUBLE, CASE WHEN _b14 THEN (0)::DOUBLE WHEN NOT _b14 THEN (1)::DOUBLE ELSE LEAST((0)::DOUBLE, (1)::DOUBLE) END) END END)) END))) END AS _b20,
  CASE WHEN _b0 = _b1 THEN _b1 ELSE LEAST(_b1, ((COALESCE(CASE WHEN "sarc-f.strength" BETWEEN (0)::DOUBLE AND (2)::DOUBLE THEN "sarc-f.strength" END, (2)::DOUBLE)) + (COALESCE(CASE WHEN "sarc-f.assistance" BETWEEN (0)::DOUBLE AND (2)::DOUBLE THEN "sarc-f.assistance" END, (2)::DOUBLE)) + (COALESCE(CASE WHEN "sarc-f.rise" BETWEEN (0)::DOUBLE AND (2)::DOUBLE THEN "sarc-f.rise" END, (2)::DOUBLE)) + (COALESCE(CASE WHEN "sarc-f.climb" BETWEEN (0)::DOUBLE AND (2)::DOUBLE THEN "sarc-f.climb" END, (2)::DOUBLE)) + (CASE WHEN _b10 = _b11 THEN _b11 ELSE LEAST(_b11, (CASE WHEN _b15 THEN (2)::DOUBLE WHEN NOT _b15 THEN CASE WHEN _b14 THEN (0)::DOUBLE WHEN NOT _b14 THEN (1)::DOUBLE ELSE GREATEST((0)::DOUBLE, (1)::DOUBLE) END ELSE CASE WHEN CASE WHEN _b14 THEN (0)::DOUBLE WHEN NOT _b14 THEN (1)::DOUBLE ELSE GREATEST((0)::DOUBLE, (1)::DOUBLE) END IS NULL THEN NULL ELSE GREATEST((2)::DOUBLE, CASE WHEN _b14 THEN (0)::DOUBLE WHEN NOT _b14 THEN (1)::DOUBLE ELSE GREATEST((0)::DOUBLE, (1)::DOUBLE) END) END END)) END))) END AS _b21
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
  (CASE WHEN _b13 < (1)::DOUBLE - (1e-9)::DOUBLE THEN TRUE WHEN NOT (_b12 < (1)::DOUBLE - (1e-9)::DOUBLE) THEN FALSE END) AS _b14,
  (NOT (CASE WHEN _b13 < (4)::DOUBLE - (1e-9)::DOUBLE THEN TRUE WHEN NOT (_b12 < (4)::DOUBLE - (1e-9)::DOUBLE) THEN FALSE END)) AS _b15
FROM (SELECT
  "id",
  "sarc-f.strength",
  "sarc-f.assistance",
  "sarc-f.rise",
  "sarc-f.climb",
  COALESCE("sarc-f-score", (0)::DOUBLE) AS _b0,
  COALESCE("sarc-f-score", (10)::DOUBLE) AS _b1,
  COALESCE(CASE WHEN "sarc-f.falls" BETWEEN (0)::DOUBLE AND (2)::DOUBLE THEN "sarc-f.falls" END, (0)::DOUBLE) AS _b10,
  COALESCE(CASE WHEN "sarc-f.falls" BETWEEN (0)::DOUBLE AND (2)::DOUBLE THEN "sarc-f.falls" END, (2)::DOUBLE) AS _b11,
  COALESCE("falls-past-year", (0)::DOUBLE) AS _b12,
  COALESCE("falls-past-year", (366)::DOUBLE) AS _b13
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
