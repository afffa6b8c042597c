SELECT
  "id",
  (CASE WHEN (NOT _b25) THEN 'severe' WHEN (NOT _b24) THEN 'indeterminate' WHEN (NOT _b27) THEN 'moderate' WHEN (NOT _b26) THEN 'indeterminate' ELSE 'independent' END) AS "katz",
  SUBSTR(CASE WHEN ((NOT _b24) AND (NOT (NOT _b25))) THEN ',severe' ELSE '' END || CASE WHEN ((NOT (NOT _b25)) AND (((NOT _b26) AND (NOT (NOT _b27))) OR ((NOT _b27) AND ((NOT _b24) AND (NOT (NOT _b25)))))) THEN ',moderate' ELSE '' END, 2) AS "katz:not-excluded",
  CASE WHEN (NOT _b25) THEN TRUE WHEN (NOT (NOT _b24)) THEN FALSE END AS "katz:severe",
  CASE WHEN (NOT _b27) THEN TRUE WHEN (NOT (NOT _b26)) THEN FALSE END AS "katz:moderate",
  CASE WHEN _b22 = _b23 THEN _b22 END AS "katz:score"
FROM (SELECT
  "id",
  _b22,
  _b23,
  ((2)::float8 < _b22 - (1e-9)::float8) AS _b24,
  ((2)::float8 < _b23 - (1e-9)::float8) AS _b25,
  ((5)::float8 < _b22 - (1e-9)::float8) AS _b26,
  ((5)::float8 < _b23 - (1e-9)::float8) AS _b27
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
