SELECT
  "id",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN (_b7 = _b5) THEN _b5 ELSE 'indeterminate' END) ELSE (CASE WHEN _b2 THEN 'sarcopenia' WHEN ((_b2 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END) END AS "nawgslt",
  SUBSTR(CASE WHEN CASE WHEN "sex" IS NULL THEN ((TRUE AND ((_b4 IS NULL))) OR (TRUE AND ((_b6 IS NULL))) OR (NOT (_b7 = _b5) AND _b5 = 'sarcopenia') OR (NOT (_b7 = _b5) AND _b7 = 'sarcopenia')) ELSE ((TRUE AND ((_b2 IS NULL)))) END THEN ',sarcopenia' ELSE '' END, 2) AS "nawgslt:not-excluded",
  _b2 AS "nawgslt:lowMass"
FROM (SELECT
  "id",
  "sex",
  _b2,
  _b4,
  _b6,
  CASE WHEN _b4 THEN 'sarcopenia' WHEN ((_b4 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b5,
  CASE WHEN _b6 THEN 'sarcopenia' WHEN ((_b6 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b7
FROM (SELECT
  "id",
  "sex",
  (CASE WHEN "l3-smi" < (CASE WHEN ("sex" = 'male') THEN (50)::float8 WHEN NOT ("sex" = 'male') THEN (39)::float8 ELSE LEAST((50)::float8, (39)::float8) END) - (1e-9)::float8 THEN TRUE WHEN NOT ("l3-smi" < (CASE WHEN ("sex" = 'male') THEN (50)::float8 WHEN NOT ("sex" = 'male') THEN (39)::float8 ELSE GREATEST((50)::float8, (39)::float8) END) - (1e-9)::float8) THEN FALSE END) AS _b2,
  ("l3-smi" < (50)::float8 - (1e-9)::float8) AS _b4,
  ("l3-smi" < (39)::float8 - (1e-9)::float8) AS _b6
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2
