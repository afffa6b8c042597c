SELECT
  "id",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN (_b7 = _b5) THEN _b5 ELSE 'indeterminate' END) ELSE (CASE WHEN _b2 THEN 'low' WHEN _b2 IS NULL THEN 'indeterminate' ELSE 'normal' END) END AS "derstine-2018",
  SUBSTR(CASE WHEN CASE WHEN "sex" IS NULL THEN ((TRUE AND ((_b4 IS NULL))) OR (TRUE AND ((_b6 IS NULL))) OR (NOT (_b7 = _b5) AND _b5 = 'low') OR (NOT (_b7 = _b5) AND _b7 = 'low')) ELSE ((TRUE AND ((_b2 IS NULL)))) END THEN ',low' ELSE '' END, 2) AS "derstine-2018:not-excluded",
  _b2 AS "derstine-2018:lowMuscle",
  (CASE WHEN "l3-muscle-area" < (CASE WHEN ("sex" = 'male') THEN (144.3)::DOUBLE WHEN NOT ("sex" = 'male') THEN (92.2)::DOUBLE ELSE LEAST((144.3)::DOUBLE, (92.2)::DOUBLE) END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ("l3-muscle-area" < (CASE WHEN ("sex" = 'male') THEN (144.3)::DOUBLE WHEN NOT ("sex" = 'male') THEN (92.2)::DOUBLE ELSE GREATEST((144.3)::DOUBLE, (92.2)::DOUBLE) END) - (1e-9)::DOUBLE) THEN FALSE END) AS "derstine-2018:lowArea",
  (CASE WHEN "l3-muscle-density" < (CASE WHEN ("sex" = 'male') THEN (38.5)::DOUBLE WHEN NOT ("sex" = 'male') THEN (34.3)::DOUBLE ELSE LEAST((38.5)::DOUBLE, (34.3)::DOUBLE) END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ("l3-muscle-density" < (CASE WHEN ("sex" = 'male') THEN (38.5)::DOUBLE WHEN NOT ("sex" = 'male') THEN (34.3)::DOUBLE ELSE GREATEST((38.5)::DOUBLE, (34.3)::DOUBLE) END) - (1e-9)::DOUBLE) THEN FALSE END) AS "derstine-2018:lowDensity"
FROM (SELECT
  "id",
  "sex",
  "l3-muscle-area",
  "l3-muscle-density",
  _b2,
  _b4,
  _b6,
  CASE WHEN _b4 THEN 'low' WHEN _b4 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b5,
  CASE WHEN _b6 THEN 'low' WHEN _b6 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b7
FROM (SELECT
  "id",
  "sex",
  "l3-muscle-area",
  "l3-muscle-density",
  (CASE WHEN "l3-smi" < (CASE WHEN ("sex" = 'male') THEN (45.4)::DOUBLE WHEN NOT ("sex" = 'male') THEN (34.4)::DOUBLE ELSE LEAST((45.4)::DOUBLE, (34.4)::DOUBLE) END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ("l3-smi" < (CASE WHEN ("sex" = 'male') THEN (45.4)::DOUBLE WHEN NOT ("sex" = 'male') THEN (34.4)::DOUBLE ELSE GREATEST((45.4)::DOUBLE, (34.4)::DOUBLE) END) - (1e-9)::DOUBLE) THEN FALSE END) AS _b2,
  ("l3-smi" < (45.4)::DOUBLE - (1e-9)::DOUBLE) AS _b4,
  ("l3-smi" < (34.4)::DOUBLE - (1e-9)::DOUBLE) AS _b6
FROM people) AS _l1) AS _l2
