SELECT
  "id",
  (CASE WHEN _b12 THEN 'positive' WHEN _b12 IS NULL THEN 'indeterminate' ELSE 'negative' END) AS "snaq-appetite",
  SUBSTR(CASE WHEN ((TRUE AND ((_b12 IS NULL)))) THEN ',positive' ELSE '' END, 2) AS "snaq-appetite:not-excluded",
  _b12 AS "snaq-appetite:poorAppetite",
  CASE WHEN _b10 = _b11 THEN _b10 END AS "snaq-appetite:score"
FROM (SELECT
  "id",
  _b10,
  _b11,
  (NOT (CASE WHEN (14)::DOUBLE < _b10 - (1e-9)::DOUBLE THEN TRUE WHEN NOT ((14)::DOUBLE < _b11 - (1e-9)::DOUBLE) THEN FALSE END)) AS _b12
FROM (SELECT
  "id",
  CASE WHEN _b0 = _b1 THEN _b0 ELSE GREATEST(_b0, ((COALESCE(CASE WHEN "snaq-appetite.appetite" BETWEEN (1)::DOUBLE AND (5)::DOUBLE THEN "snaq-appetite.appetite" END, (1)::DOUBLE)) + (COALESCE(CASE WHEN "snaq-appetite.fullness" BETWEEN (1)::DOUBLE AND (5)::DOUBLE THEN "snaq-appetite.fullness" END, (1)::DOUBLE)) + (COALESCE(CASE WHEN "snaq-appetite.taste" BETWEEN (1)::DOUBLE AND (5)::DOUBLE THEN "snaq-appetite.taste" END, (1)::DOUBLE)) + (COALESCE(CASE WHEN "snaq-appetite.meals" BETWEEN (1)::DOUBLE AND (5)::DOUBLE THEN "snaq-appetite.meals" END, (1)::DOUBLE)))) END AS _b10,
  CASE WHEN _b0 = _b1 THEN _b1 ELSE LEAST(_b1, ((COALESCE(CASE WHEN "snaq-appetite.appetite" BETWEEN (1)::DOUBLE AND (5)::DOUBLE THEN "snaq-appetite.appetite" END, (5)::DOUBLE)) + (COALESCE(CASE WHEN "snaq-appetite.fullness" BETWEEN (1)::DOUBLE AND (5)::DOUBLE THEN "snaq-appetite.fullness" END, (5)::DOUBLE)) + (COALESCE(CASE WHEN "snaq-appetite.taste" BETWEEN (1)::DOUBLE AND (5)::DOUBLE THEN "snaq-appetite.taste" END, (5)::DOUBLE)) + (COALESCE(CASE WHEN "snaq-appetite.meals" BETWEEN (1)::DOUBLE AND (5)::DOUBLE THEN "snaq-appetite.meals" END, (5)::DOUBLE)))) END AS _b11
FROM (SELECT
  "id",
  "snaq-appetite.appetite",
  "snaq-appetite.fullness",
  "snaq-appetite.taste",
  "snaq-appetite.meals",
  COALESCE("snaq-appetite-score", (4)::DOUBLE) AS _b0,
  COALESCE("snaq-appetite-score", (20)::DOUBLE) AS _b1
FROM people) AS _l1) AS _l2) AS _l3
