SELECT
  `id`,
  _b31 AS `gold-coast-als-2020`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b30 IS NULL)))) THEN ',met' ELSE '' END, 2) AS `gold-coast-als-2020:not-excluded`,
  _b0 AS `gold-coast-als-2020:progressive`,
  _b14 AS `gold-coast-als-2020:lowerInTwoRegions`,
  _b29 AS `gold-coast-als-2020:upperAndLower`,
  `mimics-excluded` AS `gold-coast-als-2020:mimicsExcluded`
FROM (SELECT
  `id`,
  `mimics-excluded`,
  _b0,
  _b14,
  _b29,
  _b30,
  CASE WHEN _b30 THEN 'met' WHEN ((_b30 IS NULL)) THEN 'indeterminate' ELSE 'not-met' END AS _b31
FROM (SELECT
  `id`,
  `mimics-excluded`,
  _b0,
  _b14,
  _b29,
  (_b0 AND (_b14 OR _b29) AND `mimics-excluded`) AS _b30
FROM (SELECT
  `id`,
  `mimics-excluded`,
  _b0,
  _b14,
  (NOT (CASE WHEN _b28 < 1.0D - 1e-9D THEN TRUE WHEN NOT (_b27 < 1.0D - 1e-9D) THEN FALSE END)) AS _b29
FROM (SELECT
  `id`,
  `mimics-excluded`,
  _b0,
  (NOT (CASE WHEN _b13 < 2.0D - 1e-9D THEN TRUE WHEN NOT (_b12 < 2.0D - 1e-9D) THEN FALSE END)) AS _b14,
  COALESCE(_b15, GREATEST(COALESCE(_b15, 0.0D), (CASE WHEN _b24 THEN 1.0D ELSE LEAST(0.0D, CASE WHEN _b24 IS NULL THEN 1.0D END) END))) AS _b27,
  COALESCE(_b15, LEAST(COALESCE(_b15, 1.0D), (CASE WHEN _b24 THEN 1.0D ELSE GREATEST(0.0D, CASE WHEN _b24 IS NULL THEN 1.0D END) END))) AS _b28
FROM (SELECT
  `id`,
  `mimics-excluded`,
  _b0,
  _b15,
  COALESCE(_b1, GREATEST(COALESCE(_b1, 0.0D), (CASE WHEN _b3 THEN 1 ELSE 0 END + CASE WHEN _b5 THEN 1 ELSE 0 END + CASE WHEN _b7 THEN 1 ELSE 0 END + CASE WHEN _b9 THEN 1 ELSE 0 END))) AS _b12,
  COALESCE(_b1, LEAST(COALESCE(_b1, 4.0D), (CASE WHEN NOT _b3 THEN 0 ELSE 1 END + CASE WHEN NOT _b5 THEN 0 ELSE 1 END + CASE WHEN NOT _b7 THEN 0 ELSE 1 END + CASE WHEN NOT _b9 THEN 0 ELSE 1 END))) AS _b13,
  ((_b17 AND _b3) OR (_b19 AND _b5) OR (_b21 AND _b7) OR (_b23 AND _b9)) AS _b24
FROM (SELECT
  `id`,
  `mimics-excluded`,
  `progressive-motor-impairment` AS _b0,
  CASE WHEN `gold-coast-als-2020.lmn-regions` BETWEEN 0.0D AND 4.0D THEN `gold-coast-als-2020.lmn-regions` END AS _b1,
  (NOT ((CASE WHEN `gold-coast-als-2020.lmn-bulbar` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.lmn-bulbar` END) < 1.0D - 1e-9D)) AS _b3,
  (NOT ((CASE WHEN `gold-coast-als-2020.lmn-cervical` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.lmn-cervical` END) < 1.0D - 1e-9D)) AS _b5,
  (NOT ((CASE WHEN `gold-coast-als-2020.lmn-thoracic` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.lmn-thoracic` END) < 1.0D - 1e-9D)) AS _b7,
  (NOT ((CASE WHEN `gold-coast-als-2020.lmn-lumbosacral` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.lmn-lumbosacral` END) < 1.0D - 1e-9D)) AS _b9,
  CASE WHEN `gold-coast-als-2020.umn-and-lmn-in-same-region` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.umn-and-lmn-in-same-region` END AS _b15,
  (NOT ((CASE WHEN `gold-coast-als-2020.umn-bulbar` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.umn-bulbar` END) < 1.0D - 1e-9D)) AS _b17,
  (NOT ((CASE WHEN `gold-coast-als-2020.umn-cervical` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.umn-cervical` END) < 1.0D - 1e-9D)) AS _b19,
  (NOT ((CASE WHEN `gold-coast-als-2020.umn-thoracic` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.umn-thoracic` END) < 1.0D - 1e-9D)) AS _b21,
  (NOT ((CASE WHEN `gold-coast-als-2020.umn-lumbosacral` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.umn-lumbosacral` END) < 1.0D - 1e-9D)) AS _b23
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5) AS _l6
