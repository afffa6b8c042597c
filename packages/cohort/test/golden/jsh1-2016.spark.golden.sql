SELECT
  `id`,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN (_b16 = _b13) THEN _b13 ELSE 'indeterminate' END) ELSE _b10 END AS `jsh1-2016`,
  SUBSTR(CASE WHEN CASE WHEN `sex` IS NULL THEN _b17 ELSE _b18 END THEN ',sarcopenia' ELSE '' END, 2) AS `jsh1-2016:not-excluded`,
  _b2 AS `jsh1-2016:lowStrength`,
  _b9 AS `jsh1-2016:lowMass`
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b9,
  _b10,
  _b13,
  _b16,
  _b18,
  ((TRUE AND ((_b12 IS NULL))) OR (TRUE AND ((_b15 IS NULL))) OR (NOT (_b16 = _b13) AND _b13 = 'sarcopenia') OR (NOT (_b16 = _b13) AND _b16 = 'sarcopenia')) AS _b17
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b9,
  _b12,
  _b15,
  CASE WHEN (_b2 AND _b9) THEN 'sarcopenia' WHEN (((_b2 AND _b9) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b10,
  CASE WHEN _b12 THEN 'sarcopenia' WHEN ((_b12 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b13,
  CASE WHEN _b15 THEN 'sarcopenia' WHEN ((_b15 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b16,
  ((TRUE AND (((_b2 AND _b9) IS NULL)))) AS _b18
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  (CASE WHEN (`asmi` IS NOT NULL) OR (`l3-smi` IS NOT NULL) THEN (CASE WHEN (`asmi` IS NOT NULL) THEN _b5 ELSE FALSE END OR CASE WHEN (`l3-smi` IS NOT NULL) THEN _b8 ELSE FALSE END) END) AS _b9,
  ((`grip-strength` < 26.0D - 1e-9D) AND _b11) AS _b12,
  ((`grip-strength` < 18.0D - 1e-9D) AND _b14) AS _b15
FROM (SELECT
  `id`,
  `sex`,
  `grip-strength`,
  `asmi`,
  `l3-smi`,
  (CASE WHEN `grip-strength` < (CASE WHEN (`sex` = 'male') THEN 26.0D WHEN NOT (`sex` = 'male') THEN 18.0D ELSE LEAST(26.0D, 18.0D) END) - 1e-9D THEN TRUE WHEN NOT (`grip-strength` < (CASE WHEN (`sex` = 'male') THEN 26.0D WHEN NOT (`sex` = 'male') THEN 18.0D ELSE GREATEST(26.0D, 18.0D) END) - 1e-9D) THEN FALSE END) AS _b2,
  (CASE WHEN `asmi` < (CASE WHEN (`sex` = 'male') THEN 7.0D WHEN NOT (`sex` = 'male') THEN 5.7D ELSE LEAST(7.0D, 5.7D) END) - 1e-9D THEN TRUE WHEN NOT (`asmi` < (CASE WHEN (`sex` = 'male') THEN 7.0D WHEN NOT (`sex` = 'male') THEN 5.7D ELSE GREATEST(7.0D, 5.7D) END) - 1e-9D) THEN FALSE END) AS _b5,
  (CASE WHEN `l3-smi` < (CASE WHEN (`sex` = 'male') THEN 42.0D WHEN NOT (`sex` = 'male') THEN 38.0D ELSE LEAST(42.0D, 38.0D) END) - 1e-9D THEN TRUE WHEN NOT (`l3-smi` < (CASE WHEN (`sex` = 'male') THEN 42.0D WHEN NOT (`sex` = 'male') THEN 38.0D ELSE GREATEST(42.0D, 38.0D) END) - 1e-9D) THEN FALSE END) AS _b8,
  (CASE WHEN (`asmi` IS NOT NULL) OR (`l3-smi` IS NOT NULL) THEN (CASE WHEN (`asmi` IS NOT NULL) THEN (`asmi` < 7.0D - 1e-9D) ELSE FALSE END OR CASE WHEN (`l3-smi` IS NOT NULL) THEN (`l3-smi` < 42.0D - 1e-9D) ELSE FALSE END) END) AS _b11,
  (CASE WHEN (`asmi` IS NOT NULL) OR (`l3-smi` IS NOT NULL) THEN (CASE WHEN (`asmi` IS NOT NULL) THEN (`asmi` < 5.7D - 1e-9D) ELSE FALSE END OR CASE WHEN (`l3-smi` IS NOT NULL) THEN (`l3-smi` < 38.0D - 1e-9D) ELSE FALSE END) END) AS _b14
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
