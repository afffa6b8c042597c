SELECT
  "id",
  CASE WHEN _b14 THEN 'indeterminate' ELSE _b8 END AS "jsh1-2016",
  SUBSTR(CASE WHEN ((TRUE AND (((_b2 AND _b7) IS NULL))) OR (_b14 AND _b8 = 'sarcopenia') OR CASE WHEN "sex" IS NULL THEN (((TRUE AND (((_b9 AND _b12) IS NULL))) OR (_b14 AND _b13 = 'sarcopenia'))) ELSE FALSE END) THEN ',sarcopenia' ELSE '' END, 2) AS "jsh1-2016:not-excluded",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN "grip-strength" < (CASE WHEN ("sex" = 'male') THEN (26)::float8 ELSE LEAST((18)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (26)::float8 END) END) - (1e-9)::float8 THEN TRUE WHEN NOT ("grip-strength" < (CASE WHEN ("sex" = 'male') THEN (26)::float8 ELSE GREATEST((18)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (26)::float8 END) END) - (1e-9)::float8) THEN FALSE END) ELSE _b2 END AS "jsh1-2016:lowStrength",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN ("asmi" IS NOT NULL) OR ("l3-smi" IS NOT NULL) THEN ((("asmi" IS NOT NULL) AND (CASE WHEN "asmi" < (CASE WHEN ("sex" = 'male') THEN (7)::float8 ELSE LEAST((5.7)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (7)::float8 END) END) - (1e-9)::float8 THEN TRUE WHEN NOT ("asmi" < (CASE WHEN ("sex" = 'male') THEN (7)::float8 ELSE GREATEST((5.7)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (7)::float8 END) END) - (1e-9)::float8) THEN FALSE END)) OR (("l3-smi" IS NOT NULL) AND (CASE WHEN "l3-smi" < (CASE WHEN ("sex" = 'male') THEN (42)::float8 ELSE LEAST((38)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (42)::float8 END) END) - (1e-9)::float8 THEN TRUE WHEN NOT ("l3-smi" < (CASE WHEN ("sex" = 'male') THEN (42)::float8 ELSE GREATEST((38)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (42)::float8 END) END) - (1e-9)::float8) THEN FALSE END))) END) ELSE _b7 END AS "jsh1-2016:lowMass"
FROM (SELECT
  "id",
  "sex",
  "grip-strength",
  "asmi",
  "l3-smi",
  _b2,
  _b7,
  _b8,
  _b9,
  _b12,
  _b13,
  (CASE WHEN "sex" IS NULL THEN (_b13 <> _b8) ELSE FALSE END) AS _b14
FROM (SELECT
  "id",
  "sex",
  "grip-strength",
  "asmi",
  "l3-smi",
  _b2,
  _b7,
  _b9,
  _b12,
  _b13,
  CASE WHEN (_b2 AND _b7) THEN 'sarcopenia' WHEN (((_b2 AND _b7) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b8
FROM (SELECT
  "id",
  "sex",
  "grip-strength",
  "asmi",
  "l3-smi",
  _b9,
  _b12,
  ("grip-strength" < (CASE WHEN _b0 THEN (26)::float8 ELSE (18)::float8 END) - (1e-9)::float8) AS _b2,
  (CASE WHEN ("asmi" IS NOT NULL) OR ("l3-smi" IS NOT NULL) THEN ((("asmi" IS NOT NULL) AND ("asmi" < (CASE WHEN _b0 THEN (7)::float8 ELSE (5.7)::float8 END) - (1e-9)::float8)) OR (("l3-smi" IS NOT NULL) AND ("l3-smi" < (CASE WHEN _b0 THEN (42)::float8 ELSE (38)::float8 END) - (1e-9)::float8))) END) AS _b7,
  CASE WHEN "sex" IS NULL THEN CASE WHEN (_b9 AND _b12) THEN 'sarcopenia' WHEN (((_b9 AND _b12) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END END AS _b13
FROM (SELECT
  "id",
  "sex",
  "grip-strength",
  "asmi",
  "l3-smi",
  COALESCE(("sex" = 'male'), TRUE) AS _b0,
  CASE WHEN "sex" IS NULL THEN ("grip-strength" < (18)::float8 - (1e-9)::float8) END AS _b9,
  CASE WHEN "sex" IS NULL THEN (CASE WHEN ("asmi" IS NOT NULL) OR ("l3-smi" IS NOT NULL) THEN ((("asmi" IS NOT NULL) AND ("asmi" < (5.7)::float8 - (1e-9)::float8)) OR (("l3-smi" IS NOT NULL) AND ("l3-smi" < (38)::float8 - (1e-9)::float8))) END) END AS _b12
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
