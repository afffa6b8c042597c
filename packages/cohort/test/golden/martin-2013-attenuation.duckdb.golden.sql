SELECT
  "id",
  (CASE WHEN _b11 THEN 'low' WHEN _b12 THEN 'indeterminate' ELSE 'normal' END) AS "martin-2013-attenuation",
  SUBSTR(CASE WHEN (_b12 AND (NOT _b11)) THEN ',low' ELSE '' END, 2) AS "martin-2013-attenuation:not-excluded",
  CASE WHEN _b11 THEN TRUE WHEN (NOT _b12) THEN FALSE END AS "martin-2013-attenuation:lowMuscle"
FROM (SELECT
  "id",
  (_b8 OR ((NOT (NOT _b4)) AND _b10)) AS _b11,
  ((_b8 OR (NOT _b9)) OR ((NOT (NOT (_b4 OR (NOT ("bmi" IS NOT NULL))))) AND (_b10 OR (NOT _b9)))) AS _b12
FROM (SELECT
  "id",
  "bmi",
  _b4,
  _b9,
  (_b1 < (33)::DOUBLE - (1e-9)::DOUBLE) AS _b8,
  (_b1 < (41)::DOUBLE - (1e-9)::DOUBLE) AS _b10
FROM (SELECT
  "id",
  "bmi",
  COALESCE("l3-muscle-density", CAST('Infinity' AS DOUBLE)) AS _b1,
  ((COALESCE("bmi", CAST('Infinity' AS DOUBLE))) < (25)::DOUBLE - (1e-9)::DOUBLE) AS _b4,
  ("l3-muscle-density" IS NOT NULL) AS _b9
FROM people) AS _l1) AS _l2) AS _l3
