SELECT
  "id",
  (CASE WHEN _b4 THEN 'total' WHEN (NOT _b2) THEN 'indeterminate' WHEN _b6 THEN 'severe' WHEN (NOT _b5) THEN 'indeterminate' WHEN _b8 THEN 'moderate' WHEN (NOT _b7) THEN 'indeterminate' WHEN _b9 THEN 'slight' WHEN (_b9 OR (NOT _b3)) THEN 'indeterminate' ELSE 'independent' END) AS "barthel",
  SUBSTR(CASE WHEN ((NOT _b2) AND (NOT _b4)) THEN ',total' ELSE '' END || CASE WHEN ((NOT _b4) AND (((NOT _b5) AND (NOT _b6)) OR (_b6 AND ((NOT _b2) AND (NOT _b4))))) THEN ',severe' ELSE '' END || CASE WHEN ((NOT (_b4 OR _b6)) AND (((NOT _b7) AND (NOT _b8)) OR (_b8 AND (((NOT _b2) AND (NOT _b4)) OR ((NOT _b5) AND (NOT _b6)))))) THEN ',moderate' ELSE '' END || CASE WHEN ((NOT (_b4 OR _b6 OR _b8)) AND (((_b9 OR (NOT _b3)) AND (NOT _b9)) OR (_b9 AND (((NOT _b2) AND (NOT _b4)) OR ((NOT _b5) AND (NOT _b6)) OR ((NOT _b7) AND (NOT _b8)))))) THEN ',slight' ELSE '' END, 2) AS "barthel:not-excluded",
  CASE WHEN _b4 THEN TRUE WHEN (NOT (NOT _b2)) THEN FALSE END AS "barthel:total",
  CASE WHEN _b6 THEN TRUE WHEN (NOT (NOT _b5)) THEN FALSE END AS "barthel:severe",
  CASE WHEN _b8 THEN TRUE WHEN (NOT (NOT _b7)) THEN FALSE END AS "barthel:moderate",
  CASE WHEN _b9 THEN TRUE WHEN (NOT (_b9 OR (NOT _b3))) THEN FALSE END AS "barthel:slight",
  "barthel-index" AS "barthel:score"
FROM (SELECT
  "id",
  "barthel-index",
  _b2,
  _b3,
  _b5,
  _b7,
  _b9,
  (NOT (_b2 OR (NOT _b3))) AS _b4,
  (NOT (_b5 OR (NOT _b3))) AS _b6,
  (NOT (_b7 OR (NOT _b3))) AS _b8
FROM (SELECT
  "id",
  "barthel-index",
  _b3,
  _b9,
  ((20)::DOUBLE < _b0 - (1e-9)::DOUBLE) AS _b2,
  ((60)::DOUBLE < _b0 - (1e-9)::DOUBLE) AS _b5,
  ((90)::DOUBLE < _b0 - (1e-9)::DOUBLE) AS _b7
FROM (SELECT
  "id",
  "barthel-index",
  COALESCE("barthel-index", (0)::DOUBLE) AS _b0,
  ("barthel-index" IS NOT NULL) AS _b3,
  ((COALESCE("barthel-index", (100)::DOUBLE)) < (100)::DOUBLE - (1e-9)::DOUBLE) AS _b9
FROM people) AS _l1) AS _l2) AS _l3
