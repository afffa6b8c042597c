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
  (NOT (CASE WHEN (30)::DOUBLE < _b26 - (1e-9)::DOUBLE THEN TRUE WHEN NOT ((30)::DOUBLE < _b27 - (1e-9)::DOUBLE) THEN FALSE END)) AS _b28
FROM (SELECT
  "id",
  COALESCE("msra-7-score", GREATEST((COALESCE("msra-7-score", (0)::DOUBLE)), ((CASE WHEN _b4 THEN (5)::DOUBLE ELSE LEAST((0)::DOUBLE, CASE WHEN _b4 IS NULL THEN (5)::DOUBLE END) END) + (CASE WHEN _b10 THEN (0)::DOUBLE ELSE LEAST(CASE WHEN _b9 THEN (5)::DOUBLE ELSE LEAST((10)::DOUBLE, CASE WHEN _b9 IS NULL THEN (5)::DOUBLE END) END, CASE WHEN _b10 IS NULL THEN (0)::DOUBLE END) END) + (CASE WHEN "walks-1000m" THEN (5)::DOUBLE ELSE LEAST((0)::DOUBLE, CASE WHEN "walks-1000m" IS NULL THEN (5)::DOUBLE END) END) + (CASE WHEN "three-meals-daily" THEN (5)::DOUBLE ELSE LEAST((0)::DOUBLE, CASE WHEN "three-meals-daily" IS NULL THEN (5)::DOUBLE END) END) + (CASE WHEN "dairy-daily" THEN (5)::DOUBLE ELSE LEAST((0)::DOUBLE, CASE WHEN "dairy-daily" IS NULL THEN (5)::DOUBLE END) END) + (CASE WHEN "protein-food-daily" THEN (5)::DOUBLE ELSE LEAST((0)::DOUBLE, CASE WHEN "protein-food-daily" IS NULL THEN (5)::DOUBLE END) END) + (CASE WHEN _b21 THEN (0)::DOUBLE ELSE LEAST((5)::DOUBLE, CASE WHEN _b21 IS NULL THEN (0)::DOUBLE END) END)))) AS _b26,
  COALESCE("msra-7-score", LEAST((COALESCE("msra-7-score", (40)::DOUBLE)), ((CASE WHEN _b4 THEN (5)::DOUBLE ELSE GREATEST((0)::DOUBLE, CASE WHEN _b4 IS NULL THEN (5)::DOUBLE END) END) + (CASE WHEN _b10 THEN (0)::DOUBLE ELSE GREATEST(CASE WHEN _b9 THEN (5)::DOUBLE ELSE GREATEST((10)::DOUBLE, CASE WHEN _b9 IS NULL THEN (5)::DOUBLE END) END, CASE WHEN _b10 IS NULL THEN (0)::DOUBLE END) END) + (CASE WHEN "walks-1000m" THEN (5)::DOUBLE ELSE GREATEST((0)::DOUBLE, CASE WHEN "walks-1000m" IS NULL THEN (5)::DOUBLE END) END) + (CASE WHEN "three-meals-daily" THEN (5)::DOUBLE ELSE GREATEST((0)::DOUBLE, CASE WHEN "three-meals-daily" IS NULL THEN (5)::DOUBLE END) END) + (CASE WHEN "dairy-daily" THEN (5)::DOUBLE ELSE GREATEST((0)::DOUBLE, CASE WHEN "dairy-daily" IS NULL THEN (5)::DOUBLE END) END) + (CASE WHEN "protein-food-daily" THEN (5)::DOUBLE ELSE GREATEST((0)::DOUBLE, CASE WHEN "protein-food-daily" IS NULL THEN (5)::DOUBLE END) END) + (CASE WHEN _b21 THEN (0)::DOUBLE ELSE GREATEST((5)::DOUBLE, CASE WHEN _b21 IS NULL THEN (0)::DOUBLE END) END)))) AS _b27
FROM (SELECT
  "id",
  "msra-7-score",
  "walks-1000m",
  "three-meals-daily",
  "dairy-daily",
  "protein-food-daily",
  (FLOOR("age" + (1e-9)::DOUBLE) < (70)::DOUBLE - (1e-9)::DOUBLE) AS _b4,
  (NOT ("hospital-admissions-past-year" < (1)::DOUBLE - (1e-9)::DOUBLE)) AS _b9,
  (NOT ("hospital-admissions-past-year" < (2)::DOUBLE - (1e-9)::DOUBLE)) AS _b10,
  ((2)::DOUBLE < "weight-loss-past-year" - (1e-9)::DOUBLE) AS _b21
FROM people) AS _l1) AS _l2) AS _l3
