SELECT
  "id",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN (_b10 = _b8) THEN _b8 ELSE 'indeterminate' END) ELSE (CASE WHEN _b5 THEN 'low' WHEN _b5 IS NULL THEN 'indeterminate' ELSE 'normal' END) END AS "martin-2013",
  SUBSTR(CASE WHEN CASE WHEN "sex" IS NULL THEN ((TRUE AND ((_b7 IS NULL))) OR (TRUE AND ((_b9 IS NULL))) OR (NOT (_b10 = _b8) AND _b8 = 'low') OR (NOT (_b10 = _b8) AND _b10 = 'low')) ELSE ((TRUE AND ((_b5 IS NULL)))) END THEN ',low' ELSE '' END, 2) AS "martin-2013:not-excluded",
  _b5 AS "martin-2013:lowMuscle"
FROM (SELECT
  "id",
  "sex",
  _b5,
  _b7,
  _b9,
  _b10,
  CASE WHEN _b7 THEN 'low' WHEN _b7 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b8
FROM (SELECT
  "id",
  "sex",
  _b9,
  _b10,
  (CASE WHEN "l3-smi" < (CASE WHEN ("sex" = 'male') THEN _b1 WHEN NOT ("sex" = 'male') THEN (41)::float8 ELSE CASE WHEN _b1 IS NULL THEN NULL ELSE LEAST(_b1, (41)::float8) END END) - (1e-9)::float8 THEN TRUE WHEN NOT ("l3-smi" < (CASE WHEN ("sex" = 'male') THEN _b2 WHEN NOT ("sex" = 'male') THEN (41)::float8 ELSE CASE WHEN _b2 IS NULL THEN NULL ELSE GREATEST(_b2, (41)::float8) END END) - (1e-9)::float8) THEN FALSE END) AS _b5,
  (CASE WHEN "l3-smi" < _b1 - (1e-9)::float8 THEN TRUE WHEN NOT ("l3-smi" < _b2 - (1e-9)::float8) THEN FALSE END) AS _b7
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  _b9,
  CASE WHEN _b0 THEN (53)::float8 WHEN NOT _b0 THEN (43)::float8 ELSE LEAST((53)::float8, (43)::float8) END AS _b1,
  CASE WHEN _b0 THEN (53)::float8 WHEN NOT _b0 THEN (43)::float8 ELSE GREATEST((53)::float8, (43)::float8) END AS _b2,
  CASE WHEN _b9 THEN 'low' WHEN _b9 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b10
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  (NOT ("bmi" < (25)::float8 - (1e-9)::float8)) AS _b0,
  ("l3-smi" < (41)::float8 - (1e-9)::float8) AS _b9
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
