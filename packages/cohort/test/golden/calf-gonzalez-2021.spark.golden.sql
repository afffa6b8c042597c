SELECT
  `id`,
  CASE WHEN _b17 THEN 'indeterminate' ELSE _b13 END AS `calf-gonzalez-2021`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b10 IS NULL))) OR (_b17 AND _b13 = 'severely-low') OR CASE WHEN `sex` IS NULL THEN (((TRUE AND ((_b14 IS NULL))) OR (_b17 AND _b16 = 'severely-low'))) ELSE FALSE END) THEN ',severely-low' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b10, FALSE)) AND ((_b12 IS NULL) OR (COALESCE(_b12, FALSE) AND ((_b10 IS NULL))))) OR (_b17 AND _b13 = 'moderately-low') OR CASE WHEN `sex` IS NULL THEN (((NOT (COALESCE(_b14, FALSE)) AND ((_b15 IS NULL) OR (COALESCE(_b15, FALSE) AND ((_b14 IS NULL))))) OR (_b17 AND _b16 = 'moderately-low'))) ELSE FALSE END) THEN ',moderately-low' ELSE '' END, 2) AS `calf-gonzalez-2021:not-excluded`,
  CASE WHEN `sex` IS NULL THEN _b20 ELSE _b10 END AS `calf-gonzalez-2021:severelyLow`,
  CASE WHEN `sex` IS NULL THEN _b23 ELSE _b12 END AS `calf-gonzalez-2021:moderatelyLow`
FROM (SELECT
  `id`,
  `sex`,
  _b10,
  _b12,
  _b13,
  _b14,
  _b15,
  _b16,
  _b20,
  _b23,
  (CASE WHEN `sex` IS NULL THEN (_b16 <> _b13) ELSE FALSE END) AS _b17
FROM (SELECT
  `id`,
  `sex`,
  _b10,
  _b12,
  _b14,
  _b15,
  _b20,
  _b23,
  CASE WHEN _b10 THEN 'severely-low' WHEN _b10 IS NULL THEN 'indeterminate' WHEN _b12 THEN 'moderately-low' WHEN _b12 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b13,
  CASE WHEN `sex` IS NULL THEN CASE WHEN _b14 THEN 'severely-low' WHEN _b14 IS NULL THEN 'indeterminate' WHEN _b15 THEN 'moderately-low' WHEN _b15 IS NULL THEN 'indeterminate' ELSE 'normal' END END AS _b16
FROM (SELECT
  `id`,
  `sex`,
  (NOT (CASE WHEN _b9 < _b6 - 1e-9D THEN TRUE WHEN NOT (_b9 < _b7 - 1e-9D) THEN FALSE END)) AS _b10,
  (NOT (CASE WHEN _b11 < _b6 - 1e-9D THEN TRUE WHEN NOT (_b11 < _b7 - 1e-9D) THEN FALSE END)) AS _b12,
  CASE WHEN `sex` IS NULL THEN (NOT (CASE WHEN 31.0D < _b6 - 1e-9D THEN TRUE WHEN NOT (31.0D < _b7 - 1e-9D) THEN FALSE END)) END AS _b14,
  CASE WHEN `sex` IS NULL THEN (NOT (CASE WHEN 33.0D < _b6 - 1e-9D THEN TRUE WHEN NOT (33.0D < _b7 - 1e-9D) THEN FALSE END)) END AS _b15,
  CASE WHEN `sex` IS NULL THEN (NOT (CASE WHEN _b19 < _b6 - 1e-9D THEN TRUE WHEN NOT (_b18 < _b7 - 1e-9D) THEN FALSE END)) END AS _b20,
  CASE WHEN `sex` IS NULL THEN (NOT (CASE WHEN _b22 < _b6 - 1e-9D THEN TRUE WHEN NOT (_b21 < _b7 - 1e-9D) THEN FALSE END)) END AS _b23
FROM (SELECT
  `id`,
  `sex`,
  _b9,
  _b11,
  _b18,
  _b19,
  _b21,
  _b22,
  (`calf-circumference` + _b0 + _b4) AS _b6,
  (`calf-circumference` + _b1 + _b5) AS _b7
FROM (SELECT
  `id`,
  `sex`,
  `calf-circumference`,
  _b0,
  _b1,
  _b18,
  _b19,
  _b21,
  _b22,
  CASE WHEN _b2 THEN COALESCE(_b3, -20.0D) ELSE LEAST(0.0D, CASE WHEN _b2 IS NULL THEN COALESCE(_b3, -20.0D) END) END AS _b4,
  CASE WHEN _b2 THEN COALESCE(_b3, 0.0D) ELSE GREATEST(0.0D, CASE WHEN _b2 IS NULL THEN COALESCE(_b3, 0.0D) END) END AS _b5,
  CASE WHEN _b8 THEN 32.0D ELSE 31.0D END AS _b9,
  CASE WHEN _b8 THEN 34.0D ELSE 33.0D END AS _b11
FROM (SELECT
  `id`,
  `sex`,
  `calf-circumference`,
  CASE WHEN (`bmi` < 18.5D - 1e-9D) THEN 4.0D ELSE LEAST(CASE WHEN (`bmi` < 25.0D - 1e-9D) THEN 0.0D ELSE LEAST(CASE WHEN (`bmi` < 30.0D - 1e-9D) THEN -3.0D ELSE LEAST(CASE WHEN (`bmi` < 40.0D - 1e-9D) THEN -7.0D ELSE LEAST(-12.0D, CASE WHEN (`bmi` < 40.0D - 1e-9D) IS NULL THEN -7.0D END) END, CASE WHEN (`bmi` < 30.0D - 1e-9D) IS NULL THEN -3.0D END) END, CASE WHEN (`bmi` < 25.0D - 1e-9D) IS NULL THEN 0.0D END) END, CASE WHEN (`bmi` < 18.5D - 1e-9D) IS NULL THEN 4.0D END) END AS _b0,
  CASE WHEN (`bmi` < 18.5D - 1e-9D) THEN 4.0D ELSE GREATEST(CASE WHEN (`bmi` < 25.0D - 1e-9D) THEN 0.0D ELSE GREATEST(CASE WHEN (`bmi` < 30.0D - 1e-9D) THEN -3.0D ELSE GREATEST(CASE WHEN (`bmi` < 40.0D - 1e-9D) THEN -7.0D ELSE GREATEST(-12.0D, CASE WHEN (`bmi` < 40.0D - 1e-9D) IS NULL THEN -7.0D END) END, CASE WHEN (`bmi` < 30.0D - 1e-9D) IS NULL THEN -3.0D END) END, CASE WHEN (`bmi` < 25.0D - 1e-9D) IS NULL THEN 0.0D END) END, CASE WHEN (`bmi` < 18.5D - 1e-9D) IS NULL THEN 4.0D END) END AS _b1,
  ((`oedema` IS NOT NULL) AND `oedema`) AS _b2,
  CASE WHEN `calf-gonzalez-2021.swelling-to-subtract` BETWEEN -20.0D AND 0.0D THEN `calf-gonzalez-2021.swelling-to-subtract` END AS _b3,
  COALESCE((`sex` = 'male'), TRUE) AS _b8,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 32.0D ELSE LEAST(31.0D, CASE WHEN (`sex` = 'male') IS NULL THEN 32.0D END) END END AS _b18,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 32.0D ELSE GREATEST(31.0D, CASE WHEN (`sex` = 'male') IS NULL THEN 32.0D END) END END AS _b19,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 34.0D ELSE LEAST(33.0D, CASE WHEN (`sex` = 'male') IS NULL THEN 34.0D END) END END AS _b21,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 34.0D ELSE GREATEST(33.0D, CASE WHEN (`sex` = 'male') IS NULL THEN 34.0D END) END END AS _b22
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5) AS _l6
