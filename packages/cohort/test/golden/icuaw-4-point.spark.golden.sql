SELECT
  `id`,
  (CASE WHEN (_b4 AND _b7) THEN 'present' WHEN (_b4 AND _b7) IS NULL THEN 'indeterminate' ELSE 'absent' END) AS `icuaw-4-point`,
  SUBSTR(CASE WHEN ((TRUE AND (((_b4 AND _b7) IS NULL)))) THEN ',present' ELSE '' END, 2) AS `icuaw-4-point:not-excluded`,
  _b4 AS `icuaw-4-point:weakness`,
  `awake-and-cooperative` AS `icuaw-4-point:awake`,
  CASE WHEN _b2 = _b3 THEN _b2 END AS `icuaw-4-point:score`
FROM (SELECT
  `id`,
  `awake-and-cooperative`,
  _b2,
  _b3,
  _b7,
  (CASE WHEN _b3 < 24.0D - 1e-9D THEN TRUE WHEN NOT (_b2 < 24.0D - 1e-9D) THEN FALSE END) AS _b4
FROM (SELECT
  `id`,
  `awake-and-cooperative`,
  COALESCE(_b0, GREATEST(COALESCE(_b0, 0.0D), COALESCE(_b1, 0.0D))) AS _b2,
  COALESCE(_b0, LEAST(COALESCE(_b0, 36.0D), COALESCE(_b1, 36.0D))) AS _b3,
  (`awake-and-cooperative` OR _b6) AS _b7
FROM (SELECT
  `id`,
  `awake-and-cooperative`,
  CASE WHEN `mrc-4-point.total` BETWEEN 0.0D AND 36.0D THEN `mrc-4-point.total` END AS _b0,
  CASE WHEN `icuaw-4-point.total` BETWEEN 0.0D AND 36.0D THEN `icuaw-4-point.total` END AS _b1,
  (NOT ((CASE WHEN `icuaw.weak-once-awake` BETWEEN 0.0D AND 1.0D THEN `icuaw.weak-once-awake` END) < 1.0D - 1e-9D)) AS _b6
FROM people) AS _l1) AS _l2) AS _l3
