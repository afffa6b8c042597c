SELECT
  `id`,
  CASE WHEN _b7 THEN 'indeterminate' ELSE _b4 END AS `sdoc-2020`,
  SUBSTR(CASE WHEN ((TRUE AND (((_b2 AND _b3) IS NULL))) OR (_b7 AND _b4 = 'met') OR CASE WHEN `sex` IS NULL THEN (((TRUE AND (((_b5 AND _b3) IS NULL))) OR (_b7 AND _b6 = 'met'))) ELSE FALSE END) THEN ',met' ELSE '' END, 2) AS `sdoc-2020:not-excluded`,
  CASE WHEN `sex` IS NULL THEN _b10 ELSE _b2 END AS `sdoc-2020:lowStrength`,
  _b3 AS `sdoc-2020:lowPerformance`
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b3,
  _b4,
  _b5,
  _b6,
  _b10,
  (CASE WHEN `sex` IS NULL THEN (_b6 <> _b4) ELSE FALSE END) AS _b7
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b3,
  _b5,
  _b6,
  _b10,
  CASE WHEN (_b2 AND _b3) THEN 'met' WHEN (((_b2 AND _b3) IS NULL)) THEN 'indeterminate' ELSE 'not-met' END AS _b4
FROM (SELECT
  `id`,
  `sex`,
  _b3,
  _b5,
  (`grip-strength` < (CASE WHEN _b0 THEN 35.5D ELSE 20.0D END) - 1e-9D) AS _b2,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (_b5 AND _b3) THEN 'met' WHEN (((_b5 AND _b3) IS NULL)) THEN 'indeterminate' ELSE 'not-met' END END AS _b6,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN `grip-strength` < _b8 - 1e-9D THEN TRUE WHEN NOT (`grip-strength` < _b9 - 1e-9D) THEN FALSE END) END AS _b10
FROM (SELECT
  `id`,
  `sex`,
  `grip-strength`,
  COALESCE((`sex` = 'male'), TRUE) AS _b0,
  (`gait-speed` < 0.8D - 1e-9D) AS _b3,
  CASE WHEN `sex` IS NULL THEN (`grip-strength` < 20.0D - 1e-9D) END AS _b5,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 35.5D ELSE LEAST(20.0D, CASE WHEN (`sex` = 'male') IS NULL THEN 35.5D END) END END AS _b8,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 35.5D ELSE GREATEST(20.0D, CASE WHEN (`sex` = 'male') IS NULL THEN 35.5D END) END END AS _b9
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
