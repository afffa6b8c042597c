SELECT
  "id",
  (CASE WHEN _b0 THEN 'low' WHEN _b0 IS NULL THEN 'indeterminate' ELSE 'not-low' END) AS "walk-400m",
  SUBSTR(CASE WHEN ((TRUE AND ((_b0 IS NULL)))) THEN ',low' ELSE '' END, 2) AS "walk-400m:not-excluded",
  _b0 AS "walk-400m:slow"
FROM (SELECT
  "id",
  (NOT ("walk-400m-time" < (360)::float8 - (1e-9)::float8)) AS _b0
FROM people OFFSET 0) AS _l1
