SELECT
  "id",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN (_b19 = _b17) THEN _b17 ELSE 'indeterminate' END) ELSE (CASE WHEN _b14 THEN 'low' WHEN _b14 IS NULL THEN 'indeterminate' ELSE 'normal' END) END AS "enright-1998",
  SUBSTR(CASE WHEN CASE WHEN "sex" IS NULL THEN ((TRUE AND ((_b16 IS NULL))) OR (TRUE AND ((_b18 IS NULL))) OR (NOT (_b19 = _b17) AND _b17 = 'low') OR (NOT (_b19 = _b17) AND _b19 = 'low')) ELSE ((TRUE AND ((_b14 IS NULL)))) END THEN ',low' ELSE '' END, 2) AS "enright-1998:not-excluded",
  (CASE WHEN "six-minute-walk-distance" < _b10 - (1e-9)::float8 THEN TRUE WHEN NOT ("six-minute-walk-distance" < _b11 - (1e-9)::float8) THEN FALSE END) AS "enright-1998:belowPredicted",
  _b14 AS "enright-1998:belowLimit"
FROM (SELECT
  "id",
  "sex",
  "six-minute-walk-distance",
  _b10,
  _b11,
  _b16,
  _b18,
  (CASE WHEN "six-minute-walk-distance" < (_b10 + (CASE WHEN ("sex" = 'male') THEN (-153)::float8 WHEN NOT ("sex" = 'male') THEN (-139)::float8 ELSE LEAST((-153)::float8, (-139)::float8) END)) - (1e-9)::float8 THEN TRUE WHEN NOT ("six-minute-walk-distance" < (_b11 + (CASE WHEN ("sex" = 'male') THEN (-153)::float8 WHEN NOT ("sex" = 'male') THEN (-139)::float8 ELSE GREATEST((-153)::float8, (-139)::float8) END)) - (1e-9)::float8) THEN FALSE END) AS _b14,
  CASE WHEN _b16 THEN 'low' WHEN _b16 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b17,
  CASE WHEN _b18 THEN 'low' WHEN _b18 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b19
FROM (SELECT
  "id",
  "sex",
  "six-minute-walk-distance",
  CASE WHEN ("sex" = 'male') THEN _b8 WHEN NOT ("sex" = 'male') THEN _b4 ELSE CASE WHEN _b8 IS NULL OR _b4 IS NULL THEN NULL ELSE LEAST(_b8, _b4) END END AS _b10,
  CASE WHEN ("sex" = 'male') THEN _b9 WHEN NOT ("sex" = 'male') THEN _b5 ELSE CASE WHEN _b9 IS NULL OR _b5 IS NULL THEN NULL ELSE GREATEST(_b9, _b5) END END AS _b11,
  (CASE WHEN "six-minute-walk-distance" < (_b8 + (-153)::float8) - (1e-9)::float8 THEN TRUE WHEN NOT ("six-minute-walk-distance" < (_b9 + (-153)::float8) - (1e-9)::float8) THEN FALSE END) AS _b16,
  (CASE WHEN "six-minute-walk-distance" < (_b4 + (-139)::float8) - (1e-9)::float8 THEN TRUE WHEN NOT ("six-minute-walk-distance" < (_b5 + (-139)::float8) - (1e-9)::float8) THEN FALSE END) AS _b18
FROM (SELECT
  "id",
  "sex",
  "six-minute-walk-distance",
  (((2.11)::float8 * "body-height") + ((-2.29)::float8 * "body-weight") + (CASE WHEN (-5.78)::float8 IS NULL OR (-5.78)::float8 IS NULL OR _b0 IS NULL OR _b1 IS NULL THEN NULL ELSE LEAST(((-5.78)::float8 * _b0), ((-5.78)::float8 * _b1), ((-5.78)::float8 * _b0), ((-5.78)::float8 * _b1)) END) + (667)::float8) AS _b4,
  (((2.11)::float8 * "body-height") + ((-2.29)::float8 * "body-weight") + (CASE WHEN (-5.78)::float8 IS NULL OR (-5.78)::float8 IS NULL OR _b0 IS NULL OR _b1 IS NULL THEN NULL ELSE GREATEST(((-5.78)::float8 * _b0), ((-5.78)::float8 * _b1), ((-5.78)::float8 * _b0), ((-5.78)::float8 * _b1)) END) + (667)::float8) AS _b5,
  (((7.57)::float8 * "body-height") + (CASE WHEN (-5.02)::float8 IS NULL OR (-5.02)::float8 IS NULL OR _b0 IS NULL OR _b1 IS NULL THEN NULL ELSE LEAST(((-5.02)::float8 * _b0), ((-5.02)::float8 * _b1), ((-5.02)::float8 * _b0), ((-5.02)::float8 * _b1)) END) + ((-1.76)::float8 * "body-weight") + (-309)::float8) AS _b8,
  (((7.57)::float8 * "body-height") + (CASE WHEN (-5.02)::float8 IS NULL OR (-5.02)::float8 IS NULL OR _b0 IS NULL OR _b1 IS NULL THEN NULL ELSE GREATEST(((-5.02)::float8 * _b0), ((-5.02)::float8 * _b1), ((-5.02)::float8 * _b0), ((-5.02)::float8 * _b1)) END) + ((-1.76)::float8 * "body-weight") + (-309)::float8) AS _b9
FROM (SELECT
  "id",
  "sex",
  "six-minute-walk-distance",
  "body-height",
  "body-weight",
  COALESCE(FLOOR("age" + (1e-9)::float8), (0)::float8) AS _b0,
  COALESCE(FLOOR("age" + (1e-9)::float8), (130)::float8) AS _b1
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
