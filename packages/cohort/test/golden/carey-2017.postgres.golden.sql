SELECT
  "id",
  CASE WHEN _b6 THEN 'indeterminate' ELSE _b3 END AS "carey-2017",
  SUBSTR(CASE WHEN ((TRUE AND ((_b2 IS NULL))) OR (_b6 AND _b3 = 'low') OR CASE WHEN "sex" IS NULL THEN (((TRUE AND ((_b4 IS NULL))) OR (_b6 AND _b5 = 'low'))) ELSE FALSE END) THEN ',low' ELSE '' END, 2) AS "carey-2017:not-excluded",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN "l3-smi" < (CASE WHEN ("sex" = 'male') THEN (50)::float8 ELSE LEAST((39)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (50)::float8 END) END) - (1e-9)::float8 THEN TRUE WHEN NOT ("l3-smi" < (CASE WHEN ("sex" = 'male') THEN (50)::float8 ELSE GREATEST((39)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (50)::float8 END) END) - (1e-9)::float8) THEN FALSE END) ELSE _b2 END AS "carey-2017:lowMuscle"
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  _b2,
  _b3,
  _b4,
  _b5,
  (CASE WHEN "sex" IS NULL THEN (_b5 <> _b3) ELSE FALSE END) AS _b6
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  _b2,
  _b4,
  CASE WHEN _b2 THEN 'low' WHEN _b2 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b3,
  CASE WHEN "sex" IS NULL THEN CASE WHEN _b4 THEN 'low' WHEN _b4 IS NULL THEN 'indeterminate' ELSE 'normal' END END AS _b5
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  ("l3-smi" < (CASE WHEN (COALESCE(("sex" = 'male'), TRUE)) THEN (50)::float8 ELSE (39)::float8 END) - (1e-9)::float8) AS _b2,
  CASE WHEN "sex" IS NULL THEN ("l3-smi" < (39)::float8 - (1e-9)::float8) END AS _b4
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3
