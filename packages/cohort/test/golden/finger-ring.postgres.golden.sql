SELECT
  "id",
  (CASE WHEN _b0 THEN 'positive' WHEN (_b0 OR (NOT _b1)) THEN 'indeterminate' WHEN _b2 THEN 'intermediate' WHEN (_b2 OR (NOT _b1)) THEN 'indeterminate' ELSE 'negative' END) AS "finger-ring",
  SUBSTR(CASE WHEN ((_b0 OR (NOT _b1)) AND (NOT _b0)) THEN ',positive' ELSE '' END || CASE WHEN ((NOT _b0) AND (((_b2 OR (NOT _b1)) AND (NOT _b2)) OR (_b2 AND ((_b0 OR (NOT _b1)) AND (NOT _b0))))) THEN ',intermediate' ELSE '' END, 2) AS "finger-ring:not-excluded",
  CASE WHEN _b0 THEN TRUE WHEN (NOT (_b0 OR (NOT _b1))) THEN FALSE END AS "finger-ring:smaller",
  CASE WHEN _b2 THEN TRUE WHEN (NOT (_b2 OR (NOT _b1))) THEN FALSE END AS "finger-ring:justFits"
FROM (SELECT
  "id",
  COALESCE(("finger-ring-test" = 'smaller'), FALSE) AS _b0,
  ("finger-ring-test" IS NOT NULL) AS _b1,
  COALESCE(("finger-ring-test" = 'just-fits'), FALSE) AS _b2
FROM people OFFSET 0) AS _l1
