SELECT
  `id`,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN (_b13 = _b10) THEN _b10 ELSE 'indeterminate' END) ELSE _b7 END AS `fnih-2014`,
  SUBSTR(CASE WHEN CASE WHEN `sex` IS NULL THEN _b14 ELSE ((TRUE AND ((_b6 IS NULL)))) END THEN ',weak-slow-low-mass' ELSE '' END || CASE WHEN CASE WHEN `sex` IS NULL THEN _b15 ELSE _b16 END THEN ',weak-low-mass' ELSE '' END, 2) AS `fnih-2014:not-excluded`,
  _b2 AS `fnih-2014:lowStrength`,
  _b5 AS `fnih-2014:lowMass`,
  (NOT (0.8D < `gait-speed` - 1e-9D)) AS `fnih-2014:lowPerformance`
FROM (SELECT
  `id`,
  `sex`,
  `gait-speed`,
  _b2,
  _b5,
  _b6,
  _b10,
  _b13,
  CASE WHEN _b6 THEN 'weak-slow-low-mass' WHEN (_b2 AND _b5) THEN 'weak-low-mass' WHEN ((_b6 IS NULL) OR ((_b2 AND _b5) IS NULL)) THEN 'indeterminate' ELSE 'not-met' END AS _b7,
  ((TRUE AND ((_b8 IS NULL))) OR (TRUE AND ((_b11 IS NULL))) OR (NOT (_b13 = _b10) AND _b10 = 'weak-slow-low-mass') OR (NOT (_b13 = _b10) AND _b13 = 'weak-slow-low-mass')) AS _b14,
  ((NOT (COALESCE(_b8, FALSE)) AND ((_b9 IS NULL))) OR (NOT (COALESCE(_b11, FALSE)) AND ((_b12 IS NULL))) OR (NOT (_b13 = _b10) AND _b10 = 'weak-low-mass') OR (NOT (_b13 = _b10) AND _b13 = 'weak-low-mass')) AS _b15,
  ((NOT (COALESCE(_b6, FALSE)) AND (((_b2 AND _b5) IS NULL)))) AS _b16
FROM (SELECT
  `id`,
  `sex`,
  `gait-speed`,
  _b2,
  _b5,
  _b8,
  _b9,
  _b11,
  _b12,
  (_b2 AND _b5 AND (NOT (0.8D < `gait-speed` - 1e-9D))) AS _b6,
  CASE WHEN _b8 THEN 'weak-slow-low-mass' WHEN _b9 THEN 'weak-low-mass' WHEN ((_b8 IS NULL) OR (_b9 IS NULL)) THEN 'indeterminate' ELSE 'not-met' END AS _b10,
  CASE WHEN _b11 THEN 'weak-slow-low-mass' WHEN _b12 THEN 'weak-low-mass' WHEN ((_b11 IS NULL) OR (_b12 IS NULL)) THEN 'indeterminate' ELSE 'not-met' END AS _b13
FROM (SELECT
  `id`,
  `sex`,
  `gait-speed`,
  (CASE WHEN `grip-strength` < (CASE WHEN (`sex` = 'male') THEN 26.0D WHEN NOT (`sex` = 'male') THEN 16.0D ELSE LEAST(26.0D, 16.0D) END) - 1e-9D THEN TRUE WHEN NOT (`grip-strength` < (CASE WHEN (`sex` = 'male') THEN 26.0D WHEN NOT (`sex` = 'male') THEN 16.0D ELSE GREATEST(26.0D, 16.0D) END) - 1e-9D) THEN FALSE END) AS _b2,
  (CASE WHEN `asm-bmi` < (CASE WHEN (`sex` = 'male') THEN 0.789D WHEN NOT (`sex` = 'male') THEN 0.512D ELSE LEAST(0.789D, 0.512D) END) - 1e-9D THEN TRUE WHEN NOT (`asm-bmi` < (CASE WHEN (`sex` = 'male') THEN 0.789D WHEN NOT (`sex` = 'male') THEN 0.512D ELSE GREATEST(0.789D, 0.512D) END) - 1e-9D) THEN FALSE END) AS _b5,
  ((`grip-strength` < 26.0D - 1e-9D) AND (`asm-bmi` < 0.789D - 1e-9D) AND (NOT (0.8D < `gait-speed` - 1e-9D))) AS _b8,
  ((`grip-strength` < 26.0D - 1e-9D) AND (`asm-bmi` < 0.789D - 1e-9D)) AS _b9,
  ((`grip-strength` < 16.0D - 1e-9D) AND (`asm-bmi` < 0.512D - 1e-9D) AND (NOT (0.8D < `gait-speed` - 1e-9D))) AS _b11,
  ((`grip-strength` < 16.0D - 1e-9D) AND (`asm-bmi` < 0.512D - 1e-9D)) AS _b12
FROM people) AS _l1) AS _l2) AS _l3
