SELECT
  "id",
  (CASE WHEN _b16 THEN 'high' WHEN _b16 IS NULL THEN 'indeterminate' WHEN _b17 THEN 'intermediate' WHEN _b17 IS NULL THEN 'indeterminate' ELSE 'low' END) AS "egris-2010",
  SUBSTR(CASE WHEN ((TRUE AND ((_b16 IS NULL)))) THEN ',high' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b16, FALSE)) AND ((_b17 IS NULL) OR (COALESCE(_b17, FALSE) AND ((_b16 IS NULL)))))) THEN ',intermediate' ELSE '' END, 2) AS "egris-2010:not-excluded",
  _b16 AS "egris-2010:high",
  _b17 AS "egris-2010:intermediate",
  CASE WHEN (_b3 + _b6 + _b14) = (_b4 + _b7 + _b15) THEN (_b3 + _b6 + _b14) END AS "egris-2010:score"
FROM (SELECT
  "id",
  _b3,
  _b4,
  _b6,
  _b7,
  _b14,
  _b15,
  (NOT (CASE WHEN (_b4 + _b7 + _b15) < (5)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT ((_b3 + _b6 + _b14) < (5)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b16,
  (NOT (CASE WHEN (_b4 + _b7 + _b15) < (3)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT ((_b3 + _b6 + _b14) < (3)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b17
FROM (SELECT
  "id",
  _b6,
  _b7,
  _b14,
  _b15,
  CASE WHEN _b2 THEN (2)::float8 ELSE LEAST(CASE WHEN _b1 THEN (1)::float8 ELSE LEAST((0)::float8, CASE WHEN _b1 IS NULL THEN (1)::float8 END) END, CASE WHEN _b2 IS NULL THEN (2)::float8 END) END AS _b3,
  CASE WHEN _b2 THEN (2)::float8 ELSE GREATEST(CASE WHEN _b1 THEN (1)::float8 ELSE GREATEST((0)::float8, CASE WHEN _b1 IS NULL THEN (1)::float8 END) END, CASE WHEN _b2 IS NULL THEN (2)::float8 END) END AS _b4
FROM (SELECT
  "id",
  (NOT ((7)::float8 < _b0 - (1e-9)::float8)) AS _b1,
  (NOT ((3)::float8 < _b0 - (1e-9)::float8)) AS _b2,
  CASE WHEN _b5 THEN (1)::float8 ELSE LEAST((0)::float8, CASE WHEN _b5 IS NULL THEN (1)::float8 END) END AS _b6,
  CASE WHEN _b5 THEN (1)::float8 ELSE GREATEST((0)::float8, CASE WHEN _b5 IS NULL THEN (1)::float8 END) END AS _b7,
  CASE WHEN _b13 THEN (4)::float8 ELSE LEAST(CASE WHEN _b12 THEN (3)::float8 ELSE LEAST(CASE WHEN _b11 THEN (2)::float8 ELSE LEAST(CASE WHEN _b10 THEN (1)::float8 ELSE LEAST((0)::float8, CASE WHEN _b10 IS NULL THEN (1)::float8 END) END, CASE WHEN _b11 IS NULL THEN (2)::float8 END) END, CASE WHEN _b12 IS NULL THEN (3)::float8 END) END, CASE WHEN _b13 IS NULL THEN (4)::float8 END) END AS _b14,
  CASE WHEN _b13 THEN (4)::float8 ELSE GREATEST(CASE WHEN _b12 THEN (3)::float8 ELSE GREATEST(CASE WHEN _b11 THEN (2)::float8 ELSE GREATEST(CASE WHEN _b10 THEN (1)::float8 ELSE GREATEST((0)::float8, CASE WHEN _b10 IS NULL THEN (1)::float8 END) END, CASE WHEN _b11 IS NULL THEN (2)::float8 END) END, CASE WHEN _b12 IS NULL THEN (3)::float8 END) END, CASE WHEN _b13 IS NULL THEN (4)::float8 END) END AS _b15
FROM (SELECT
  "id",
  "days-onset-to-admission" AS _b0,
  "facial-or-bulbar-weakness" AS _b5,
  (NOT ((50)::float8 < "mrc-sum-score" - (1e-9)::float8)) AS _b10,
  (NOT ((40)::float8 < "mrc-sum-score" - (1e-9)::float8)) AS _b11,
  (NOT ((30)::float8 < "mrc-sum-score" - (1e-9)::float8)) AS _b12,
  (NOT ((20)::float8 < "mrc-sum-score" - (1e-9)::float8)) AS _b13
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
