SELECT
  `id`,
  (CASE WHEN _b3 THEN 'low' WHEN _b4 THEN 'indeterminate' ELSE 'not-low' END) AS `walk-400m`,
  SUBSTR(CASE WHEN (_b4 AND (NOT _b3)) THEN ',low' ELSE '' END, 2) AS `walk-400m:not-excluded`,
  CASE WHEN _b3 THEN TRUE WHEN (NOT _b4) THEN FALSE END AS `walk-400m:slow`
FROM (SELECT
  `id`,
  (NOT ((_b1 < 360.0D - 1e-9D) OR (NOT (`walk-400m-time` IS NOT NULL)))) AS _b3,
  (NOT (_b1 < 360.0D - 1e-9D)) AS _b4
FROM (SELECT
  `id`,
  `walk-400m-time`,
  COALESCE(`walk-400m-time`, CAST('Infinity' AS DOUBLE)) AS _b1
FROM people) AS _l1) AS _l2
