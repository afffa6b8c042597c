SELECT
  `id`,
  _b9 AS `icuaw`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b3 IS NULL)))) THEN ',severe' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b3, FALSE)) AND (((_b5 OR (_b6 AND _b8)) IS NULL) OR (COALESCE((_b5 OR (_b6 AND _b8)), FALSE) AND ((_b3 IS NULL)))))) THEN ',present' ELSE '' END, 2) AS `icuaw:not-excluded`,
  `awake-and-cooperative` AS `icuaw:awake`,
  _b2 AS `icuaw:severeWeakness`,
  _b4 AS `icuaw:weakness`,
  CASE WHEN _b0 = (COALESCE(`mrc-sum-score`, 60.0D)) THEN _b0 END AS `icuaw:score`
FROM (SELECT
  `id`,
  `awake-and-cooperative`,
  `mrc-sum-score`,
  _b0,
  _b2,
  _b3,
  _b4,
  _b5,
  _b6,
  _b8,
  CASE WHEN _b3 THEN 'severe' WHEN _b3 IS NULL THEN 'indeterminate' WHEN (_b5 OR (_b6 AND _b8)) THEN 'present' WHEN (_b5 OR (_b6 AND _b8)) IS NULL THEN 'indeterminate' ELSE 'absent' END AS _b9
FROM (SELECT
  `id`,
  `awake-and-cooperative`,
  `mrc-sum-score`,
  _b0,
  _b2,
  _b4,
  _b6,
  _b8,
  (`awake-and-cooperative` AND _b2) AS _b3,
  (`awake-and-cooperative` AND _b4) AS _b5
FROM (SELECT
  `id`,
  `awake-and-cooperative`,
  `mrc-sum-score`,
  COALESCE(`mrc-sum-score`, 0.0D) AS _b0,
  (`mrc-sum-score` < 36.0D - 1e-9D) AS _b2,
  (`mrc-sum-score` < 48.0D - 1e-9D) AS _b4,
  (NOT `awake-and-cooperative`) AS _b6,
  (NOT ((CASE WHEN `icuaw.weak-once-awake` BETWEEN 0.0D AND 1.0D THEN `icuaw.weak-once-awake` END) < 1.0D - 1e-9D)) AS _b8
FROM people) AS _l1) AS _l2) AS _l3
