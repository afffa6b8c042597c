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
  (NOT (CASE WHEN _b40 < (3)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b39 < (3)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b41
FROM (SELECT
  "id",
  COALESCE("nrs-2002-score", GREATEST((COALESCE("nrs-2002-score", (0)::float8)), ((COALESCE(_b2, GREATEST((COALESCE(_b2, (0)::float8)), (CASE WHEN _b26 THEN (3)::float8 ELSE LEAST(CASE WHEN _b23 THEN (2)::float8 ELSE LEAST(CASE WHEN _b9 THEN (1)::float8 ELSE LEAST((0)::float8, CASE WHEN _b9 IS NULL THEN (1)::float8 END) END, CASE WHEN _b23 IS NULL THEN (2)::float8 END) END, CASE WHEN _b26 IS NULL THEN (3)::float8 END) END)))) + (COALESCE(_b31, (0)::float8)) + (CASE WHEN _b36 THEN (1)::float8 ELSE LEAST((0)::float8, CASE WHEN _b36 IS NULL THEN (1)::float8 END) END)))) AS _b39,
  COALESCE("nrs-2002-score", LEAST((COALESCE("nrs-2002-score", (7)::float8)), ((COALESCE(_b2, LEAST((COALESCE(_b2, (3)::float8)), (CASE WHEN _b26 THEN (3)::float8 ELSE GREATEST(CASE WHEN _b23 THEN (2)::float8 ELSE GREATEST(CASE WHEN _b9 THEN (1)::float8 ELSE GREATEST((0)::float8, CASE WHEN _b9 IS NULL THEN (1)::float8 END) END, CASE WHEN _b23 IS NULL THEN (2)::float8 END) END, CASE WHEN _b26 IS NULL THEN (3)::float8 END) END)))) + (COALESCE(_b31, (3)::float8)) + (CASE WHEN _b36 THEN (1)::float8 ELSE GREATEST((0)::float8, CASE WHEN _b36 IS NULL THEN (1)::float8 END) END)))) AS _b40
FROM (SELECT
  "id",
  "nrs-2002-score",
  _b2,
  _b9,
  _b31,
  _b36,
  (CASE WHEN ("nrs-2002.weight-loss-over-5-percent-in-2-months" IS NOT NULL) OR ("bmi" IS NOT NULL OR "nrs-2002.impaired-condition" IS NOT NULL) OR ("weight-loss-1-month" IS NOT NULL) OR ("weight-loss-3-months" IS NOT NULL) OR ("intake-percentage" IS NOT NULL) THEN ((("nrs-2002.weight-loss-over-5-percent-in-2-months" IS NOT NULL) AND (NOT ((CASE WHEN "nrs-2002.weight-loss-over-5-percent-in-2-months" BETWEEN (0)::float8 AND (1)::float8 THEN "nrs-2002.weight-loss-over-5-percent-in-2-months" END) < (1)::float8 - (1e-9)::float8))) OR (("bmi" IS NOT NULL OR "nrs-2002.impaired-condition" IS NOT NULL) AND ((NOT ((20.5)::float8 < "bmi" - (1e-9)::float8)) AND _b18)) OR (("weight-loss-1-month" IS NOT NULL) AND _b19) OR (("weight-loss-3-months" IS NOT NULL) AND _b21) OR (("intake-percentage" IS NOT NULL) AND (NOT ((50)::float8 < "intake-percentage" - (1e-9)::float8)))) END) AS _b23,
  (CASE WHEN ("weight-loss-1-month" IS NOT NULL) OR ("weight-loss-3-months" IS NOT NULL) OR ("bmi" IS NOT NULL OR "nrs-2002.impaired-condition" IS NOT NULL) OR ("intake-percentage" IS NOT NULL) THEN ((("weight-loss-1-month" IS NOT NULL) AND _b19) OR (("weight-loss-3-months" IS NOT NULL) AND _b21) OR (("bmi" IS NOT NULL OR "nrs-2002.impaired-condition" IS NOT NULL) AND (("bmi" < (18.5)::float8 - (1e-9)::float8) AND _b18)) OR (("intake-percentage" IS NOT NULL) AND (NOT ((25)::float8 < "intake-percentage" - (1e-9)::float8)))) END) AS _b26
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
  (CASE WHEN ("weight-loss-3-months" IS NOT NULL OR "weight-loss-1-month" IS NOT NULL) OR ("intake-percentage" IS NOT NULL) THEN ((("weight-loss-3-months" IS NOT NULL OR "weight-loss-1-month" IS NOT NULL) AND (CASE WHEN ("weight-loss-3-months" IS NOT NULL) OR ("weight-loss-1-month" IS NOT NULL) THEN ((("weight-loss-3-months" IS NOT NULL) AND ((5)::float8 < "weight-loss-3-months" - (1e-9)::float8)) OR (("weight-loss-1-month" IS NOT NULL) AND _b6)) END)) OR (("intake-percentage" IS NOT NULL) AND (NOT ((75)::float8 < "intake-percentage" - (1e-9)::float8)))) END) AS _b9,
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
  CASE WHEN "nrs-2002.nutrition" BETWEEN (0)::float8 AND (3)::float8 THEN "nrs-2002.nutrition" END AS _b2,
  ((5)::float8 < "weight-loss-1-month" - (1e-9)::float8) AS _b6,
  (NOT ((CASE WHEN "nrs-2002.impaired-condition" BETWEEN (0)::float8 AND (1)::float8 THEN "nrs-2002.impaired-condition" END) < (1)::float8 - (1e-9)::float8)) AS _b18,
  (CASE WHEN ("weight-loss-3-months" IS NOT NULL) THEN ((("weight-loss-3-months" IS NOT NULL) AND ((15)::float8 < "weight-loss-3-months" - (1e-9)::float8))) END) AS _b21,
  CASE WHEN "nrs-2002.severity" BETWEEN (0)::float8 AND (3)::float8 THEN "nrs-2002.severity" END AS _b31,
  (NOT (FLOOR("age" + (1e-9)::float8) < (70)::float8 - (1e-9)::float8)) AS _b36
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4 OFFSET 0) AS _l5
