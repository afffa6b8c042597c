SELECT
  "id",
  (CASE WHEN _b24 THEN 'at-risk' WHEN _b24 IS NULL THEN 'indeterminate' ELSE 'not-at-risk' END) AS "msra-5",
  SUBSTR(CASE WHEN ((TRUE AND ((_b24 IS NULL)))) THEN ',at-risk' ELSE '' END, 2) AS "msra-5:not-excluded",
  _b24 AS "msra-5:atRisk",
  CASE WHEN _b22 = _b23 THEN _b22 END AS "msra-5:score"
FROM (SELECT
  "id",
  _b22,
  _b23,
  (NOT (CASE WHEN (45)::float8 < _b22 - (1e-9)::float8 THEN TRUE WHEN NOT ((45)::float8 < _b23 - (1e-9)::float8) THEN FALSE END)) AS _b24
FROM (SELECT
  "id",
  COALESCE("msra-5-score", GREATEST((COALESCE("msra-5-score", (0)::float8)), ((CASE WHEN _b4 THEN (5)::float8 ELSE LEAST((0)::float8, CASE WHEN _b4 IS NULL THEN (5)::float8 END) END) + (CASE WHEN _b10 THEN (0)::float8 ELSE LEAST(CASE WHEN _b9 THEN (10)::float8 ELSE LEAST((15)::float8, CASE WHEN _b9 IS NULL THEN (10)::float8 END) END, CASE WHEN _b10 IS NULL THEN (0)::float8 END) END) + (CASE WHEN "walks-1000m" THEN (15)::float8 ELSE LEAST((0)::float8, CASE WHEN "walks-1000m" IS NULL THEN (15)::float8 END) END) + (CASE WHEN "three-meals-daily" THEN (15)::float8 ELSE LEAST((0)::float8, CASE WHEN "three-meals-daily" IS NULL THEN (15)::float8 END) END) + (CASE WHEN _b17 THEN (0)::float8 ELSE LEAST((10)::float8, CASE WHEN _b17 IS NULL THEN (0)::float8 END) END)))) AS _b22,
  COALESCE("msra-5-score", LEAST((COALESCE("msra-5-score", (60)::float8)), ((CASE WHEN _b4 THEN (5)::float8 ELSE GREATEST((0)::float8, CASE WHEN _b4 IS NULL THEN (5)::float8 END) END) + (CASE WHEN _b10 THEN (0)::float8 ELSE GREATEST(CASE WHEN _b9 THEN (10)::float8 ELSE GREATEST((15)::float8, CASE WHEN _b9 IS NULL THEN (10)::float8 END) END, CASE WHEN _b10 IS NULL THEN (0)::float8 END) END) + (CASE WHEN "walks-1000m" THEN (15)::float8 ELSE GREATEST((0)::float8, CASE WHEN "walks-1000m" IS NULL THEN (15)::float8 END) END) + (CASE WHEN "three-meals-daily" THEN (15)::float8 ELSE GREATEST((0)::float8, CASE WHEN "three-meals-daily" IS NULL THEN (15)::float8 END) END) + (CASE WHEN _b17 THEN (0)::float8 ELSE GREATEST((10)::float8, CASE WHEN _b17 IS NULL THEN (0)::float8 END) END)))) AS _b23
FROM (SELECT
  "id",
  "msra-5-score",
  "walks-1000m",
  "three-meals-daily",
  (FLOOR("age" + (1e-9)::float8) < (70)::float8 - (1e-9)::float8) AS _b4,
  (NOT ("hospital-admissions-past-year" < (1)::float8 - (1e-9)::float8)) AS _b9,
  (NOT ("hospital-admissions-past-year" < (2)::float8 - (1e-9)::float8)) AS _b10,
  ((2)::float8 < "weight-loss-past-year" - (1e-9)::float8) AS _b17
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3
