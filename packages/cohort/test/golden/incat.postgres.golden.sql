SELECT
  "id",
  (CASE WHEN _b6 THEN 'scored' WHEN _b6 IS NULL THEN 'indeterminate' ELSE 'scored' END) AS "incat",
  SUBSTR(CASE WHEN ((TRUE AND ((_b6 IS NULL)))) THEN ',scored' ELSE '' END, 2) AS "incat:not-excluded",
  _b6 AS "incat:known",
  CASE WHEN (_b1 + _b4) = (_b2 + _b5) THEN (_b1 + _b4) END AS "incat:score"
FROM (SELECT
  "id",
  _b1,
  _b2,
  _b4,
  _b5,
  (NOT (CASE WHEN (_b2 + _b5) < (_b1 + _b4) - (1e-9)::float8 THEN TRUE WHEN NOT ((_b1 + _b4) < (_b2 + _b5) - (1e-9)::float8) THEN FALSE END)) AS _b6
FROM (SELECT
  "id",
  COALESCE(_b0, (0)::float8) AS _b1,
  COALESCE(_b0, (5)::float8) AS _b2,
  COALESCE(_b3, (0)::float8) AS _b4,
  COALESCE(_b3, (5)::float8) AS _b5
FROM (SELECT
  "id",
  CASE WHEN "incat.arm" BETWEEN (0)::float8 AND (5)::float8 THEN "incat.arm" END AS _b0,
  CASE WHEN "incat.leg" BETWEEN (0)::float8 AND (5)::float8 THEN "incat.leg" END AS _b3
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3
