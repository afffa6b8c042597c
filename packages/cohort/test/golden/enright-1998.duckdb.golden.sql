SELECT
  "id",
  CASE WHEN _b23 THEN 'indeterminate' ELSE _b20 END AS "enright-1998",
  SUBSTR(CASE WHEN ((TRUE AND ((_b19 IS NULL))) OR (_b23 AND _b20 = 'low') OR CASE WHEN "sex" IS NULL THEN (((TRUE AND ((_b21 IS NULL))) OR (_b23 AND _b22 = 'low'))) ELSE FALSE END) THEN ',low' ELSE '' END, 2) AS "enright-1998:not-excluded",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN _b0 < _b25 - (1e-9)::DOUBLE THEN TRUE WHEN NOT (_b0 < _b26 - (1e-9)::DOUBLE) THEN FALSE END) ELSE (CASE WHEN _b0 < _b16 - (1e-9)::DOUBLE THEN TRUE WHEN NOT (_b0 < _b17 - (1e-9)::DOUBLE) THEN FALSE END) END AS "enright-1998:belowPredicted",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN _b0 < (_b25 + (CASE WHEN ("sex" = 'male') THEN (-153)::DOUBLE ELSE LEAST((-139)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (-153)::DOUBLE END) END)) - (1e-9)::DOUBLE THEN TRUE WHEN NOT (_b0 < (_b26 + (CASE WHEN ("sex" = 'male') THEN (-153)::DOUBLE ELSE GREATEST((-139)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (-153)::DOUBLE END) END)) - (1e-9)::DOUBLE) THEN FALSE END) ELSE _b19 END AS "enright-1998:belowLimit"
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
  (CASE WHEN _b0 < (_b16 + _b18) - (1e-9)::DOUBLE THEN TRUE WHEN NOT (_b0 < (_b17 + _b18) - (1e-9)::DOUBLE) THEN FALSE END) AS _b19,
  CASE WHEN "sex" IS NULL THEN CASE WHEN _b21 THEN 'low' WHEN _b21 IS NULL THEN 'indeterminate' ELSE 'normal' END END AS _b22
FROM (SELECT
  "id",
  "sex",
  _b0,
  _b18,
  CASE WHEN _b9 THEN _b14 ELSE _b7 END AS _b16,
  CASE WHEN _b9 THEN _b15 ELSE _b8 END AS _b17,
  CASE WHEN "sex" IS NULL THEN (CASE WHEN _b0 < (_b7 + (-139)::DOUBLE) - (1e-9)::DOUBLE THEN TRUE WHEN NOT (_b0 < (_b8 + (-139)::DOUBLE) - (1e-9)::DOUBLE) THEN FALSE END) END AS _b21,
  CASE WHEN "sex" IS NULL THEN CASE WHEN ("sex" = 'male') THEN _b14 WHEN NOT ("sex" = 'male') THEN _b7 ELSE CASE WHEN _b14 IS NULL OR _b7 IS NULL THEN NULL ELSE LEAST(_b14, _b7) END END END AS _b25,
  CASE WHEN "sex" IS NULL THEN CASE WHEN ("sex" = 'male') THEN _b15 WHEN NOT ("sex" = 'male') THEN _b8 ELSE CASE WHEN _b15 IS NULL OR _b8 IS NULL THEN NULL ELSE GREATEST(_b15, _b8) END END END AS _b26
FROM (SELECT
  "id",
  "sex",
  _b0,
  _b9,
  (_b1 + _b2 + (LEAST(((-5.78)::DOUBLE * _b3), ((-5.78)::DOUBLE * _b4), ((-5.78)::DOUBLE * _b3), ((-5.78)::DOUBLE * _b4))) + (667)::DOUBLE) AS _b7,
  (_b1 + _b2 + (GREATEST(((-5.78)::DOUBLE * _b3), ((-5.78)::DOUBLE * _b4), ((-5.78)::DOUBLE * _b3), ((-5.78)::DOUBLE * _b4))) + (667)::DOUBLE) AS _b8,
  (_b10 + (LEAST(((-5.02)::DOUBLE * _b3), ((-5.02)::DOUBLE * _b4), ((-5.02)::DOUBLE * _b3), ((-5.02)::DOUBLE * _b4))) + _b13 + (-309)::DOUBLE) AS _b14,
  (_b10 + (GREATEST(((-5.02)::DOUBLE * _b3), ((-5.02)::DOUBLE * _b4), ((-5.02)::DOUBLE * _b3), ((-5.02)::DOUBLE * _b4))) + _b13 + (-309)::DOUBLE) AS _b15,
  CASE WHEN _b9 THEN (-153)::DOUBLE ELSE (-139)::DOUBLE END AS _b18
FROM (SELECT
  "id",
  "sex",
  "six-minute-walk-distance" AS _b0,
  ((2.11)::DOUBLE * "body-height") AS _b1,
  ((-2.29)::DOUBLE * "body-weight") AS _b2,
  COALESCE(FLOOR("age" + (1e-9)::DOUBLE), (0)::DOUBLE) AS _b3,
  COALESCE(FLOOR("age" + (1e-9)::DOUBLE), (130)::DOUBLE) AS _b4,
  COALESCE(("sex" = 'male'), TRUE) AS _b9,
  ((7.57)::DOUBLE * "body-height") AS _b10,
  ((-1.76)::DOUBLE * "body-weight") AS _b13
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5) AS _l6
