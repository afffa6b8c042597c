SELECT
  "id",
  CASE WHEN _b9 THEN 'indeterminate' ELSE _b5 END AS "inasl",
  SUBSTR(CASE WHEN ((TRUE AND (((_b2 AND _b4) IS NULL))) OR (_b9 AND _b5 = 'sarcopenia') OR CASE WHEN "sex" IS NULL THEN (((TRUE AND (((_b6 AND _b7) IS NULL))) OR (_b9 AND _b8 = 'sarcopenia'))) ELSE FALSE END) THEN ',sarcopenia' ELSE '' END, 2) AS "inasl:not-excluded",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN "grip-strength" < (CASE WHEN ("sex" = 'male') THEN (27)::float8 ELSE LEAST((16)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (27)::float8 END) END) - (1e-9)::float8 THEN TRUE WHEN NOT ("grip-strength" < (CASE WHEN ("sex" = 'male') THEN (27)::float8 ELSE GREATEST((16)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (27)::float8 END) END) - (1e-9)::float8) THEN FALSE END) ELSE _b2 END AS "inasl:lowStrength",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN "l3-smi" < (CASE WHEN ("sex" = 'male') THEN (42)::float8 ELSE LEAST((38)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (42)::float8 END) END) - (1e-9)::float8 THEN TRUE WHEN NOT ("l3-smi" < (CASE WHEN ("sex" = 'male') THEN (42)::float8 ELSE GREATEST((38)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (42)::float8 END) END) - (1e-9)::float8) THEN FALSE END) ELSE _b4 END AS "inasl:lowMass"
FROM (SELECT
  "id",
  "sex",
  "grip-strength",
  "l3-smi",
  _b2,
  _b4,
  _b5,
  _b6,
  _b7,
  _b8,
  (CASE WHEN "sex" IS NULL THEN (_b8 <> _b5) ELSE FALSE END) AS _b9
FROM (SELECT
  "id",
  "sex",
  "grip-strength",
  "l3-smi",
  _b2,
  _b4,
  _b6,
  _b7,
  _b8,
  CASE WHEN (_b2 AND _b4) THEN 'sarcopenia' WHEN (((_b2 AND _b4) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b5
FROM (SELECT
  "id",
  "sex",
  "grip-strength",
  "l3-smi",
  _b6,
  _b7,
  ("grip-strength" < (CASE WHEN _b0 THEN (27)::float8 ELSE (16)::float8 END) - (1e-9)::float8) AS _b2,
  ("l3-smi" < (CASE WHEN _b0 THEN (42)::float8 ELSE (38)::float8 END) - (1e-9)::float8) AS _b4,
  CASE WHEN "sex" IS NULL THEN CASE WHEN (_b6 AND _b7) THEN 'sarcopenia' WHEN (((_b6 AND _b7) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END END AS _b8
FROM (SELECT
  "id",
  "sex",
  "grip-strength",
  "l3-smi",
  COALESCE(("sex" = 'male'), TRUE) AS _b0,
  CASE WHEN "sex" IS NULL THEN ("grip-strength" < (16)::float8 - (1e-9)::float8) END AS _b6,
  CASE WHEN "sex" IS NULL THEN ("l3-smi" < (38)::float8 - (1e-9)::float8) END AS _b7
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
