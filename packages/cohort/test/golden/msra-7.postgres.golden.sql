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
  CASE WHEN _b0 = _b1 THEN _b0 ELSE GREATEST(_b0, ((CASE WHEN _b4 THEN (5)::float8 WHEN NOT _b4 THEN (0)::float8 ELSE LEAST((5)::float8, (0)::float8) END) + (CASE WHEN _b10 THEN (0)::float8 WHEN NOT _b10 THEN CASE WHEN _b9 THEN (5)::float8 WHEN NOT _b9 THEN (10)::float8 ELSE LEAST((5)::float8, (10)::float8) END ELSE CASE WHEN CASE WHEN _b9 THEN (5)::float8 WHEN NOT _b9 THEN (10)::float8 ELSE LEAST((5)::float8, (10)::float8) END IS NULL THEN NULL ELSE LEAST((0)::float8, CASE WHEN _b9 THEN (5)::float8 WHEN NOT _b9 THEN (10)::float8 ELSE LEAST((5)::float8, (10)::float8) END) END END) + (CASE WHEN "walks-1000m" THEN (5)::float8 WHEN NOT "walks-1000m" THEN (0)::float8 ELSE LEAST((5)::float8, (0)::float8) END) + (CASE WHEN "three-meals-daily" THEN (5)::float8 WHEN NOT "three-meals-daily" THEN (0)::float8 ELSE LEAST((5)::float8, (0)::float8) END) + (CASE WHEN "dairy-daily" THEN (5)::float8 WHEN NOT "dairy-daily" THEN (0)::float8 ELSE LEAST((5)::float8, (0)::float8) END) + (CASE WHEN "protein-food-daily" THEN (5)::float8 WHEN NOT "protein-food-daily" THEN (0)::float8 ELSE LEAST((5)::float8, (0)::float8) END) + (CASE WHEN _b21 THEN (0)::float8 WHEN NOT _b21 THEN (5)::float8 ELSE LEAST((0)::float8, (5)::float8) END))) END AS _b26,
  CASE WHEN _b0 = _b1 THEN _b1 ELSE LEAST(_b1, ((CASE WHEN _b4 THEN (5)::float8 WHEN NOT _b4 THEN (0)::float8 ELSE GREATEST((5)::float8, (0)::float8) END) + (CASE WHEN _b10 THEN (0)::float8 WHEN NOT _b10 THEN CASE WHEN _b9 THEN (5)::float8 WHEN NOT _b9 THEN (10)::float8 ELSE GREATEST((5)::float8, (10)::float8) END ELSE CASE WHEN CASE WHEN _b9 THEN (5)::float8 WHEN NOT _b9 THEN (10)::float8 ELSE GREATEST((5)::float8, (10)::float8) END IS NULL THEN NULL ELSE GREATEST((0)::float8, CASE WHEN _b9 THEN (5)::float8 WHEN NOT _b9 THEN (10)::float8 ELSE GREATEST((5)::float8, (10)::float8) END) END END) + (CASE WHEN "walks-1000m" THEN (5)::float8 WHEN NOT "walks-1000m" THEN (0)::float8 ELSE GREATEST((5)::float8, (0)::float8) END) + (CASE WHEN "three-meals-daily" THEN (5)::float8 WHEN NOT "three-meals-daily" THEN (0)::float8 ELSE GREATEST((5)::float8, (0)::float8) END) + (CASE WHEN "dairy-daily" THEN (5)::float8 WHEN NOT "dairy-daily" THEN (0)::float8 ELSE GREATEST((5)::float8, (0)::float8) END) + (CASE WHEN "protein-food-daily" THEN (5)::float8 WHEN NOT "protein-food-daily" THEN (0)::float8 ELSE GREATEST((5)::float8, (0)::float8) END) + (CASE WHEN _b21 THEN (0)::float8 WHEN NOT _b21 THEN (5)::float8 ELSE GREATEST((0)::float8, (5)::float8) END))) END AS _b27
FROM (SELECT
  "id",
  "walks-1000m",
  "three-meals-daily",
  "dairy-daily",
  "protein-food-daily",
  _b0,
  _b1,
  _b4,
  _b21,
  (NOT (CASE WHEN _b8 < (1)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b7 < (1)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b9,
  (NOT (CASE WHEN _b8 < (2)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b7 < (2)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b10
FROM (SELECT
  "id",
  "walks-1000m",
  "three-meals-daily",
  "dairy-daily",
  "protein-food-daily",
  COALESCE("msra-7-score", (0)::float8) AS _b0,
  COALESCE("msra-7-score", (40)::float8) AS _b1,
  (CASE WHEN (COALESCE(FLOOR("age" + (1e-9)::float8), (130)::float8)) < (70)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT ((COALESCE(FLOOR("age" + (1e-9)::float8), (0)::float8)) < (70)::float8 - (1e-9)::float8) THEN FALSE END) AS _b4,
  COALESCE("hospital-admissions-past-year", (0)::float8) AS _b7,
  COALESCE("hospital-admissions-past-year", (100)::float8) AS _b8,
  ((2)::float8 < "weight-loss-past-year" - (1e-9)::float8) AS _b21
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
