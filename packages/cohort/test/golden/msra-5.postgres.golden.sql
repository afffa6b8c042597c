SELECT
  "id",
  (CASE WHEN _b22 THEN 'at-risk' WHEN _b22 IS NULL THEN 'indeterminate' ELSE 'not-at-risk' END) AS "msra-5",
  SUBSTR(CASE WHEN ((TRUE AND ((_b22 IS NULL)))) THEN ',at-risk' ELSE '' END, 2) AS "msra-5:not-excluded",
  _b22 AS "msra-5:atRisk",
  CASE WHEN _b20 = _b21 THEN _b20 END AS "msra-5:score"
FROM (SELECT
  "id",
  _b20,
  _b21,
  (NOT (CASE WHEN (45)::float8 < _b20 - (1e-9)::float8 THEN TRUE WHEN NOT ((45)::float8 < _b21 - (1e-9)::float8) THEN FALSE END)) AS _b22
FROM (SELECT
  "id",
  CASE WHEN _b0 = _b1 THEN _b0 ELSE GREATEST(_b0, ((CASE WHEN _b4 THEN (5)::float8 WHEN NOT _b4 THEN (0)::float8 ELSE LEAST((5)::float8, (0)::float8) END) + (CASE WHEN _b10 THEN (0)::float8 WHEN NOT _b10 THEN CASE WHEN _b9 THEN (10)::float8 WHEN NOT _b9 THEN (15)::float8 ELSE LEAST((10)::float8, (15)::float8) END ELSE CASE WHEN CASE WHEN _b9 THEN (10)::float8 WHEN NOT _b9 THEN (15)::float8 ELSE LEAST((10)::float8, (15)::float8) END IS NULL THEN NULL ELSE LEAST((0)::float8, CASE WHEN _b9 THEN (10)::float8 WHEN NOT _b9 THEN (15)::float8 ELSE LEAST((10)::float8, (15)::float8) END) END END) + (CASE WHEN "walks-1000m" THEN (15)::float8 WHEN NOT "walks-1000m" THEN (0)::float8 ELSE LEAST((15)::float8, (0)::float8) END) + (CASE WHEN "three-meals-daily" THEN (15)::float8 WHEN NOT "three-meals-daily" THEN (0)::float8 ELSE LEAST((15)::float8, (0)::float8) END) + (CASE WHEN _b17 THEN (0)::float8 WHEN NOT _b17 THEN (10)::float8 ELSE LEAST((0)::float8, (10)::float8) END))) END AS _b20,
  CASE WHEN _b0 = _b1 THEN _b1 ELSE LEAST(_b1, ((CASE WHEN _b4 THEN (5)::float8 WHEN NOT _b4 THEN (0)::float8 ELSE GREATEST((5)::float8, (0)::float8) END) + (CASE WHEN _b10 THEN (0)::float8 WHEN NOT _b10 THEN CASE WHEN _b9 THEN (10)::float8 WHEN NOT _b9 THEN (15)::float8 ELSE GREATEST((10)::float8, (15)::float8) END ELSE CASE WHEN CASE WHEN _b9 THEN (10)::float8 WHEN NOT _b9 THEN (15)::float8 ELSE GREATEST((10)::float8, (15)::float8) END IS NULL THEN NULL ELSE GREATEST((0)::float8, CASE WHEN _b9 THEN (10)::float8 WHEN NOT _b9 THEN (15)::float8 ELSE GREATEST((10)::float8, (15)::float8) END) END END) + (CASE WHEN "walks-1000m" THEN (15)::float8 WHEN NOT "walks-1000m" THEN (0)::float8 ELSE GREATEST((15)::float8, (0)::float8) END) + (CASE WHEN "three-meals-daily" THEN (15)::float8 WHEN NOT "three-meals-daily" THEN (0)::float8 ELSE GREATEST((15)::float8, (0)::float8) END) + (CASE WHEN _b17 THEN (0)::float8 WHEN NOT _b17 THEN (10)::float8 ELSE GREATEST((0)::float8, (10)::float8) END))) END AS _b21
FROM (SELECT
  "id",
  "walks-1000m",
  "three-meals-daily",
  _b0,
  _b1,
  _b4,
  _b17,
  (NOT (CASE WHEN _b8 < (1)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b7 < (1)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b9,
  (NOT (CASE WHEN _b8 < (2)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b7 < (2)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b10
FROM (SELECT
  "id",
  "walks-1000m",
  "three-meals-daily",
  COALESCE("msra-5-score", (0)::float8) AS _b0,
  COALESCE("msra-5-score", (60)::float8) AS _b1,
  (CASE WHEN (COALESCE(FLOOR("age" + (1e-9)::float8), (130)::float8)) < (70)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT ((COALESCE(FLOOR("age" + (1e-9)::float8), (0)::float8)) < (70)::float8 - (1e-9)::float8) THEN FALSE END) AS _b4,
  COALESCE("hospital-admissions-past-year", (0)::float8) AS _b7,
  COALESCE("hospital-admissions-past-year", (100)::float8) AS _b8,
  ((2)::float8 < "weight-loss-past-year" - (1e-9)::float8) AS _b17
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
