SELECT
  `id`,
  (CASE WHEN _b34 THEN 'at-risk' WHEN _b34 IS NULL THEN 'indeterminate' ELSE 'not-at-risk' END) AS `nrs-2002`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b34 IS NULL)))) THEN ',at-risk' ELSE '' END, 2) AS `nrs-2002:not-excluded`,
  _b34 AS `nrs-2002:atRisk`,
  CASE WHEN _b32 = _b33 THEN _b32 END AS `nrs-2002:score`
FROM (SELECT
  `id`,
  _b32,
  _b33,
  (NOT (CASE WHEN _b33 < 3.0D - 1e-9D THEN TRUE WHEN NOT (_b32 < 3.0D - 1e-9D) THEN FALSE END)) AS _b34
FROM (SELECT
  `id`,
  CASE WHEN COALESCE(`nrs-2002-score`, 0.0D) = COALESCE(`nrs-2002-score`, 7.0D) THEN COALESCE(`nrs-2002-score`, 0.0D) ELSE GREATEST(COALESCE(`nrs-2002-score`, 0.0D), ((CASE WHEN _b0 = _b1 THEN _b0 ELSE GREATEST(_b0, _b21) END) + (COALESCE(CASE WHEN `nrs-2002.severity` BETWEEN 0.0D AND 3.0D THEN `nrs-2002.severity` END, 0.0D)) + (CASE WHEN _b29 THEN 1.0D WHEN NOT _b29 THEN 0.0D ELSE LEAST(1.0D, 0.0D) END))) END AS _b32,
  CASE WHEN COALESCE(`nrs-2002-score`, 0.0D) = COALESCE(`nrs-2002-score`, 7.0D) THEN COALESCE(`nrs-2002-score`, 7.0D) ELSE LEAST(COALESCE(`nrs-2002-score`, 7.0D), ((CASE WHEN _b0 = _b1 THEN _b1 ELSE LEAST(_b1, _b22) END) + (COALESCE(CASE WHEN `nrs-2002.severity` BETWEEN 0.0D AND 3.0D THEN `nrs-2002.severity` END, 3.0D)) + (CASE WHEN _b29 THEN 1.0D WHEN NOT _b29 THEN 0.0D ELSE GREATEST(1.0D, 0.0D) END))) END AS _b33
FROM (SELECT
  `id`,
  `nrs-2002-score`,
  `nrs-2002.severity`,
  _b0,
  _b1,
  _b29,
  CASE WHEN _b20 THEN 3.0D WHEN NOT _b20 THEN CASE WHEN _b18 THEN 2.0D WHEN NOT _b18 THEN CASE WHEN _b6 THEN 1.0D WHEN NOT _b6 THEN 0.0D ELSE LEAST(1.0D, 0.0D) END ELSE CASE WHEN CASE WHEN _b6 THEN 1.0D WHEN NOT _b6 THEN 0.0D ELSE LEAST(1.0D, 0.0D) END IS NULL THEN NULL ELSE LEAST(2.0D, CASE WHEN _b6 THEN 1.0D WHEN NOT _b6 THEN 0.0D ELSE LEAST(1.0D, 0.0D) END) END END ELSE CASE WHEN CASE WHEN _b18 THEN 2.0D WHEN NOT _b18 THEN CASE WHEN _b6 THEN 1.0D WHEN NOT _b6 THEN 0.0D ELSE LEAST(1.0D, 0.0D) END ELSE CASE WHEN CASE WHEN _b6 THEN 1.0D WHEN NOT _b6 THEN 0.0D ELSE LEAST(1.0D, 0.0D) END IS NULL THEN NULL ELSE LEAST(2.0D, CASE WHEN _b6 THEN 1.0D WHEN NOT _b6 THEN 0.0D ELSE LEAST(1.0D, 0.0D) END) END END IS NULL THEN NULL ELSE LEAST(3.0D, CASE WHEN _b18 THEN 2.0D WHEN NOT _b18 THEN CASE WHEN _b6 THEN 1.0D WHEN NOT _b6 THEN 0.0D ELSE LEAST(1.0D, 0.0D) END ELSE CASE WHEN CASE WHEN _b6 THEN 1.0D WHEN NOT _b6 THEN 0.0D ELSE LEAST(1.0D, 0.0D) END IS NULL THEN NULL ELSE LEAST(2.0D, CASE WHEN _b6 THEN 1.0D WHEN NOT _b6 THEN 0.0D ELSE LEAST(1.0D, 0.0D) END) END END) END END AS _b21,
  CASE WHEN _b20 THEN 3.0D WHEN NOT _b20 THEN CASE WHEN _b18 THEN 2.0D WHEN NOT _b18 THEN CASE WHEN _b6 THEN 1.0D WHEN NOT _b6 THEN 0.0D ELSE GREATEST(1.0D, 0.0D) END ELSE CASE WHEN CASE WHEN _b6 THEN 1.0D WHEN NOT _b6 THEN 0.0D ELSE GREATEST(1.0D, 0.0D) END IS NULL THEN NULL ELSE GREATEST(2.0D, CASE WHEN _b6 THEN 1.0D WHEN NOT _b6 THEN 0.0D ELSE GREATEST(1.0D, 0.0D) END) END END ELSE CASE WHEN CASE WHEN _b18 THEN 2.0D WHEN NOT _b18 THEN CASE WHEN _b6 THEN 1.0D WHEN NOT _b6 THEN 0.0D ELSE GREATEST(1.0D, 0.0D) END ELSE CASE WHEN CASE WHEN _b6 THEN 1.0D WHEN NOT _b6 THEN 0.0D ELSE GREATEST(1.0D, 0.0D) END IS NULL THEN NULL ELSE GREATEST(2.0D, CASE WHEN _b6 THEN 1.0D WHEN NOT _b6 THEN 0.0D ELSE GREATEST(1.0D, 0.0D) END) END END IS NULL THEN NULL ELSE GREATEST(3.0D, CASE WHEN _b18 THEN 2.0D WHEN NOT _b18 THEN CASE WHEN _b6 THEN 1.0D WHEN NOT _b6 THEN 0.0D ELSE GREATEST(1.0D, 0.0D) END ELSE CASE WHEN CASE WHEN _b6 THEN 1.0D WHEN NOT _b6 THEN 0.0D ELSE GREATEST(1.0D, 0.0D) END IS NULL THEN NULL ELSE GREATEST(2.0D, CASE WHEN _b6 THEN 1.0D WHEN NOT _b6 THEN 0.0D ELSE GREATEST(1.0D, 0.0D) END) END END) END END AS _b22
FROM (SELECT
  `id`,
  `nrs-2002-score`,
  `nrs-2002.severity`,
  _b0,
  _b1,
  _b29,
  (CASE WHEN (`weight-loss-3-months` IS NOT NULL OR `weight-loss-1-month` IS NOT NULL) OR (`intake-percentage` IS NOT NULL) THEN (CASE WHEN (`weight-loss-3-months` IS NOT NULL OR `weight-loss-1-month` IS NOT NULL) THEN _b4 ELSE FALSE END OR CASE WHEN (`intake-percentage` IS NOT NULL) THEN _b5 ELSE FALSE END) END) AS _b6,
  (CASE WHEN (`nrs-2002.weight-loss-over-5-percent-in-2-months` IS NOT NULL) OR (`bmi` IS NOT NULL OR `nrs-2002.impaired-condition` IS NOT NULL) OR (`weight-loss-1-month` IS NOT NULL) OR (`weight-loss-3-months` IS NOT NULL) OR (`intake-percentage` IS NOT NULL) THEN (CASE WHEN (`nrs-2002.weight-loss-over-5-percent-in-2-months` IS NOT NULL) THEN _b9 ELSE FALSE END OR CASE WHEN (`bmi` IS NOT NULL OR `nrs-2002.impaired-condition` IS NOT NULL) THEN _b13 ELSE FALSE END OR CASE WHEN (`weight-loss-1-month` IS NOT NULL) THEN _b14 ELSE FALSE END OR CASE WHEN (`weight-loss-3-months` IS NOT NULL) THEN _b16 ELSE FALSE END OR CASE WHEN (`intake-percentage` IS NOT NULL) THEN _b17 ELSE FALSE END) END) AS _b18,
  (CASE WHEN (`weight-loss-1-month` IS NOT NULL) OR (`weight-loss-3-months` IS NOT NULL) OR (`bmi` IS NOT NULL OR `nrs-2002.impaired-condition` IS NOT NULL) OR (`intake-percentage` IS NOT NULL) THEN (CASE WHEN (`weight-loss-1-month` IS NOT NULL) THEN _b14 ELSE FALSE END OR CASE WHEN (`weight-loss-3-months` IS NOT NULL) THEN _b16 ELSE FALSE END OR CASE WHEN (`bmi` IS NOT NULL OR `nrs-2002.impaired-condition` IS NOT NULL) THEN ((`bmi` < 18.5D - 1e-9D) AND _b12) ELSE FALSE END OR CASE WHEN (`intake-percentage` IS NOT NULL) THEN _b19 ELSE FALSE END) END) AS _b20
FROM (SELECT
  `id`,
  `nrs-2002-score`,
  `weight-loss-1-month`,
  `weight-loss-3-months`,
  `bmi`,
  `nrs-2002.impaired-condition`,
  `intake-percentage`,
  `nrs-2002.weight-loss-over-5-percent-in-2-months`,
  `nrs-2002.severity`,
  _b0,
  _b1,
  _b5,
  _b9,
  _b12,
  _b16,
  _b17,
  _b19,
  (CASE WHEN (`weight-loss-3-months` IS NOT NULL) OR (`weight-loss-1-month` IS NOT NULL) THEN (CASE WHEN (`weight-loss-3-months` IS NOT NULL) THEN (5.0D < `weight-loss-3-months` - 1e-9D) ELSE FALSE END OR CASE WHEN (`weight-loss-1-month` IS NOT NULL) THEN _b3 ELSE FALSE END) END) AS _b4,
  ((NOT (20.5D < `bmi` - 1e-9D)) AND _b12) AS _b13,
  (CASE WHEN (`weight-loss-1-month` IS NOT NULL) THEN (CASE WHEN (`weight-loss-1-month` IS NOT NULL) THEN _b3 ELSE FALSE END) END) AS _b14,
  (NOT (CASE WHEN _b28 < 70.0D - 1e-9D THEN TRUE WHEN NOT (_b27 < 70.0D - 1e-9D) THEN FALSE END)) AS _b29
FROM (SELECT
  `id`,
  `nrs-2002-score`,
  `weight-loss-1-month`,
  `weight-loss-3-months`,
  `bmi`,
  `nrs-2002.impaired-condition`,
  `intake-percentage`,
  `nrs-2002.weight-loss-over-5-percent-in-2-months`,
  `nrs-2002.severity`,
  COALESCE(CASE WHEN `nrs-2002.nutrition` BETWEEN 0.0D AND 3.0D THEN `nrs-2002.nutrition` END, 0.0D) AS _b0,
  COALESCE(CASE WHEN `nrs-2002.nutrition` BETWEEN 0.0D AND 3.0D THEN `nrs-2002.nutrition` END, 3.0D) AS _b1,
  (5.0D < `weight-loss-1-month` - 1e-9D) AS _b3,
  (NOT (75.0D < `intake-percentage` - 1e-9D)) AS _b5,
  (NOT (CASE WHEN (COALESCE(CASE WHEN `nrs-2002.weight-loss-over-5-percent-in-2-months` BETWEEN 0.0D AND 1.0D THEN `nrs-2002.weight-loss-over-5-percent-in-2-months` END, 1.0D)) < 1.0D - 1e-9D THEN TRUE WHEN NOT ((COALESCE(CASE WHEN `nrs-2002.weight-loss-over-5-percent-in-2-months` BETWEEN 0.0D AND 1.0D THEN `nrs-2002.weight-loss-over-5-percent-in-2-months` END, 0.0D)) < 1.0D - 1e-9D) THEN FALSE END)) AS _b9,
  (NOT (CASE WHEN (COALESCE(CASE WHEN `nrs-2002.impaired-condition` BETWEEN 0.0D AND 1.0D THEN `nrs-2002.impaired-condition` END, 1.0D)) < 1.0D - 1e-9D THEN TRUE WHEN NOT ((COALESCE(CASE WHEN `nrs-2002.impaired-condition` BETWEEN 0.0D AND 1.0D THEN `nrs-2002.impaired-condition` END, 0.0D)) < 1.0D - 1e-9D) THEN FALSE END)) AS _b12,
  (CASE WHEN (`weight-loss-3-months` IS NOT NULL) THEN (CASE WHEN (`weight-loss-3-months` IS NOT NULL) THEN (15.0D < `weight-loss-3-months` - 1e-9D) ELSE FALSE END) END) AS _b16,
  (NOT (50.0D < `intake-percentage` - 1e-9D)) AS _b17,
  (NOT (25.0D < `intake-percentage` - 1e-9D)) AS _b19,
  COALESCE(FLOOR(`age` + 1e-9D), 0.0D) AS _b27,
  COALESCE(FLOOR(`age` + 1e-9D), 130.0D) AS _b28
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5) AS _l6
