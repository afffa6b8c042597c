SELECT
  "id",
  CASE WHEN _b6 THEN 'indeterminate' ELSE _b3 END AS "van-der-werf-2018",
  SUBSTR(CASE WHEN ((TRUE AND ((_b2 IS NULL))) OR (_b6 AND _b3 = 'low') OR CASE WHEN "sex" IS NULL THEN (((TRUE AND ((_b4 IS NULL))) OR (_b6 AND _b5 = 'low'))) ELSE FALSE END) THEN ',low' ELSE '' END, 2) AS "van-der-werf-2018:not-excluded",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN "l3-smi" < (CASE WHEN ("sex" = 'male') THEN (41.6)::DOUBLE ELSE LEAST((32)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (41.6)::DOUBLE END) END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ("l3-smi" < (CASE WHEN ("sex" = 'male') THEN (41.6)::DOUBLE ELSE GREATEST((32)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (41.6)::DOUBLE END) END) - (1e-9)::DOUBLE) THEN FALSE END) ELSE _b2 END AS "van-der-werf-2018:lowMuscle",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN "l3-muscle-area" < (CASE WHEN ("sex" = 'male') THEN (134)::DOUBLE ELSE LEAST((89.2)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (134)::DOUBLE END) END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ("l3-muscle-area" < (CASE WHEN ("sex" = 'male') THEN (134)::DOUBLE ELSE GREATEST((89.2)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (134)::DOUBLE END) END) - (1e-9)::DOUBLE) THEN FALSE END) ELSE ("l3-muscle-area" < (CASE WHEN _b0 THEN (134)::DOUBLE ELSE (89.2)::DOUBLE END) - (1e-9)::DOUBLE) END AS "van-der-werf-2018:lowArea",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN "l3-muscle-density" < (CASE WHEN ("sex" = 'male') THEN (29.3)::DOUBLE ELSE LEAST((22)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (29.3)::DOUBLE END) END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ("l3-muscle-density" < (CASE WHEN ("sex" = 'male') THEN (29.3)::DOUBLE ELSE GREATEST((22)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (29.3)::DOUBLE END) END) - (1e-9)::DOUBLE) THEN FALSE END) ELSE ("l3-muscle-density" < (CASE WHEN _b0 THEN (29.3)::DOUBLE ELSE (22)::DOUBLE END) - (1e-9)::DOUBLE) END AS "van-der-werf-2018:lowDensity"
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  "l3-muscle-area",
  "l3-muscle-density",
  _b0,
  _b2,
  _b3,
  _b4,
  _b5,
  (CASE WHEN "sex" IS NULL THEN (_b5 <> _b3) ELSE FALSE END) AS _b6
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  "l3-muscle-area",
  "l3-muscle-density",
  _b0,
  _b2,
  _b4,
  _b5,
  CASE WHEN _b2 THEN 'low' WHEN _b2 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b3
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  "l3-muscle-area",
  "l3-muscle-density",
  _b0,
  _b4,
  ("l3-smi" < (CASE WHEN _b0 THEN (41.6)::DOUBLE ELSE (32)::DOUBLE END) - (1e-9)::DOUBLE) AS _b2,
  CASE WHEN "sex" IS NULL THEN CASE WHEN _b4 THEN 'low' WHEN _b4 IS NULL THEN 'indeterminate' ELSE 'normal' END END AS _b5
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  "l3-muscle-area",
  "l3-muscle-density",
  COALESCE(("sex" = 'male'), TRUE) AS _b0,
  CASE WHEN "sex" IS NULL THEN ("l3-smi" < (32)::DOUBLE - (1e-9)::DOUBLE) END AS _b4
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
