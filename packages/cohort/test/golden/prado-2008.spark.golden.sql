SELECT
  `id`,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN (_b5 = _b4) THEN _b4 ELSE 'indeterminate' END) ELSE (CASE WHEN _b2 THEN 'low' WHEN _b2 IS NULL THEN 'indeterminate' ELSE 'normal' END) END AS `prado-2008`,
  SUBSTR(CASE WHEN CASE WHEN `sex` IS NULL THEN _b6 ELSE ((TRUE AND ((_b2 IS NULL)))) END THEN ',low' ELSE '' END, 2) AS `prado-2008:not-excluded`,
  _b2 AS `prado-2008:lowMuscle`
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b4,
  _b5,
  ((TRUE AND (((NOT (52.4D < `l3-smi` - 1e-9D)) IS NULL))) OR (TRUE AND (((NOT (38.5D < `l3-smi` - 1e-9D)) IS NULL))) OR (NOT (_b5 = _b4) AND _b4 = 'low') OR (NOT (_b5 = _b4) AND _b5 = 'low')) AS _b6
FROM (SELECT
  `id`,
  `sex`,
  `l3-smi`,
  (NOT (CASE WHEN (CASE WHEN (`sex` = 'male') THEN 52.4D WHEN NOT (`sex` = 'male') THEN 38.5D ELSE GREATEST(52.4D, 38.5D) END) < `l3-smi` - 1e-9D THEN TRUE WHEN NOT ((CASE WHEN (`sex` = 'male') THEN 52.4D WHEN NOT (`sex` = 'male') THEN 38.5D ELSE LEAST(52.4D, 38.5D) END) < `l3-smi` - 1e-9D) THEN FALSE END)) AS _b2,
  CASE WHEN (NOT (52.4D < `l3-smi` - 1e-9D)) THEN 'low' WHEN (NOT (52.4D < `l3-smi` - 1e-9D)) IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b4,
  CASE WHEN (NOT (38.5D < `l3-smi` - 1e-9D)) THEN 'low' WHEN (NOT (38.5D < `l3-smi` - 1e-9D)) IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b5
FROM people) AS _l1) AS _l2
