SELECT
  `id`,
  _b30 AS `gold-coast-als-2020`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b29 IS NULL)))) THEN ',met' ELSE '' END, 2) AS `gold-coast-als-2020:not-excluded`,
  `progressive-motor-impairment` AS `gold-coast-als-2020:progressive`,
  _b13 AS `gold-coast-als-2020:lowerInTwoRegions`,
  _b28 AS `gold-coast-als-2020:upperAndLower`,
  `mimics-excluded` AS `gold-coast-als-2020:mimicsExcluded`
FROM (SELECT
  `id`,
  `progressive-motor-impairment`,
  `mimics-excluded`,
  _b13,
  _b28,
  _b29,
  CASE WHEN _b29 THEN 'met' WHEN ((_b29 IS NULL)) THEN 'indeterminate' ELSE 'not-met' END AS _b30
FROM (SELECT
  `id`,
  `progressive-motor-impairment`,
  `mimics-excluded`,
  _b13,
  _b28,
  (`progressive-motor-impairment` AND (_b13 OR _b28) AND `mimics-excluded`) AS _b29
FROM (SELECT
  `id`,
  `progressive-motor-impairment`,
  `mimics-excluded`,
  _b13,
  (NOT (CASE WHEN _b27 < 1.0D - 1e-9D THEN TRUE WHEN NOT (_b26 < 1.0D - 1e-9D) THEN FALSE END)) AS _b28
FROM (SELECT
  `id`,
  `progressive-motor-impairment`,
  `mimics-excluded`,
  (NOT (CASE WHEN _b12 < 2.0D - 1e-9D THEN TRUE WHEN NOT (_b11 < 2.0D - 1e-9D) THEN FALSE END)) AS _b13,
  COALESCE(_b14, GREATEST(COALESCE(_b14, 0.0D), (CASE WHEN _b23 THEN 1.0D ELSE LEAST(0.0D, CASE WHEN _b23 IS NULL THEN 1.0D END) END))) AS _b26,
  COALESCE(_b14, LEAST(COALESCE(_b14, 1.0D), (CASE WHEN _b23 THEN 1.0D ELSE GREATEST(0.0D, CASE WHEN _b23 IS NULL THEN 1.0D END) END))) AS _b27
FROM (SELECT
  `id`,
  `progressive-motor-impairment`,
  `mimics-excluded`,
  _b14,
  COALESCE(_b0, GREATEST(COALESCE(_b0, 0.0D), (CASE WHEN _b2 THEN 1 ELSE 0 END + CASE WHEN _b4 THEN 1 ELSE 0 END + CASE WHEN _b6 THEN 1 ELSE 0 END + CASE WHEN _b8 THEN 1 ELSE 0 END))) AS _b11,
  COALESCE(_b0, LEAST(COALESCE(_b0, 4.0D), (CASE WHEN NOT _b2 THEN 0 ELSE 1 END + CASE WHEN NOT _b4 THEN 0 ELSE 1 END + CASE WHEN NOT _b6 THEN 0 ELSE 1 END + CASE WHEN NOT _b8 THEN 0 ELSE 1 END))) AS _b12,
  ((_b16 AND _b2) OR (_b18 AND _b4) OR (_b20 AND _b6) OR (_b22 AND _b8)) AS _b23
FROM (SELECT
  `id`,
  `progressive-motor-impairment`,
  `mimics-excluded`,
  CASE WHEN `gold-coast-als-2020.lmn-regions` BETWEEN 0.0D AND 4.0D THEN `gold-coast-als-2020.lmn-regions` END AS _b0,
  (NOT ((CASE WHEN `gold-coast-als-2020.lmn-bulbar` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.lmn-bulbar` END) < 1.0D - 1e-9D)) AS _b2,
  (NOT ((CASE WHEN `gold-coast-als-2020.lmn-cervical` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.lmn-cervical` END) < 1.0D - 1e-9D)) AS _b4,
  (NOT ((CASE WHEN `gold-coast-als-2020.lmn-thoracic` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.lmn-thoracic` END) < 1.0D - 1e-9D)) AS _b6,
  (NOT ((CASE WHEN `gold-coast-als-2020.lmn-lumbosacral` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.lmn-lumbosacral` END) < 1.0D - 1e-9D)) AS _b8,
  CASE WHEN `gold-coast-als-2020.umn-and-lmn-in-same-region` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.umn-and-lmn-in-same-region` END AS _b14,
  (NOT ((CASE WHEN `gold-coast-als-2020.umn-bulbar` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.umn-bulbar` END) < 1.0D - 1e-9D)) AS _b16,
  (NOT ((CASE WHEN `gold-coast-als-2020.umn-cervical` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.umn-cervical` END) < 1.0D - 1e-9D)) AS _b18,
  (NOT ((CASE WHEN `gold-coast-als-2020.umn-thoracic` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.umn-thoracic` END) < 1.0D - 1e-9D)) AS _b20,
  (NOT ((CASE WHEN `gold-coast-als-2020.umn-lumbosacral` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.umn-lumbosacral` END) < 1.0D - 1e-9D)) AS _b22
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5) AS _l6
