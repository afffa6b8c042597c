SELECT
  `id`,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN (_b8 = _b6) THEN _b6 ELSE 'indeterminate' END) ELSE _b4 END AS `sdoc-2020`,
  SUBSTR(CASE WHEN CASE WHEN `sex` IS NULL THEN _b9 ELSE ((TRUE AND ((_b3 IS NULL)))) END THEN ',met' ELSE '' END, 2) AS `sdoc-2020:not-excluded`,
  _b2 AS `sdoc-2020:lowStrength`,
  (`gait-speed` < 0.8D - 1e-9D) AS `sdoc-2020:lowPerformance`
FROM (SELECT
  `id`,
  `sex`,
  `gait-speed`,
  _b2,
  _b3,
  _b6,
  _b8,
  CASE WHEN _b3 THEN 'met' WHEN ((_b3 IS NULL)) THEN 'indeterminate' ELSE 'not-met' END AS _b4,
  ((TRUE AND ((_b5 IS NULL))) OR (TRUE AND ((_b7 IS NULL))) OR (NOT (_b8 = _b6) AND _b6 = 'met') OR (NOT (_b8 = _b6) AND _b8 = 'met')) AS _b9
FROM (SELECT
  `id`,
  `sex`,
  `gait-speed`,
  _b2,
  _b5,
  _b7,
  (_b2 AND (`gait-speed` < 0.8D - 1e-9D)) AS _b3,
  CASE WHEN _b5 THEN 'met' WHEN ((_b5 IS NULL)) THEN 'indeterminate' ELSE 'not-met' END AS _b6,
  CASE WHEN _b7 THEN 'met' WHEN ((_b7 IS NULL)) THEN 'indeterminate' ELSE 'not-met' END AS _b8
FROM (SELECT
  `id`,
  `sex`,
  `gait-speed`,
  (CASE WHEN `grip-strength` < (CASE WHEN (`sex` = 'male') THEN 35.5D WHEN NOT (`sex` = 'male') THEN 20.0D ELSE LEAST(35.5D, 20.0D) END) - 1e-9D THEN TRUE WHEN NOT (`grip-strength` < (CASE WHEN (`sex` = 'male') THEN 35.5D WHEN NOT (`sex` = 'male') THEN 20.0D ELSE GREATEST(35.5D, 20.0D) END) - 1e-9D) THEN FALSE END) AS _b2,
  ((`grip-strength` < 35.5D - 1e-9D) AND (`gait-speed` < 0.8D - 1e-9D)) AS _b5,
  ((`grip-strength` < 20.0D - 1e-9D) AND (`gait-speed` < 0.8D - 1e-9D)) AS _b7
FROM people) AS _l1) AS _l2) AS _l3
