SELECT
  "id",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN (_b29 = _b22) THEN _b22 ELSE 'indeterminate' END) ELSE (CASE WHEN _b14 THEN 'sarcopenia' WHEN ((_b14 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END) END AS "jsh2-2021",
  SUBSTR(CASE WHEN CASE WHEN "sex" IS NULL THEN ((TRUE AND ((_b21 IS NULL))) OR (TRUE AND ((_b28 IS NULL))) OR (NOT (_b29 = _b22) AND _b22 = 'sarcopenia') OR (NOT (_b29 = _b22) AND _b29 = 'sarcopenia')) ELSE ((TRUE AND ((_b14 IS NULL)))) END THEN ',sarcopenia' ELSE '' END, 2) AS "jsh2-2021:not-excluded",
  _b2 AS "jsh2-2021:lowStrength",
  (_b8 OR ((NOT _b9) AND _b13)) AS "jsh2-2021:lowMass"
FROM (SELECT
  "id",
  "sex",
  _b2,
  _b8,
  _b9,
  _b13,
  _b14,
  _b21,
  _b28,
  CASE WHEN _b21 THEN 'sarcopenia' WHEN ((_b21 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b22,
  CASE WHEN _b28 THEN 'sarcopenia' WHEN ((_b28 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b29
FROM (SELECT
  "id",
  "sex",
  _b2,
  _b8,
  _b9,
  _b13,
  (_b2 AND (_b8 OR ((NOT _b9) AND _b13))) AS _b14,
  (("grip-strength" < (28)::float8 - (1e-9)::float8) AND (((_b3 OR _b4) AND ("l3-smi" IS NOT NULL) AND _b17) OR ((NOT _b9) AND (CASE WHEN ("asmi" IS NOT NULL) OR ("l3-smi" IS NOT NULL) THEN (CASE WHEN ("asmi" IS NOT NULL) THEN ("asmi" < (7)::float8 - (1e-9)::float8) ELSE FALSE END OR CASE WHEN ("l3-smi" IS NOT NULL) THEN _b17 ELSE FALSE END) END)))) AS _b21,
  (("grip-strength" < (18)::float8 - (1e-9)::float8) AND (((_b3 OR _b4) AND ("l3-smi" IS NOT NULL) AND _b24) OR ((NOT _b9) AND (CASE WHEN ("asmi" IS NOT NULL) OR ("l3-smi" IS NOT NULL) THEN (CASE WHEN ("asmi" IS NOT NULL) THEN ("asmi" < (5.7)::float8 - (1e-9)::float8) ELSE FALSE END OR CASE WHEN ("l3-smi" IS NOT NULL) THEN _b24 ELSE FALSE END) END)))) AS _b28
FROM (SELECT
  "id",
  "sex",
  "grip-strength",
  "l3-smi",
  "asmi",
  _b2,
  _b3,
  _b4,
  _b17,
  _b24,
  ((_b3 OR _b4) AND ("l3-smi" IS NOT NULL) AND _b7) AS _b8,
  ((_b3 OR _b4) AND ("l3-smi" IS NOT NULL)) AS _b9,
  (CASE WHEN ("asmi" IS NOT NULL) OR ("l3-smi" IS NOT NULL) THEN (CASE WHEN ("asmi" IS NOT NULL) THEN (CASE WHEN "asmi" < (CASE WHEN ("sex" = 'male') THEN (7)::float8 WHEN NOT ("sex" = 'male') THEN (5.7)::float8 ELSE LEAST((7)::float8, (5.7)::float8) END) - (1e-9)::float8 THEN TRUE WHEN NOT ("asmi" < (CASE WHEN ("sex" = 'male') THEN (7)::float8 WHEN NOT ("sex" = 'male') THEN (5.7)::float8 ELSE GREATEST((7)::float8, (5.7)::float8) END) - (1e-9)::float8) THEN FALSE END) ELSE FALSE END OR CASE WHEN ("l3-smi" IS NOT NULL) THEN _b7 ELSE FALSE END) END) AS _b13
FROM (SELECT
  "id",
  "sex",
  "grip-strength",
  "l3-smi",
  "asmi",
  (CASE WHEN "grip-strength" < (CASE WHEN ("sex" = 'male') THEN (28)::float8 WHEN NOT ("sex" = 'male') THEN (18)::float8 ELSE LEAST((28)::float8, (18)::float8) END) - (1e-9)::float8 THEN TRUE WHEN NOT ("grip-strength" < (CASE WHEN ("sex" = 'male') THEN (28)::float8 WHEN NOT ("sex" = 'male') THEN (18)::float8 ELSE GREATEST((28)::float8, (18)::float8) END) - (1e-9)::float8) THEN FALSE END) AS _b2,
  (("ascites" IS NOT NULL) AND "ascites") AS _b3,
  (("oedema" IS NOT NULL) AND "oedema") AS _b4,
  (CASE WHEN "l3-smi" < (CASE WHEN ("sex" = 'male') THEN (42)::float8 WHEN NOT ("sex" = 'male') THEN (38)::float8 ELSE LEAST((42)::float8, (38)::float8) END) - (1e-9)::float8 THEN TRUE WHEN NOT ("l3-smi" < (CASE WHEN ("sex" = 'male') THEN (42)::float8 WHEN NOT ("sex" = 'male') THEN (38)::float8 ELSE GREATEST((42)::float8, (38)::float8) END) - (1e-9)::float8) THEN FALSE END) AS _b7,
  ("l3-smi" < (42)::float8 - (1e-9)::float8) AS _b17,
  ("l3-smi" < (38)::float8 - (1e-9)::float8) AS _b24
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
