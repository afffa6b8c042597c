SELECT
  "id",
  (CASE WHEN (NOT _b19) THEN 'positive' WHEN (NOT _b18) THEN 'indeterminate' ELSE 'negative' END) AS "snaq-appetite",
  SUBSTR(CASE WHEN ((NOT _b18) AND (NOT (NOT _b19))) THEN ',positive' ELSE '' END, 2) AS "snaq-appetite:not-excluded",
  CASE WHEN (NOT _b19) THEN TRUE WHEN (NOT (NOT _b18)) THEN FALSE END AS "snaq-appetite:poorAppetite",
  CASE WHEN _b16 = _b17 THEN _b16 END AS "snaq-appetite:score"
FROM (SELECT
  "id",
  _b16,
  _b17,
  ((14)::DOUBLE < _b16 - (1e-9)::DOUBLE) AS _b18,
  ((14)::DOUBLE < _b17 - (1e-9)::DOUBLE) AS _b19
FROM (SELECT
  "id",
  COALESCE("snaq-appetite-score", GREATEST((COALESCE("snaq-appetite-score", (4)::DOUBLE)), ((COALESCE(_b2, (1)::DOUBLE)) + (COALESCE(_b5, (1)::DOUBLE)) + (COALESCE(_b8, (1)::DOUBLE)) + (COALESCE(_b11, (1)::DOUBLE))))) AS _b16,
  COALESCE("snaq-appetite-score", LEAST((COALESCE("snaq-appetite-score", (20)::DOUBLE)), ((COALESCE(_b2, (5)::DOUBLE)) + (COALESCE(_b5, (5)::DOUBLE)) + (COALESCE(_b8, (5)::DOUBLE)) + (COALESCE(_b11, (5)::DOUBLE))))) AS _b17
FROM (SELECT
  "id",
  "snaq-appetite-score",
  CASE WHEN "snaq-appetite.appetite" BETWEEN (1)::DOUBLE AND (5)::DOUBLE THEN "snaq-appetite.appetite" END AS _b2,
  CASE WHEN "snaq-appetite.fullness" BETWEEN (1)::DOUBLE AND (5)::DOUBLE THEN "snaq-appetite.fullness" END AS _b5,
  CASE WHEN "snaq-appetite.taste" BETWEEN (1)::DOUBLE AND (5)::DOUBLE THEN "snaq-appetite.taste" END AS _b8,
  CASE WHEN "snaq-appetite.meals" BETWEEN (1)::DOUBLE AND (5)::DOUBLE THEN "snaq-appetite.meals" END AS _b11
FROM people) AS _l1) AS _l2) AS _l3
