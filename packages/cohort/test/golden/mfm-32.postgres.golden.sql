SELECT
  "id",
  (CASE WHEN (NOT _b10) THEN 'scored' WHEN (NOT _b9) THEN 'indeterminate' ELSE 'scored' END) AS "mfm-32",
  SUBSTR(CASE WHEN ((NOT _b9) AND (NOT (NOT _b10))) THEN ',scored' ELSE '' END, 2) AS "mfm-32:not-excluded",
  CASE WHEN (NOT _b10) THEN TRUE WHEN (NOT (NOT _b9)) THEN FALSE END AS "mfm-32:known",
  CASE WHEN _b18 = (COALESCE(_b12, LEAST((COALESCE(_b12, (100)::float8)), (GREATEST(((_b1 + _b4 + _b7) * _b15), ((_b1 + _b4 + _b7) * _b15), ((_b2 + _b5 + _b8) * _b15), ((_b2 + _b5 + _b8) * _b15)))))) THEN _b18 END AS "mfm-32:score"
FROM (SELECT
  "id",
  _b1,
  _b2,
  _b4,
  _b5,
  _b7,
  _b8,
  _b12,
  _b15,
  ((_b2 + _b5 + _b8) < (_b1 + _b4 + _b7) - (1e-9)::float8) AS _b9,
  ((_b1 + _b4 + _b7) < (_b2 + _b5 + _b8) - (1e-9)::float8) AS _b10,
  COALESCE(_b12, GREATEST((COALESCE(_b12, (0)::float8)), (LEAST(((_b1 + _b4 + _b7) * _b15), ((_b1 + _b4 + _b7) * _b15), ((_b2 + _b5 + _b8) * _b15), ((_b2 + _b5 + _b8) * _b15))))) AS _b18
FROM (SELECT
  "id",
  _b12,
  _b15,
  COALESCE(_b0, (0)::float8) AS _b1,
  COALESCE(_b0, (39)::float8) AS _b2,
  COALESCE(_b3, (0)::float8) AS _b4,
  COALESCE(_b3, (36)::float8) AS _b5,
  COALESCE(_b6, (0)::float8) AS _b7,
  COALESCE(_b6, (21)::float8) AS _b8
FROM (SELECT
  "id",
  CASE WHEN "mfm-32.d1" BETWEEN (0)::float8 AND (39)::float8 THEN "mfm-32.d1" END AS _b0,
  CASE WHEN "mfm-32.d2" BETWEEN (0)::float8 AND (36)::float8 THEN "mfm-32.d2" END AS _b3,
  CASE WHEN "mfm-32.d3" BETWEEN (0)::float8 AND (21)::float8 THEN "mfm-32.d3" END AS _b6,
  CASE WHEN "mfm-32.percent" BETWEEN (0)::float8 AND (100)::float8 THEN "mfm-32.percent" END AS _b12,
  (1.0416666666666667)::float8 AS _b15
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3
