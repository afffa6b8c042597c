SELECT
  "id",
  (CASE WHEN (NOT _b7) THEN 'scored' WHEN (NOT _b6) THEN 'indeterminate' ELSE 'scored' END) AS "incat",
  SUBSTR(CASE WHEN ((NOT _b6) AND (NOT (NOT _b7))) THEN ',scored' ELSE '' END, 2) AS "incat:not-excluded",
  CASE WHEN (NOT _b7) THEN TRUE WHEN (NOT (NOT _b6)) THEN FALSE END AS "incat:known",
  CASE WHEN (_b1 + _b4) = (_b2 + _b5) THEN (_b1 + _b4) END AS "incat:score"
FROM (SELECT
  "id",
  _b1,
  _b2,
  _b4,
  _b5,
  ((_b2 + _b5) < (_b1 + _b4) - (1e-9)::float8) AS _b6,
  ((_b1 + _b4) < (_b2 + _b5) - (1e-9)::float8) AS _b7
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
