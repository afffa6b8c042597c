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
  (NOT (CASE WHEN (14)::float8 < _b10 - (1e-9)::float8 THEN TRUE WHEN NOT ((14)::float8 < _b11 - (1e-9)::float8) THEN FALSE END)) AS _b12
FROM (SELECT
  "id",
  CASE WHEN _b0 = _b1 THEN _b0 ELSE GREATEST(_b0, ((COALESCE(CASE WHEN "snaq-appetite.appetite" BETWEEN (1)::float8 AND (5)::float8 THEN "snaq-appetite.appetite" END, (1)::float8)) + (COALESCE(CASE WHEN "snaq-appetite.fullness" BETWEEN (1)::float8 AND (5)::float8 THEN "snaq-appetite.fullness" END, (1)::float8)) + (COALESCE(CASE WHEN "snaq-appetite.taste" BETWEEN (1)::float8 AND (5)::float8 THEN "snaq-appetite.taste" END, (1)::float8)) + (COALESCE(CASE WHEN "snaq-appetite.meals" BETWEEN (1)::float8 AND (5)::float8 THEN "snaq-appetite.meals" END, (1)::float8)))) END AS _b10,
  CASE WHEN _b0 = _b1 THEN _b1 ELSE LEAST(_b1, ((COALESCE(CASE WHEN "snaq-appetite.appetite" BETWEEN (1)::float8 AND (5)::float8 THEN "snaq-appetite.appetite" END, (5)::float8)) + (COALESCE(CASE WHEN "snaq-appetite.fullness" BETWEEN (1)::float8 AND (5)::float8 THEN "snaq-appetite.fullness" END, (5)::float8)) + (COALESCE(CASE WHEN "snaq-appetite.taste" BETWEEN (1)::float8 AND (5)::float8 THEN "snaq-appetite.taste" END, (5)::float8)) + (COALESCE(CASE WHEN "snaq-appetite.meals" BETWEEN (1)::float8 AND (5)::float8 THEN "snaq-appetite.meals" END, (5)::float8)))) END AS _b11
FROM (SELECT
  "id",
  "snaq-appetite.appetite",
  "snaq-appetite.fullness",
  "snaq-appetite.taste",
  "snaq-appetite.meals",
  COALESCE("snaq-appetite-score", (4)::float8) AS _b0,
  COALESCE("snaq-appetite-score", (20)::float8) AS _b1
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3
