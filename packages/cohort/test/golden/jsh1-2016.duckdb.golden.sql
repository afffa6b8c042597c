SELECT
  "id",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN (_b20 = _b15) THEN _b15 ELSE 'indeterminate' END) ELSE (CASE WHEN (_b2 AND _b9) THEN 'sarcopenia' WHEN (((_b2 AND _b9) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END) END AS "jsh1-2016",
  SUBSTR(CASE WHEN CASE WHEN "sex" IS NULL THEN ((TRUE AND (((_b11 AND _b14) IS NULL))) OR (TRUE AND (((_b16 AND _b19) IS NULL))) OR (NOT (_b20 = _b15) AND _b15 = 'sarcopenia') OR (NOT (_b20 = _b15) AND _b20 = 'sarcopenia')) ELSE ((TRUE AND (((_b2 AND _b9) IS NULL)))) END THEN ',sarcopenia' ELSE '' END, 2) AS "jsh1-2016:not-excluded",
  _b2 AS "jsh1-2016:lowStrength",
  _b9 AS "jsh1-2016:lowMass"
FROM (SELECT
  "id",
  "sex",
  _b2,
  _b9,
  _b11,
  _b14,
  _b16,
  _b19,
  CASE WHEN (_b11 AND _b14) THEN 'sarcopenia' WHEN (((_b11 AND _b14) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b15,
  CASE WHEN (_b16 AND _b19) THEN 'sarcopenia' WHEN (((_b16 AND _b19) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b20
FROM (SELECT
  "id",
  "sex",
  (CASE WHEN "grip-strength" < (CASE WHEN ("sex" = 'male') THEN (26)::DOUBLE WHEN NOT ("sex" = 'male') THEN (18)::DOUBLE ELSE LEAST((26)::DOUBLE, (18)::DOUBLE) END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ("grip-strength" < (CASE WHEN ("sex" = 'male') THEN (26)::DOUBLE WHEN NOT ("sex" = 'male') THEN (18)::DOUBLE ELSE GREATEST((26)::DOUBLE, (18)::DOUBLE) END) - (1e-9)::DOUBLE) THEN FALSE END) AS _b2,
  (CASE WHEN ("asmi" IS NOT NULL) OR ("l3-smi" IS NOT NULL) THEN (CASE WHEN ("asmi" IS NOT NULL) THEN (CASE WHEN "asmi" < (CASE WHEN ("sex" = 'male') THEN (7)::DOUBLE WHEN NOT ("sex" = 'male') THEN (5.7)::DOUBLE ELSE LEAST((7)::DOUBLE, (5.7)::DOUBLE) END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ("asmi" < (CASE WHEN ("sex" = 'male') THEN (7)::DOUBLE WHEN NOT ("sex" = 'male') THEN (5.7)::DOUBLE ELSE GREATEST((7)::DOUBLE, (5.7)::DOUBLE) END) - (1e-9)::DOUBLE) THEN FALSE END) ELSE FALSE END OR CASE WHEN ("l3-smi" IS NOT NULL) THEN (CASE WHEN "l3-smi" < (CASE WHEN ("sex" = 'male') THEN (42)::DOUBLE WHEN NOT ("sex" = 'male') THEN (38)::DOUBLE ELSE LEAST((42)::DOUBLE, (38)::DOUBLE) END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ("l3-smi" < (CASE WHEN ("sex" = 'male') THEN (42)::DOUBLE WHEN NOT ("sex" = 'male') THEN (38)::DOUBLE ELSE GREATEST((42)::DOUBLE, (38)::DOUBLE) END) - (1e-9)::DOUBLE) THEN FALSE END) ELSE FALSE END) END) AS _b9,
  ("grip-strength" < (26)::DOUBLE - (1e-9)::DOUBLE) AS _b11,
  (CASE WHEN ("asmi" IS NOT NULL) OR ("l3-smi" IS NOT NULL) THEN (CASE WHEN ("asmi" IS NOT NULL) THEN ("asmi" < (7)::DOUBLE - (1e-9)::DOUBLE) ELSE FALSE END OR CASE WHEN ("l3-smi" IS NOT NULL) THEN ("l3-smi" < (42)::DOUBLE - (1e-9)::DOUBLE) ELSE FALSE END) END) AS _b14,
  ("grip-strength" < (18)::DOUBLE - (1e-9)::DOUBLE) AS _b16,
  (CASE WHEN ("asmi" IS NOT NULL) OR ("l3-smi" IS NOT NULL) THEN (CASE WHEN ("asmi" IS NOT NULL) THEN ("asmi" < (5.7)::DOUBLE - (1e-9)::DOUBLE) ELSE FALSE END OR CASE WHEN ("l3-smi" IS NOT NULL) THEN ("l3-smi" < (38)::DOUBLE - (1e-9)::DOUBLE) ELSE FALSE END) END) AS _b19
FROM people) AS _l1) AS _l2
