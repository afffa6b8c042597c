SELECT
  "id",
  (CASE WHEN _b37 THEN 'severe' WHEN _b37 IS NULL THEN 'indeterminate' WHEN _b38 THEN 'moderate' WHEN _b38 IS NULL THEN 'indeterminate' ELSE 'none' END) AS "snaq-nl",
  SUBSTR(CASE WHEN ((TRUE AND ((_b37 IS NULL)))) THEN ',severe' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b37, FALSE)) AND ((_b38 IS NULL) OR (COALESCE(_b38, FALSE) AND ((_b37 IS NULL)))))) THEN ',moderate' ELSE '' END, 2) AS "snaq-nl:not-excluded",
  _b37 AS "snaq-nl:severe",
  _b38 AS "snaq-nl:moderate",
  CASE WHEN _b35 = _b36 THEN _b35 END AS "snaq-nl:score"
FROM (SELECT
  "id",
  _b35,
  _b36,
  (NOT (CASE WHEN _b36 < (3)::DOUBLE - (1e-9)::DOUBLE THEN TRUE WHEN NOT (_b35 < (3)::DOUBLE - (1e-9)::DOUBLE) THEN FALSE END)) AS _b37,
  (NOT (CASE WHEN _b36 < (2)::DOUBLE - (1e-9)::DOUBLE THEN TRUE WHEN NOT (_b35 < (2)::DOUBLE - (1e-9)::DOUBLE) THEN FALSE END)) AS _b38
FROM (SELECT
  "id",
  CASE WHEN _b0 = _b1 THEN _b0 ELSE GREATEST(_b0, ((CASE WHEN _b2 = _b3 THEN _b2 ELSE GREATEST(_b2, (CASE WHEN _b18 THEN (3)::DOUBLE WHEN NOT _b18 THEN CASE WHEN _b10 THEN (2)::DOUBLE WHEN NOT _b10 THEN (0)::DOUBLE ELSE LEAST((2)::DOUBLE, (0)::DOUBLE) END ELSE CASE WHEN CASE WHEN _b10 THEN (2)::DOUBLE WHEN NOT _b10 THEN (0)::DOUBLE ELSE LEAST((2)::DOUBLE, (0)::DOUBLE) END IS NULL THEN NULL ELSE LEAST((3)::DOUBLE, CASE WHEN _b10 THEN (2)::DOUBLE WHEN NOT _b10 THEN (0)::DOUBLE ELSE LEAST((2)::DOUBLE, (0)::DOUBLE) END) END END)) END) + (CASE WHEN _b23 = _b24 THEN _b23 ELSE GREATEST(_b23, (CASE WHEN "appetite-decreased-1-month" THEN (1)::DOUBLE WHEN NOT "appetite-decreased-1-month" THEN (0)::DOUBLE ELSE LEAST((1)::DOUBLE, (0)::DOUBLE) END)) END) + (CASE WHEN _b29 = _b30 THEN _b29 ELSE GREATEST(_b29, (CASE WHEN "supplements-or-tube-feeding" THEN (1)::DOUBLE WHEN NOT "supplements-or-tube-feeding" THEN (0)::DOUBLE ELSE LEAST((1)::DOUBLE, (0)::DOUBLE) END)) END))) END AS _b35,
  CASE WHEN _b0 = _b1 THEN _b1 ELSE LEAST(_b1, ((CASE WHEN _b2 = _b3 THEN _b3 ELSE LEAST(_b3, (CASE WHEN _b18 THEN (3)::DOUBLE WHEN NOT _b18 THEN CASE WHEN _b10 THEN (2)::DOUBLE WHEN NOT _b10 THEN (0)::DOUBLE ELSE GREATEST((2)::DOUBLE, (0)::DOUBLE) END ELSE CASE WHEN CASE WHEN _b10 THEN (2)::DOUBLE WHEN NOT _b10 THEN (0)::DOUBLE ELSE GREATEST((2)::DOUBLE, (0)::DOUBLE) END IS NULL THEN NULL ELSE GREATEST((3)::DOUBLE, CASE WHEN _b10 THEN (2)::DOUBLE WHEN NOT _b10 THEN (0)::DOUBLE ELSE GREATEST((2)::DOUBLE, (0)::DOUBLE) END) END END)) END) + (CASE WHEN _b23 = _b24 THEN _b24 ELSE LEAST(_b24, (CASE WHEN "appetite-decreased-1-month" THEN (1)::DOUBLE WHEN NOT "appetite-decreased-1-month" THEN (0)::DOUBLE ELSE GREATEST((1)::DOUBLE, (0)::DOUBLE) END)) END) + (CASE WHEN _b29 = _b30 THEN _b30 ELSE LEAST(_b30, (CASE WHEN "supplements-or-tube-feeding" THEN (1)::DOUBLE WHEN NOT "supplements-or-tube-feeding" THEN (0)::DOUBLE ELSE GREATEST((1)::DOUBLE, (0)::DOUBLE) END)) END))) END AS _b36
FROM (SELECT
  "id",
  "appetite-decreased-1-month",
  "supplements-or-tube-feeding",
  _b0,
  _b1,
  _b2,
  _b3,
  _b23,
  _b24,
  _b29,
  _b30,
  ((_b4 AND ((3)::DOUBLE < (((0.01)::DOUBLE * "weight-loss-1-month") * ("body-weight" + (3)::DOUBLE)) - (1e-9)::DOUBLE)) OR ((NOT _b4) AND (NOT (CASE WHEN (COALESCE(CASE WHEN "snaq-nl.lost-over-3-kg-in-1-month" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "snaq-nl.lost-over-3-kg-in-1-month" END, (1)::DOUBLE)) < (1)::DOUBLE - (1e-9)::DOUBLE THEN TRUE WHEN NOT ((COALESCE(CASE WHEN "snaq-nl.lost-over-3-kg-in-1-month" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "snaq-nl.lost-over-3-kg-in-1-month" END, (0)::DOUBLE)) < (1)::DOUBLE - (1e-9)::DOUBLE) THEN FALSE END)))) AS _b10,
  ((_b12 AND ((6)::DOUBLE < (((0.01)::DOUBLE * "weight-loss-6-months") * ("body-weight" + (6)::DOUBLE)) - (1e-9)::DOUBLE)) OR ((NOT _b12) AND (NOT (CASE WHEN (COALESCE(CASE WHEN "snaq-nl.lost-over-6-kg-in-6-months" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "snaq-nl.lost-over-6-kg-in-6-months" END, (1)::DOUBLE)) < (1)::DOUBLE - (1e-9)::DOUBLE THEN TRUE WHEN NOT ((COALESCE(CASE WHEN "snaq-nl.lost-over-6-kg-in-6-months" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "snaq-nl.lost-over-6-kg-in-6-months" END, (0)::DOUBLE)) < (1)::DOUBLE - (1e-9)::DOUBLE) THEN FALSE END)))) AS _b18
FROM (SELECT
  "id",
  "weight-loss-6-months",
  "body-weight",
  "snaq-nl.lost-over-6-kg-in-6-months",
  "weight-loss-1-month",
  "snaq-nl.lost-over-3-kg-in-1-month",
  "appetite-decreased-1-month",
  "supplements-or-tube-feeding",
  COALESCE(CASE WHEN "snaq-nl.total" BETWEEN (0)::DOUBLE AND (7)::DOUBLE THEN "snaq-nl.total" END, (0)::DOUBLE) AS _b0,
  COALESCE(CASE WHEN "snaq-nl.total" BETWEEN (0)::DOUBLE AND (7)::DOUBLE THEN "snaq-nl.total" END, (7)::DOUBLE) AS _b1,
  COALESCE(CASE WHEN "snaq-nl.weight-loss" BETWEEN (0)::DOUBLE AND (3)::DOUBLE THEN "snaq-nl.weight-loss" END, (0)::DOUBLE) AS _b2,
  COALESCE(CASE WHEN "snaq-nl.weight-loss" BETWEEN (0)::DOUBLE AND (3)::DOUBLE THEN "snaq-nl.weight-loss" END, (3)::DOUBLE) AS _b3,
  (("weight-loss-1-month" IS NOT NULL) AND ("body-weight" IS NOT NULL)) AS _b4,
  (("weight-loss-6-months" IS NOT NULL) AND ("body-weight" IS NOT NULL)) AS _b12,
  COALESCE(CASE WHEN "snaq-nl.appetite" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "snaq-nl.appetite" END, (0)::DOUBLE) AS _b23,
  COALESCE(CASE WHEN "snaq-nl.appetite" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "snaq-nl.appetite" END, (1)::DOUBLE) AS _b24,
  COALESCE(CASE WHEN "snaq-nl.supplements" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "snaq-nl.supplements" END, (0)::DOUBLE) AS _b29,
  COALESCE(CASE WHEN "snaq-nl.supplements" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "snaq-nl.supplements" END, (1)::DOUBLE) AS _b30
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
