SELECT
  `id`,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN (_b18 = _b13) THEN _b13 ELSE 'indeterminate' END) ELSE _b11 END AS `awgs-2014`,
  SUBSTR(CASE WHEN CASE WHEN `sex` IS NULL THEN _b19 ELSE _b20 END THEN ',sarcopenia' ELSE '' END, 2) AS `awgs-2014:not-excluded`,
  _b9 AS `awgs-2014:lowStrength`,
  _b6 AS `awgs-2014:lowMass`,
  (`gait-speed` < 0.8D - 1e-9D) AS `awgs-2014:lowPerformance`
FROM (SELECT
  `id`,
  `sex`,
  `gait-speed`,
  _b6,
  _b9,
  _b13,
  _b18,
  CASE WHEN (_b6 AND _b10) THEN 'sarcopenia' WHEN (((_b6 AND _b10) IS NULL)) THEN 'indeterminate' ELSE 'none' END AS _b11,
  ((TRUE AND ((((`asmi` < 7.0D - 1e-9D) AND _b12) IS NULL))) OR (TRUE AND (((_b16 AND _b17) IS NULL))) OR (NOT (_b18 = _b13) AND _b13 = 'sarcopenia') OR (NOT (_b18 = _b13) AND _b18 = 'sarcopenia')) AS _b19,
  ((TRUE AND (((_b6 AND _b10) IS NULL)))) AS _b20
FROM (SELECT
  `id`,
  `sex`,
  `asmi`,
  `gait-speed`,
  _b9,
  _b12,
  _b16,
  _b17,
  (CASE WHEN `asmi` < (CASE WHEN (`asmi:method` = 'bia') THEN _b2 WHEN NOT (`asmi:method` = 'bia') THEN _b0 ELSE CASE WHEN _b2 IS NULL OR _b0 IS NULL THEN NULL ELSE LEAST(_b2, _b0) END END) - 1e-9D THEN TRUE WHEN NOT (`asmi` < (CASE WHEN (`asmi:method` = 'bia') THEN _b3 WHEN NOT (`asmi:method` = 'bia') THEN _b1 ELSE CASE WHEN _b3 IS NULL OR _b1 IS NULL THEN NULL ELSE GREATEST(_b3, _b1) END END) - 1e-9D) THEN FALSE END) AS _b6,
  (_b9 OR (`gait-speed` < 0.8D - 1e-9D)) AS _b10,
  CASE WHEN ((`asmi` < 7.0D - 1e-9D) AND _b12) THEN 'sarcopenia' WHEN ((((`asmi` < 7.0D - 1e-9D) AND _b12) IS NULL)) THEN 'indeterminate' ELSE 'none' END AS _b13,
  CASE WHEN (_b16 AND _b17) THEN 'sarcopenia' WHEN (((_b16 AND _b17) IS NULL)) THEN 'indeterminate' ELSE 'none' END AS _b18
FROM (SELECT
  `id`,
  `sex`,
  `asmi`,
  `asmi:method`,
  `gait-speed`,
  CASE WHEN (`sex` = 'male') THEN 7.0D WHEN NOT (`sex` = 'male') THEN 5.4D ELSE LEAST(7.0D, 5.4D) END AS _b0,
  CASE WHEN (`sex` = 'male') THEN 7.0D WHEN NOT (`sex` = 'male') THEN 5.4D ELSE GREATEST(7.0D, 5.4D) END AS _b1,
  CASE WHEN (`sex` = 'male') THEN 7.0D WHEN NOT (`sex` = 'male') THEN 5.7D ELSE LEAST(7.0D, 5.7D) END AS _b2,
  CASE WHEN (`sex` = 'male') THEN 7.0D WHEN NOT (`sex` = 'male') THEN 5.7D ELSE GREATEST(7.0D, 5.7D) END AS _b3,
  (CASE WHEN `grip-strength` < (CASE WHEN (`sex` = 'male') THEN 26.0D WHEN NOT (`sex` = 'male') THEN 18.0D ELSE LEAST(26.0D, 18.0D) END) - 1e-9D THEN TRUE WHEN NOT (`grip-strength` < (CASE WHEN (`sex` = 'male') THEN 26.0D WHEN NOT (`sex` = 'male') THEN 18.0D ELSE GREATEST(26.0D, 18.0D) END) - 1e-9D) THEN FALSE END) AS _b9,
  ((`grip-strength` < 26.0D - 1e-9D) OR (`gait-speed` < 0.8D - 1e-9D)) AS _b12,
  (CASE WHEN `asmi` < (CASE WHEN (`asmi:method` = 'bia') THEN 5.7D WHEN NOT (`asmi:method` = 'bia') THEN 5.4D ELSE LEAST(5.7D, 5.4D) END) - 1e-9D THEN TRUE WHEN NOT (`asmi` < (CASE WHEN (`asmi:method` = 'bia') THEN 5.7D WHEN NOT (`asmi:method` = 'bia') THEN 5.4D ELSE GREATEST(5.7D, 5.4D) END) - 1e-9D) THEN FALSE END) AS _b16,
  ((`grip-strength` < 18.0D - 1e-9D) OR (`gait-speed` < 0.8D - 1e-9D)) AS _b17
FROM people) AS _l1) AS _l2) AS _l3
