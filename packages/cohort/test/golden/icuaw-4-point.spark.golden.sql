SELECT
  `id`,
  (CASE WHEN _b10 THEN 'present' WHEN _b10 IS NULL THEN 'indeterminate' ELSE 'absent' END) AS `icuaw-4-point`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b10 IS NULL)))) THEN ',present' ELSE '' END, 2) AS `icuaw-4-point:not-excluded`,
  _b6 AS `icuaw-4-point:weakness`,
  `awake-and-cooperative` AS `icuaw-4-point:awake`,
  CASE WHEN _b4 = _b5 THEN _b4 END AS `icuaw-4-point:score`
FROM (SELECT
  `id`,
  `awake-and-cooperative`,
  _b4,
  _b5,
  _b6,
  (_b6 AND (`awake-and-cooperative` OR _b9)) AS _b10
FROM (SELECT
  `id`,
  `awake-and-cooperative`,
  _b4,
  _b5,
  _b9,
  (CASE WHEN _b5 < 24.0D - 1e-9D THEN TRUE WHEN NOT (_b4 < 24.0D - 1e-9D) THEN FALSE END) AS _b6
FROM (SELECT
  `id`,
  `awake-and-cooperative`,
  _b9,
  CASE WHEN _b0 = _b1 THEN _b0 ELSE GREATEST(_b0, (COALESCE(CASE WHEN `icuaw-4-point.total` BETWEEN 0.0D AND 36.0D THEN `icuaw-4-point.total` END, 0.0D))) END AS _b4,
  CASE WHEN _b0 = _b1 THEN _b1 ELSE LEAST(_b1, (COALESCE(CASE WHEN `icuaw-4-point.total` BETWEEN 0.0D AND 36.0D THEN `icuaw-4-point.total` END, 36.0D))) END AS _b5
FROM (SELECT
  `id`,
  `icuaw-4-point.total`,
  `awake-and-cooperative`,
  COALESCE(CASE WHEN `mrc-4-point.total` BETWEEN 0.0D AND 36.0D THEN `mrc-4-point.total` END, 0.0D) AS _b0,
  COALESCE(CASE WHEN `mrc-4-point.total` BETWEEN 0.0D AND 36.0D THEN `mrc-4-point.total` END, 36.0D) AS _b1,
  (NOT (CASE WHEN (COALESCE(CASE WHEN `icuaw.weak-once-awake` BETWEEN 0.0D AND 1.0D THEN `icuaw.weak-once-awake` END, 1.0D)) < 1.0D - 1e-9D THEN TRUE WHEN NOT ((COALESCE(CASE WHEN `icuaw.weak-once-awake` BETWEEN 0.0D AND 1.0D THEN `icuaw.weak-once-awake` END, 0.0D)) < 1.0D - 1e-9D) THEN FALSE END)) AS _b9
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
