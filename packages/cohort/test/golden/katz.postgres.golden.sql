SELECT
  "id",
  (CASE WHEN _b24 THEN 'severe' WHEN _b24 IS NULL THEN 'indeterminate' WHEN _b25 THEN 'moderate' WHEN _b25 IS NULL THEN 'indeterminate' ELSE 'independent' END) AS "katz",
  SUBSTR(CASE WHEN ((TRUE AND ((_b24 IS NULL)))) THEN ',severe' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b24, FALSE)) AND ((_b25 IS NULL) OR (COALESCE(_b25, FALSE) AND ((_b24 IS NULL)))))) THEN ',moderate' ELSE '' END, 2) AS "katz:not-excluded",
  _b24 AS "katz:severe",
  _b25 AS "katz:moderate",
  CASE WHEN _b22 = _b23 THEN _b22 END AS "katz:score"
FROM (SELECT
  "id",
  _b22,
  _b23,
  (NOT (CASE WHEN (2)::float8 < _b22 - (1e-9)::float8 THEN TRUE WHEN NOT ((2)::float8 < _b23 - (1e-9)::float8) THEN FALSE END)) AS _b24,
  (NOT (CASE WHEN (5)::float8 < _b22 - (1e-9)::float8 THEN TRUE WHEN NOT ((5)::float8 < _b23 - (1e-9)::float8) THEN FALSE END)) AS _b25
FROM (SELECT
  "id",
  COALESCE("katz-index", GREATEST((COALESCE("katz-index", (0)::float8)), ((COALESCE(_b2, (0)::float8)) + (COALESCE(_b5, (0)::float8)) + (COALESCE(_b8, (0)::float8)) + (COALESCE(_b11, (0)::float8)) + (COALESCE(_b14, (0)::float8)) + (COALESCE(_b17, (0)::float8))))) AS _b22,
  COALESCE("katz-index", LEAST((COALESCE("katz-index", (6)::float8)), ((COALESCE(_b2, (1)::float8)) + (COALESCE(_b5, (1)::float8)) + (COALESCE(_b8, (1)::float8)) + (COALESCE(_b11, (1)::float8)) + (COALESCE(_b14, (1)::float8)) + (COALESCE(_b17, (1)::float8))))) AS _b23
FROM (SELECT
  "id",
  "katz-index",
  CASE WHEN "katz.bathing" BETWEEN (0)::float8 AND (1)::float8 THEN "katz.bathing" END AS _b2,
  CASE WHEN "katz.dressing" BETWEEN (0)::float8 AND (1)::float8 THEN "katz.dressing" END AS _b5,
  CASE WHEN "katz.toileting" BETWEEN (0)::float8 AND (1)::float8 THEN "katz.toileting" END AS _b8,
  CASE WHEN "katz.transferring" BETWEEN (0)::float8 AND (1)::float8 THEN "katz.transferring" END AS _b11,
  CASE WHEN "katz.continence" BETWEEN (0)::float8 AND (1)::float8 THEN "katz.continence" END AS _b14,
  CASE WHEN "katz.feeding" BETWEEN (0)::float8 AND (1)::float8 THEN "katz.feeding" END AS _b17
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3
