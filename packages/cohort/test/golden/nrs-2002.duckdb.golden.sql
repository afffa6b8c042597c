SELECT
  "id",
  (CASE WHEN _b41 THEN 'at-risk' WHEN _b41 IS NULL THEN 'indeterminate' ELSE 'not-at-risk' END) AS "nrs-2002",
  SUBSTR(CASE WHEN ((TRUE AND ((_b41 IS NULL)))) THEN ',at-risk' ELSE '' END, 2) AS "nrs-2002:not-excluded",
  _b41 AS "nrs-2002:atRisk",
  CASE WHEN _b39 = _b40 THEN _b39 END AS "nrs-2002:score"
FROM (SELECT
  "id",
  _b39,
  _b40,
  (NOT (CASE WHEN _b40 < (3)::DOUBLE - (1e-9)::DOUBLE THEN TRUE WHEN NOT (_b39 < (3)::DOUBLE - (1e-9)::DOUBLE) THEN FALSE END)) AS _b41
FROM (SELECT
  "id",
  COALESCE("nrs-2002-score", GREATEST((COALESCE("nrs-2002-score", (0)::DOUBLE)), ((COALESCE(_b2, GREATEST((COALESCE(_b2, (0)::DOUBLE)), (CASE WHEN _b26 THEN (3)::DOUBLE ELSE LEAST(CASE WHEN _b23 THEN (2)::DOUBLE ELSE LEAST(CASE WHEN _b9 THEN (1)::DOUBLE ELSE LEAST((0)::DOUBLE, CASE WHEN _b9 IS NULL THEN (1)::DOUBLE END) END, CASE WHEN _b23 IS NULL THEN (2)::DOUBLE END) END, CASE WHEN _b26 IS NULL THEN (3)::DOUBLE END) END)))) + (COALESCE(_b31, (0)::DOUBLE)) + (CASE WHEN _b36 THEN (1)::DOUBLE ELSE LEAST((0)::DOUBLE, CASE WHEN _b36 IS NULL THEN (1)::DOUBLE END) END)))) AS _b39,
  COALESCE("nrs-2002-score", LEAST((COALESCE("nrs-2002-score", (7)::DOUBLE)), ((COALESCE(_b2, LEAST((COALESCE(_b2, (3)::DOUBLE)), (CASE WHEN _b26 THEN (3)::DOUBLE ELSE GREATEST(CASE WHEN _b23 THEN (2)::DOUBLE ELSE GREATEST(CASE WHEN _b9 THEN (1)::DOUBLE ELSE GREATEST((0)::DOUBLE, CASE WHEN _b9 IS NULL THEN (1)::DOUBLE END) END, CASE WHEN _b23 IS NULL THEN (2)::DOUBLE END) END, CASE WHEN _b26 IS NULL THEN (3)::DOUBLE END) END)))) + (COALESCE(_b31, (3)::DOUBLE)) + (CASE WHEN _b36 THEN (1)::DOUBLE ELSE GREATEST((0)::DOUBLE, CASE WHEN _b36 IS NULL THEN (1)::DOUBLE END) END)))) AS _b40
FROM (SELECT
  "id",
  "nrs-2002-score",
  _b2,
  _b9,
  _b31,
  _b36,
  (CASE WHEN ("nrs-2002.weight-loss-over-5-percent-in-2-months" IS NOT NULL) OR ("bmi" IS NOT NULL OR "nrs-2002.impaired-condition" IS NOT NULL) OR ("weight-loss-1-month" IS NOT NULL) OR ("weight-loss-3-months" IS NOT NULL) OR ("intake-percentage" IS NOT NULL) THEN ((("nrs-2002.weight-loss-over-5-percent-in-2-months" IS NOT NULL) AND (NOT ((CASE WHEN "nrs-2002.weight-loss-over-5-percent-in-2-months" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "nrs-2002.weight-loss-over-5-percent-in-2-months" END) < (1)::DOUBLE - (1e-9)::DOUBLE))) OR (("bmi" IS NOT NULL OR "nrs-2002.impaired-condition" IS NOT NULL) AND ((NOT ((20.5)::DOUBLE < "bmi" - (1e-9)::DOUBLE)) AND _b18)) OR (("weight-loss-1-month" IS NOT NULL) AND _b19) OR (("weight-loss-3-months" IS NOT NULL) AND _b21) OR (("intake-percentage" IS NOT NULL) AND (NOT ((50)::DOUBLE < "intake-percentage" - (1e-9)::DOUBLE)))) END) AS _b23,
  (CASE WHEN ("weight-loss-1-month" IS NOT NULL) OR ("weight-loss-3-months" IS NOT NULL) OR ("bmi" IS NOT NULL OR "nrs-2002.impaired-condition" IS NOT NULL) OR ("intake-percentage" IS NOT NULL) THEN ((("weight-loss-1-month" IS NOT NULL) AND _b19) OR (("weight-loss-3-months" IS NOT NULL) AND _b21) OR (("bmi" IS NOT NULL OR "nrs-2002.impaired-condition" IS NOT NULL) AND (("bmi" < (18.5)::DOUBLE - (1e-9)::DOUBLE) AND _b18)) OR (("intake-percentage" IS NOT NULL) AND (NOT ((25)::DOUBLE < "intake-percentage" - (1e-9)::DOUBLE)))) END) AS _b26
FROM (SELECT
  "id",
  "nrs-2002-score",
  "weight-loss-1-month",
  "weight-loss-3-months",
  "bmi",
  "nrs-2002.impaired-condition",
  "intake-percentage",
  "nrs-2002.weight-loss-over-5-percent-in-2-months",
  _b2,
  _b18,
  _b21,
  _b31,
  _b36,
  (CASE WHEN ("weight-loss-3-months" IS NOT NULL OR "weight-loss-1-month" IS NOT NULL) OR ("intake-percentage" IS NOT NULL) THEN ((("weight-loss-3-months" IS NOT NULL OR "weight-loss-1-month" IS NOT NULL) AND (CASE WHEN ("weight-loss-3-months" IS NOT NULL) OR ("weight-loss-1-month" IS NOT NULL) THEN ((("weight-loss-3-months" IS NOT NULL) AND ((5)::DOUBLE < "weight-loss-3-months" - (1e-9)::DOUBLE)) OR (("weight-loss-1-month" IS NOT NULL) AND _b6)) END)) OR (("intake-percentage" IS NOT NULL) AND (NOT ((75)::DOUBLE < "intake-percentage" - (1e-9)::DOUBLE)))) END) AS _b9,
  (CASE WHEN ("weight-loss-1-month" IS NOT NULL) THEN ((("weight-loss-1-month" IS NOT NULL) AND _b6)) END) AS _b19
FROM (SELECT
  "id",
  "nrs-2002-score",
  "weight-loss-1-month",
  "weight-loss-3-months",
  "bmi",
  "nrs-2002.impaired-condition",
  "intake-percentage",
  "nrs-2002.weight-loss-over-5-percent-in-2-months",
  CASE WHEN "nrs-2002.nutrition" BETWEEN (0)::DOUBLE AND (3)::DOUBLE THEN "nrs-2002.nutrition" END AS _b2,
  ((5)::DOUBLE < "weight-loss-1-month" - (1e-9)::DOUBLE) AS _b6,
  (NOT ((CASE WHEN "nrs-2002.impaired-condition" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "nrs-2002.impaired-condition" END) < (1)::DOUBLE - (1e-9)::DOUBLE)) AS _b18,
  (CASE WHEN ("weight-loss-3-months" IS NOT NULL) THEN ((("weight-loss-3-months" IS NOT NULL) AND ((15)::DOUBLE < "weight-loss-3-months" - (1e-9)::DOUBLE))) END) AS _b21,
  CASE WHEN "nrs-2002.severity" BETWEEN (0)::DOUBLE AND (3)::DOUBLE THEN "nrs-2002.severity" END AS _b31,
  (NOT (FLOOR("age" + (1e-9)::DOUBLE) < (70)::DOUBLE - (1e-9)::DOUBLE)) AS _b36
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5
