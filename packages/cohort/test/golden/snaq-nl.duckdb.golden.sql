SELECT
  "id",
  (CASE WHEN _b49 THEN 'severe' WHEN _b49 IS NULL THEN 'indeterminate' WHEN _b50 THEN 'moderate' WHEN _b50 IS NULL THEN 'indeterminate' ELSE 'none' END) AS "snaq-nl",
  SUBSTR(CASE WHEN ((TRUE AND ((_b49 IS NULL)))) THEN ',severe' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b49, FALSE)) AND ((_b50 IS NULL) OR (COALESCE(_b50, FALSE) AND ((_b49 IS NULL)))))) THEN ',moderate' ELSE '' END, 2) AS "snaq-nl:not-excluded",
  _b49 AS "snaq-nl:severe",
  _b50 AS "snaq-nl:moderate",
  CASE WHEN _b47 = _b48 THEN _b47 END AS "snaq-nl:score"
FROM (SELECT
  "id",
  _b47,
  _b48,
  (NOT (CASE WHEN _b48 < (3)::DOUBLE - (1e-9)::DOUBLE THEN TRUE WHEN NOT (_b47 < (3)::DOUBLE - (1e-9)::DOUBLE) THEN FALSE END)) AS _b49,
  (NOT (CASE WHEN _b48 < (2)::DOUBLE - (1e-9)::DOUBLE THEN TRUE WHEN NOT (_b47 < (2)::DOUBLE - (1e-9)::DOUBLE) THEN FALSE END)) AS _b50
FROM (SELECT
  "id",
  COALESCE(_b0, GREATEST((COALESCE(_b0, (0)::DOUBLE)), ((COALESCE(_b3, GREATEST((COALESCE(_b3, (0)::DOUBLE)), (CASE WHEN (_b22 OR _b28) THEN (3)::DOUBLE ELSE LEAST(CASE WHEN (_b11 OR _b17) THEN (2)::DOUBLE ELSE LEAST((0)::DOUBLE, CASE WHEN (_b11 OR _b17) IS NULL THEN (2)::DOUBLE END) END, CASE WHEN (_b22 OR _b28) IS NULL THEN (3)::DOUBLE END) END)))) + (COALESCE(_b33, GREATEST((COALESCE(_b33, (0)::DOUBLE)), (CASE WHEN "appetite-decreased-1-month" THEN (1)::DOUBLE ELSE LEAST((0)::DOUBLE, CASE WHEN "appetite-decreased-1-month" IS NULL THEN (1)::DOUBLE END) END)))) + (COALESCE(_b40, GREATEST((COALESCE(_b40, (0)::DOUBLE)), (CASE WHEN "supplements-or-tube-feeding" THEN (1)::DOUBLE ELSE LEAST((0)::DOUBLE, CASE WHEN "supplements-or-tube-feeding" IS NULL THEN (1)::DOUBLE END) END))))))) AS _b47,
  COALESCE(_b0, LEAST((COALESCE(_b0, (7)::DOUBLE)), ((COALESCE(_b3, LEAST((COALESCE(_b3, (3)::DOUBLE)), (CASE WHEN (_b22 OR _b28) THEN (3)::DOUBLE ELSE GREATEST(CASE WHEN (_b11 OR _b17) THEN (2)::DOUBLE ELSE GREATEST((0)::DOUBLE, CASE WHEN (_b11 OR _b17) IS NULL THEN (2)::DOUBLE END) END, CASE WHEN (_b22 OR _b28) IS NULL THEN (3)::DOUBLE END) END)))) + (COALESCE(_b33, LEAST((COALESCE(_b33, (1)::DOUBLE)), (CASE WHEN "appetite-decreased-1-month" THEN (1)::DOUBLE ELSE GREATEST((0)::DOUBLE, CASE WHEN "appetite-decreased-1-month" IS NULL THEN (1)::DOUBLE END) END)))) + (COALESCE(_b40, LEAST((COALESCE(_b40, (1)::DOUBLE)), (CASE WHEN "supplements-or-tube-feeding" THEN (1)::DOUBLE ELSE GREATEST((0)::DOUBLE, CASE WHEN "supplements-or-tube-feeding" IS NULL THEN (1)::DOUBLE END) END))))))) AS _b48
FROM (SELECT
  "id",
  "appetite-decreased-1-month",
  "supplements-or-tube-feeding",
  _b0,
  _b3,
  _b33,
  _b40,
  ((_b6 AND _b7) AND ((3)::DOUBLE < (((0.01)::DOUBLE * "weight-loss-1-month") * ("body-weight" + (3)::DOUBLE)) - (1e-9)::DOUBLE)) AS _b11,
  ((NOT (_b6 AND _b7)) AND (NOT (_b6 AND (NOT ((0)::DOUBLE < "weight-loss-1-month" - (1e-9)::DOUBLE)))) AND (NOT ((CASE WHEN "snaq-nl.lost-over-3-kg-in-1-month" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "snaq-nl.lost-over-3-kg-in-1-month" END) < (1)::DOUBLE - (1e-9)::DOUBLE))) AS _b17,
  ((_b18 AND _b7) AND ((6)::DOUBLE < (((0.01)::DOUBLE * "weight-loss-6-months") * ("body-weight" + (6)::DOUBLE)) - (1e-9)::DOUBLE)) AS _b22,
  ((NOT (_b18 AND _b7)) AND (NOT (_b18 AND (NOT ((0)::DOUBLE < "weight-loss-6-months" - (1e-9)::DOUBLE)))) AND (NOT ((CASE WHEN "snaq-nl.lost-over-6-kg-in-6-months" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "snaq-nl.lost-over-6-kg-in-6-months" END) < (1)::DOUBLE - (1e-9)::DOUBLE))) AS _b28
FROM (SELECT
  "id",
  "weight-loss-6-months",
  "body-weight",
  "snaq-nl.lost-over-6-kg-in-6-months",
  "weight-loss-1-month",
  "snaq-nl.lost-over-3-kg-in-1-month",
  "appetite-decreased-1-month",
  "supplements-or-tube-feeding",
  CASE WHEN "snaq-nl.total" BETWEEN (0)::DOUBLE AND (7)::DOUBLE THEN "snaq-nl.total" END AS _b0,
  CASE WHEN "snaq-nl.weight-loss" BETWEEN (0)::DOUBLE AND (3)::DOUBLE THEN "snaq-nl.weight-loss" END AS _b3,
  ("weight-loss-1-month" IS NOT NULL) AS _b6,
  ("body-weight" IS NOT NULL) AS _b7,
  ("weight-loss-6-months" IS NOT NULL) AS _b18,
  CASE WHEN "snaq-nl.appetite" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "snaq-nl.appetite" END AS _b33,
  CASE WHEN "snaq-nl.supplements" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "snaq-nl.supplements" END AS _b40
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
