SELECT
  `id`,
  (CASE WHEN _b27 THEN 'high' WHEN _b27 IS NULL THEN 'indeterminate' WHEN _b28 THEN 'medium' WHEN _b28 IS NULL THEN 'indeterminate' ELSE 'low' END) AS `must`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b27 IS NULL)))) THEN ',high' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b27, FALSE)) AND ((_b28 IS NULL) OR (COALESCE(_b28, FALSE) AND ((_b27 IS NULL)))))) THEN ',medium' ELSE '' END, 2) AS `must:not-excluded`,
  _b27 AS `must:high`,
  _b28 AS `must:medium`,
  CASE WHEN _b25 = _b26 THEN _b25 END AS `must:score`
FROM (SELECT
  `id`,
  _b25,
  _b26,
  (NOT (CASE WHEN _b26 < 2.0D - 1e-9D THEN TRUE WHEN NOT (_b25 < 2.0D - 1e-9D) THEN FALSE END)) AS _b27,
  (NOT (CASE WHEN _b26 < 1.0D - 1e-9D THEN TRUE WHEN NOT (_b25 < 1.0D - 1e-9D) THEN FALSE END)) AS _b28
FROM (SELECT
  `id`,
  COALESCE(`must-score`, GREATEST((COALESCE(`must-score`, 0.0D)), (_b9 + _b18 + _b23))) AS _b25,
  COALESCE(`must-score`, LEAST((COALESCE(`must-score`, 6.0D)), (_b10 + _b19 + _b24))) AS _b26
FROM (SELECT
  `id`,
  `must-score`,
  _b23,
  _b24,
  COALESCE(_b2, GREATEST(COALESCE(_b2, 0.0D), _b7)) AS _b9,
  COALESCE(_b2, LEAST(COALESCE(_b2, 2.0D), _b8)) AS _b10,
  COALESCE(_b11, GREATEST(COALESCE(_b11, 0.0D), _b16)) AS _b18,
  COALESCE(_b11, LEAST(COALESCE(_b11, 2.0D), _b17)) AS _b19
FROM (SELECT
  `id`,
  `must-score`,
  _b2,
  _b11,
  CASE WHEN (_b3 AND _b4 AND _b5) THEN COALESCE(_b6, 1.0D) ELSE LEAST(CASE WHEN (20.0D < `bmi` - 1e-9D) THEN 0.0D ELSE LEAST(CASE WHEN (`bmi` < 18.5D - 1e-9D) THEN 2.0D ELSE LEAST(1.0D, CASE WHEN (`bmi` < 18.5D - 1e-9D) IS NULL THEN 2.0D END) END, CASE WHEN (20.0D < `bmi` - 1e-9D) IS NULL THEN 0.0D END) END, CASE WHEN (_b3 AND _b4 AND _b5) IS NULL THEN COALESCE(_b6, 1.0D) END) END AS _b7,
  CASE WHEN (_b3 AND _b4 AND _b5) THEN COALESCE(_b6, 2.0D) ELSE GREATEST(CASE WHEN (20.0D < `bmi` - 1e-9D) THEN 0.0D ELSE GREATEST(CASE WHEN (`bmi` < 18.5D - 1e-9D) THEN 2.0D ELSE GREATEST(1.0D, CASE WHEN (`bmi` < 18.5D - 1e-9D) IS NULL THEN 2.0D END) END, CASE WHEN (20.0D < `bmi` - 1e-9D) IS NULL THEN 0.0D END) END, CASE WHEN (_b3 AND _b4 AND _b5) IS NULL THEN COALESCE(_b6, 2.0D) END) END AS _b8,
  CASE WHEN _b15 THEN 0.0D ELSE LEAST(CASE WHEN (10.0D < _b12 - 1e-9D) THEN 2.0D ELSE LEAST(CASE WHEN (_b12 < 5.0D - 1e-9D) THEN 0.0D ELSE LEAST(1.0D, CASE WHEN (_b12 < 5.0D - 1e-9D) IS NULL THEN 0.0D END) END, CASE WHEN (10.0D < _b12 - 1e-9D) IS NULL THEN 2.0D END) END, CASE WHEN _b15 IS NULL THEN 0.0D END) END AS _b16,
  CASE WHEN _b15 THEN 0.0D ELSE GREATEST(CASE WHEN (10.0D < _b12 - 1e-9D) THEN 2.0D ELSE GREATEST(CASE WHEN (_b12 < 5.0D - 1e-9D) THEN 0.0D ELSE GREATEST(1.0D, CASE WHEN (_b12 < 5.0D - 1e-9D) IS NULL THEN 0.0D END) END, CASE WHEN (10.0D < _b12 - 1e-9D) IS NULL THEN 2.0D END) END, CASE WHEN _b15 IS NULL THEN 0.0D END) END AS _b17,
  COALESCE(_b20, GREATEST(COALESCE(_b20, 0.0D), (CASE WHEN `acute-illness-no-intake-over-5-days` THEN 2.0D ELSE LEAST(0.0D, CASE WHEN `acute-illness-no-intake-over-5-days` IS NULL THEN 2.0D END) END))) AS _b23,
  COALESCE(_b20, LEAST(COALESCE(_b20, 2.0D), (CASE WHEN `acute-illness-no-intake-over-5-days` THEN 2.0D ELSE GREATEST(0.0D, CASE WHEN `acute-illness-no-intake-over-5-days` IS NULL THEN 2.0D END) END))) AS _b24
FROM (SELECT
  `id`,
  `must-score`,
  `bmi`,
  `acute-illness-no-intake-over-5-days`,
  CASE WHEN `must.bmi` BETWEEN 0.0D AND 2.0D THEN `must.bmi` END AS _b2,
  (NOT (`bmi` IS NOT NULL)) AS _b3,
  (`mid-arm-circumference` IS NOT NULL) AS _b4,
  (`mid-arm-circumference` < 23.5D - 1e-9D) AS _b5,
  CASE WHEN `must.bmi` BETWEEN 1.0D AND 2.0D THEN `must.bmi` END AS _b6,
  CASE WHEN `must.weight-loss` BETWEEN 0.0D AND 2.0D THEN `must.weight-loss` END AS _b11,
  COALESCE(`weight-loss-3-to-6-months`, COALESCE(`weight-loss-6-months`, `weight-loss-3-months`)) AS _b12,
  (NOT (NOT ((`weight-loss-unintentional` IS NOT NULL) AND (NOT `weight-loss-unintentional`)))) AS _b15,
  CASE WHEN `must.acute-disease` BETWEEN 0.0D AND 2.0D THEN `must.acute-disease` END AS _b20
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5
