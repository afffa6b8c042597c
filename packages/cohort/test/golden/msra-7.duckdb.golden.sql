SELECT
  "id",
  (CASE WHEN (NOT _b47) THEN 'at-risk' WHEN (NOT _b46) THEN 'indeterminate' ELSE 'not-at-risk' END) AS "msra-7",
  SUBSTR(CASE WHEN ((NOT _b46) AND (NOT (NOT _b47))) THEN ',at-risk' ELSE '' END, 2) AS "msra-7:not-excluded",
  CASE WHEN (NOT _b47) THEN TRUE WHEN (NOT (NOT _b46)) THEN FALSE END AS "msra-7:atRisk",
  CASE WHEN _b44 = _b45 THEN _b44 END AS "msra-7:score"
FROM (SELECT
  "id",
  _b44,
  _b45,
  ((30)::DOUBLE < _b44 - (1e-9)::DOUBLE) AS _b46,
  ((30)::DOUBLE < _b45 - (1e-9)::DOUBLE) AS _b47
FROM (SELECT
  "id",
  COALESCE("msra-7-score", GREATEST((COALESCE("msra-7-score", (0)::DOUBLE)), ((CASE WHEN _b5 THEN (5)::DOUBLE ELSE (0)::DOUBLE END) + (CASE WHEN (NOT _b16) THEN (0)::DOUBLE ELSE (CASE WHEN (NOT _b11) THEN (5)::DOUBLE ELSE (10)::DOUBLE END) END) + (CASE WHEN _b20 THEN (5)::DOUBLE ELSE (0)::DOUBLE END) + (CASE WHEN _b24 THEN (5)::DOUBLE ELSE (0)::DOUBLE END) + (CASE WHEN _b28 THEN (5)::DOUBLE ELSE (0)::DOUBLE END) + (CASE WHEN _b32 THEN (5)::DOUBLE ELSE (0)::DOUBLE END) + (CASE WHEN (_b38 OR (NOT ("weight-loss-past-year" IS NOT NULL))) THEN (0)::DOUBLE ELSE (5)::DOUBLE END)))) AS _b44,
  COALESCE("msra-7-score", LEAST((COALESCE("msra-7-score", (40)::DOUBLE)), ((CASE WHEN (_b5 OR (NOT (_b2 IS NOT NULL))) THEN (5)::DOUBLE ELSE (0)::DOUBLE END) + (CASE WHEN (NOT (_b16 OR (NOT _b12))) THEN (0)::DOUBLE ELSE (CASE WHEN (NOT (_b11 OR (NOT _b12))) THEN (5)::DOUBLE ELSE (10)::DOUBLE END) END) + (CASE WHEN (_b20 OR (NOT ("walks-1000m" IS NOT NULL))) THEN (5)::DOUBLE ELSE (0)::DOUBLE END) + (CASE WHEN (_b24 OR (NOT ("three-meals-daily" IS NOT NULL))) THEN (5)::DOUBLE ELSE (0)::DOUBLE END) + (CASE WHEN (_b28 OR (NOT ("dairy-daily" IS NOT NULL))) THEN (5)::DOUBLE ELSE (0)::DOUBLE END) + (CASE WHEN (_b32 OR (NOT ("protein-food-daily" IS NOT NULL))) THEN (5)::DOUBLE ELSE (0)::DOUBLE END) + (CASE WHEN _b38 THEN (0)::DOUBLE ELSE (5)::DOUBLE END)))) AS _b45
FROM (SELECT
  "id",
  "msra-7-score",
  "walks-1000m",
  "three-meals-daily",
  "dairy-daily",
  "protein-food-daily",
  "weight-loss-past-year",
  _b2,
  _b12,
  _b20,
  _b24,
  _b28,
  _b32,
  _b38,
  ((COALESCE(_b2, (130)::DOUBLE)) < (70)::DOUBLE - (1e-9)::DOUBLE) AS _b5,
  (_b10 < (1)::DOUBLE - (1e-9)::DOUBLE) AS _b11,
  (_b10 < (2)::DOUBLE - (1e-9)::DOUBLE) AS _b16
FROM (SELECT
  "id",
  "msra-7-score",
  "walks-1000m",
  "three-meals-daily",
  "dairy-daily",
  "protein-food-daily",
  "weight-loss-past-year",
  FLOOR("age" + (1e-9)::DOUBLE) AS _b2,
  COALESCE("hospital-admissions-past-year", (100)::DOUBLE) AS _b10,
  ("hospital-admissions-past-year" IS NOT NULL) AS _b12,
  COALESCE("walks-1000m", FALSE) AS _b20,
  COALESCE("three-meals-daily", FALSE) AS _b24,
  COALESCE("dairy-daily", FALSE) AS _b28,
  COALESCE("protein-food-daily", FALSE) AS _b32,
  ((2)::DOUBLE < (COALESCE("weight-loss-past-year", CAST('-Infinity' AS DOUBLE))) - (1e-9)::DOUBLE) AS _b38
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
