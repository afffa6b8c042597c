SELECT
  "id",
  (CASE WHEN (NOT _b39) THEN 'at-risk' WHEN (NOT _b38) THEN 'indeterminate' ELSE 'not-at-risk' END) AS "msra-5",
  SUBSTR(CASE WHEN ((NOT _b38) AND (NOT (NOT _b39))) THEN ',at-risk' ELSE '' END, 2) AS "msra-5:not-excluded",
  CASE WHEN (NOT _b39) THEN TRUE WHEN (NOT (NOT _b38)) THEN FALSE END AS "msra-5:atRisk",
  CASE WHEN _b36 = _b37 THEN _b36 END AS "msra-5:score"
FROM (SELECT
  "id",
  _b36,
  _b37,
  ((45)::DOUBLE < _b36 - (1e-9)::DOUBLE) AS _b38,
  ((45)::DOUBLE < _b37 - (1e-9)::DOUBLE) AS _b39
FROM (SELECT
  "id",
  COALESCE("msra-5-score", GREATEST((COALESCE("msra-5-score", (0)::DOUBLE)), ((CASE WHEN _b5 THEN (5)::DOUBLE ELSE (0)::DOUBLE END) + (CASE WHEN (NOT _b16) THEN (0)::DOUBLE ELSE (CASE WHEN (NOT _b11) THEN (10)::DOUBLE ELSE (15)::DOUBLE END) END) + (CASE WHEN _b20 THEN (15)::DOUBLE ELSE (0)::DOUBLE END) + (CASE WHEN _b24 THEN (15)::DOUBLE ELSE (0)::DOUBLE END) + (CASE WHEN (_b30 OR (NOT ("weight-loss-past-year" IS NOT NULL))) THEN (0)::DOUBLE ELSE (10)::DOUBLE END)))) AS _b36,
  COALESCE("msra-5-score", LEAST((COALESCE("msra-5-score", (60)::DOUBLE)), ((CASE WHEN (_b5 OR (NOT (_b2 IS NOT NULL))) THEN (5)::DOUBLE ELSE (0)::DOUBLE END) + (CASE WHEN (NOT (_b16 OR (NOT _b12))) THEN (0)::DOUBLE ELSE (CASE WHEN (NOT (_b11 OR (NOT _b12))) THEN (10)::DOUBLE ELSE (15)::DOUBLE END) END) + (CASE WHEN (_b20 OR (NOT ("walks-1000m" IS NOT NULL))) THEN (15)::DOUBLE ELSE (0)::DOUBLE END) + (CASE WHEN (_b24 OR (NOT ("three-meals-daily" IS NOT NULL))) THEN (15)::DOUBLE ELSE (0)::DOUBLE END) + (CASE WHEN _b30 THEN (0)::DOUBLE ELSE (10)::DOUBLE END)))) AS _b37
FROM (SELECT
  "id",
  "msra-5-score",
  "walks-1000m",
  "three-meals-daily",
  "weight-loss-past-year",
  _b2,
  _b12,
  _b20,
  _b24,
  _b30,
  ((COALESCE(_b2, (130)::DOUBLE)) < (70)::DOUBLE - (1e-9)::DOUBLE) AS _b5,
  (_b10 < (1)::DOUBLE - (1e-9)::DOUBLE) AS _b11,
  (_b10 < (2)::DOUBLE - (1e-9)::DOUBLE) AS _b16
FROM (SELECT
  "id",
  "msra-5-score",
  "walks-1000m",
  "three-meals-daily",
  "weight-loss-past-year",
  FLOOR("age" + (1e-9)::DOUBLE) AS _b2,
  COALESCE("hospital-admissions-past-year", (100)::DOUBLE) AS _b10,
  ("hospital-admissions-past-year" IS NOT NULL) AS _b12,
  COALESCE("walks-1000m", FALSE) AS _b20,
  COALESCE("three-meals-daily", FALSE) AS _b24,
  ((2)::DOUBLE < (COALESCE("weight-loss-past-year", CAST('-Infinity' AS DOUBLE))) - (1e-9)::DOUBLE) AS _b30
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
