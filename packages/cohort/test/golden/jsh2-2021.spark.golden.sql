SELECT
  `id`,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN (_b23 = _b19) THEN _b19 ELSE 'indeterminate' END) ELSE _b15 END AS `jsh2-2021`,
  SUBSTR(CASE WHEN CASE WHEN `sex` IS NULL THEN _b24 ELSE ((TRUE AND ((_b14 IS NULL)))) END THEN ',sarcopenia' ELSE '' END, 2) AS `jsh2-2021:not-excluded`,
  _b2 AS `jsh2-2021:lowStrength`,
  (_b8 OR ((NOT _b9) AND _b13)) AS `jsh2-2021:lowMass`
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b8,
  _b9,
  _b13,
  _b14,
  _b15,
  _b19,
  _b23,
  ((TRUE AND ((_b18 IS NULL))) OR (TRUE AND ((_b22 IS NULL))) OR (NOT (_b23 = _b19) AND _b19 = 'sarcopenia') OR (NOT (_b23 = _b19) AND _b23 = 'sarcopenia')) AS _b24
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b8,
  _b9,
  _b13,
  _b14,
  _b18,
  _b22,
  CASE WHEN _b14 THEN 'sarcopenia' WHEN ((_b14 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b15,
  CASE WHEN _b18 THEN 'sarcopenia' WHEN ((_b18 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b19,
  CASE WHEN _b22 THEN 'sarcopenia' WHEN ((_b22 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b23
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b8,
  _b9,
  _b13,
  (_b2 AND (_b8 OR ((NOT _b9) AND _b13))) AS _b14,
  ((`grip-strength` < 28.0D - 1e-9D) AND (_b16 OR ((NOT _b9) AND _b17))) AS _b18,
  ((`grip-strength` < 18.0D - 1e-9D) AND (_b20 OR ((NOT _b9) AND _b21))) AS _b22
FROM (SELECT
  `id`,
  `sex`,
  `grip-strength`,
  _b2,
  _b17,
  _b21,
  ((_b3 OR _b4) AND (`l3-smi` IS NOT NULL) AND _b7) AS _b8,
  ((_b3 OR _b4) AND (`l3-smi` IS NOT NULL)) AS _b9,
  (CASE WHEN (`asmi` IS NOT NULL) OR (`l3-smi` IS NOT NULL) THEN (CASE WHEN (`asmi` IS NOT NULL) THEN _b12 ELSE FALSE END OR CASE WHEN (`l3-smi` IS NOT NULL) THEN _b7 ELSE FALSE END) END) AS _b13,
  ((_b3 OR _b4) AND (`l3-smi` IS NOT NULL) AND (`l3-smi` < 42.0D - 1e-9D)) AS _b16,
  ((_b3 OR _b4) AND (`l3-smi` IS NOT NULL) AND (`l3-smi` < 38.0D - 1e-9D)) AS _b20
FROM (SELECT
  `id`,
  `sex`,
  `grip-strength`,
  `l3-smi`,
  `asmi`,
  (CASE WHEN `grip-strength` < (CASE WHEN (`sex` = 'male') THEN 28.0D WHEN NOT (`sex` = 'male') THEN 18.0D ELSE LEAST(28.0D, 18.0D) END) - 1e-9D THEN TRUE WHEN NOT (`grip-strength` < (CASE WHEN (`sex` = 'male') THEN 28.0D WHEN NOT (`sex` = 'male') THEN 18.0D ELSE GREATEST(28.0D, 18.0D) END) - 1e-9D) THEN FALSE END) AS _b2,
  ((`ascites` IS NOT NULL) AND `ascites`) AS _b3,
  ((`oedema` IS NOT NULL) AND `oedema`) AS _b4,
  (CASE WHEN `l3-smi` < (CASE WHEN (`sex` = 'male') THEN 42.0D WHEN NOT (`sex` = 'male') THEN 38.0D ELSE LEAST(42.0D, 38.0D) END) - 1e-9D THEN TRUE WHEN NOT (`l3-smi` < (CASE WHEN (`sex` = 'male') THEN 42.0D WHEN NOT (`sex` = 'male') THEN 38.0D ELSE GREATEST(42.0D, 38.0D) END) - 1e-9D) THEN FALSE END) AS _b7,
  (CASE WHEN `asmi` < (CASE WHEN (`sex` = 'male') THEN 7.0D WHEN NOT (`sex` = 'male') THEN 5.7D ELSE LEAST(7.0D, 5.7D) END) - 1e-9D THEN TRUE WHEN NOT (`asmi` < (CASE WHEN (`sex` = 'male') THEN 7.0D WHEN NOT (`sex` = 'male') THEN 5.7D ELSE GREATEST(7.0D, 5.7D) END) - 1e-9D) THEN FALSE END) AS _b12,
  (CASE WHEN (`asmi` IS NOT NULL) OR (`l3-smi` IS NOT NULL) THEN (CASE WHEN (`asmi` IS NOT NULL) THEN (`asmi` < 7.0D - 1e-9D) ELSE FALSE END OR CASE WHEN (`l3-smi` IS NOT NULL) THEN (`l3-smi` < 42.0D - 1e-9D) ELSE FALSE END) END) AS _b17,
  (CASE WHEN (`asmi` IS NOT NULL) OR (`l3-smi` IS NOT NULL) THEN (CASE WHEN (`asmi` IS NOT NULL) THEN (`asmi` < 5.7D - 1e-9D) ELSE FALSE END OR CASE WHEN (`l3-smi` IS NOT NULL) THEN (`l3-smi` < 38.0D - 1e-9D) ELSE FALSE END) END) AS _b21
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5
