SELECT
  "id",
  (CASE WHEN _b28 THEN 'at-risk' WHEN _b28 IS NULL THEN 'indeterminate' ELSE 'not-at-risk' END) AS "msra-7",
  SUBSTR(CASE WHEN ((TRUE AND ((_b28 IS NULL)))) THEN ',at-risk' ELSE '' END, 2) AS "msra-7:not-excluded",
  _b28 AS "msra-7:atRisk",
  CASE WHEN _b26 = _b27 THEN _b26 END AS "msra-7:score"
FROM (SELECT
  "id",
  _b26,
  _b27,
  (NOT (CASE WHEN (30)::float8 < _b26 - (1e-9)::float8 THEN TRUE WHEN NOT ((30)::float8 < _b27 - (1e-9)::float8) THEN FALSE END)) AS _b28
FROM (SELECT
  "id",
  COALESCE("msra-7-score", GREATEST((COALESCE("msra-7-score", (0)::float8)), ((CASE WHEN _b4 THEN (5)::float8 ELSE LEAST((0)::float8, CASE WHEN _b4 IS NULL THEN (5)::float8 END) END) + (CASE WHEN _b10 THEN (0)::float8 ELSE LEAST(CASE WHEN _b9 THEN (5)::float8 ELSE LEAST((10)::float8, CASE WHEN _b9 IS NULL THEN (5)::float8 END) END, CASE WHEN _b10 IS NULL THEN (0)::float8 END) END) + (CASE WHEN "walks-1000m" THEN (5)::float8 ELSE LEAST((0)::float8, CASE WHEN "walks-1000m" IS NULL THEN (5)::float8 END) END) + (CASE WHEN "three-meals-daily" THEN (5)::float8 ELSE LEAST((0)::float8, CASE WHEN "three-meals-daily" IS NULL THEN (5)::float8 END) END) + (CASE WHEN "dairy-daily" THEN (5)::float8 ELSE LEAST((0)::float8, CASE WHEN "dairy-daily" IS NULL THEN (5)::float8 END) END) + (CASE WHEN "protein-food-daily" THEN (5)::float8 ELSE LEAST((0)::float8, CASE WHEN "protein-food-daily" IS NULL THEN (5)::float8 END) END) + (CASE WHEN _b21 THEN (0)::float8 ELSE LEAST((5)::float8, CASE WHEN _b21 IS NULL THEN (0)::float8 END) END)))) AS _b26,
  COALESCE("msra-7-score", LEAST((COALESCE("msra-7-score", (40)::float8)), ((CASE WHEN _b4 THEN (5)::float8 ELSE GREATEST((0)::float8, CASE WHEN _b4 IS NULL THEN (5)::float8 END) END) + (CASE WHEN _b10 THEN (0)::float8 ELSE GREATEST(CASE WHEN _b9 THEN (5)::float8 ELSE GREATEST((10)::float8, CASE WHEN _b9 IS NULL THEN (5)::float8 END) END, CASE WHEN _b10 IS NULL THEN (0)::float8 END) END) + (CASE WHEN "walks-1000m" THEN (5)::float8 ELSE GREATEST((0)::float8, CASE WHEN "walks-1000m" IS NULL THEN (5)::float8 END) END) + (CASE WHEN "three-meals-daily" THEN (5)::float8 ELSE GREATEST((0)::float8, CASE WHEN "three-meals-daily" IS NULL THEN (5)::float8 END) END) + (CASE WHEN "dairy-daily" THEN (5)::float8 ELSE GREATEST((0)::float8, CASE WHEN "dairy-daily" IS NULL THEN (5)::float8 END) END) + (CASE WHEN "protein-food-daily" THEN (5)::float8 ELSE GREATEST((0)::float8, CASE WHEN "protein-food-daily" IS NULL THEN (5)::float8 END) END) + (CASE WHEN _b21 THEN (0)::float8 ELSE GREATEST((5)::float8, CASE WHEN _b21 IS NULL THEN (0)::float8 END) END)))) AS _b27
FROM (SELECT
  "id",
  "msra-7-score",
  "walks-1000m",
  "three-meals-daily",
  "dairy-daily",
  "protein-food-daily",
  (FLOOR("age" + (1e-9)::float8) < (70)::float8 - (1e-9)::float8) AS _b4,
  (NOT ("hospital-admissions-past-year" < (1)::float8 - (1e-9)::float8)) AS _b9,
  (NOT ("hospital-admissions-past-year" < (2)::float8 - (1e-9)::float8)) AS _b10,
  ((2)::float8 < "weight-loss-past-year" - (1e-9)::float8) AS _b21
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3
