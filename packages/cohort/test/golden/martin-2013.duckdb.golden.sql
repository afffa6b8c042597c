SELECT
  "id",
  CASE WHEN _b23 THEN 'indeterminate' ELSE _b21 END AS "martin-2013",
  SUBSTR(CASE WHEN ((_b20 AND (NOT _b19)) OR (_b23 AND _b21 = 'low') OR CASE WHEN "sex" IS NULL THEN ((_b18 AND (NOT _b17)) OR (_b23 AND _b22 = 'low')) ELSE FALSE END) THEN ',low' ELSE '' END, 2) AS "martin-2013:not-excluded",
  CASE WHEN "sex" IS NULL THEN CASE WHEN (_b17 OR (_b24 AND _b15)) THEN TRUE WHEN (NOT (_b18 OR ((_b24 OR (NOT ("sex" IS NOT NULL))) AND _b16))) THEN FALSE END ELSE CASE WHEN _b19 THEN TRUE WHEN (NOT _b20) THEN FALSE END END AS "martin-2013:lowMuscle"
FROM (SELECT
  "id",
  "sex",
  _b15,
  _b16,
  _b17,
  _b18,
  _b19,
  _b20,
  _b21,
  _b22,
  _b24,
  CASE WHEN "sex" IS NULL THEN _b22 <> _b21 ELSE FALSE END AS _b23
FROM (SELECT
  "id",
  "sex",
  _b15,
  _b16,
  _b17,
  _b18,
  _b19,
  _b20,
  _b22,
  _b24,
  CASE WHEN _b19 THEN 'low' WHEN _b20 THEN 'indeterminate' ELSE 'normal' END AS _b21
FROM (SELECT
  "id",
  "sex",
  _b15,
  _b16,
  _b17,
  _b18,
  _b24,
  (_b17 OR (_b2 AND _b15)) AS _b19,
  (_b18 OR (_b2 AND _b16)) AS _b20,
  CASE WHEN _b17 THEN 'low' WHEN _b18 THEN 'indeterminate' ELSE 'normal' END AS _b22
FROM (SELECT
  "id",
  "sex",
  _b2,
  _b17,
  _b24,
  (_b13 OR ((NOT (_b5 OR (NOT ("bmi" IS NOT NULL)))) AND _b11)) AS _b15,
  ((_b13 OR (NOT ("l3-smi" IS NOT NULL))) OR ((NOT _b5) AND (_b11 OR (NOT ("l3-smi" IS NOT NULL))))) AS _b16,
  (_b17 OR (NOT ("l3-smi" IS NOT NULL))) AS _b18
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  "bmi",
  _b2,
  _b5,
  _b24,
  (_b1 < (53)::DOUBLE - (1e-9)::DOUBLE) AS _b11,
  (_b1 < (43)::DOUBLE - (1e-9)::DOUBLE) AS _b13,
  (_b1 < (41)::DOUBLE - (1e-9)::DOUBLE) AS _b17
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  "bmi",
  COALESCE("l3-smi", CAST('Infinity' AS DOUBLE)) AS _b1,
  COALESCE(("sex" = 'male'), TRUE) AS _b2,
  ((COALESCE("bmi", CAST('Infinity' AS DOUBLE))) < (25)::DOUBLE - (1e-9)::DOUBLE) AS _b5,
  COALESCE(("sex" = 'male'), FALSE) AS _b24
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5) AS _l6
