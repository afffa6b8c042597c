SELECT
  `id`,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN (_b5 = _b4) THEN _b4 ELSE 'indeterminate' END) ELSE _b3 END AS `nawgslt`,
  SUBSTR(CASE WHEN CASE WHEN `sex` IS NULL THEN _b6 ELSE ((TRUE AND ((_b2 IS NULL)))) END THEN ',sarcopenia' ELSE '' END, 2) AS `nawgslt:not-excluded`,
  _b2 AS `nawgslt:lowMass`
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b4,
  _b5,
  CASE WHEN _b2 THEN 'sarcopenia' WHEN ((_b2 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b3,
  ((TRUE AND (((`l3-smi` < 50.0D - 1e-9D) IS NULL))) OR (TRUE AND (((`l3-smi` < 39.0D - 1e-9D) IS NULL))) OR (NOT (_b5 = _b4) AND _b4 = 'sarcopenia') OR (NOT (_b5 = _b4) AND _b5 = 'sarcopenia')) AS _b6
FROM (SELECT
  `id`,
  `sex`,
  `l3-smi`,
  (CASE WHEN `l3-smi` < (CASE WHEN (`sex` = 'male') THEN 50.0D WHEN NOT (`sex` = 'male') THEN 39.0D ELSE LEAST(50.0D, 39.0D) END) - 1e-9D THEN TRUE WHEN NOT (`l3-smi` < (CASE WHEN (`sex` = 'male') THEN 50.0D WHEN NOT (`sex` = 'male') THEN 39.0D ELSE GREATEST(50.0D, 39.0D) END) - 1e-9D) THEN FALSE END) AS _b2,
  CASE WHEN (`l3-smi` < 50.0D - 1e-9D) THEN 'sarcopenia' WHEN (((`l3-smi` < 50.0D - 1e-9D) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b4,
  CASE WHEN (`l3-smi` < 39.0D - 1e-9D) THEN 'sarcopenia' WHEN (((`l3-smi` < 39.0D - 1e-9D) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b5
FROM people) AS _l1) AS _l2
