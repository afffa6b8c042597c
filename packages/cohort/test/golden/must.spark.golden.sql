SELECT
  `id`,
  (CASE WHEN _b29 THEN 'high' WHEN _b29 IS NULL THEN 'indeterminate' WHEN _b30 THEN 'medium' WHEN _b30 IS NULL THEN 'indeterminate' ELSE 'low' END) AS `must`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b29 IS NULL)))) THEN ',high' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b29, FALSE)) AND ((_b30 IS NULL) OR (COALESCE(_b30, FALSE) AND ((_b29 IS NULL)))))) THEN ',medium' ELSE '' END, 2) AS `must:not-excluded`,
  _b29 AS `must:high`,
  _b30 AS `must:medium`,
  CASE WHEN _b27 = _b28 THEN _b27 END AS `must:score`
FROM (SELECT
  `id`,
  _b27,
  _b28,
  (NOT (CASE WHEN _b28 < 2.0D - 1e-9D THEN TRUE WHEN NOT (_b27 < 2.0D - 1e-9D) THEN FALSE END)) AS _b29,
  (NOT (CASE WHEN _b28 < 1.0D - 1e-9D THEN TRUE WHEN NOT (_b27 < 1.0D - 1e-9D) THEN FALSE END)) AS _b30
FROM (SELECT
  `id`,
  COALESCE(`must-score`, GREATEST((COALESCE(`must-score`, 0.0D)), (_b9 + _b19 + _b25))) AS _b27,
  COALESCE(`must-score`, LEAST((COALESCE(`must-score`, 6.0D)), (_b10 + _b20 + _b26))) AS _b28
FROM (SELECT
  `id`,
  `must-score`,
  _b25,
  _b26,
  COALESCE(_b2, GREATEST(COALESCE(_b2, 0.0D), _b7)) AS _b9,
  COALESCE(_b2, LEAST(COALESCE(_b2, 2.0D), _b8)) AS _b10,
  COALESCE(_b11, GREATEST(COALESCE(_b11, 0.0D), _b17)) AS _b19,
  COALESCE(_b11, LEAST(COALESCE(_b11, 2.0D), _b18)) AS _b20
FROM (SELECT
  `id`,
  `must-score`,
  _b2,
  _b11,
  CASE WHEN (_b3 AND _b4 AND _b5) THEN COALESCE(_b6, 1.0D) ELSE LEAST(CASE WHEN (20.0D < `bmi` - 1e-9D) THEN 0.0D ELSE LEAST(CASE WHEN (`bmi` < 18.5D - 1e-9D) THEN 2.0D ELSE LEAST(1.0D, CASE WHEN (`bmi` < 18.5D - 1e-9D) IS NULL THEN 2.0D END) END, CASE WHEN (20.0D < `bmi` - 1e-9D) IS NULL THEN 0.0D END) END, CASE WHEN (_b3 AND _b4 AND _b5) IS NULL THEN COALESCE(_b6, 1.0D) END) END AS _b7,
  CASE WHEN (_b3 AND _b4 AND _b5) THEN COALESCE(_b6, 2.0D) ELSE GREATEST(CASE WHEN (20.0D < `bmi` - 1e-9D) THEN 0.0D ELSE GREATEST(CASE WHEN (`bmi` < 18.5D - 1e-9D) THEN 2.0D ELSE GREATEST(1.0D, CASE WHEN (`bmi` < 18.5D - 1e-9D) IS NULL THEN 2.0D END) END, CASE WHEN (20.0D < `bmi` - 1e-9D) IS NULL THEN 0.0D END) END, CASE WHEN (_b3 AND _b4 AND _b5) IS NULL THEN COALESCE(_b6, 2.0D) END) END AS _b8,
  CASE WHEN _b16 THEN 0.0D ELSE LEAST(CASE WHEN (10.0D < _b13 - 1e-9D) THEN 2.0D ELSE LEAST(CASE WHEN (_b13 < 5.0D - 1e-9D) THEN 0.0D ELSE LEAST(1.0D, CASE WHEN (_b13 < 5.0D - 1e-9D) IS NULL THEN 0.0D END) END, CASE WHEN (10.0D < _b13 - 1e-9D) IS NULL THEN 2.0D END) END, CASE WHEN _b16 IS NULL THEN 0.0D END) END AS _b17,
  CASE WHEN _b16 THEN 0.0D ELSE GREATEST(CASE WHEN (10.0D < _b13 - 1e-9D) THEN 2.0D ELSE GREATEST(CASE WHEN (_b13 < 5.0D - 1e-9D) THEN 0.0D ELSE GREATEST(1.0D, CASE WHEN (_b13 < 5.0D - 1e-9D) IS NULL THEN 0.0D END) END, CASE WHEN (10.0D < _b13 - 1e-9D) IS NULL THEN 2.0D END) END, CASE WHEN _b16 IS NULL THEN 0.0D END) END AS _b18,
  COALESCE(_b21, GREATEST(COALESCE(_b21, 0.0D), (CASE WHEN _b22 THEN 2.0D ELSE LEAST(0.0D, CASE WHEN _b22 IS NULL THEN 2.0D END) END))) AS _b25,
  COALESCE(_b21, LEAST(COALESCE(_b21, 2.0D), (CASE WHEN _b22 THEN 2.0D ELSE GREATEST(0.0D, CASE WHEN _b22 IS NULL THEN 2.0D END) END))) AS _b26
FROM (SELECT
  `id`,
  `must-score`,
  `bmi`,
  CASE WHEN `must.bmi` BETWEEN 0.0D AND 2.0D THEN `must.bmi` END AS _b2,
  (NOT (`bmi` IS NOT NULL)) AS _b3,
  (`mid-arm-circumference` IS NOT NULL) AS _b4,
  (`mid-arm-circumference` < 23.5D - 1e-9D) AS _b5,
  CASE WHEN `must.bmi` BETWEEN 1.0D AND 2.0D THEN `must.bmi` END AS _b6,
  CASE WHEN `must.weight-loss` BETWEEN 0.0D AND 2.0D THEN `must.weight-loss` END AS _b11,
  COALESCE((`weight-loss-3-to-6-months`), COALESCE(`weight-loss-6-months`, `weight-loss-3-months`)) AS _b13,
  (NOT (NOT ((`weight-loss-unintentional` IS NOT NULL) AND (NOT `weight-loss-unintentional`)))) AS _b16,
  CASE WHEN `must.acute-disease` BETWEEN 0.0D AND 2.0D THEN `must.acute-disease` END AS _b21,
  `acute-illness-no-intake-over-5-days` AS _b22
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5
