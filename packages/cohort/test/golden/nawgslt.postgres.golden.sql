SELECT
  "id",
  CASE WHEN _b11 THEN 'indeterminate' ELSE _b9 END AS "nawgslt",
  SUBSTR(CASE WHEN ((_b8 AND (NOT (_b6 OR (_b2 AND _b4)))) OR (_b11 AND _b9 = 'sarcopenia') OR CASE WHEN "sex" IS NULL THEN ((_b7 AND (NOT _b6)) OR (_b11 AND _b10 = 'sarcopenia')) ELSE FALSE END) THEN ',sarcopenia' ELSE '' END, 2) AS "nawgslt:not-excluded",
  CASE WHEN "sex" IS NULL THEN CASE WHEN (_b6 OR (_b12 AND _b4)) THEN TRUE WHEN (NOT (_b7 OR ((_b12 OR (NOT ("sex" IS NOT NULL))) AND (_b4 OR (NOT ("l3-smi" IS NOT NULL)))))) THEN FALSE END ELSE CASE WHEN (_b6 OR (_b2 AND _b4)) THEN TRUE WHEN (NOT _b8) THEN FALSE END END AS "nawgslt:lowMass"
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
  CASE WHEN (_b6 OR (_b2 AND _b4)) THEN 'sarcopenia' WHEN _b8 THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b9,
  CASE WHEN _b6 THEN 'sarcopenia' WHEN _b7 THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b10
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
  (_b1 < (50)::float8 - (1e-9)::float8) AS _b4,
  (_b1 < (39)::float8 - (1e-9)::float8) AS _b6
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  COALESCE("l3-smi", CAST('Infinity' AS float8)) AS _b1,
  COALESCE(("sex" = 'male'), TRUE) AS _b2,
  COALESCE(("sex" = 'male'), FALSE) AS _b12
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4 OFFSET 0) AS _l5
