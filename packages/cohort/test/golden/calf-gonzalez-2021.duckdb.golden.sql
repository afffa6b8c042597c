SELECT
  "id",
  CASE WHEN _b23 THEN 'indeterminate' ELSE _b19 END AS "calf-gonzalez-2021",
  SUBSTR(CASE WHEN ((TRUE AND ((_b16 IS NULL))) OR (_b23 AND _b19 = 'severely-low') OR CASE WHEN "sex" IS NULL THEN (((TRUE AND ((_b20 IS NULL))) OR (_b23 AND _b22 = 'severely-low'))) ELSE FALSE END) THEN ',severely-low' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b16, FALSE)) AND ((_b18 IS NULL) OR (COALESCE(_b18, FALSE) AND ((_b16 IS NULL))))) OR (_b23 AND _b19 = 'moderately-low') OR CASE WHEN "sex" IS NULL THEN (((NOT (COALESCE(_b20, FALSE)) AND ((_b21 IS NULL) OR (COALESCE(_b21, FALSE) AND ((_b20 IS NULL))))) OR (_b23 AND _b22 = 'moderately-low'))) ELSE FALSE END) THEN ',moderately-low' ELSE '' END, 2) AS "calf-gonzalez-2021:not-excluded",
  CASE WHEN "sex" IS NULL THEN (NOT (CASE WHEN (CASE WHEN ("sex" = 'male') THEN (32)::DOUBLE ELSE GREATEST((31)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (32)::DOUBLE END) END) < _b12 - (1e-9)::DOUBLE THEN TRUE WHEN NOT ((CASE WHEN ("sex" = 'male') THEN (32)::DOUBLE ELSE LEAST((31)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (32)::DOUBLE END) END) < _b13 - (1e-9)::DOUBLE) THEN FALSE END)) ELSE _b16 END AS "calf-gonzalez-2021:severelyLow",
  CASE WHEN "sex" IS NULL THEN (NOT (CASE WHEN (CASE WHEN ("sex" = 'male') THEN (34)::DOUBLE ELSE GREATEST((33)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (34)::DOUBLE END) END) < _b12 - (1e-9)::DOUBLE THEN TRUE WHEN NOT ((CASE WHEN ("sex" = 'male') THEN (34)::DOUBLE ELSE LEAST((33)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (34)::DOUBLE END) END) < _b13 - (1e-9)::DOUBLE) THEN FALSE END)) ELSE _b18 END AS "calf-gonzalez-2021:moderatelyLow"
FROM (SELECT
  "id",
  "sex",
  _b12,
  _b13,
  _b16,
  _b18,
  _b19,
  _b20,
  _b21,
  _b22,
  (CASE WHEN "sex" IS NULL THEN (_b22 <> _b19) ELSE FALSE END) AS _b23
FROM (SELECT
  "id",
  "sex",
  _b12,
  _b13,
  _b16,
  _b18,
  _b20,
  _b21,
  CASE WHEN _b16 THEN 'severely-low' WHEN _b16 IS NULL THEN 'indeterminate' WHEN _b18 THEN 'moderately-low' WHEN _b18 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b19,
  CASE WHEN "sex" IS NULL THEN CASE WHEN _b20 THEN 'severely-low' WHEN _b20 IS NULL THEN 'indeterminate' WHEN _b21 THEN 'moderately-low' WHEN _b21 IS NULL THEN 'indeterminate' ELSE 'normal' END END AS _b22
FROM (SELECT
  "id",
  "sex",
  _b12,
  _b13,
  (NOT (CASE WHEN _b15 < _b12 - (1e-9)::DOUBLE THEN TRUE WHEN NOT (_b15 < _b13 - (1e-9)::DOUBLE) THEN FALSE END)) AS _b16,
  (NOT (CASE WHEN _b17 < _b12 - (1e-9)::DOUBLE THEN TRUE WHEN NOT (_b17 < _b13 - (1e-9)::DOUBLE) THEN FALSE END)) AS _b18,
  CASE WHEN "sex" IS NULL THEN (NOT (CASE WHEN (31)::DOUBLE < _b12 - (1e-9)::DOUBLE THEN TRUE WHEN NOT ((31)::DOUBLE < _b13 - (1e-9)::DOUBLE) THEN FALSE END)) END AS _b20,
  CASE WHEN "sex" IS NULL THEN (NOT (CASE WHEN (33)::DOUBLE < _b12 - (1e-9)::DOUBLE THEN TRUE WHEN NOT ((33)::DOUBLE < _b13 - (1e-9)::DOUBLE) THEN FALSE END)) END AS _b21
FROM (SELECT
  "id",
  "sex",
  _b15,
  _b17,
  ("calf-circumference" + (CASE WHEN _b3 THEN (4)::DOUBLE ELSE LEAST(CASE WHEN _b2 THEN (0)::DOUBLE ELSE LEAST(CASE WHEN _b1 THEN (-3)::DOUBLE ELSE LEAST(CASE WHEN _b0 THEN (-7)::DOUBLE ELSE LEAST((-12)::DOUBLE, CASE WHEN _b0 IS NULL THEN (-7)::DOUBLE END) END, CASE WHEN _b1 IS NULL THEN (-3)::DOUBLE END) END, CASE WHEN _b2 IS NULL THEN (0)::DOUBLE END) END, CASE WHEN _b3 IS NULL THEN (4)::DOUBLE END) END) + (CASE WHEN _b6 THEN _b8 ELSE LEAST((0)::DOUBLE, CASE WHEN _b6 IS NULL THEN _b8 END) END)) AS _b12,
  ("calf-circumference" + (CASE WHEN _b3 THEN (4)::DOUBLE ELSE GREATEST(CASE WHEN _b2 THEN (0)::DOUBLE ELSE GREATEST(CASE WHEN _b1 THEN (-3)::DOUBLE ELSE GREATEST(CASE WHEN _b0 THEN (-7)::DOUBLE ELSE GREATEST((-12)::DOUBLE, CASE WHEN _b0 IS NULL THEN (-7)::DOUBLE END) END, CASE WHEN _b1 IS NULL THEN (-3)::DOUBLE END) END, CASE WHEN _b2 IS NULL THEN (0)::DOUBLE END) END, CASE WHEN _b3 IS NULL THEN (4)::DOUBLE END) END) + (CASE WHEN _b6 THEN _b9 ELSE GREATEST((0)::DOUBLE, CASE WHEN _b6 IS NULL THEN _b9 END) END)) AS _b13
FROM (SELECT
  "id",
  "sex",
  "calf-circumference",
  _b0,
  _b1,
  _b2,
  _b3,
  _b6,
  COALESCE(_b7, (-20)::DOUBLE) AS _b8,
  COALESCE(_b7, (0)::DOUBLE) AS _b9,
  CASE WHEN _b14 THEN (32)::DOUBLE ELSE (31)::DOUBLE END AS _b15,
  CASE WHEN _b14 THEN (34)::DOUBLE ELSE (33)::DOUBLE END AS _b17
FROM (SELECT
  "id",
  "sex",
  "calf-circumference",
  ("bmi" < (40)::DOUBLE - (1e-9)::DOUBLE) AS _b0,
  ("bmi" < (30)::DOUBLE - (1e-9)::DOUBLE) AS _b1,
  ("bmi" < (25)::DOUBLE - (1e-9)::DOUBLE) AS _b2,
  ("bmi" < (18.5)::DOUBLE - (1e-9)::DOUBLE) AS _b3,
  (("oedema" IS NOT NULL) AND "oedema") AS _b6,
  CASE WHEN "calf-gonzalez-2021.swelling-to-subtract" BETWEEN (-20)::DOUBLE AND (0)::DOUBLE THEN "calf-gonzalez-2021.swelling-to-subtract" END AS _b7,
  COALESCE(("sex" = 'male'), TRUE) AS _b14
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5) AS _l6
