SELECT
  `id`,
  (CASE WHEN (`awake-and-cooperative` AND _b0) THEN 'severe' WHEN (`awake-and-cooperative` AND _b0) IS NULL THEN 'indeterminate' WHEN _b6 THEN 'present' WHEN _b6 IS NULL THEN 'indeterminate' ELSE 'absent' END) AS `icuaw`,
  SUBSTR(CASE WHEN ((TRUE AND (((`awake-and-cooperative` AND _b0) IS NULL)))) THEN ',severe' ELSE '' END || CASE WHEN ((NOT (COALESCE((`awake-and-cooperative` AND _b0), FALSE)) AND ((_b6 IS NULL) OR (COALESCE(_b6, FALSE) AND (((`awake-and-cooperative` AND _b0) IS NULL)))))) THEN ',present' ELSE '' END, 2) AS `icuaw:not-excluded`,
  `awake-and-cooperative` AS `icuaw:awake`,
  _b0 AS `icuaw:severeWeakness`,
  _b1 AS `icuaw:weakness`,
  CASE WHEN COALESCE(`mrc-sum-score`, 0.0D) = COALESCE(`mrc-sum-score`, 60.0D) THEN COALESCE(`mrc-sum-score`, 0.0D) END AS `icuaw:score`
FROM (SELECT
  `id`,
  `awake-and-cooperative`,
  `mrc-sum-score`,
  _b0,
  _b1,
  ((`awake-and-cooperative` AND _b1) OR _b5) AS _b6
FROM (SELECT
  `id`,
  `awake-and-cooperative`,
  `mrc-sum-score`,
  _b0,
  _b1,
  ((NOT `awake-and-cooperative`) AND _b4) AS _b5
FROM (SELECT
  `id`,
  `awake-and-cooperative`,
  `mrc-sum-score`,
  (CASE WHEN COALESCE(`mrc-sum-score`, 60.0D) < 36.0D - 1e-9D THEN TRUE WHEN NOT (COALESCE(`mrc-sum-score`, 0.0D) < 36.0D - 1e-9D) THEN FALSE END) AS _b0,
  (CASE WHEN COALESCE(`mrc-sum-score`, 60.0D) < 48.0D - 1e-9D THEN TRUE WHEN NOT (COALESCE(`mrc-sum-score`, 0.0D) < 48.0D - 1e-9D) THEN FALSE END) AS _b1,
  (NOT (CASE WHEN (COALESCE(CASE WHEN `icuaw.weak-once-awake` BETWEEN 0.0D AND 1.0D THEN `icuaw.weak-once-awake` END, 1.0D)) < 1.0D - 1e-9D THEN TRUE WHEN NOT ((COALESCE(CASE WHEN `icuaw.weak-once-awake` BETWEEN 0.0D AND 1.0D THEN `icuaw.weak-once-awake` END, 0.0D)) < 1.0D - 1e-9D) THEN FALSE END)) AS _b4
FROM people) AS _l1) AS _l2) AS _l3
