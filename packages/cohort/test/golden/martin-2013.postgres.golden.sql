SELECT
  "id",
  CASE WHEN _b10 THEN 'indeterminate' ELSE _b7 END AS "martin-2013",
  SUBSTR(CASE WHEN ((TRUE AND ((_b6 IS NULL))) OR (_b10 AND _b7 = 'low') OR CASE WHEN "sex" IS NULL THEN (((TRUE AND ((_b8 IS NULL))) OR (_b10 AND _b9 = 'low'))) ELSE FALSE END) THEN ',low' ELSE '' END, 2) AS "martin-2013:not-excluded",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN "l3-smi" < (CASE WHEN ("sex" = 'male') THEN _b2 ELSE LEAST((41)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN _b2 END) END) - (1e-9)::float8 THEN TRUE WHEN NOT ("l3-smi" < (CASE WHEN ("sex" = 'male') THEN _b3 ELSE GREATEST((41)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN _b3 END) END) - (1e-9)::float8) THEN FALSE END) ELSE _b6 END AS "martin-2013:lowMuscle"
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  _b2,
  _b3,
  _b6,
  _b7,
  _b8,
  _b9,
  (CASE WHEN "sex" IS NULL THEN (_b9 <> _b7) ELSE FALSE END) AS _b10
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  _b2,
  _b3,
  _b6,
  _b8,
  _b9,
  CASE WHEN _b6 THEN 'low' WHEN _b6 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b7
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  _b2,
  _b3,
  _b8,
  _b9,
  (CASE WHEN "l3-smi" < (CASE WHEN _b0 THEN _b2 ELSE (41)::float8 END) - (1e-9)::float8 THEN TRUE WHEN NOT ("l3-smi" < (CASE WHEN _b0 THEN _b3 ELSE (41)::float8 END) - (1e-9)::float8) THEN FALSE END) AS _b6
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  _b0,
  _b8,
  CASE WHEN _b1 THEN (53)::float8 ELSE LEAST((43)::float8, CASE WHEN _b1 IS NULL THEN (53)::float8 END) END AS _b2,
  CASE WHEN _b1 THEN (53)::float8 ELSE GREATEST((43)::float8, CASE WHEN _b1 IS NULL THEN (53)::float8 END) END AS _b3,
  CASE WHEN "sex" IS NULL THEN CASE WHEN _b8 THEN 'low' WHEN _b8 IS NULL THEN 'indeterminate' ELSE 'normal' END END AS _b9
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  COALESCE(("sex" = 'male'), TRUE) AS _b0,
  (NOT ("bmi" < (25)::float8 - (1e-9)::float8)) AS _b1,
  CASE WHEN "sex" IS NULL THEN ("l3-smi" < (41)::float8 - (1e-9)::float8) END AS _b8
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4 OFFSET 0) AS _l5
