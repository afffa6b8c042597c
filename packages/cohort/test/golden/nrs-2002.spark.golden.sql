SELECT
  `id`,
  (CASE WHEN _b35 THEN 'at-risk' WHEN _b35 IS NULL THEN 'indeterminate' ELSE 'not-at-risk' END) AS `nrs-2002`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b35 IS NULL)))) THEN ',at-risk' ELSE '' END, 2) AS `nrs-2002:not-excluded`,
  _b35 AS `nrs-2002:atRisk`,
  CASE WHEN _b33 = _b34 THEN _b33 END AS `nrs-2002:score`
FROM (SELECT
  `id`,
  _b33,
  _b34,
  (NOT (CASE WHEN _b34 < 3.0D - 1e-9D THEN TRUE WHEN NOT (_b33 < 3.0D - 1e-9D) THEN FALSE END)) AS _b35
FROM (SELECT
  `id`,
  COALESCE(`nrs-2002-score`, GREATEST((COALESCE(`nrs-2002-score`, 0.0D)), _b31)) AS _b33,
  COALESCE(`nrs-2002-score`, LEAST((COALESCE(`nrs-2002-score`, 7.0D)), _b32)) AS _b34
FROM (SELECT
  `id`,
  `nrs-2002-score`,
  (_b23 + COALESCE(_b25, 0.0D) + (CASE WHEN _b28 THEN 1.0D ELSE LEAST(0.0D, CASE WHEN _b28 IS NULL THEN 1.0D END) END)) AS _b31,
  (_b24 + COALESCE(_b25, 3.0D) + (CASE WHEN _b28 THEN 1.0D ELSE GREATEST(0.0D, CASE WHEN _b28 IS NULL THEN 1.0D END) END)) AS _b32
FROM (SELECT
  `id`,
  `nrs-2002-score`,
  _b25,
  _b28,
  COALESCE(_b2, GREATEST(COALESCE(_b2, 0.0D), _b21)) AS _b23,
  COALESCE(_b2, LEAST(COALESCE(_b2, 3.0D), _b22)) AS _b24
FROM (SELECT
  `id`,
  `nrs-2002-score`,
  _b2,
  _b25,
  _b28,
  CASE WHEN _b20 THEN 3.0D ELSE LEAST(CASE WHEN _b17 THEN 2.0D ELSE LEAST(CASE WHEN _b7 THEN 1.0D ELSE LEAST(0.0D, CASE WHEN _b7 IS NULL THEN 1.0D END) END, CASE WHEN _b17 IS NULL THEN 2.0D END) END, CASE WHEN _b20 IS NULL THEN 3.0D END) END AS _b21,
  CASE WHEN _b20 THEN 3.0D ELSE GREATEST(CASE WHEN _b17 THEN 2.0D ELSE GREATEST(CASE WHEN _b7 THEN 1.0D ELSE GREATEST(0.0D, CASE WHEN _b7 IS NULL THEN 1.0D END) END, CASE WHEN _b17 IS NULL THEN 2.0D END) END, CASE WHEN _b20 IS NULL THEN 3.0D END) END AS _b22
FROM (SELECT
  `id`,
  `nrs-2002-score`,
  _b2,
  _b25,
  _b28,
  (CASE WHEN (`weight-loss-3-months` IS NOT NULL OR `weight-loss-1-month` IS NOT NULL) OR (`intake-percentage` IS NOT NULL) THEN (((`weight-loss-3-months` IS NOT NULL OR `weight-loss-1-month` IS NOT NULL) AND _b5) OR ((`intake-percentage` IS NOT NULL) AND _b6)) END) AS _b7,
  (CASE WHEN (`nrs-2002.weight-loss-over-5-percent-in-2-months` IS NOT NULL) OR (`bmi` IS NOT NULL OR `nrs-2002.impaired-condition` IS NOT NULL) OR (`weight-loss-1-month` IS NOT NULL) OR (`weight-loss-3-months` IS NOT NULL) OR (`intake-percentage` IS NOT NULL) THEN (((`nrs-2002.weight-loss-over-5-percent-in-2-months` IS NOT NULL) AND _b9) OR ((`bmi` IS NOT NULL OR `nrs-2002.impaired-condition` IS NOT NULL) AND (_b10 AND _b12)) OR ((`weight-loss-1-month` IS NOT NULL) AND _b13) OR ((`weight-loss-3-months` IS NOT NULL) AND _b15) OR ((`intake-percentage` IS NOT NULL) AND _b16)) END) AS _b17,
  (CASE WHEN (`weight-loss-1-month` IS NOT NULL) OR (`weight-loss-3-months` IS NOT NULL) OR (`bmi` IS NOT NULL OR `nrs-2002.impaired-condition` IS NOT NULL) OR (`intake-percentage` IS NOT NULL) THEN (((`weight-loss-1-month` IS NOT NULL) AND _b13) OR ((`weight-loss-3-months` IS NOT NULL) AND _b15) OR ((`bmi` IS NOT NULL OR `nrs-2002.impaired-condition` IS NOT NULL) AND _b18) OR ((`intake-percentage` IS NOT NULL) AND _b19)) END) AS _b20
FROM (SELECT
  `id`,
  `nrs-2002-score`,
  `weight-loss-1-month`,
  `weight-loss-3-months`,
  `bmi`,
  `nrs-2002.impaired-condition`,
  `intake-percentage`,
  `nrs-2002.weight-loss-over-5-percent-in-2-months`,
  _b2,
  _b6,
  _b9,
  _b10,
  _b12,
  _b15,
  _b16,
  _b19,
  _b25,
  _b28,
  (CASE WHEN (`weight-loss-3-months` IS NOT NULL) OR (`weight-loss-1-month` IS NOT NULL) THEN (((`weight-loss-3-months` IS NOT NULL) AND (5.0D < `weight-loss-3-months` - 1e-9D)) OR ((`weight-loss-1-month` IS NOT NULL) AND _b4)) END) AS _b5,
  (CASE WHEN (`weight-loss-1-month` IS NOT NULL) THEN (((`weight-loss-1-month` IS NOT NULL) AND _b4)) END) AS _b13,
  ((`bmi` < 18.5D - 1e-9D) AND _b12) AS _b18
FROM (SELECT
  `id`,
  `nrs-2002-score`,
  `weight-loss-1-month`,
  `weight-loss-3-months`,
  `bmi`,
  `nrs-2002.impaired-condition`,
  `intake-percentage`,
  `nrs-2002.weight-loss-over-5-percent-in-2-months`,
  CASE WHEN `nrs-2002.nutrition` BETWEEN 0.0D AND 3.0D THEN `nrs-2002.nutrition` END AS _b2,
  (5.0D < `weight-loss-1-month` - 1e-9D) AS _b4,
  (NOT (75.0D < `intake-percentage` - 1e-9D)) AS _b6,
  (NOT ((CASE WHEN `nrs-2002.weight-loss-over-5-percent-in-2-months` BETWEEN 0.0D AND 1.0D THEN `nrs-2002.weight-loss-over-5-percent-in-2-months` END) < 1.0D - 1e-9D)) AS _b9,
  (NOT (20.5D < `bmi` - 1e-9D)) AS _b10,
  (NOT ((CASE WHEN `nrs-2002.impaired-condition` BETWEEN 0.0D AND 1.0D THEN `nrs-2002.impaired-condition` END) < 1.0D - 1e-9D)) AS _b12,
  (CASE WHEN (`weight-loss-3-months` IS NOT NULL) THEN (((`weight-loss-3-months` IS NOT NULL) AND (15.0D < `weight-loss-3-months` - 1e-9D))) END) AS _b15,
  (NOT (50.0D < `intake-percentage` - 1e-9D)) AS _b16,
  (NOT (25.0D < `intake-percentage` - 1e-9D)) AS _b19,
  CASE WHEN `nrs-2002.severity` BETWEEN 0.0D AND 3.0D THEN `nrs-2002.severity` END AS _b25,
  (NOT (FLOOR(`age` + 1e-9D) < 70.0D - 1e-9D)) AS _b28
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5) AS _l6) AS _l7) AS _l8
