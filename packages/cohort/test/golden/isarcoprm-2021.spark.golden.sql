SELECT
  `id`,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN (_b19 = _b16) THEN _b16 ELSE 'indeterminate' END) ELSE (CASE WHEN (_b4 AND _b7 AND _b12) THEN 'severe' WHEN (_b4 AND _b7) THEN 'sarcopenia' WHEN (((_b4 AND _b7 AND _b12) IS NULL) OR ((_b4 AND _b7) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END) END AS `isarcoprm-2021`,
  SUBSTR(CASE WHEN CASE WHEN `sex` IS NULL THEN (((TRUE AND ((_b15 IS NULL))) OR (TRUE AND ((_b18 IS NULL))) OR (NOT (_b19 = _b16) AND _b16 = 'severe') OR (NOT (_b19 = _b16) AND _b19 = 'severe'))) ELSE (((TRUE AND (((_b4 AND _b7 AND _b12) IS NULL))))) END THEN ',severe' ELSE '' END || CASE WHEN CASE WHEN `sex` IS NULL THEN (((NOT (COALESCE(_b15, FALSE)) AND (((_b14 AND (`star` < 1.4D - 1e-9D)) IS NULL))) OR (NOT (COALESCE(_b18, FALSE)) AND (((_b17 AND (`star` < 1.0D - 1e-9D)) IS NULL))) OR (NOT (_b19 = _b16) AND _b16 = 'sarcopenia') OR (NOT (_b19 = _b16) AND _b19 = 'sarcopenia'))) ELSE (((NOT (COALESCE((_b4 AND _b7 AND _b12), FALSE)) AND (((_b4 AND _b7) IS NULL))))) END THEN ',sarcopenia' ELSE '' END, 2) AS `isarcoprm-2021:not-excluded`,
  _b4 AS `isarcoprm-2021:lowStrength`,
  _b7 AS `isarcoprm-2021:lowMass`,
  _b12 AS `isarcoprm-2021:lowPerformance`
FROM (SELECT
  `id`,
  `sex`,
  `star`,
  _b4,
  _b7,
  _b12,
  _b14,
  _b15,
  _b17,
  _b18,
  CASE WHEN _b15 THEN 'severe' WHEN (_b14 AND (`star` < 1.4D - 1e-9D)) THEN 'sarcopenia' WHEN ((_b15 IS NULL) OR ((_b14 AND (`star` < 1.4D - 1e-9D)) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b16,
  CASE WHEN _b18 THEN 'severe' WHEN (_b17 AND (`star` < 1.0D - 1e-9D)) THEN 'sarcopenia' WHEN ((_b18 IS NULL) OR ((_b17 AND (`star` < 1.0D - 1e-9D)) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b19
FROM (SELECT
  `id`,
  `sex`,
  `star`,
  _b4,
  _b7,
  _b12,
  _b14,
  _b17,
  (_b14 AND (`star` < 1.4D - 1e-9D) AND _b12) AS _b15,
  (_b17 AND (`star` < 1.0D - 1e-9D) AND _b12) AS _b18
FROM (SELECT
  `id`,
  `sex`,
  `star`,
  _b7,
  _b12,
  (CASE WHEN (`grip-strength` IS NOT NULL) OR (`chair-stand-5x-time` IS NOT NULL) THEN (CASE WHEN (`grip-strength` IS NOT NULL) THEN ((CASE WHEN `grip-strength` < (CASE WHEN (`sex` = 'male') THEN 32.0D WHEN NOT (`sex` = 'male') THEN 19.0D ELSE LEAST(32.0D, 19.0D) END) - 1e-9D THEN TRUE WHEN NOT (`grip-strength` < (CASE WHEN (`sex` = 'male') THEN 32.0D WHEN NOT (`sex` = 'male') THEN 19.0D ELSE GREATEST(32.0D, 19.0D) END) - 1e-9D) THEN FALSE END)) ELSE FALSE END OR CASE WHEN (`chair-stand-5x-time` IS NOT NULL) THEN _b3 ELSE FALSE END) END) AS _b4,
  (CASE WHEN (`grip-strength` IS NOT NULL) OR (`chair-stand-5x-time` IS NOT NULL) THEN (CASE WHEN (`grip-strength` IS NOT NULL) THEN (`grip-strength` < 32.0D - 1e-9D) ELSE FALSE END OR CASE WHEN (`chair-stand-5x-time` IS NOT NULL) THEN _b3 ELSE FALSE END) END) AS _b14,
  (CASE WHEN (`grip-strength` IS NOT NULL) OR (`chair-stand-5x-time` IS NOT NULL) THEN (CASE WHEN (`grip-strength` IS NOT NULL) THEN (`grip-strength` < 19.0D - 1e-9D) ELSE FALSE END OR CASE WHEN (`chair-stand-5x-time` IS NOT NULL) THEN _b3 ELSE FALSE END) END) AS _b17
FROM (SELECT
  `id`,
  `sex`,
  `grip-strength`,
  `chair-stand-5x-time`,
  `star`,
  (NOT (`chair-stand-5x-time` < 12.0D - 1e-9D)) AS _b3,
  (CASE WHEN `star` < (CASE WHEN (`sex` = 'male') THEN 1.4D WHEN NOT (`sex` = 'male') THEN 1.0D ELSE LEAST(1.4D, 1.0D) END) - 1e-9D THEN TRUE WHEN NOT (`star` < (CASE WHEN (`sex` = 'male') THEN 1.4D WHEN NOT (`sex` = 'male') THEN 1.0D ELSE GREATEST(1.4D, 1.0D) END) - 1e-9D) THEN FALSE END) AS _b7,
  ((((((`cannot-rise-from-chair` IS NOT NULL)) AND `cannot-rise-from-chair`) OR (((`chair-stand-5x-time` IS NOT NULL) AND ((`chair-stand-5x-time` IN (CAST('Infinity' AS DOUBLE), CAST('-Infinity' AS DOUBLE)))))))) OR (NOT (0.8D < `gait-speed` - 1e-9D))) AS _b12
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
