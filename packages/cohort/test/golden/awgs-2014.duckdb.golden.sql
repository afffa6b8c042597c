SELECT
  "id",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN (_b19 = _b14) THEN _b14 ELSE 'indeterminate' END) ELSE (CASE WHEN (_b6 AND (_b9 OR _b10)) THEN 'sarcopenia' WHEN (((_b6 AND (_b9 OR _b10)) IS NULL)) THEN 'indeterminate' ELSE 'none' END) END AS "awgs-2014",
  SUBSTR(CASE WHEN CASE WHEN "sex" IS NULL THEN ((TRUE AND (((_b12 AND (_b13 OR _b10)) IS NULL))) OR (TRUE AND (((_b17 AND (_b18 OR _b10)) IS NULL))) OR (NOT (_b19 = _b14) AND _b14 = 'sarcopenia') OR (NOT (_b19 = _b14) AND _b19 = 'sarcopenia')) ELSE ((TRUE AND (((_b6 AND (_b9 OR _b10)) IS NULL)))) END THEN ',sarcopenia' ELSE '' END, 2) AS "awgs-2014:not-excluded",
  _b9 AS "awgs-2014:lowStrength",
  _b6 AS "awgs-2014:lowMass",
  _b10 AS "awgs-2014:lowPerformance"
FROM (SELECT
  "id",
  "sex",
  _b9,
  _b10,
  _b12,
  _b13,
  _b17,
  _b18,
  (CASE WHEN "asmi" < (CASE WHEN ("asmi:method" = 'bia') THEN _b2 WHEN NOT ("asmi:method" = 'bia') THEN _b0 ELSE CASE WHEN _b2 IS NULL OR _b0 IS NULL THEN NULL ELSE LEAST(_b2, _b0) END END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ("asmi" < (CASE WHEN ("asmi:method" = 'bia') THEN _b3 WHEN NOT ("asmi:method" = 'bia') THEN _b1 ELSE CASE WHEN _b3 IS NULL OR _b1 IS NULL THEN NULL ELSE GREATEST(_b3, _b1) END END) - (1e-9)::DOUBLE) THEN FALSE END) AS _b6,
  CASE WHEN (_b12 AND (_b13 OR _b10)) THEN 'sarcopenia' WHEN (((_b12 AND (_b13 OR _b10)) IS NULL)) THEN 'indeterminate' ELSE 'none' END AS _b14,
  CASE WHEN (_b17 AND (_b18 OR _b10)) THEN 'sarcopenia' WHEN (((_b17 AND (_b18 OR _b10)) IS NULL)) THEN 'indeterminate' ELSE 'none' END AS _b19
FROM (SELECT
  "id",
  "sex",
  "asmi",
  "asmi:method",
  CASE WHEN ("sex" = 'male') THEN (7)::DOUBLE WHEN NOT ("sex" = 'male') THEN (5.4)::DOUBLE ELSE LEAST((7)::DOUBLE, (5.4)::DOUBLE) END AS _b0,
  CASE WHEN ("sex" = 'male') THEN (7)::DOUBLE WHEN NOT ("sex" = 'male') THEN (5.4)::DOUBLE ELSE GREATEST((7)::DOUBLE, (5.4)::DOUBLE) END AS _b1,
  CASE WHEN ("sex" = 'male') THEN (7)::DOUBLE WHEN NOT ("sex" = 'male') THEN (5.7)::DOUBLE ELSE LEAST((7)::DOUBLE, (5.7)::DOUBLE) END AS _b2,
  CASE WHEN ("sex" = 'male') THEN (7)::DOUBLE WHEN NOT ("sex" = 'male') THEN (5.7)::DOUBLE ELSE GREATEST((7)::DOUBLE, (5.7)::DOUBLE) END AS _b3,
  (CASE WHEN "grip-strength" < (CASE WHEN ("sex" = 'male') THEN (26)::DOUBLE WHEN NOT ("sex" = 'male') THEN (18)::DOUBLE ELSE LEAST((26)::DOUBLE, (18)::DOUBLE) END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ("grip-strength" < (CASE WHEN ("sex" = 'male') THEN (26)::DOUBLE WHEN NOT ("sex" = 'male') THEN (18)::DOUBLE ELSE GREATEST((26)::DOUBLE, (18)::DOUBLE) END) - (1e-9)::DOUBLE) THEN FALSE END) AS _b9,
  ("gait-speed" < (0.8)::DOUBLE - (1e-9)::DOUBLE) AS _b10,
  ("asmi" < (7)::DOUBLE - (1e-9)::DOUBLE) AS _b12,
  ("grip-strength" < (26)::DOUBLE - (1e-9)::DOUBLE) AS _b13,
  (CASE WHEN "asmi" < (CASE WHEN ("asmi:method" = 'bia') THEN (5.7)::DOUBLE WHEN NOT ("asmi:method" = 'bia') THEN (5.4)::DOUBLE ELSE LEAST((5.7)::DOUBLE, (5.4)::DOUBLE) END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ("asmi" < (CASE WHEN ("asmi:method" = 'bia') THEN (5.7)::DOUBLE WHEN NOT ("asmi:method" = 'bia') THEN (5.4)::DOUBLE ELSE GREATEST((5.7)::DOUBLE, (5.4)::DOUBLE) END) - (1e-9)::DOUBLE) THEN FALSE END) AS _b17,
  ("grip-strength" < (18)::DOUBLE - (1e-9)::DOUBLE) AS _b18
FROM people) AS _l1) AS _l2
