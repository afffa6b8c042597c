SELECT
  "id",
  (CASE WHEN _b6 THEN 'precachexia' WHEN ((_b6 IS NULL)) THEN 'indeterminate' ELSE 'not-precachexia' END) AS "precachexia-2010",
  SUBSTR(CASE WHEN ((TRUE AND ((_b6 IS NULL)))) THEN ',precachexia' ELSE '' END, 2) AS "precachexia-2010:not-excluded",
  (_b0 OR "chronic-disease") AS "precachexia-2010:chronicDisease",
  (NOT _b3) AS "precachexia-2010:smallLoss",
  _b4 AS "precachexia-2010:inflammation",
  _b5 AS "precachexia-2010:anorexia"
FROM (SELECT
  "id",
  "chronic-disease",
  _b0,
  _b3,
  _b4,
  _b5,
  ((_b0 OR "chronic-disease") AND (NOT _b3) AND _b4 AND _b5) AS _b6
FROM (SELECT
  "id",
  "chronic-disease",
  (("cancer" IS NOT NULL) AND "cancer") AS _b0,
  (CASE WHEN ("weight-loss-6-months" IS NOT NULL) OR ("weight-loss-3-to-6-months" IS NOT NULL) THEN (CASE WHEN ("weight-loss-6-months" IS NOT NULL) THEN ((5)::float8 < "weight-loss-6-months" - (1e-9)::float8) ELSE FALSE END OR CASE WHEN ("weight-loss-3-to-6-months" IS NOT NULL) THEN ((5)::float8 < "weight-loss-3-to-6-months" - (1e-9)::float8) ELSE FALSE END) END) AS _b3,
  (CASE WHEN ("inflammation" IS NOT NULL) OR ("crp-elevated" IS NOT NULL) THEN (CASE WHEN ("inflammation" IS NOT NULL) THEN "inflammation" ELSE FALSE END OR CASE WHEN ("crp-elevated" IS NOT NULL) THEN "crp-elevated" ELSE FALSE END) END) AS _b4,
  (CASE WHEN ("anorexia" IS NOT NULL) OR ("appetite-decreased-1-month" IS NOT NULL) THEN (CASE WHEN ("anorexia" IS NOT NULL) THEN "anorexia" ELSE FALSE END OR CASE WHEN ("appetite-decreased-1-month" IS NOT NULL) THEN "appetite-decreased-1-month" ELSE FALSE END) END) AS _b5
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2
