SELECT
  `id`,
  _b40 AS `gold-coast-als-2020`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b39 IS NULL)))) THEN ',met' ELSE '' END, 2) AS `gold-coast-als-2020:not-excluded`,
  `progressive-motor-impairment` AS `gold-coast-als-2020:progressive`,
  _b18 AS `gold-coast-als-2020:lowerInTwoRegions`,
  _b38 AS `gold-coast-als-2020:upperAndLower`,
  `mimics-excluded` AS `gold-coast-als-2020:mimicsExcluded`
FROM (SELECT
  `id`,
  `progressive-motor-impairment`,
  `mimics-excluded`,
  _b18,
  _b38,
  _b39,
  CASE WHEN _b39 THEN 'met' WHEN ((_b39 IS NULL)) THEN 'indeterminate' ELSE 'not-met' END AS _b40
FROM (SELECT
  `id`,
  `progressive-motor-impairment`,
  `mimics-excluded`,
  _b18,
  _b38,
  (`progressive-motor-impairment` AND (_b18 OR _b38) AND `mimics-excluded`) AS _b39
FROM (SELECT
  `id`,
  `progressive-motor-impairment`,
  `mimics-excluded`,
  _b18,
  (NOT (CASE WHEN _b37 < 1.0D - 1e-9D THEN TRUE WHEN NOT (_b36 < 1.0D - 1e-9D) THEN FALSE END)) AS _b38
FROM (SELECT
  `id`,
  `progressive-motor-impairment`,
  `mimics-excluded`,
  (NOT (CASE WHEN _b17 < 2.0D - 1e-9D THEN TRUE WHEN NOT (_b16 < 2.0D - 1e-9D) THEN FALSE END)) AS _b18,
  CASE WHEN _b19 = _b20 THEN _b19 ELSE GREATEST(_b19, (CASE WHEN _b33 THEN 1.0D WHEN NOT _b33 THEN 0.0D ELSE LEAST(1.0D, 0.0D) END)) END AS _b36,
  CASE WHEN _b19 = _b20 THEN _b20 ELSE LEAST(_b20, (CASE WHEN _b33 THEN 1.0D WHEN NOT _b33 THEN 0.0D ELSE GREATEST(1.0D, 0.0D) END)) END AS _b37
FROM (SELECT
  `id`,
  `progressive-motor-impairment`,
  `mimics-excluded`,
  _b19,
  _b20,
  CASE WHEN _b0 = _b1 THEN _b0 ELSE GREATEST(_b0, (CASE WHEN _b4 THEN 1 ELSE 0 END + CASE WHEN _b7 THEN 1 ELSE 0 END + CASE WHEN _b10 THEN 1 ELSE 0 END + CASE WHEN _b13 THEN 1 ELSE 0 END)) END AS _b16,
  CASE WHEN _b0 = _b1 THEN _b1 ELSE LEAST(_b1, (CASE WHEN NOT _b4 THEN 0 ELSE 1 END + CASE WHEN NOT _b7 THEN 0 ELSE 1 END + CASE WHEN NOT _b10 THEN 0 ELSE 1 END + CASE WHEN NOT _b13 THEN 0 ELSE 1 END)) END AS _b17,
  ((_b23 AND _b4) OR (_b26 AND _b7) OR (_b29 AND _b10) OR (_b32 AND _b13)) AS _b33
FROM (SELECT
  `id`,
  `progressive-motor-impairment`,
  `mimics-excluded`,
  COALESCE(CASE WHEN `gold-coast-als-2020.lmn-regions` BETWEEN 0.0D AND 4.0D THEN `gold-coast-als-2020.lmn-regions` END, 0.0D) AS _b0,
  COALESCE(CASE WHEN `gold-coast-als-2020.lmn-regions` BETWEEN 0.0D AND 4.0D THEN `gold-coast-als-2020.lmn-regions` END, 4.0D) AS _b1,
  (NOT (CASE WHEN (COALESCE(CASE WHEN `gold-coast-als-2020.lmn-bulbar` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.lmn-bulbar` END, 1.0D)) < 1.0D - 1e-9D THEN TRUE WHEN NOT ((COALESCE(CASE WHEN `gold-coast-als-2020.lmn-bulbar` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.lmn-bulbar` END, 0.0D)) < 1.0D - 1e-9D) THEN FALSE END)) AS _b4,
  (NOT (CASE WHEN (COALESCE(CASE WHEN `gold-coast-als-2020.lmn-cervical` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.lmn-cervical` END, 1.0D)) < 1.0D - 1e-9D THEN TRUE WHEN NOT ((COALESCE(CASE WHEN `gold-coast-als-2020.lmn-cervical` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.lmn-cervical` END, 0.0D)) < 1.0D - 1e-9D) THEN FALSE END)) AS _b7,
  (NOT (CASE WHEN (COALESCE(CASE WHEN `gold-coast-als-2020.lmn-thoracic` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.lmn-thoracic` END, 1.0D)) < 1.0D - 1e-9D THEN TRUE WHEN NOT ((COALESCE(CASE WHEN `gold-coast-als-2020.lmn-thoracic` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.lmn-thoracic` END, 0.0D)) < 1.0D - 1e-9D) THEN FALSE END)) AS _b10,
  (NOT (CASE WHEN (COALESCE(CASE WHEN `gold-coast-als-2020.lmn-lumbosacral` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.lmn-lumbosacral` END, 1.0D)) < 1.0D - 1e-9D THEN TRUE WHEN NOT ((COALESCE(CASE WHEN `gold-coast-als-2020.lmn-lumbosacral` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.lmn-lumbosacral` END, 0.0D)) < 1.0D - 1e-9D) THEN FALSE END)) AS _b13,
  COALESCE(CASE WHEN `gold-coast-als-2020.umn-and-lmn-in-same-region` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.umn-and-lmn-in-same-region` END, 0.0D) AS _b19,
  COALESCE(CASE WHEN `gold-coast-als-2020.umn-and-lmn-in-same-region` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.umn-and-lmn-in-same-region` END, 1.0D) AS _b20,
  (NOT (CASE WHEN (COALESCE(CASE WHEN `gold-coast-als-2020.umn-bulbar` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.umn-bulbar` END, 1.0D)) < 1.0D - 1e-9D THEN TRUE WHEN NOT ((COALESCE(CASE WHEN `gold-coast-als-2020.umn-bulbar` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.umn-bulbar` END, 0.0D)) < 1.0D - 1e-9D) THEN FALSE END)) AS _b23,
  (NOT (CASE WHEN (COALESCE(CASE WHEN `gold-coast-als-2020.umn-cervical` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.umn-cervical` END, 1.0D)) < 1.0D - 1e-9D THEN TRUE WHEN NOT ((COALESCE(CASE WHEN `gold-coast-als-2020.umn-cervical` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.umn-cervical` END, 0.0D)) < 1.0D - 1e-9D) THEN FALSE END)) AS _b26,
  (NOT (CASE WHEN (COALESCE(CASE WHEN `gold-coast-als-2020.umn-thoracic` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.umn-thoracic` END, 1.0D)) < 1.0D - 1e-9D THEN TRUE WHEN NOT ((COALESCE(CASE WHEN `gold-coast-als-2020.umn-thoracic` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.umn-thoracic` END, 0.0D)) < 1.0D - 1e-9D) THEN FALSE END)) AS _b29,
  (NOT (CASE WHEN (COALESCE(CASE WHEN `gold-coast-als-2020.umn-lumbosacral` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.umn-lumbosacral` END, 1.0D)) < 1.0D - 1e-9D THEN TRUE WHEN NOT ((COALESCE(CASE WHEN `gold-coast-als-2020.umn-lumbosacral` BETWEEN 0.0D AND 1.0D THEN `gold-coast-als-2020.umn-lumbosacral` END, 0.0D)) < 1.0D - 1e-9D) THEN FALSE END)) AS _b32
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5) AS _l6
