SELECT
  "id",
  CASE WHEN _b6 THEN 'indeterminate' ELSE _b3 END AS "prado-2008",
  SUBSTR(CASE WHEN ((TRUE AND ((_b2 IS NULL))) OR (_b6 AND _b3 = 'low') OR CASE WHEN "sex" IS NULL THEN (((TRUE AND ((_b4 IS NULL))) OR (_b6 AND _b5 = 'low'))) ELSE FALSE END) THEN ',low' ELSE '' END, 2) AS "prado-2008:not-excluded",
  CASE WHEN "sex" IS NULL THEN (NOT (CASE WHEN (CASE WHEN ("sex" = 'male') THEN (52.4)::DOUBLE ELSE GREATEST((38.5)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (52.4)::DOUBLE END) END) < "l3-smi" - (1e-9)::DOUBLE THEN TRUE WHEN NOT ((CASE WHEN ("sex" = 'male') THEN (52.4)::DOUBLE ELSE LEAST((38.5)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (52.4)::DOUBLE END) END) < "l3-smi" - (1e-9)::DOUBLE) THEN FALSE END)) ELSE _b2 END AS "prado-2008:lowMuscle"
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  _b2,
  _b3,
  _b4,
  _b5,
  (CASE WHEN "sex" IS NULL THEN (_b5 <> _b3) ELSE FALSE END) AS _b6
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  _b2,
  _b4,
  CASE WHEN _b2 THEN 'low' WHEN _b2 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b3,
  CASE WHEN "sex" IS NULL THEN CASE WHEN _b4 THEN 'low' WHEN _b4 IS NULL THEN 'indeterminate' ELSE 'normal' END END AS _b5
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  (NOT ((CASE WHEN (COALESCE(("sex" = 'male'), TRUE)) THEN (52.4)::DOUBLE ELSE (38.5)::DOUBLE END) < "l3-smi" - (1e-9)::DOUBLE)) AS _b2,
  CASE WHEN "sex" IS NULL THEN (NOT ((38.5)::DOUBLE < "l3-smi" - (1e-9)::DOUBLE)) END AS _b4
FROM people) AS _l1) AS _l2) AS _l3
