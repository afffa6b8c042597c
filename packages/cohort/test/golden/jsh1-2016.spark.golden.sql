SELECT
  `id`,
  CASE WHEN _b12 THEN 'indeterminate' ELSE _b7 END AS `jsh1-2016`,
  SUBSTR(CASE WHEN ((TRUE AND (((_b2 AND _b6) IS NULL))) OR (_b12 AND _b7 = 'sarcopenia') OR CASE WHEN `sex` IS NULL THEN (((TRUE AND (((_b8 AND _b10) IS NULL))) OR (_b12 AND _b11 = 'sarcopenia'))) ELSE FALSE END) THEN ',sarcopenia' ELSE '' END, 2) AS `jsh1-2016:not-excluded`,
  CASE WHEN `sex` IS NULL THEN _b15 ELSE _b2 END AS `jsh1-2016:lowStrength`,
  CASE WHEN `sex` IS NULL THEN _b22 ELSE _b6 END AS `jsh1-2016:lowMass`
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b6,
  _b7,
  _b8,
  _b10,
  _b11,
  _b15,
  _b22,
  (CASE WHEN `sex` IS NULL THEN (_b11 <> _b7) ELSE FALSE END) AS _b12
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b6,
  _b8,
  _b10,
  _b11,
  _b15,
  _b22,
  CASE WHEN (_b2 AND _b6) THEN 'sarcopenia' WHEN (((_b2 AND _b6) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b7
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b8,
  _b10,
  _b11,
  _b15,
  (CASE WHEN (`asmi` IS NOT NULL) OR (`l3-smi` IS NOT NULL) THEN (((`asmi` IS NOT NULL) AND (`asmi` < (CASE WHEN _b0 THEN 7.0D ELSE 5.7D END) - 1e-9D)) OR ((`l3-smi` IS NOT NULL) AND _b5)) END) AS _b6,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN (`asmi` IS NOT NULL) OR (`l3-smi` IS NOT NULL) THEN (((`asmi` IS NOT NULL) AND _b18) OR ((`l3-smi` IS NOT NULL) AND _b21)) END) END AS _b22
FROM (SELECT
  `id`,
  `sex`,
  `asmi`,
  `l3-smi`,
  _b0,
  _b8,
  _b10,
  (`grip-strength` < (CASE WHEN _b0 THEN 26.0D ELSE 18.0D END) - 1e-9D) AS _b2,
  (`l3-smi` < (CASE WHEN _b0 THEN 42.0D ELSE 38.0D END) - 1e-9D) AS _b5,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (_b8 AND _b10) THEN 'sarcopenia' WHEN (((_b8 AND _b10) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END END AS _b11,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN `grip-strength` < _b13 - 1e-9D THEN TRUE WHEN NOT (`grip-strength` < _b14 - 1e-9D) THEN FALSE END) END AS _b15,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN `asmi` < _b16 - 1e-9D THEN TRUE WHEN NOT (`asmi` < _b17 - 1e-9D) THEN FALSE END) END AS _b18,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN `l3-smi` < _b19 - 1e-9D THEN TRUE WHEN NOT (`l3-smi` < _b20 - 1e-9D) THEN FALSE END) END AS _b21
FROM (SELECT
  `id`,
  `sex`,
  `grip-strength`,
  `asmi`,
  `l3-smi`,
  COALESCE((`sex` = 'male'), TRUE) AS _b0,
  CASE WHEN `sex` IS NULL THEN (`grip-strength` < 18.0D - 1e-9D) END AS _b8,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN (`asmi` IS NOT NULL) OR (`l3-smi` IS NOT NULL) THEN (((`asmi` IS NOT NULL) AND (`asmi` < 5.7D - 1e-9D)) OR ((`l3-smi` IS NOT NULL) AND (`l3-smi` < 38.0D - 1e-9D))) END) END AS _b10,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 26.0D ELSE LEAST(18.0D, CASE WHEN (`sex` = 'male') IS NULL THEN 26.0D END) END END AS _b13,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 26.0D ELSE GREATEST(18.0D, CASE WHEN (`sex` = 'male') IS NULL THEN 26.0D END) END END AS _b14,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 7.0D ELSE LEAST(5.7D, CASE WHEN (`sex` = 'male') IS NULL THEN 7.0D END) END END AS _b16,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 7.0D ELSE GREATEST(5.7D, CASE WHEN (`sex` = 'male') IS NULL THEN 7.0D END) END END AS _b17,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 42.0D ELSE LEAST(38.0D, CASE WHEN (`sex` = 'male') IS NULL THEN 42.0D END) END END AS _b19,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 42.0D ELSE GREATEST(38.0D, CASE WHEN (`sex` = 'male') IS NULL THEN 42.0D END) END END AS _b20
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5
