SELECT
  `id`,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN (_b10 = _b8) THEN _b8 ELSE 'indeterminate' END) ELSE _b6 END AS `inasl`,
  SUBSTR(CASE WHEN CASE WHEN `sex` IS NULL THEN _b11 ELSE _b12 END THEN ',sarcopenia' ELSE '' END, 2) AS `inasl:not-excluded`,
  _b2 AS `inasl:lowStrength`,
  _b5 AS `inasl:lowMass`
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b5,
  _b6,
  _b8,
  _b10,
  _b12,
  ((TRUE AND ((_b7 IS NULL))) OR (TRUE AND ((_b9 IS NULL))) OR (NOT (_b10 = _b8) AND _b8 = 'sarcopenia') OR (NOT (_b10 = _b8) AND _b10 = 'sarcopenia')) AS _b11
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b5,
  _b7,
  _b9,
  CASE WHEN (_b2 AND _b5) THEN 'sarcopenia' WHEN (((_b2 AND _b5) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b6,
  CASE WHEN _b7 THEN 'sarcopenia' WHEN ((_b7 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b8,
  CASE WHEN _b9 THEN 'sarcopenia' WHEN ((_b9 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b10,
  ((TRUE AND (((_b2 AND _b5) IS NULL)))) AS _b12
FROM (SELECT
  `id`,
  `sex`,
  (CASE WHEN `grip-strength` < (CASE WHEN (`sex` = 'male') THEN 27.0D WHEN NOT (`sex` = 'male') THEN 16.0D ELSE LEAST(27.0D, 16.0D) END) - 1e-9D THEN TRUE WHEN NOT (`grip-strength` < (CASE WHEN (`sex` = 'male') THEN 27.0D WHEN NOT (`sex` = 'male') THEN 16.0D ELSE GREATEST(27.0D, 16.0D) END) - 1e-9D) THEN FALSE END) AS _b2,
  (CASE WHEN `l3-smi` < (CASE WHEN (`sex` = 'male') THEN 42.0D WHEN NOT (`sex` = 'male') THEN 38.0D ELSE LEAST(42.0D, 38.0D) END) - 1e-9D THEN TRUE WHEN NOT (`l3-smi` < (CASE WHEN (`sex` = 'male') THEN 42.0D WHEN NOT (`sex` = 'male') THEN 38.0D ELSE GREATEST(42.0D, 38.0D) END) - 1e-9D) THEN FALSE END) AS _b5,
  ((`grip-strength` < 27.0D - 1e-9D) AND (`l3-smi` < 42.0D - 1e-9D)) AS _b7,
  ((`grip-strength` < 16.0D - 1e-9D) AND (`l3-smi` < 38.0D - 1e-9D)) AS _b9
FROM people) AS _l1) AS _l2) AS _l3
