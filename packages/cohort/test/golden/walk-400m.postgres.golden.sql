SELECT
  "id",
  (CASE WHEN _b4 THEN 'low' WHEN (NOT _b2) THEN 'indeterminate' ELSE 'not-low' END) AS "walk-400m",
  SUBSTR(CASE WHEN ((NOT _b2) AND (NOT _b4)) THEN ',low' ELSE '' END, 2) AS "walk-400m:not-excluded",
  CASE WHEN _b4 THEN TRUE WHEN (NOT (NOT _b2)) THEN FALSE END AS "walk-400m:slow"
FROM (SELECT
  "id",
  _b2,
  (NOT (_b2 OR (NOT ("walk-400m-time" IS NOT NULL)))) AS _b4
FROM (SELECT
  "id",
  "walk-400m-time",
  ((COALESCE("walk-400m-time", CAST('Infinity' AS float8))) < (360)::float8 - (1e-9)::float8) AS _b2
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2
