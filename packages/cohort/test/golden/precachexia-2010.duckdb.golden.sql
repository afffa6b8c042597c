SELECT
  "id",
  (CASE WHEN _b7 THEN 'precachexia' WHEN ((_b7 IS NULL)) THEN 'indeterminate' ELSE 'not-precachexia' END) AS "precachexia-2010",
  SUBSTR(CASE WHEN ((TRUE AND ((_b7 IS NULL)))) THEN ',precachexia' ELSE '' END, 2) AS "precachexia-2010:not-excluded",
  _b1 AS "precachexia-2010:chronicDisease",
  (NOT _b4) AS "precachexia-2010:smallLoss",
  _b5 AS "precachexia-2010:inflammation",
  _b6 AS "precachexia-2010:anorexia"
FROM (SELECT
  "id",
  _b1,
  _b4,
  _b5,
  _b6,
  (_b1 AND (NOT _b4) AND _b5 AND _b6) AS _b7
FROM (SELECT
  "id",
  ((("cancer" IS NOT NULL) AND "cancer") OR "chronic-disease") AS _b1,
  (CASE WHEN ("weight-loss-6-months" IS NOT NULL) OR ("weight-loss-3-to-6-months" IS NOT NULL) THEN ((("weight-loss-6-months" IS NOT NULL) AND ((5)::DOUBLE < "weight-loss-6-months" - (1e-9)::DOUBLE)) OR (("weight-loss-3-to-6-months" IS NOT NULL) AND ((5)::DOUBLE < "weight-loss-3-to-6-months" - (1e-9)::DOUBLE))) END) AS _b4,
  (CASE WHEN ("inflammation" IS NOT NULL) OR ("crp-elevated" IS NOT NULL) THEN ((("inflammation" IS NOT NULL) AND "inflammation") OR (("crp-elevated" IS NOT NULL) AND "crp-elevated")) END) AS _b5,
  (CASE WHEN ("anorexia" IS NOT NULL) OR ("appetite-decreased-1-month" IS NOT NULL) THEN ((("anorexia" IS NOT NULL) AND "anorexia") OR (("appetite-decreased-1-month" IS NOT NULL) AND "appetite-decreased-1-month")) END) AS _b6
FROM people) AS _l1) AS _l2
