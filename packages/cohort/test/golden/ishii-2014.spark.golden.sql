SELECT
  `id`,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN (_b19 = _b17) THEN _b17 ELSE 'indeterminate' END) ELSE (CASE WHEN _b14 THEN 'positive' WHEN _b14 IS NULL THEN 'indeterminate' ELSE 'negative' END) END AS `ishii-2014`,
  SUBSTR(CASE WHEN CASE WHEN `sex` IS NULL THEN _b20 ELSE ((TRUE AND ((_b14 IS NULL)))) END THEN ',positive' ELSE '' END, 2) AS `ishii-2014:not-excluded`,
  _b14 AS `ishii-2014:positiveScreen`,
  CASE WHEN _b10 = _b11 THEN _b10 END AS `ishii-2014:score`
FROM (SELECT
  `id`,
  `sex`,
  _b10,
  _b11,
  _b14,
  _b17,
  _b19,
  ((TRUE AND ((_b16 IS NULL))) OR (TRUE AND ((_b18 IS NULL))) OR (NOT (_b19 = _b17) AND _b17 = 'positive') OR (NOT (_b19 = _b17) AND _b19 = 'positive')) AS _b20
FROM (SELECT
  `id`,
  `sex`,
  _b10,
  _b11,
  _b16,
  _b18,
  (NOT (CASE WHEN _b11 < (CASE WHEN (`sex` = 'male') THEN 105.0D WHEN NOT (`sex` = 'male') THEN 120.0D ELSE LEAST(105.0D, 120.0D) END) - 1e-9D THEN TRUE WHEN NOT (_b10 < (CASE WHEN (`sex` = 'male') THEN 105.0D WHEN NOT (`sex` = 'male') THEN 120.0D ELSE GREATEST(105.0D, 120.0D) END) - 1e-9D) THEN FALSE END)) AS _b14,
  CASE WHEN _b16 THEN 'positive' WHEN _b16 IS NULL THEN 'indeterminate' ELSE 'negative' END AS _b17,
  CASE WHEN _b18 THEN 'positive' WHEN _b18 IS NULL THEN 'indeterminate' ELSE 'negative' END AS _b19
FROM (SELECT
  `id`,
  `sex`,
  CASE WHEN (`sex` = 'male') THEN (_b6 + _b8 + _b9) WHEN NOT (`sex` = 'male') THEN (_b2 + _b4 + _b5) ELSE CASE WHEN (_b6 + _b8 + _b9) IS NULL OR (_b2 + _b4 + _b5) IS NULL THEN NULL ELSE LEAST((_b6 + _b8 + _b9), (_b2 + _b4 + _b5)) END END AS _b10,
  CASE WHEN (`sex` = 'male') THEN (_b7 + _b8 + _b9) WHEN NOT (`sex` = 'male') THEN (_b3 + _b4 + _b5) ELSE CASE WHEN (_b7 + _b8 + _b9) IS NULL OR (_b3 + _b4 + _b5) IS NULL THEN NULL ELSE GREATEST((_b7 + _b8 + _b9), (_b3 + _b4 + _b5)) END END AS _b11,
  (NOT (CASE WHEN (_b7 + _b8 + _b9) < 105.0D - 1e-9D THEN TRUE WHEN NOT ((_b6 + _b8 + _b9) < 105.0D - 1e-9D) THEN FALSE END)) AS _b16,
  (NOT (CASE WHEN (_b3 + _b4 + _b5) < 120.0D - 1e-9D THEN TRUE WHEN NOT ((_b2 + _b4 + _b5) < 120.0D - 1e-9D) THEN FALSE END)) AS _b18
FROM (SELECT
  `id`,
  `sex`,
  _b4,
  _b5,
  _b8,
  _b9,
  CASE WHEN 0.8D IS NULL OR 0.8D IS NULL OR (_b0 + -64.0D) IS NULL OR (_b1 + -64.0D) IS NULL THEN NULL ELSE LEAST((0.8D * (_b0 + -64.0D)), (0.8D * (_b1 + -64.0D)), (0.8D * (_b0 + -64.0D)), (0.8D * (_b1 + -64.0D))) END AS _b2,
  CASE WHEN 0.8D IS NULL OR 0.8D IS NULL OR (_b0 + -64.0D) IS NULL OR (_b1 + -64.0D) IS NULL THEN NULL ELSE GREATEST((0.8D * (_b0 + -64.0D)), (0.8D * (_b1 + -64.0D)), (0.8D * (_b0 + -64.0D)), (0.8D * (_b1 + -64.0D))) END AS _b3,
  CASE WHEN 0.62D IS NULL OR 0.62D IS NULL OR (_b0 + -64.0D) IS NULL OR (_b1 + -64.0D) IS NULL THEN NULL ELSE LEAST((0.62D * (_b0 + -64.0D)), (0.62D * (_b1 + -64.0D)), (0.62D * (_b0 + -64.0D)), (0.62D * (_b1 + -64.0D))) END AS _b6,
  CASE WHEN 0.62D IS NULL OR 0.62D IS NULL OR (_b0 + -64.0D) IS NULL OR (_b1 + -64.0D) IS NULL THEN NULL ELSE GREATEST((0.62D * (_b0 + -64.0D)), (0.62D * (_b1 + -64.0D)), (0.62D * (_b0 + -64.0D)), (0.62D * (_b1 + -64.0D))) END AS _b7
FROM (SELECT
  `id`,
  `sex`,
  COALESCE(FLOOR(`age` + 1e-9D), 0.0D) AS _b0,
  COALESCE(FLOOR(`age` + 1e-9D), 130.0D) AS _b1,
  (-5.09D * (`grip-strength` + -34.0D)) AS _b4,
  (-3.28D * (`calf-circumference` + -42.0D)) AS _b5,
  (-3.09D * (`grip-strength` + -50.0D)) AS _b8,
  (-4.64D * (`calf-circumference` + -42.0D)) AS _b9
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5
