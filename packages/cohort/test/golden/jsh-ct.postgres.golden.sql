SELECT
  "id",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN (_b7 = _b5) THEN _b5 ELSE 'indeterminate' END) ELSE (CASE WHEN _b2 THEN 'low' WHEN _b2 IS NULL THEN 'indeterminate' ELSE 'normal' END) END AS "jsh-ct",
  SUBSTR(CASE WHEN CASE WHEN "sex" IS NULL THEN ((TRUE AND ((_b4 IS NULL))) OR (TRUE AND ((_b6 IS NULL))) OR (NOT (_b7 = _b5) AND _b5 = 'low') OR (NOT (_b7 = _b5) AND _b7 = 'low')) ELSE ((TRUE AND ((_b2 IS NULL)))) END THEN ',low' ELSE '' END, 2) AS "jsh-ct:not-excluded",
  _b2 AS "jsh-ct:lowMuscle"
FROM (SELECT
  "id",
  "sex",
  _b2,
  _b4,
  _b6,
  CASE WHEN _b4 THEN 'low' WHEN _b4 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b5,
  CASE WHEN _b6 THEN 'low' WHEN _b6 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b7
FROM (SELECT
  "id",
  "sex",
  (CASE WHEN "l3-smi" < (CASE WHEN ("sex" = 'male') THEN (42)::float8 WHEN NOT ("sex" = 'male') THEN (38)::float8 ELSE LEAST((42)::float8, (38)::float8) END) - (1e-9)::float8 THEN TRUE WHEN NOT ("l3-smi" < (CASE WHEN ("sex" = 'male') THEN (42)::float8 WHEN NOT ("sex" = 'male') THEN (38)::float8 ELSE GREATEST((42)::float8, (38)::float8) END) - (1e-9)::float8) THEN FALSE END) AS _b2,
  ("l3-smi" < (42)::float8 - (1e-9)::float8) AS _b4,
  ("l3-smi" < (38)::float8 - (1e-9)::float8) AS _b6
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2
