SELECT
  "id",
  CASE WHEN _b23 THEN 'indeterminate' ELSE _b20 END AS "enright-1998",
  SUBSTR(CASE WHEN ((TRUE AND ((_b19 IS NULL))) OR (_b23 AND _b20 = 'low') OR CASE WHEN "sex" IS NULL THEN (((TRUE AND ((_b21 IS NULL))) OR (_b23 AND _b22 = 'low'))) ELSE FALSE END) THEN ',low' ELSE '' END, 2) AS "enright-1998:not-excluded",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN _b0 < _b25 - (1e-9)::float8 THEN TRUE WHEN NOT (_b0 < _b26 - (1e-9)::float8) THEN FALSE END) ELSE (CASE WHEN _b0 < _b16 - (1e-9)::float8 THEN TRUE WHEN NOT (_b0 < _b17 - (1e-9)::float8) THEN FALSE END) END AS "enright-1998:belowPredicted",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN _b0 < (_b25 + (CASE WHEN ("sex" = 'male') THEN (-153)::float8 ELSE LEAST((-139)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (-153)::float8 END) END)) - (1e-9)::float8 THEN TRUE WHEN NOT (_b0 < (_b26 + (CASE WHEN ("sex" = 'male') THEN (-153)::float8 ELSE GREATEST((-139)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (-153)::float8 END) END)) - (1e-9)::float8) THEN FALSE END) ELSE _b19 END AS "enright-1998:belowLimit"
FROM (SELECT
  "id",
  "sex",
  _b0,
  _b16,
  _b17,
  _b19,
  _b20,
  _b21,
  _b22,
  _b25,
  _b26,
  (CASE WHEN "sex" IS NULL THEN (_b22 <> _b20) ELSE FALSE END) AS _b23
FROM (SELECT
  "id",
  "sex",
  _b0,
  _b16,
  _b17,
  _b19,
  _b21,
  _b22,
  _b25,
  _b26,
  CASE WHEN _b19 THEN 'low' WHEN _b19 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b20
FROM (SELECT
  "id",
  "sex",
  _b0,
  _b16,
  _b17,
  _b21,
  _b25,
  _b26,
  (CASE WHEN _b0 < (_b16 + _b18) - (1e-9)::float8 THEN TRUE WHEN NOT (_b0 < (_b17 + _b18) - (1e-9)::float8) THEN FALSE END) AS _b19,
  CASE WHEN "sex" IS NULL THEN CASE WHEN _b21 THEN 'low' WHEN _b21 IS NULL THEN 'indeterminate' ELSE 'normal' END END AS _b22
FROM (SELECT
  "id",
  "sex",
  _b0,
  _b18,
  CASE WHEN _b9 THEN _b14 ELSE _b7 END AS _b16,
  CASE WHEN _b9 THEN _b15 ELSE _b8 END AS _b17,
  CASE WHEN "sex" IS NULL THEN (CASE WHEN _b0 < (_b7 + (-139)::float8) - (1e-9)::float8 THEN TRUE WHEN NOT (_b0 < (_b8 + (-139)::float8) - (1e-9)::float8) THEN FALSE END) END AS _b21,
  CASE WHEN "sex" IS NULL THEN CASE WHEN ("sex" = 'male') THEN _b14 WHEN NOT ("sex" = 'male') THEN _b7 ELSE CASE WHEN _b14 IS NULL OR _b7 IS NULL THEN NULL ELSE LEAST(_b14, _b7) END END END AS _b25,
  CASE WHEN "sex" IS NULL THEN CASE WHEN ("sex" = 'male') THEN _b15 WHEN NOT ("sex" = 'male') THEN _b8 ELSE CASE WHEN _b15 IS NULL OR _b8 IS NULL THEN NULL ELSE GREATEST(_b15, _b8) END END END AS _b26
FROM (SELECT
  "id",
  "sex",
  _b0,
  _b9,
  (_b1 + _b2 + (LEAST(((-5.78)::float8 * _b3), ((-5.78)::float8 * _b4), ((-5.78)::float8 * _b3), ((-5.78)::float8 * _b4))) + (667)::float8) AS _b7,
  (_b1 + _b2 + (GREATEST(((-5.78)::float8 * _b3), ((-5.78)::float8 * _b4), ((-5.78)::float8 * _b3), ((-5.78)::float8 * _b4))) + (667)::float8) AS _b8,
  (_b10 + (LEAST(((-5.02)::float8 * _b3), ((-5.02)::float8 * _b4), ((-5.02)::float8 * _b3), ((-5.02)::float8 * _b4))) + _b13 + (-309)::float8) AS _b14,
  (_b10 + (GREATEST(((-5.02)::float8 * _b3), ((-5.02)::float8 * _b4), ((-5.02)::float8 * _b3), ((-5.02)::float8 * _b4))) + _b13 + (-309)::float8) AS _b15,
  CASE WHEN _b9 THEN (-153)::float8 ELSE (-139)::float8 END AS _b18
FROM (SELECT
  "id",
  "sex",
  "six-minute-walk-distance" AS _b0,
  ((2.11)::float8 * "body-height") AS _b1,
  ((-2.29)::float8 * "body-weight") AS _b2,
  COALESCE(FLOOR("age" + (1e-9)::float8), (0)::float8) AS _b3,
  COALESCE(FLOOR("age" + (1e-9)::float8), (130)::float8) AS _b4,
  COALESCE(("sex" = 'male'), TRUE) AS _b9,
  ((7.57)::float8 * "body-height") AS _b10,
  ((-1.76)::float8 * "body-weight") AS _b13
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4 OFFSET 0) AS _l5 OFFSET 0) AS _l6
