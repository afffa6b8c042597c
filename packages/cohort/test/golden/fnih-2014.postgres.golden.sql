SELECT
  "id",
  CASE WHEN _b10 THEN 'indeterminate' ELSE _b6 END AS "fnih-2014",
  SUBSTR(CASE WHEN ((TRUE AND (((_b2 AND _b4 AND _b5) IS NULL))) OR (_b10 AND _b6 = 'weak-slow-low-mass') OR CASE WHEN "sex" IS NULL THEN (((TRUE AND (((_b7 AND _b8 AND _b5) IS NULL))) OR (_b10 AND _b9 = 'weak-slow-low-mass'))) ELSE FALSE END) THEN ',weak-slow-low-mass' ELSE '' END || CASE WHEN ((NOT (COALESCE((_b2 AND _b4 AND _b5), FALSE)) AND (((_b2 AND _b4) IS NULL))) OR (_b10 AND _b6 = 'weak-low-mass') OR CASE WHEN "sex" IS NULL THEN (((NOT (COALESCE((_b7 AND _b8 AND _b5), FALSE)) AND (((_b7 AND _b8) IS NULL))) OR (_b10 AND _b9 = 'weak-low-mass'))) ELSE FALSE END) THEN ',weak-low-mass' ELSE '' END, 2) AS "fnih-2014:not-excluded",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN "grip-strength" < (CASE WHEN ("sex" = 'male') THEN (26)::float8 ELSE LEAST((16)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (26)::float8 END) END) - (1e-9)::float8 THEN TRUE WHEN NOT ("grip-strength" < (CASE WHEN ("sex" = 'male') THEN (26)::float8 ELSE GREATEST((16)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (26)::float8 END) END) - (1e-9)::float8) THEN FALSE END) ELSE _b2 END AS "fnih-2014:lowStrength",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN "asm-bmi" < (CASE WHEN ("sex" = 'male') THEN (0.789)::float8 ELSE LEAST((0.512)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (0.789)::float8 END) END) - (1e-9)::float8 THEN TRUE WHEN NOT ("asm-bmi" < (CASE WHEN ("sex" = 'male') THEN (0.789)::float8 ELSE GREATEST((0.512)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (0.789)::float8 END) END) - (1e-9)::float8) THEN FALSE END) ELSE _b4 END AS "fnih-2014:lowMass",
  _b5 AS "fnih-2014:lowPerformance"
FROM (SELECT
  "id",
  "sex",
  "grip-strength",
  "asm-bmi",
  _b2,
  _b4,
  _b5,
  _b6,
  _b7,
  _b8,
  _b9,
  (CASE WHEN "sex" IS NULL THEN (_b9 <> _b6) ELSE FALSE END) AS _b10
FROM (SELECT
  "id",
  "sex",
  "grip-strength",
  "asm-bmi",
  _b2,
  _b4,
  _b5,
  _b7,
  _b8,
  _b9,
  CASE WHEN (_b2 AND _b4 AND _b5) THEN 'weak-slow-low-mass' WHEN (_b2 AND _b4) THEN 'weak-low-mass' WHEN (((_b2 AND _b4 AND _b5) IS NULL) OR ((_b2 AND _b4) IS NULL)) THEN 'indeterminate' ELSE 'not-met' END AS _b6
FROM (SELECT
  "id",
  "sex",
  "grip-strength",
  "asm-bmi",
  _b5,
  _b7,
  _b8,
  ("grip-strength" < (CASE WHEN _b0 THEN (26)::float8 ELSE (16)::float8 END) - (1e-9)::float8) AS _b2,
  ("asm-bmi" < (CASE WHEN _b0 THEN (0.789)::float8 ELSE (0.512)::float8 END) - (1e-9)::float8) AS _b4,
  CASE WHEN "sex" IS NULL THEN CASE WHEN (_b7 AND _b8 AND _b5) THEN 'weak-slow-low-mass' WHEN (_b7 AND _b8) THEN 'weak-low-mass' WHEN (((_b7 AND _b8 AND _b5) IS NULL) OR ((_b7 AND _b8) IS NULL)) THEN 'indeterminate' ELSE 'not-met' END END AS _b9
FROM (SELECT
  "id",
  "sex",
  "grip-strength",
  "asm-bmi",
  COALESCE(("sex" = 'male'), TRUE) AS _b0,
  (NOT ((0.8)::float8 < "gait-speed" - (1e-9)::float8)) AS _b5,
  CASE WHEN "sex" IS NULL THEN ("grip-strength" < (16)::float8 - (1e-9)::float8) END AS _b7,
  CASE WHEN "sex" IS NULL THEN ("asm-bmi" < (0.512)::float8 - (1e-9)::float8) END AS _b8
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
