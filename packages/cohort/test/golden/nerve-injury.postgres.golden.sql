SELECT
  "id",
  (CASE WHEN _b4 THEN 'mixed' WHEN (NOT _b3) THEN 'indeterminate' WHEN _b6 THEN 'neurotmesis' WHEN (NOT _b5) THEN 'indeterminate' WHEN _b8 THEN 'axonotmesis' WHEN (NOT _b7) THEN 'indeterminate' ELSE 'neurapraxia' END) AS "nerve-injury",
  SUBSTR(CASE WHEN ((NOT _b3) AND (NOT _b4)) THEN ',mixed' ELSE '' END || CASE WHEN ((NOT _b4) AND (((NOT _b5) AND (NOT _b6)) OR (_b6 AND ((NOT _b3) AND (NOT _b4))))) THEN ',neurotmesis' ELSE '' END || CASE WHEN ((NOT (_b4 OR _b6)) AND (((NOT _b7) AND (NOT _b8)) OR (_b8 AND (((NOT _b3) AND (NOT _b4)) OR ((NOT _b5) AND (NOT _b6)))))) THEN ',axonotmesis' ELSE '' END, 2) AS "nerve-injury:not-excluded",
  CASE WHEN _b4 THEN TRUE WHEN (NOT (NOT _b3)) THEN FALSE END AS "nerve-injury:mixed",
  CASE WHEN _b6 THEN TRUE WHEN (NOT (NOT _b5)) THEN FALSE END AS "nerve-injury:severed",
  CASE WHEN _b8 THEN TRUE WHEN (NOT (NOT _b7)) THEN FALSE END AS "nerve-injury:axonLost",
  _b0 AS "nerve-injury:score"
FROM (SELECT
  "id",
  _b0,
  _b3,
  _b5,
  _b7,
  (NOT (_b3 OR (NOT (_b0 IS NOT NULL)))) AS _b4,
  (NOT (_b5 OR (NOT (_b0 IS NOT NULL)))) AS _b6,
  (NOT (_b7 OR (NOT (_b0 IS NOT NULL)))) AS _b8
FROM (SELECT
  "id",
  _b0,
  (_b2 < (6)::float8 - (1e-9)::float8) AS _b3,
  (_b2 < (5)::float8 - (1e-9)::float8) AS _b5,
  (_b2 < (2)::float8 - (1e-9)::float8) AS _b7
FROM (SELECT
  "id",
  _b0,
  COALESCE(_b0, (6)::float8) AS _b2
FROM (SELECT
  "id",
  CASE WHEN "nerve-injury.sunderland" BETWEEN (1)::float8 AND (6)::float8 THEN "nerve-injury.sunderland" END AS _b0
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
