SELECT
  "id",
  CASE WHEN _b13 THEN 'indeterminate' ELSE _b10 END AS "prado-2008",
  SUBSTR(CASE WHEN (((NOT _b8) AND (NOT _b9)) OR (_b13 AND _b10 = 'low') OR CASE WHEN "sex" IS NULL THEN (((NOT _b6) AND (NOT _b11)) OR (_b13 AND _b12 = 'low')) ELSE FALSE END) THEN ',low' ELSE '' END, 2) AS "prado-2008:not-excluded",
  CASE WHEN "sex" IS NULL THEN CASE WHEN (NOT ((_b4 OR (NOT ("l3-smi" IS NOT NULL))) OR ((NOT _b14) AND (_b6 OR (NOT ("l3-smi" IS NOT NULL)))))) THEN TRUE WHEN (NOT (NOT (_b4 OR ((NOT (_b14 OR (NOT ("sex" IS NOT NULL)))) AND _b6)))) THEN FALSE END ELSE CASE WHEN _b9 THEN TRUE WHEN (NOT (NOT _b8)) THEN FALSE END END AS "prado-2008:lowMuscle"
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  _b4,
  _b6,
  _b8,
  _b9,
  _b10,
  _b11,
  _b12,
  _b14,
  CASE WHEN "sex" IS NULL THEN _b12 <> _b10 ELSE FALSE END AS _b13
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  _b4,
  _b6,
  _b8,
  _b9,
  _b11,
  _b12,
  _b14,
  CASE WHEN _b9 THEN 'low' WHEN (NOT _b8) THEN 'indeterminate' ELSE 'normal' END AS _b10
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  _b4,
  _b6,
  _b8,
  _b11,
  _b14,
  (NOT (_b8 OR (NOT ("l3-smi" IS NOT NULL)))) AS _b9,
  CASE WHEN _b11 THEN 'low' WHEN (NOT _b6) THEN 'indeterminate' ELSE 'normal' END AS _b12
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  _b4,
  _b6,
  _b14,
  (_b4 OR ((NOT (COALESCE(("sex" = 'male'), TRUE))) AND _b6)) AS _b8,
  (NOT (_b6 OR (NOT ("l3-smi" IS NOT NULL)))) AS _b11
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  _b14,
  ((52.4)::DOUBLE < _b0 - (1e-9)::DOUBLE) AS _b4,
  ((38.5)::DOUBLE < _b0 - (1e-9)::DOUBLE) AS _b6
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  COALESCE("l3-smi", CAST('-Infinity' AS DOUBLE)) AS _b0,
  COALESCE(("sex" = 'male'), FALSE) AS _b14
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5) AS _l6
