SELECT
  "id",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN (_b22 = _b20) THEN _b20 ELSE 'indeterminate' END) ELSE (CASE WHEN _b17 THEN 'positive' WHEN _b17 IS NULL THEN 'indeterminate' ELSE 'negative' END) END AS "ishii-2014",
  SUBSTR(CASE WHEN CASE WHEN "sex" IS NULL THEN ((TRUE AND ((_b19 IS NULL))) OR (TRUE AND ((_b21 IS NULL))) OR (NOT (_b22 = _b20) AND _b20 = 'positive') OR (NOT (_b22 = _b20) AND _b22 = 'positive')) ELSE ((TRUE AND ((_b17 IS NULL)))) END THEN ',positive' ELSE '' END, 2) AS "ishii-2014:not-excluded",
  _b17 AS "ishii-2014:positiveScreen",
  CASE WHEN _b13 = _b14 THEN _b13 END AS "ishii-2014:score"
FROM (SELECT
  "id",
  "sex",
  _b13,
  _b14,
  _b19,
  _b21,
  (NOT (CASE WHEN _b14 < (CASE WHEN ("sex" = 'male') THEN (105)::float8 WHEN NOT ("sex" = 'male') THEN (120)::float8 ELSE LEAST((105)::float8, (120)::float8) END) - (1e-9)::float8 THEN TRUE WHEN NOT (_b13 < (CASE WHEN ("sex" = 'male') THEN (105)::float8 WHEN NOT ("sex" = 'male') THEN (120)::float8 ELSE GREATEST((105)::float8, (120)::float8) END) - (1e-9)::float8) THEN FALSE END)) AS _b17,
  CASE WHEN _b19 THEN 'positive' WHEN _b19 IS NULL THEN 'indeterminate' ELSE 'negative' END AS _b20,
  CASE WHEN _b21 THEN 'positive' WHEN _b21 IS NULL THEN 'indeterminate' ELSE 'negative' END AS _b22
FROM (SELECT
  "id",
  "sex",
  CASE WHEN ("sex" = 'male') THEN _b11 WHEN NOT ("sex" = 'male') THEN _b6 ELSE CASE WHEN _b11 IS NULL OR _b6 IS NULL THEN NULL ELSE LEAST(_b11, _b6) END END AS _b13,
  CASE WHEN ("sex" = 'male') THEN _b12 WHEN NOT ("sex" = 'male') THEN _b7 ELSE CASE WHEN _b12 IS NULL OR _b7 IS NULL THEN NULL ELSE GREATEST(_b12, _b7) END END AS _b14,
  (NOT (CASE WHEN _b12 < (105)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b11 < (105)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b19,
  (NOT (CASE WHEN _b7 < (120)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b6 < (120)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b21
FROM (SELECT
  "id",
  "sex",
  ((CASE WHEN (0.8)::float8 IS NULL OR (0.8)::float8 IS NULL OR (_b0 + (-64)::float8) IS NULL OR (_b1 + (-64)::float8) IS NULL THEN NULL ELSE LEAST(((0.8)::float8 * (_b0 + (-64)::float8)), ((0.8)::float8 * (_b1 + (-64)::float8)), ((0.8)::float8 * (_b0 + (-64)::float8)), ((0.8)::float8 * (_b1 + (-64)::float8))) END) + _b4 + ((-3.28)::float8 * _b5)) AS _b6,
  ((CASE WHEN (0.8)::float8 IS NULL OR (0.8)::float8 IS NULL OR (_b0 + (-64)::float8) IS NULL OR (_b1 + (-64)::float8) IS NULL THEN NULL ELSE GREATEST(((0.8)::float8 * (_b0 + (-64)::float8)), ((0.8)::float8 * (_b1 + (-64)::float8)), ((0.8)::float8 * (_b0 + (-64)::float8)), ((0.8)::float8 * (_b1 + (-64)::float8))) END) + _b4 + ((-3.28)::float8 * _b5)) AS _b7,
  ((CASE WHEN (0.62)::float8 IS NULL OR (0.62)::float8 IS NULL OR (_b0 + (-64)::float8) IS NULL OR (_b1 + (-64)::float8) IS NULL THEN NULL ELSE LEAST(((0.62)::float8 * (_b0 + (-64)::float8)), ((0.62)::float8 * (_b1 + (-64)::float8)), ((0.62)::float8 * (_b0 + (-64)::float8)), ((0.62)::float8 * (_b1 + (-64)::float8))) END) + _b10 + ((-4.64)::float8 * _b5)) AS _b11,
  ((CASE WHEN (0.62)::float8 IS NULL OR (0.62)::float8 IS NULL OR (_b0 + (-64)::float8) IS NULL OR (_b1 + (-64)::float8) IS NULL THEN NULL ELSE GREATEST(((0.62)::float8 * (_b0 + (-64)::float8)), ((0.62)::float8 * (_b1 + (-64)::float8)), ((0.62)::float8 * (_b0 + (-64)::float8)), ((0.62)::float8 * (_b1 + (-64)::float8))) END) + _b10 + ((-4.64)::float8 * _b5)) AS _b12
FROM (SELECT
  "id",
  "sex",
  COALESCE(FLOOR("age" + (1e-9)::float8), (0)::float8) AS _b0,
  COALESCE(FLOOR("age" + (1e-9)::float8), (130)::float8) AS _b1,
  ((-5.09)::float8 * ("grip-strength" + (-34)::float8)) AS _b4,
  ("calf-circumference" + (-42)::float8) AS _b5,
  ((-3.09)::float8 * ("grip-strength" + (-50)::float8)) AS _b10
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
