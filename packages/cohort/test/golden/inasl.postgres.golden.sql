SELECT
  "id",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN (_b12 = _b9) THEN _b9 ELSE 'indeterminate' END) ELSE (CASE WHEN (_b2 AND _b5) THEN 'sarcopenia' WHEN (((_b2 AND _b5) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END) END AS "inasl",
  SUBSTR(CASE WHEN CASE WHEN "sex" IS NULL THEN ((TRUE AND (((_b7 AND _b8) IS NULL))) OR (TRUE AND (((_b10 AND _b11) IS NULL))) OR (NOT (_b12 = _b9) AND _b9 = 'sarcopenia') OR (NOT (_b12 = _b9) AND _b12 = 'sarcopenia')) ELSE ((TRUE AND (((_b2 AND _b5) IS NULL)))) END THEN ',sarcopenia' ELSE '' END, 2) AS "inasl:not-excluded",
  _b2 AS "inasl:lowStrength",
  _b5 AS "inasl:lowMass"
FROM (SELECT
  "id",
  "sex",
  _b2,
  _b5,
  _b7,
  _b8,
  _b10,
  _b11,
  CASE WHEN (_b7 AND _b8) THEN 'sarcopenia' WHEN (((_b7 AND _b8) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b9,
  CASE WHEN (_b10 AND _b11) THEN 'sarcopenia' WHEN (((_b10 AND _b11) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b12
FROM (SELECT
  "id",
  "sex",
  (CASE WHEN "grip-strength" < (CASE WHEN ("sex" = 'male') THEN (27)::float8 WHEN NOT ("sex" = 'male') THEN (16)::float8 ELSE LEAST((27)::float8, (16)::float8) END) - (1e-9)::float8 THEN TRUE WHEN NOT ("grip-strength" < (CASE WHEN ("sex" = 'male') THEN (27)::float8 WHEN NOT ("sex" = 'male') THEN (16)::float8 ELSE GREATEST((27)::float8, (16)::float8) END) - (1e-9)::float8) THEN FALSE END) AS _b2,
  (CASE WHEN "l3-smi" < (CASE WHEN ("sex" = 'male') THEN (42)::float8 WHEN NOT ("sex" = 'male') THEN (38)::float8 ELSE LEAST((42)::float8, (38)::float8) END) - (1e-9)::float8 THEN TRUE WHEN NOT ("l3-smi" < (CASE WHEN ("sex" = 'male') THEN (42)::float8 WHEN NOT ("sex" = 'male') THEN (38)::float8 ELSE GREATEST((42)::float8, (38)::float8) END) - (1e-9)::float8) THEN FALSE END) AS _b5,
  ("grip-strength" < (27)::float8 - (1e-9)::float8) AS _b7,
  ("l3-smi" < (42)::float8 - (1e-9)::float8) AS _b8,
  ("grip-strength" < (16)::float8 - (1e-9)::float8) AS _b10,
  ("l3-smi" < (38)::float8 - (1e-9)::float8) AS _b11
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2
