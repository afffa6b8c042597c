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
  ((14)::float8 < _b16 - (1e-9)::float8) AS _b18,
  ((14)::float8 < _b17 - (1e-9)::float8) AS _b19
FROM (SELECT
  "id",
  COALESCE("snaq-appetite-score", GREATEST((COALESCE("snaq-appetite-score", (4)::float8)), ((COALESCE(_b2, (1)::float8)) + (COALESCE(_b5, (1)::float8)) + (COALESCE(_b8, (1)::float8)) + (COALESCE(_b11, (1)::float8))))) AS _b16,
  COALESCE("snaq-appetite-score", LEAST((COALESCE("snaq-appetite-score", (20)::float8)), ((COALESCE(_b2, (5)::float8)) + (COALESCE(_b5, (5)::float8)) + (COALESCE(_b8, (5)::float8)) + (COALESCE(_b11, (5)::float8))))) AS _b17
FROM (SELECT
  "id",
  "snaq-appetite-score",
  CASE WHEN "snaq-appetite.appetite" BETWEEN (1)::float8 AND (5)::float8 THEN "snaq-appetite.appetite" END AS _b2,
  CASE WHEN "snaq-appetite.fullness" BETWEEN (1)::float8 AND (5)::float8 THEN "snaq-appetite.fullness" END AS _b5,
  CASE WHEN "snaq-appetite.taste" BETWEEN (1)::float8 AND (5)::float8 THEN "snaq-appetite.taste" END AS _b8,
  CASE WHEN "snaq-appetite.meals" BETWEEN (1)::float8 AND (5)::float8 THEN "snaq-appetite.meals" END AS _b11
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3
