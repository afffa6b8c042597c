SELECT
  `id`,
  (CASE WHEN _b6 THEN 'severe' WHEN _b7 THEN 'indeterminate' WHEN _b16 THEN 'present' WHEN (_b10 OR _b15) THEN 'indeterminate' ELSE 'absent' END) AS `icuaw`,
  SUBSTR(CASE WHEN (_b7 AND (NOT _b6)) THEN ',severe' ELSE '' END || CASE WHEN ((NOT _b6) AND (((_b10 OR _b15) AND (NOT _b16)) OR (_b16 AND (_b7 AND (NOT _b6))))) THEN ',present' ELSE '' END, 2) AS `icuaw:not-excluded`,
  CASE WHEN _b0 THEN TRUE WHEN (NOT (_b0 OR (NOT _b1))) THEN FALSE END AS `icuaw:awake`,
  CASE WHEN (_b3 < 36.0D - 1e-9D) THEN TRUE WHEN (NOT _b5) THEN FALSE END AS `icuaw:severeWeakness`,
  CASE WHEN (_b3 < 48.0D - 1e-9D) THEN TRUE WHEN (NOT _b8) THEN FALSE END AS `icuaw:weakness`,
  `mrc-sum-score` AS `icuaw:score`
FROM (SELECT
  `id`,
  `mrc-sum-score`,
  _b0,
  _b1,
  _b3,
  _b5,
  _b6,
  _b7,
  _b8,
  _b10,
  _b15,
  (_b9 OR (_b11 AND _b14)) AS _b16
FROM (SELECT
  `id`,
  `mrc-sum-score`,
  _b0,
  _b1,
  _b3,
  _b5,
  _b6,
  _b8,
  _b9,
  _b11,
  ((_b0 OR (NOT _b1)) AND _b5) AS _b7,
  ((_b0 OR (NOT _b1)) AND _b8) AS _b10,
  (NOT (_b13 OR (NOT (_b12 IS NOT NULL)))) AS _b14,
  ((NOT _b0) AND (NOT _b13)) AS _b15
FROM (SELECT
  `id`,
  `mrc-sum-score`,
  _b0,
  _b1,
  _b3,
  _b12,
  ((_b3 < 36.0D - 1e-9D) OR (NOT _b4)) AS _b5,
  (_b0 AND (_b3 < 36.0D - 1e-9D)) AS _b6,
  ((_b3 < 48.0D - 1e-9D) OR (NOT _b4)) AS _b8,
  (_b0 AND (_b3 < 48.0D - 1e-9D)) AS _b9,
  (NOT (_b0 OR (NOT _b1))) AS _b11,
  (COALESCE(_b12, 1.0D) < 1.0D - 1e-9D) AS _b13
FROM (SELECT
  `id`,
  `mrc-sum-score`,
  COALESCE(`awake-and-cooperative`, FALSE) AS _b0,
  (`awake-and-cooperative` IS NOT NULL) AS _b1,
  COALESCE(`mrc-sum-score`, 60.0D) AS _b3,
  (`mrc-sum-score` IS NOT NULL) AS _b4,
  CASE WHEN `icuaw.weak-once-awake` BETWEEN 0.0D AND 1.0D THEN `icuaw.weak-once-awake` END AS _b12
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
