SELECT
  `id`,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN (_b11 = _b9) THEN _b9 ELSE 'indeterminate' END) ELSE (CASE WHEN _b6 THEN 'positive' WHEN _b6 IS NULL THEN 'indeterminate' ELSE 'negative' END) END AS `icu-grip-screen`,
  SUBSTR(CASE WHEN CASE WHEN `sex` IS NULL THEN _b12 ELSE ((TRUE AND ((_b6 IS NULL)))) END THEN ',positive' ELSE '' END, 2) AS `icu-grip-screen:not-excluded`,
  `awake-and-cooperative` AS `icu-grip-screen:awake`,
  _b2 AS `icu-grip-screen:lowStrength`
FROM (SELECT
  `id`,
  `sex`,
  `awake-and-cooperative`,
  _b2,
  _b6,
  _b9,
  _b11,
  ((TRUE AND ((_b8 IS NULL))) OR (TRUE AND ((_b10 IS NULL))) OR (NOT (_b11 = _b9) AND _b9 = 'positive') OR (NOT (_b11 = _b9) AND _b11 = 'positive')) AS _b12
FROM (SELECT
  `id`,
  `sex`,
  `awake-and-cooperative`,
  _b2,
  _b6,
  _b8,
  _b10,
  CASE WHEN _b8 THEN 'positive' WHEN _b8 IS NULL THEN 'indeterminate' ELSE 'negative' END AS _b9,
  CASE WHEN _b10 THEN 'positive' WHEN _b10 IS NULL THEN 'indeterminate' ELSE 'negative' END AS _b11
FROM (SELECT
  `id`,
  `sex`,
  `awake-and-cooperative`,
  _b2,
  (_b2 AND (`awake-and-cooperative` OR _b5)) AS _b6,
  ((`grip-strength` < 11.0D - 1e-9D) AND (`awake-and-cooperative` OR _b5)) AS _b8,
  ((`grip-strength` < 7.0D - 1e-9D) AND (`awake-and-cooperative` OR _b5)) AS _b10
FROM (SELECT
  `id`,
  `sex`,
  `awake-and-cooperative`,
  `grip-strength`,
  (CASE WHEN `grip-strength` < (CASE WHEN (`sex` = 'male') THEN 11.0D WHEN NOT (`sex` = 'male') THEN 7.0D ELSE LEAST(11.0D, 7.0D) END) - 1e-9D THEN TRUE WHEN NOT (`grip-strength` < (CASE WHEN (`sex` = 'male') THEN 11.0D WHEN NOT (`sex` = 'male') THEN 7.0D ELSE GREATEST(11.0D, 7.0D) END) - 1e-9D) THEN FALSE END) AS _b2,
  (NOT (CASE WHEN (COALESCE(CASE WHEN `icuaw.weak-once-awake` BETWEEN 0.0D AND 1.0D THEN `icuaw.weak-once-awake` END, 1.0D)) < 1.0D - 1e-9D THEN TRUE WHEN NOT ((COALESCE(CASE WHEN `icuaw.weak-once-awake` BETWEEN 0.0D AND 1.0D THEN `icuaw.weak-once-awake` END, 0.0D)) < 1.0D - 1e-9D) THEN FALSE END)) AS _b5
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
