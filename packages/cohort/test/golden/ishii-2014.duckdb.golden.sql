SELECT
  "id",
  CASE WHEN _b22 THEN 'indeterminate' ELSE _b19 END AS "ishii-2014",
  SUBSTR(CASE WHEN ((TRUE AND ((_b18 IS NULL))) OR (_b22 AND _b19 = 'positive') OR CASE WHEN "sex" IS NULL THEN (((TRUE AND ((_b20 IS NULL))) OR (_b22 AND _b21 = 'positive'))) ELSE FALSE END) THEN ',positive' ELSE '' END, 2) AS "ishii-2014:not-excluded",
  CASE WHEN "sex" IS NULL THEN (NOT (CASE WHEN _b24 < (CASE WHEN ("sex" = 'male') THEN (105)::DOUBLE ELSE LEAST((120)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (105)::DOUBLE END) END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT (_b23 < (CASE WHEN ("sex" = 'male') THEN (105)::DOUBLE ELSE GREATEST((120)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (105)::DOUBLE END) END) - (1e-9)::DOUBLE) THEN FALSE END)) ELSE _b18 END AS "ishii-2014:positiveScreen",
  CASE WHEN "sex" IS NULL THEN CASE WHEN _b23 = _b24 THEN _b23 END ELSE CASE WHEN _b15 = _b16 THEN _b15 END END AS "ishii-2014:score"
FROM (SELECT
  "id",
  "sex",
  _b15,
  _b16,
  _b18,
  _b19,
  _b20,
  _b21,
  _b23,
  _b24,
  (CASE WHEN "sex" IS NULL THEN (_b21 <> _b19) ELSE FALSE END) AS _b22
FROM (SELECT
  "id",
  "sex",
  _b15,
  _b16,
  _b18,
  _b20,
  _b21,
  _b23,
  _b24,
  CASE WHEN _b18 THEN 'positive' WHEN _b18 IS NULL THEN 'indeterminate' ELSE 'negative' END AS _b19
FROM (SELECT
  "id",
  "sex",
  _b15,
  _b16,
  _b20,
  _b23,
  _b24,
  (NOT (CASE WHEN _b16 < _b17 - (1e-9)::DOUBLE THEN TRUE WHEN NOT (_b15 < _b17 - (1e-9)::DOUBLE) THEN FALSE END)) AS _b18,
  CASE WHEN "sex" IS NULL THEN CASE WHEN _b20 THEN 'positive' WHEN _b20 IS NULL THEN 'indeterminate' ELSE 'negative' END END AS _b21
FROM (SELECT
  "id",
  "sex",
  _b17,
  CASE WHEN _b8 THEN _b13 ELSE _b6 END AS _b15,
  CASE WHEN _b8 THEN _b14 ELSE _b7 END AS _b16,
  CASE WHEN "sex" IS NULL THEN (NOT (CASE WHEN _b7 < (120)::DOUBLE - (1e-9)::DOUBLE THEN TRUE WHEN NOT (_b6 < (120)::DOUBLE - (1e-9)::DOUBLE) THEN FALSE END)) END AS _b20,
  CASE WHEN "sex" IS NULL THEN CASE WHEN ("sex" = 'male') THEN _b13 WHEN NOT ("sex" = 'male') THEN _b6 ELSE CASE WHEN _b13 IS NULL OR _b6 IS NULL THEN NULL ELSE LEAST(_b13, _b6) END END END AS _b23,
  CASE WHEN "sex" IS NULL THEN CASE WHEN ("sex" = 'male') THEN _b14 WHEN NOT ("sex" = 'male') THEN _b7 ELSE CASE WHEN _b14 IS NULL OR _b7 IS NULL THEN NULL ELSE GREATEST(_b14, _b7) END END END AS _b24
FROM (SELECT
  "id",
  "sex",
  _b8,
  ((LEAST(((0.8)::DOUBLE * (_b0 + (-64)::DOUBLE)), ((0.8)::DOUBLE * (_b1 + (-64)::DOUBLE)), ((0.8)::DOUBLE * (_b0 + (-64)::DOUBLE)), ((0.8)::DOUBLE * (_b1 + (-64)::DOUBLE)))) + ((-5.09)::DOUBLE * _b4) + ((-3.28)::DOUBLE * _b5)) AS _b6,
  ((GREATEST(((0.8)::DOUBLE * (_b0 + (-64)::DOUBLE)), ((0.8)::DOUBLE * (_b1 + (-64)::DOUBLE)), ((0.8)::DOUBLE * (_b0 + (-64)::DOUBLE)), ((0.8)::DOUBLE * (_b1 + (-64)::DOUBLE)))) + ((-5.09)::DOUBLE * _b4) + ((-3.28)::DOUBLE * _b5)) AS _b7,
  ((LEAST(((0.62)::DOUBLE * (_b0 + (-64)::DOUBLE)), ((0.62)::DOUBLE * (_b1 + (-64)::DOUBLE)), ((0.62)::DOUBLE * (_b0 + (-64)::DOUBLE)), ((0.62)::DOUBLE * (_b1 + (-64)::DOUBLE)))) + _b12 + ((-4.64)::DOUBLE * _b5)) AS _b13,
  ((GREATEST(((0.62)::DOUBLE * (_b0 + (-64)::DOUBLE)), ((0.62)::DOUBLE * (_b1 + (-64)::DOUBLE)), ((0.62)::DOUBLE * (_b0 + (-64)::DOUBLE)), ((0.62)::DOUBLE * (_b1 + (-64)::DOUBLE)))) + _b12 + ((-4.64)::DOUBLE * _b5)) AS _b14,
  CASE WHEN _b8 THEN (105)::DOUBLE ELSE (120)::DOUBLE END AS _b17
FROM (SELECT
  "id",
  "sex",
  COALESCE(FLOOR("age" + (1e-9)::DOUBLE), (0)::DOUBLE) AS _b0,
  COALESCE(FLOOR("age" + (1e-9)::DOUBLE), (130)::DOUBLE) AS _b1,
  ("grip-strength" + (-34)::DOUBLE) AS _b4,
  ("calf-circumference" + (-42)::DOUBLE) AS _b5,
  COALESCE(("sex" = 'male'), TRUE) AS _b8,
  ((-3.09)::DOUBLE * ("grip-strength" + (-50)::DOUBLE)) AS _b12
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5) AS _l6
