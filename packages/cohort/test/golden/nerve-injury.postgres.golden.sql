SELECT
  "id",
  (CASE WHEN _b2 THEN 'mixed' WHEN _b2 IS NULL THEN 'indeterminate' WHEN _b3 THEN 'neurotmesis' WHEN _b3 IS NULL THEN 'indeterminate' WHEN _b4 THEN 'axonotmesis' WHEN _b4 IS NULL THEN 'indeterminate' ELSE 'neurapraxia' END) AS "nerve-injury",
  SUBSTR(CASE WHEN ((TRUE AND ((_b2 IS NULL)))) THEN ',mixed' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE)) AND ((_b3 IS NULL) OR (COALESCE(_b3, FALSE) AND ((_b2 IS NULL)))))) THEN ',neurotmesis' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE) OR COALESCE(_b3, FALSE)) AND ((_b4 IS NULL) OR (COALESCE(_b4, FALSE) AND ((_b2 IS NULL) OR (_b3 IS NULL)))))) THEN ',axonotmesis' ELSE '' END, 2) AS "nerve-injury:not-excluded",
  _b2 AS "nerve-injury:mixed",
  _b3 AS "nerve-injury:severed",
  _b4 AS "nerve-injury:axonLost",
  CASE WHEN _b0 = _b1 THEN _b0 END AS "nerve-injury:score"
FROM (SELECT
  "id",
  _b0,
  _b1,
  (NOT (CASE WHEN _b1 < (6)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b0 < (6)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b2,
  (NOT (CASE WHEN _b1 < (5)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b0 < (5)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b3,
  (NOT (CASE WHEN _b1 < (2)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b0 < (2)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b4
FROM (SELECT
  "id",
  COALESCE(CASE WHEN "nerve-injury.sunderland" BETWEEN (1)::float8 AND (6)::float8 THEN "nerve-injury.sunderland" END, (1)::float8) AS _b0,
  COALESCE(CASE WHEN "nerve-injury.sunderland" BETWEEN (1)::float8 AND (6)::float8 THEN "nerve-injury.sunderland" END, (6)::float8) AS _b1
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2
