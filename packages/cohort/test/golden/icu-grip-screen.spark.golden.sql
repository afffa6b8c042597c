SELECT
  `id`,
  CASE WHEN _b9 THEN 'indeterminate' ELSE _b6 END AS `icu-grip-screen`,
  SUBSTR(CASE WHEN ((TRUE AND (((_b2 AND _b5) IS NULL))) OR (_b9 AND _b6 = 'positive') OR CASE WHEN `sex` IS NULL THEN (((TRUE AND (((_b7 AND _b5) IS NULL))) OR (_b9 AND _b8 = 'positive'))) ELSE FALSE END) THEN ',positive' ELSE '' END, 2) AS `icu-grip-screen:not-excluded`,
  `awake-and-cooperative` AS `icu-grip-screen:awake`,
  CASE WHEN `sex` IS NULL THEN _b12 ELSE _b2 END AS `icu-grip-screen:lowStrength`
FROM (SELECT
  `id`,
  `sex`,
  `awake-and-cooperative`,
  _b2,
  _b5,
  _b6,
  _b7,
  _b8,
  _b12,
  (CASE WHEN `sex` IS NULL THEN (_b8 <> _b6) ELSE FALSE END) AS _b9
FROM (SELECT
  `id`,
  `sex`,
  `awake-and-cooperative`,
  _b2,
  _b5,
  _b7,
  _b12,
  CASE WHEN (_b2 AND _b5) THEN 'positive' WHEN (_b2 AND _b5) IS NULL THEN 'indeterminate' ELSE 'negative' END AS _b6,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (_b7 AND _b5) THEN 'positive' WHEN (_b7 AND _b5) IS NULL THEN 'indeterminate' ELSE 'negative' END END AS _b8
FROM (SELECT
  `id`,
  `sex`,
  `awake-and-cooperative`,
  _b7,
  (`grip-strength` < (CASE WHEN _b0 THEN 11.0D ELSE 7.0D END) - 1e-9D) AS _b2,
  (`awake-and-cooperative` OR _b4) AS _b5,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN `grip-strength` < _b10 - 1e-9D THEN TRUE WHEN NOT (`grip-strength` < _b11 - 1e-9D) THEN FALSE END) END AS _b12
FROM (SELECT
  `id`,
  `sex`,
  `awake-and-cooperative`,
  `grip-strength`,
  COALESCE((`sex` = 'male'), TRUE) AS _b0,
  (NOT ((CASE WHEN `icuaw.weak-once-awake` BETWEEN 0.0D AND 1.0D THEN `icuaw.weak-once-awake` END) < 1.0D - 1e-9D)) AS _b4,
  CASE WHEN `sex` IS NULL THEN (`grip-strength` < 7.0D - 1e-9D) END AS _b7,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 11.0D ELSE LEAST(7.0D, CASE WHEN (`sex` = 'male') IS NULL THEN 11.0D END) END END AS _b10,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 11.0D ELSE GREATEST(7.0D, CASE WHEN (`sex` = 'male') IS NULL THEN 11.0D END) END END AS _b11
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
