SELECT
  "id",
  (CASE WHEN _b3 THEN 'mixed' WHEN _b3 IS NULL THEN 'indeterminate' WHEN _b4 THEN 'neurotmesis' WHEN _b4 IS NULL THEN 'indeterminate' WHEN _b5 THEN 'axonotmesis' WHEN _b5 IS NULL THEN 'indeterminate' ELSE 'neurapraxia' END) AS "nerve-injury",
  SUBSTR(CASE WHEN ((TRUE AND ((_b3 IS NULL)))) THEN ',mixed' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b3, FALSE)) AND ((_b4 IS NULL) OR (COALESCE(_b4, FALSE) AND ((_b3 IS NULL)))))) THEN ',neurotmesis' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b3, FALSE) OR COALESCE(_b4, FALSE)) AND ((_b5 IS NULL) OR (COALESCE(_b5, FALSE) AND ((_b3 IS NULL) OR (_b4 IS NULL)))))) THEN ',axonotmesis' ELSE '' END, 2) AS "nerve-injury:not-excluded",
  _b3 AS "nerve-injury:mixed",
  _b4 AS "nerve-injury:severed",
  _b5 AS "nerve-injury:axonLost",
  CASE WHEN _b1 = (COALESCE(_b0, (6)::float8)) THEN _b1 END AS "nerve-injury:score"
FROM (SELECT
  "id",
  _b0,
  COALESCE(_b0, (1)::float8) AS _b1,
  (NOT (_b0 < (6)::float8 - (1e-9)::float8)) AS _b3,
  (NOT (_b0 < (5)::float8 - (1e-9)::float8)) AS _b4,
  (NOT (_b0 < (2)::float8 - (1e-9)::float8)) AS _b5
FROM (SELECT
  "id",
  CASE WHEN "nerve-injury.sunderland" BETWEEN (1)::float8 AND (6)::float8 THEN "nerve-injury.sunderland" END AS _b0
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2
