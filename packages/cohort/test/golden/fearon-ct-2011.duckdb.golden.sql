SELECT
  "id",
  CASE WHEN _b11 THEN 'indeterminate' ELSE _b9 END AS "fearon-ct-2011",
  SUBSTR(CASE WHEN ((_b8 AND (NOT (_b6 OR (_b2 AND _b4)))) OR (_b11 AND _b9 = 'low') OR CASE WHEN "sex" IS NULL THEN ((_b7 AND (NOT _b6)) OR (_b11 AND _b10 = 'low')) ELSE FALSE END) THEN ',low' ELSE '' END, 2) AS "fearon-ct-2011:not-excluded",
  CASE WHEN "sex" IS NULL THEN CASE WHEN (_b6 OR (_b12 AND _b4)) THEN TRUE WHEN (NOT (_b7 OR ((_b12 OR (NOT ("sex" IS NOT NULL))) AND (_b4 OR (NOT ("l3-smi" IS NOT NULL)))))) THEN FALSE END ELSE CASE WHEN (_b6 OR (_b2 AND _b4)) THEN TRUE WHEN (NOT _b8) THEN FALSE END END AS "fearon-ct-2011:lowMuscle"
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  _b2,
  _b4,
  _b6,
  _b7,
  _b8,
  _b9,
  _b10,
  _b12,
  CASE WHEN "sex" IS NULL THEN _b10 <> _b9 ELSE FALSE END AS _b11
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  _b2,
  _b4,
  _b6,
  _b7,
  _b8,
  _b12,
  CASE WHEN (_b6 OR (_b2 AND _b4)) THEN 'low' WHEN _b8 THEN 'indeterminate' ELSE 'normal' END AS _b9,
  CASE WHEN _b6 THEN 'low' WHEN _b7 THEN 'indeterminate' ELSE 'normal' END AS _b10
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  _b2,
  _b4,
  _b6,
  _b12,
  (_b6 OR (NOT ("l3-smi" IS NOT NULL))) AS _b7,
  ((_b6 OR (_b2 AND _b4)) OR (NOT ("l3-smi" IS NOT NULL))) AS _b8
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  _b2,
  _b12,
  (_b1 < (55)::DOUBLE - (1e-9)::DOUBLE) AS _b4,
  (_b1 < (39)::DOUBLE - (1e-9)::DOUBLE) AS _b6
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  COALESCE("l3-smi", CAST('Infinity' AS DOUBLE)) AS _b1,
  COALESCE(("sex" = 'male'), TRUE) AS _b2,
  COALESCE(("sex" = 'male'), FALSE) AS _b12
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5
