SELECT
  "id",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN (_b21 = _b17) THEN _b17 ELSE 'indeterminate' END) ELSE (CASE WHEN (_b4 AND _b7 AND (_b11 OR _b12)) THEN 'severe' WHEN (_b4 AND _b7) THEN 'sarcopenia' WHEN (((_b4 AND _b7 AND (_b11 OR _b12)) IS NULL) OR ((_b4 AND _b7) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END) END AS "isarcoprm-2021",
  SUBSTR(CASE WHEN CASE WHEN "sex" IS NULL THEN ((TRUE AND (((_b15 AND _b16 AND (_b11 OR _b12)) IS NULL))) OR (TRUE AND (((_b19 AND _b20 AND (_b11 OR _b12)) IS NULL))) OR (NOT (_b21 = _b17) AND _b17 = 'severe') OR (NOT (_b21 = _b17) AND _b21 = 'severe')) ELSE ((TRUE AND (((_b4 AND _b7 AND (_b11 OR _b12)) IS NULL)))) END THEN ',severe' ELSE '' END || CASE WHEN CASE WHEN "sex" IS NULL THEN ((NOT (COALESCE((_b15 AND _b16 AND (_b11 OR _b12)), FALSE)) AND (((_b15 AND _b16) IS NULL))) OR (NOT (COALESCE((_b19 AND _b20 AND (_b11 OR _b12)), FALSE)) AND (((_b19 AND _b20) IS NULL))) OR (NOT (_b21 = _b17) AND _b17 = 'sarcopenia') OR (NOT (_b21 = _b17) AND _b21 = 'sarcopenia')) ELSE ((NOT (COALESCE((_b4 AND _b7 AND (_b11 OR _b12)), FALSE)) AND (((_b4 AND _b7) IS NULL)))) END THEN ',sarcopenia' ELSE '' END, 2) AS "isarcoprm-2021:not-excluded",
  _b4 AS "isarcoprm-2021:lowStrength",
  _b7 AS "isarcoprm-2021:lowMass",
  (_b11 OR _b12) AS "isarcoprm-2021:lowPerformance"
FROM (SELECT
  "id",
  "sex",
  _b4,
  _b7,
  _b11,
  _b12,
  _b15,
  _b16,
  _b19,
  _b20,
  CASE WHEN (_b15 AND _b16 AND (_b11 OR _b12)) THEN 'severe' WHEN (_b15 AND _b16) THEN 'sarcopenia' WHEN (((_b15 AND _b16 AND (_b11 OR _b12)) IS NULL) OR ((_b15 AND _b16) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b17,
  CASE WHEN (_b19 AND _b20 AND (_b11 OR _b12)) THEN 'severe' WHEN (_b19 AND _b20) THEN 'sarcopenia' WHEN (((_b19 AND _b20 AND (_b11 OR _b12)) IS NULL) OR ((_b19 AND _b20) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b21
FROM (SELECT
  "id",
  "sex",
  _b7,
  _b11,
  _b12,
  _b16,
  _b20,
  (CASE WHEN ("grip-strength" IS NOT NULL) OR ("chair-stand-5x-time" IS NOT NULL) THEN (CASE WHEN ("grip-strength" IS NOT NULL) THEN (CASE WHEN "grip-strength" < (CASE WHEN ("sex" = 'male') THEN (32)::DOUBLE WHEN NOT ("sex" = 'male') THEN (19)::DOUBLE ELSE LEAST((32)::DOUBLE, (19)::DOUBLE) END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ("grip-strength" < (CASE WHEN ("sex" = 'male') THEN (32)::DOUBLE WHEN NOT ("sex" = 'male') THEN (19)::DOUBLE ELSE GREATEST((32)::DOUBLE, (19)::DOUBLE) END) - (1e-9)::DOUBLE) THEN FALSE END) ELSE FALSE END OR CASE WHEN ("chair-stand-5x-time" IS NOT NULL) THEN _b3 ELSE FALSE END) END) AS _b4,
  (CASE WHEN ("grip-strength" IS NOT NULL) OR ("chair-stand-5x-time" IS NOT NULL) THEN (CASE WHEN ("grip-strength" IS NOT NULL) THEN ("grip-strength" < (32)::DOUBLE - (1e-9)::DOUBLE) ELSE FALSE END OR CASE WHEN ("chair-stand-5x-time" IS NOT NULL) THEN _b3 ELSE FALSE END) END) AS _b15,
  (CASE WHEN ("grip-strength" IS NOT NULL) OR ("chair-stand-5x-time" IS NOT NULL) THEN (CASE WHEN ("grip-strength" IS NOT NULL) THEN ("grip-strength" < (19)::DOUBLE - (1e-9)::DOUBLE) ELSE FALSE END OR CASE WHEN ("chair-stand-5x-time" IS NOT NULL) THEN _b3 ELSE FALSE END) END) AS _b19
FROM (SELECT
  "id",
  "sex",
  "grip-strength",
  "chair-stand-5x-time",
  (NOT ("chair-stand-5x-time" < (12)::DOUBLE - (1e-9)::DOUBLE)) AS _b3,
  (CASE WHEN "star" < (CASE WHEN ("sex" = 'male') THEN (1.4)::DOUBLE WHEN NOT ("sex" = 'male') THEN (1)::DOUBLE ELSE LEAST((1.4)::DOUBLE, (1)::DOUBLE) END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ("star" < (CASE WHEN ("sex" = 'male') THEN (1.4)::DOUBLE WHEN NOT ("sex" = 'male') THEN (1)::DOUBLE ELSE GREATEST((1.4)::DOUBLE, (1)::DOUBLE) END) - (1e-9)::DOUBLE) THEN FALSE END) AS _b7,
  ((("cannot-rise-from-chair" IS NOT NULL) AND "cannot-rise-from-chair") OR (("chair-stand-5x-time" IS NOT NULL) AND ("chair-stand-5x-time" IN (CAST('Infinity' AS DOUBLE), CAST('-Infinity' AS DOUBLE))))) AS _b11,
  (NOT ((0.8)::DOUBLE < "gait-speed" - (1e-9)::DOUBLE)) AS _b12,
  ("star" < (1.4)::DOUBLE - (1e-9)::DOUBLE) AS _b16,
  ("star" < (1)::DOUBLE - (1e-9)::DOUBLE) AS _b20
FROM people) AS _l1) AS _l2) AS _l3
