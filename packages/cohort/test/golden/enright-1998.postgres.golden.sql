SELECT
  "id",
  CASE WHEN _b22 THEN 'indeterminate' ELSE _b19 END AS "enright-1998",
  SUBSTR(CASE WHEN ((TRUE AND ((_b18 IS NULL))) OR (_b22 AND _b19 = 'low') OR CASE WHEN "sex" IS NULL THEN (((TRUE AND ((_b20 IS NULL))) OR (_b22 AND _b21 = 'low'))) ELSE FALSE END) THEN ',low' ELSE '' END, 2) AS "enright-1998:not-excluded",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN "six-minute-walk-distance" < _b24 - (1e-9)::float8 THEN TRUE WHEN NOT ("six-minute-walk-distance" < _b25 - (1e-9)::float8) THEN FALSE END) ELSE (CASE WHEN "six-minute-walk-distance" < _b15 - (1e-9)::float8 THEN TRUE WHEN NOT ("six-minute-walk-distance" < _b16 - (1e-9)::float8) THEN FALSE END) END AS "enright-1998:belowPredicted",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN "six-minute-walk-distance" < (_b24 + (CASE WHEN ("sex" = 'male') THEN (-153)::float8 ELSE LEAST((-139)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (-153)::float8 END) END)) - (1e-9)::float8 THEN TRUE WHEN NOT ("six-minute-walk-distance" < (_b25 + (CASE WHEN ("sex" = 'male') THEN (-153)::float8 ELSE GREATEST((-139)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (-153)::float8 END) END)) - (1e-9)::float8) THEN FALSE END) ELSE _b18 END AS "enright-1998:belowLimit"
FROM (SELECT
  "id",
  "sex",
  "six-minute-walk-distance",
  _b15,
  _b16,
  _b18,
  _b19,
  _b20,
  _b21,
  _b24,
  _b25,
  (CASE WHEN "sex" IS NULL THEN (_b21 <> _b19) ELSE FALSE END) AS _b22
FROM (SELECT
  "id",
  "sex",
  "six-minute-walk-distance",
  _b15,
  _b16,
  _b18,
  _b20,
  _b21,
  _b24,
  _b25,
  CASE WHEN _b18 THEN 'low' WHEN _b18 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b19
FROM (SELECT
  "id",
  "sex",
  "six-minute-walk-distance",
  _b15,
  _b16,
  _b20,
  _b24,
  _b25,
  (CASE WHEN "six-minute-walk-distance" < (_b15 + _b17) - (1e-9)::float8 THEN TRUE WHEN NOT ("six-minute-walk-distance" < (_b16 + _b17) - (1e-9)::float8) THEN FALSE END) AS _b18,
  CASE WHEN "sex" IS NULL THEN CASE WHEN _b20 THEN 'low' WHEN _b20 IS NULL THEN 'indeterminate' ELSE 'normal' END END AS _b21
FROM (SELECT
  "id",
  "sex",
  "six-minute-walk-distance",
  _b17,
  CASE WHEN _b8 THEN _b13 ELSE _b6 END AS _b15,
  CASE WHEN _b8 THEN _b14 ELSE _b7 END AS _b16,
  CASE WHEN "sex" IS NULL THEN (CASE WHEN "six-minute-walk-distance" < (_b6 + (-139)::float8) - (1e-9)::float8 THEN TRUE WHEN NOT ("six-minute-walk-distance" < (_b7 + (-139)::float8) - (1e-9)::float8) THEN FALSE END) END AS _b20,
  CASE WHEN "sex" IS NULL THEN CASE WHEN ("sex" = 'male') THEN _b13 WHEN NOT ("sex" = 'male') THEN _b6 ELSE CASE WHEN _b13 IS NULL OR _b6 IS NULL THEN NULL ELSE LEAST(_b13, _b6) END END END AS _b24,
  CASE WHEN "sex" IS NULL THEN CASE WHEN ("sex" = 'male') THEN _b14 WHEN NOT ("sex" = 'male') THEN _b7 ELSE CASE WHEN _b14 IS NULL OR _b7 IS NULL THEN NULL ELSE GREATEST(_b14, _b7) END END END AS _b25
FROM (SELECT
  "id",
  "sex",
  "six-minute-walk-distance",
  _b8,
  (_b0 + _b1 + (LEAST(((-5.78)::float8 * _b2), ((-5.78)::float8 * _b3), ((-5.78)::float8 * _b2), ((-5.78)::float8 * _b3))) + (667)::float8) AS _b6,
  (_b0 + _b1 + (GREATEST(((-5.78)::float8 * _b2), ((-5.78)::float8 * _b3), ((-5.78)::float8 * _b2), ((-5.78)::float8 * _b3))) + (667)::float8) AS _b7,
  (_b9 + (LEAST(((-5.02)::float8 * _b2), ((-5.02)::float8 * _b3), ((-5.02)::float8 * _b2), ((-5.02)::float8 * _b3))) + _b12 + (-309)::float8) AS _b13,
  (_b9 + (GREATEST(((-5.02)::float8 * _b2), ((-5.02)::float8 * _b3), ((-5.02)::float8 * _b2), ((-5.02)::float8 * _b3))) + _b12 + (-309)::float8) AS _b14,
  CASE WHEN _b8 THEN (-153)::float8 ELSE (-139)::float8 END AS _b17
FROM (SELECT
  "id",
  "sex",
  "six-minute-walk-distance",
  ((2.11)::float8 * "body-height") AS _b0,
  ((-2.29)::float8 * "body-weight") AS _b1,
  COALESCE(FLOOR("age" + (1e-9)::float8), (0)::float8) AS _b2,
  COALESCE(FLOOR("age" + (1e-9)::float8), (130)::float8) AS _b3,
  COALESCE(("sex" = 'male'), TRUE) AS _b8,
  ((7.57)::float8 * "body-height") AS _b9,
  ((-1.76)::float8 * "body-weight") AS _b12
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4 OFFSET 0) AS _l5 OFFSET 0) AS _l6
