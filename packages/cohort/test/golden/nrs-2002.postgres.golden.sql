SELECT
  "id",
  (CASE WHEN _b37 THEN 'at-risk' WHEN _b37 IS NULL THEN 'indeterminate' ELSE 'not-at-risk' END) AS "nrs-2002",
  SUBSTR(CASE WHEN ((TRUE AND ((_b37 IS NULL)))) THEN ',at-risk' ELSE '' END, 2) AS "nrs-2002:not-excluded",
  _b37 AS "nrs-2002:atRisk",
  CASE WHEN _b35 = _b36 THEN _b35 END AS "nrs-2002:score"
FROM (SELECT
  "id",
  _b35,
  _b36,
  (NOT (CASE WHEN _b36 < (3)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b35 < (3)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b37
FROM (SELECT
  "id",
  CASE WHEN _b0 = _b1 THEN _b0 ELSE GREATEST(_b0, ((CASE WHEN _b2 = _b3 THEN _b2 ELSE GREATEST(_b2, (CASE WHEN _b23 THEN (3)::float8 WHEN NOT _b23 THEN CASE WHEN _b20 THEN (2)::float8 WHEN NOT _b20 THEN CASE WHEN _b8 THEN (1)::float8 WHEN NOT _b8 THEN (0)::float8 ELSE LEAST((1)::float8, (0)::float8) END ELSE CASE WHEN CASE WHEN _b8 THEN (1)::float8 WHEN NOT _b8 THEN (0)::float8 ELSE LEAST((1)::float8, (0)::float8) END IS NULL THEN NULL ELSE LEAST((2)::float8, CASE WHEN _b8 THEN (1)::float8 WHEN NOT _b8 THEN (0)::float8 ELSE LEAST((1)::float8, (0)::float8) END) END END ELSE CASE WHEN CASE WHEN _b20 THEN (2)::float8 WHEN NOT _b20 THEN CASE WHEN _b8 THEN (1)::float8 WHEN NOT _b8 THEN (0)::float8 ELSE LEAST((1)::float8, (0)::float8) END ELSE CASE WHEN CASE WHEN _b8 THEN (1)::float8 WHEN NOT _b8 THEN (0)::float8 ELSE LEAST((1)::float8, (0)::float8) END IS NULL THEN NULL ELSE LEAST((2)::float8, CASE WHEN _b8 THEN (1)::float8 WHEN NOT _b8 THEN (0)::float8 ELSE LEAST((1)::float8, (0)::float8) END) END END IS NULL THEN NULL ELSE LEAST((3)::float8, CASE WHEN _b20 THEN (2)::float8 WHEN NOT _b20 THEN CASE WHEN _b8 THEN (1)::float8 WHEN NOT _b8 THEN (0)::float8 ELSE LEAST((1)::float8, (0)::float8) END ELSE CASE WHEN CASE WHEN _b8 THEN (1)::float8 WHEN NOT _b8 THEN (0)::float8 ELSE LEAST((1)::float8, (0)::float8) END IS NULL THEN NULL ELSE LEAST((2)::float8, CASE WHEN _b8 THEN (1)::float8 WHEN NOT _b8 THEN (0)::float8 ELSE LEAST((1)::float8, (0)::float8) END) END END) END END)) END) + (COALESCE(CASE WHEN "nrs-2002.severity" BETWEEN (0)::float8 AND (3)::float8 THEN "nrs-2002.severity" END, (0)::float8)) + (CASE WHEN _b32 THEN (1)::float8 WHEN NOT _b32 THEN (0)::float8 ELSE LEAST((1)::float8, (0)::float8) END))) END AS _b35,
  CASE WHEN _b0 = _b1 THEN _b1 ELSE LEAST(_b1, ((CASE WHEN _b2 = _b3 THEN _b3 ELSE LEAST(_b3, (CASE WHEN _b23 THEN (3)::float8 WHEN NOT _b23 THEN CASE WHEN _b20 THEN (2)::float8 WHEN NOT _b20 THEN CASE WHEN _b8 THEN (1)::float8 WHEN NOT _b8 THEN (0)::float8 ELSE GREATEST((1)::float8, (0)::float8) END ELSE CASE WHEN CASE WHEN _b8 THEN (1)::float8 WHEN NOT _b8 THEN (0)::float8 ELSE GREATEST((1)::float8, (0)::float8) END IS NULL THEN NULL ELSE GREATEST((2)::float8, CASE WHEN _b8 THEN (1)::float8 WHEN NOT _b8 THEN (0)::float8 ELSE GREATEST((1)::float8, (0)::float8) END) END END ELSE CASE WHEN CASE WHEN _b20 THEN (2)::float8 WHEN NOT _b20 THEN CASE WHEN _b8 THEN (1)::float8 WHEN NOT _b8 THEN (0)::float8 ELSE GREATEST((1)::float8, (0)::float8) END ELSE CASE WHEN CASE WHEN _b8 THEN (1)::float8 WHEN NOT _b8 THEN (0)::float8 ELSE GREATEST((1)::float8, (0)::float8) END IS NULL THEN NULL ELSE GREATEST((2)::float8, CASE WHEN _b8 THEN (1)::float8 WHEN NOT _b8 THEN (0)::float8 ELSE GREATEST((1)::float8, (0)::float8) END) END END IS NULL THEN NULL ELSE GREATEST((3)::float8, CASE WHEN _b20 THEN (2)::float8 WHEN NOT _b20 THEN CASE WHEN _b8 THEN (1)::float8 WHEN NOT _b8 THEN (0)::float8 ELSE GREATEST((1)::float8, (0)::float8) END ELSE CASE WHEN CASE WHEN _b8 THEN (1)::float8 WHEN NOT _b8 THEN (0)::float8 ELSE GREATEST((1)::float8, (0)::float8) END IS NULL THEN NULL ELSE GREATEST((2)::float8, CASE WHEN _b8 THEN (1)::float8 WHEN NOT _b8 THEN (0)::float8 ELSE GREATEST((1)::float8, (0)::float8) END) END END) END END)) END) + (COALESCE(CASE WHEN "nrs-2002.severity" BETWEEN (0)::float8 AND (3)::float8 THEN "nrs-2002.severity" END, (3)::float8)) + (CASE WHEN _b32 THEN (1)::float8 WHEN NOT _b32 THEN (0)::float8 ELSE GREATEST((1)::float8, (0)::float8) END))) END AS _b36
FROM (SELECT
  "id",
  "nrs-2002.severity",
  _b0,
  _b1,
  _b2,
  _b3,
  _b8,
  _b32,
  (CASE WHEN ("nrs-2002.weight-loss-over-5-percent-in-2-months" IS NOT NULL) OR ("bmi" IS NOT NULL OR "nrs-2002.impaired-condition" IS NOT NULL) OR ("weight-loss-1-month" IS NOT NULL) OR ("weight-loss-3-months" IS NOT NULL) OR ("intake-percentage" IS NOT NULL) THEN (CASE WHEN ("nrs-2002.weight-loss-over-5-percent-in-2-months" IS NOT NULL) THEN (NOT (CASE WHEN (COALESCE(CASE WHEN "nrs-2002.weight-loss-over-5-percent-in-2-months" BETWEEN (0)::float8 AND (1)::float8 THEN "nrs-2002.weight-loss-over-5-percent-in-2-months" END, (1)::float8)) < (1)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT ((COALESCE(CASE WHEN "nrs-2002.weight-loss-over-5-percent-in-2-months" BETWEEN (0)::float8 AND (1)::float8 THEN "nrs-2002.weight-loss-over-5-percent-in-2-months" END, (0)::float8)) < (1)::float8 - (1e-9)::float8) THEN FALSE END)) ELSE FALSE END OR CASE WHEN ("bmi" IS NOT NULL OR "nrs-2002.impaired-condition" IS NOT NULL) THEN ((NOT ((20.5)::float8 < "bmi" - (1e-9)::float8)) AND _b15) ELSE FALSE END OR CASE WHEN ("weight-loss-1-month" IS NOT NULL) THEN _b16 ELSE FALSE END OR CASE WHEN ("weight-loss-3-months" IS NOT NULL) THEN _b18 ELSE FALSE END OR CASE WHEN ("intake-percentage" IS NOT NULL) THEN (NOT ((50)::float8 < "intake-percentage" - (1e-9)::float8)) ELSE FALSE END) END) AS _b20,
  (CASE WHEN ("weight-loss-1-month" IS NOT NULL) OR ("weight-loss-3-months" IS NOT NULL) OR ("bmi" IS NOT NULL OR "nrs-2002.impaired-condition" IS NOT NULL) OR ("intake-percentage" IS NOT NULL) THEN (CASE WHEN ("weight-loss-1-month" IS NOT NULL) THEN _b16 ELSE FALSE END OR CASE WHEN ("weight-loss-3-months" IS NOT NULL) THEN _b18 ELSE FALSE END OR CASE WHEN ("bmi" IS NOT NULL OR "nrs-2002.impaired-condition" IS NOT NULL) THEN (("bmi" < (18.5)::float8 - (1e-9)::float8) AND _b15) ELSE FALSE END OR CASE WHEN ("intake-percentage" IS NOT NULL) THEN (NOT ((25)::float8 < "intake-percentage" - (1e-9)::float8)) ELSE FALSE END) END) AS _b23
FROM (SELECT
  "id",
  "weight-loss-1-month",
  "weight-loss-3-months",
  "bmi",
  "nrs-2002.impaired-condition",
  "intake-percentage",
  "nrs-2002.weight-loss-over-5-percent-in-2-months",
  "nrs-2002.severity",
  _b0,
  _b1,
  _b2,
  _b3,
  _b15,
  _b18,
  _b32,
  (CASE WHEN ("weight-loss-3-months" IS NOT NULL OR "weight-loss-1-month" IS NOT NULL) OR ("intake-percentage" IS NOT NULL) THEN (CASE WHEN ("weight-loss-3-months" IS NOT NULL OR "weight-loss-1-month" IS NOT NULL) THEN (CASE WHEN ("weight-loss-3-months" IS NOT NULL) OR ("weight-loss-1-month" IS NOT NULL) THEN (CASE WHEN ("weight-loss-3-months" IS NOT NULL) THEN ((5)::float8 < "weight-loss-3-months" - (1e-9)::float8) ELSE FALSE END OR CASE WHEN ("weight-loss-1-month" IS NOT NULL) THEN _b5 ELSE FALSE END) END) ELSE FALSE END OR CASE WHEN ("intake-percentage" IS NOT NULL) THEN (NOT ((75)::float8 < "intake-percentage" - (1e-9)::float8)) ELSE FALSE END) END) AS _b8,
  (CASE WHEN ("weight-loss-1-month" IS NOT NULL) THEN (CASE WHEN ("weight-loss-1-month" IS NOT NULL) THEN _b5 ELSE FALSE END) END) AS _b16
FROM (SELECT
  "id",
  "weight-loss-1-month",
  "weight-loss-3-months",
  "bmi",
  "nrs-2002.impaired-condition",
  "intake-percentage",
  "nrs-2002.weight-loss-over-5-percent-in-2-months",
  "nrs-2002.severity",
  COALESCE("nrs-2002-score", (0)::float8) AS _b0,
  COALESCE("nrs-2002-score", (7)::float8) AS _b1,
  COALESCE(CASE WHEN "nrs-2002.nutrition" BETWEEN (0)::float8 AND (3)::float8 THEN "nrs-2002.nutrition" END, (0)::float8) AS _b2,
  COALESCE(CASE WHEN "nrs-2002.nutrition" BETWEEN (0)::float8 AND (3)::float8 THEN "nrs-2002.nutrition" END, (3)::float8) AS _b3,
  ((5)::float8 < "weight-loss-1-month" - (1e-9)::float8) AS _b5,
  (NOT (CASE WHEN (COALESCE(CASE WHEN "nrs-2002.impaired-condition" BETWEEN (0)::float8 AND (1)::float8 THEN "nrs-2002.impaired-condition" END, (1)::float8)) < (1)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT ((COALESCE(CASE WHEN "nrs-2002.impaired-condition" BETWEEN (0)::float8 AND (1)::float8 THEN "nrs-2002.impaired-condition" END, (0)::float8)) < (1)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b15,
  (CASE WHEN ("weight-loss-3-months" IS NOT NULL) THEN (CASE WHEN ("weight-loss-3-months" IS NOT NULL) THEN ((15)::float8 < "weight-loss-3-months" - (1e-9)::float8) ELSE FALSE END) END) AS _b18,
  (NOT (CASE WHEN (COALESCE(FLOOR("age" + (1e-9)::float8), (130)::float8)) < (70)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT ((COALESCE(FLOOR("age" + (1e-9)::float8), (0)::float8)) < (70)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b32
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4 OFFSET 0) AS _l5
