SELECT
  "id",
  (CASE WHEN _b4 THEN 'low' WHEN (NOT _b2) THEN 'indeterminate' WHEN _b6 THEN 'low-for-kwgs-2023' WHEN (NOT _b5) THEN 'indeterminate' ELSE 'not-low' END) AS "tug",
  SUBSTR(CASE WHEN ((NOT _b2) AND (NOT _b4)) THEN ',low' ELSE '' END || CASE WHEN ((NOT _b4) AND (((NOT _b5) AND (NOT _b6)) OR (_b6 AND ((NOT _b2) AND (NOT _b4))))) THEN ',low-for-kwgs-2023' ELSE '' END, 2) AS "tug:not-excluded",
  CASE WHEN _b4 THEN TRUE WHEN (NOT (NOT _b2)) THEN FALSE END AS "tug:slow",
  CASE WHEN _b6 THEN TRUE WHEN (NOT (NOT _b5)) THEN FALSE END AS "tug:slowInKorea"
FROM (SELECT
  "id",
  _b2,
  _b5,
  (NOT (_b2 OR (NOT _b3))) AS _b4,
  (NOT (_b5 OR (NOT _b3))) AS _b6
FROM (SELECT
  "id",
  _b3,
  (_b1 < (20)::DOUBLE - (1e-9)::DOUBLE) AS _b2,
  (_b1 < (12)::DOUBLE - (1e-9)::DOUBLE) AS _b5
FROM (SELECT
  "id",
  COALESCE("tug-time", CAST('Infinity' AS DOUBLE)) AS _b1,
  ("tug-time" IS NOT NULL) AS _b3
FROM people) AS _l1) AS _l2) AS _l3
