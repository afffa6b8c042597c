SELECT
  "id",
  (CASE WHEN _b0 THEN 'positive' WHEN _b0 IS NULL THEN 'indeterminate' WHEN _b1 THEN 'intermediate' WHEN _b1 IS NULL THEN 'indeterminate' ELSE 'negative' END) AS "finger-ring",
  SUBSTR(CASE WHEN ((TRUE AND ((_b0 IS NULL)))) THEN ',positive' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b0, FALSE)) AND ((_b1 IS NULL) OR (COALESCE(_b1, FALSE) AND ((_b0 IS NULL)))))) THEN ',intermediate' ELSE '' END, 2) AS "finger-ring:not-excluded",
  _b0 AS "finger-ring:smaller",
  _b1 AS "finger-ring:justFits"
FROM (SELECT
  "id",
  ("finger-ring-test" = 'smaller') AS _b0,
  ("finger-ring-test" = 'just-fits') AS _b1
FROM people OFFSET 0) AS _l1
