SELECT
  "id",
  (CASE WHEN ("finger-ring-test" = 'smaller') THEN 'positive' WHEN ("finger-ring-test" = 'smaller') IS NULL THEN 'indeterminate' WHEN ("finger-ring-test" = 'just-fits') THEN 'intermediate' WHEN ("finger-ring-test" = 'just-fits') IS NULL THEN 'indeterminate' ELSE 'negative' END) AS "finger-ring",
  SUBSTR(CASE WHEN ((TRUE AND ((("finger-ring-test" = 'smaller') IS NULL)))) THEN ',positive' ELSE '' END || CASE WHEN ((NOT (COALESCE(("finger-ring-test" = 'smaller'), FALSE)) AND ((("finger-ring-test" = 'just-fits') IS NULL) OR (COALESCE(("finger-ring-test" = 'just-fits'), FALSE) AND ((("finger-ring-test" = 'smaller') IS NULL)))))) THEN ',intermediate' ELSE '' END, 2) AS "finger-ring:not-excluded",
  ("finger-ring-test" = 'smaller') AS "finger-ring:smaller",
  ("finger-ring-test" = 'just-fits') AS "finger-ring:justFits"
FROM people
