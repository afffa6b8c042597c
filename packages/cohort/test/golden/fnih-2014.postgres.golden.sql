SELECT
  "id",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN (_b13 = _b10) THEN _b10 ELSE 'indeterminate' END) ELSE (CASE WHEN (_b2 AND _b5 AND _b6) THEN 'weak-slow-low-mass' WHEN (_b2 AND _b5) THEN 'weak-low-mass' WHEN (((_b2 AND _b5 AND _b6) IS NULL) OR ((_b2 AND _b5) IS NULL)) THEN 'indeterminate' ELSE 'not-met' END) END AS "fnih-2014",
  SUBSTR(CASE WHEN CASE WHEN "sex" IS NULL THEN ((TRUE AND (((_b8 AND _b9 AND _b6) IS NULL))) OR (TRUE AND (((_b11 AND _b12 AND _b6) IS NULL))) OR (NOT (_b13 = _b10) AND _b10 = 'weak-slow-low-mass') OR (NOT (_b13 = _b10) AND _b13 = 'weak-slow-low-mass')) ELSE ((TRUE AND (((_b2 AND _b5 AND _b6) IS NULL)))) END THEN ',weak-slow-low-mass' ELSE '' END || CASE WHEN CASE WHEN "sex" IS NULL THEN ((NOT (COALESCE((_b8 AND _b9 AND _b6), FALSE)) AND (((_b8 AND _b9) IS NULL))) OR (NOT (COALESCE((_b11 AND _b12 AND _b6), FALSE)) AND (((_b11 AND _b12) IS NULL))) OR (NOT (_b13 = _b10) AND _b10 = 'weak-low-mass') OR (NOT (_b13 = _b10) AND _b13 = 'weak-low-mass')) ELSE ((NOT (COALESCE((_b2 AND _b5 AND _b6), FALSE)) AND (((_b2 AND _b5) IS NULL)))) END THEN ',weak-low-mass' ELSE '' END, 2) AS "fnih-2014:not-excluded",
  _b2 AS "fnih-2014:lowStrength",
  _b5 AS "fnih-2014:lowMass",
  _b6 AS "fnih-2014:lowPerformance"
FROM (SELECT
  "id",
  "sex",
  _b2,
  _b5,
  _b6,
  _b8,
  _b9,
  _b11,
  _b12,
  CASE WHEN (_b8 AND _b9 AND _b6) THEN 'weak-slow-low-mass' WHEN (_b8 AND _b9) THEN 'weak-low-mass' WHEN (((_b8 AND _b9 AND _b6) IS NULL) OR ((_b8 AND _b9) IS NULL)) THEN 'indeterminate' ELSE 'not-met' END AS _b10,
  CASE WHEN (_b11 AND _b12 AND _b6) THEN 'weak-slow-low-mass' WHEN (_b11 AND _b12) THEN 'weak-low-mass' WHEN (((_b11 AND _b12 AND _b6) IS NULL) OR ((_b11 AND _b12) IS NULL)) THEN 'indeterminate' ELSE 'not-met' END AS _b13
FROM (SELECT
  "id",
  "sex",
  (CASE WHEN "grip-strength" < (CASE WHEN ("sex" = 'male') THEN (26)::float8 WHEN NOT ("sex" = 'male') THEN (16)::float8 ELSE LEAST((26)::float8, (16)::float8) END) - (1e-9)::float8 THEN TRUE WHEN NOT ("grip-strength" < (CASE WHEN ("sex" = 'male') THEN (26)::float8 WHEN NOT ("sex" = 'male') THEN (16)::float8 ELSE GREATEST((26)::float8, (16)::float8) END) - (1e-9)::float8) THEN FALSE END) AS _b2,
  (CASE WHEN "asm-bmi" < (CASE WHEN ("sex" = 'male') THEN (0.789)::float8 WHEN NOT ("sex" = 'male') THEN (0.512)::float8 ELSE LEAST((0.789)::float8, (0.512)::float8) END) - (1e-9)::float8 THEN TRUE WHEN NOT ("asm-bmi" < (CASE WHEN ("sex" = 'male') THEN (0.789)::float8 WHEN NOT ("sex" = 'male') THEN (0.512)::float8 ELSE GREATEST((0.789)::float8, (0.512)::float8) END) - (1e-9)::float8) THEN FALSE END) AS _b5,
  (NOT ((0.8)::float8 < "gait-speed" - (1e-9)::float8)) AS _b6,
  ("grip-strength" < (26)::float8 - (1e-9)::float8) AS _b8,
  ("asm-bmi" < (0.789)::float8 - (1e-9)::float8) AS _b9,
  ("grip-strength" < (16)::float8 - (1e-9)::float8) AS _b11,
  ("asm-bmi" < (0.512)::float8 - (1e-9)::float8) AS _b12
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2
