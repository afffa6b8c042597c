SELECT
  "id",
  (CASE WHEN _b15 THEN 'scored' WHEN _b15 IS NULL THEN 'indeterminate' ELSE 'scored' END) AS "megos-2011",
  SUBSTR(CASE WHEN ((TRUE AND ((_b15 IS NULL)))) THEN ',scored' ELSE '' END, 2) AS "megos-2011:not-excluded",
  _b15 AS "megos-2011:known",
  CASE WHEN (_b4 + _b6 + _b13) = (_b5 + _b7 + _b14) THEN (_b4 + _b6 + _b13) END AS "megos-2011:score"
FROM (SELECT
  "id",
  _b4,
  _b5,
  _b6,
  _b7,
  _b13,
  _b14,
  (NOT (CASE WHEN (_b5 + _b7 + _b14) < (_b4 + _b6 + _b13) - (1e-9)::float8 THEN TRUE WHEN NOT ((_b4 + _b6 + _b13) < (_b5 + _b7 + _b14) - (1e-9)::float8) THEN FALSE END)) AS _b15
FROM (SELECT
  "id",
  _b6,
  _b7,
  CASE WHEN _b3 THEN (0)::float8 WHEN NOT _b3 THEN CASE WHEN _b2 THEN (1)::float8 WHEN NOT _b2 THEN (2)::float8 ELSE LEAST((1)::float8, (2)::float8) END ELSE CASE WHEN CASE WHEN _b2 THEN (1)::float8 WHEN NOT _b2 THEN (2)::float8 ELSE LEAST((1)::float8, (2)::float8) END IS NULL THEN NULL ELSE LEAST((0)::float8, CASE WHEN _b2 THEN (1)::float8 WHEN NOT _b2 THEN (2)::float8 ELSE LEAST((1)::float8, (2)::float8) END) END END AS _b4,
  CASE WHEN _b3 THEN (0)::float8 WHEN NOT _b3 THEN CASE WHEN _b2 THEN (1)::float8 WHEN NOT _b2 THEN (2)::float8 ELSE GREATEST((1)::float8, (2)::float8) END ELSE CASE WHEN CASE WHEN _b2 THEN (1)::float8 WHEN NOT _b2 THEN (2)::float8 ELSE GREATEST((1)::float8, (2)::float8) END IS NULL THEN NULL ELSE GREATEST((0)::float8, CASE WHEN _b2 THEN (1)::float8 WHEN NOT _b2 THEN (2)::float8 ELSE GREATEST((1)::float8, (2)::float8) END) END END AS _b5,
  CASE WHEN _b12 THEN (0)::float8 WHEN NOT _b12 THEN CASE WHEN _b11 THEN (2)::float8 WHEN NOT _b11 THEN CASE WHEN _b10 THEN (4)::float8 WHEN NOT _b10 THEN (6)::float8 ELSE LEAST((4)::float8, (6)::float8) END ELSE CASE WHEN CASE WHEN _b10 THEN (4)::float8 WHEN NOT _b10 THEN (6)::float8 ELSE LEAST((4)::float8, (6)::float8) END IS NULL THEN NULL ELSE LEAST((2)::float8, CASE WHEN _b10 THEN (4)::float8 WHEN NOT _b10 THEN (6)::float8 ELSE LEAST((4)::float8, (6)::float8) END) END END ELSE CASE WHEN CASE WHEN _b11 THEN (2)::float8 WHEN NOT _b11 THEN CASE WHEN _b10 THEN (4)::float8 WHEN NOT _b10 THEN (6)::float8 ELSE LEAST((4)::float8, (6)::float8) END ELSE CASE WHEN CASE WHEN _b10 THEN (4)::float8 WHEN NOT _b10 THEN (6)::float8 ELSE LEAST((4)::float8, (6)::float8) END IS NULL THEN NULL ELSE LEAST((2)::float8, CASE WHEN _b10 THEN (4)::float8 WHEN NOT _b10 THEN (6)::float8 ELSE LEAST((4)::float8, (6)::float8) END) END END IS NULL THEN NULL ELSE LEAST((0)::float8, CASE WHEN _b11 THEN (2)::float8 WHEN NOT _b11 THEN CASE WHEN _b10 THEN (4)::float8 WHEN NOT _b10 THEN (6)::float8 ELSE LEAST((4)::float8, (6)::float8) END ELSE CASE WHEN CASE WHEN _b10 THEN (4)::float8 WHEN NOT _b10 THEN (6)::float8 ELSE LEAST((4)::float8, (6)::float8) END IS NULL THEN NULL ELSE LEAST((2)::float8, CASE WHEN _b10 THEN (4)::float8 WHEN NOT _b10 THEN (6)::float8 ELSE LEAST((4)::float8, (6)::float8) END) END END) END END AS _b13,
  CASE WHEN _b12 THEN (0)::float8 WHEN NOT _b12 THEN CASE WHEN _b11 THEN (2)::float8 WHEN NOT _b11 THEN CASE WHEN _b10 THEN (4)::float8 WHEN NOT _b10 THEN (6)::float8 ELSE GREATEST((4)::float8, (6)::float8) END ELSE CASE WHEN CASE WHEN _b10 THEN (4)::float8 WHEN NOT _b10 THEN (6)::float8 ELSE GREATEST((4)::float8, (6)::float8) END IS NULL THEN NULL ELSE GREATEST((2)::float8, CASE WHEN _b10 THEN (4)::float8 WHEN NOT _b10 THEN (6)::float8 ELSE GREATEST((4)::float8, (6)::float8) END) END END ELSE CASE WHEN CASE WHEN _b11 THEN (2)::float8 WHEN NOT _b11 THEN CASE WHEN _b10 THEN (4)::float8 WHEN NOT _b10 THEN (6)::float8 ELSE GREATEST((4)::float8, (6)::float8) END ELSE CASE WHEN CASE WHEN _b10 THEN (4)::float8 WHEN NOT _b10 THEN (6)::float8 ELSE GREATEST((4)::float8, (6)::float8) END IS NULL THEN NULL ELSE GREATEST((2)::float8, CASE WHEN _b10 THEN (4)::float8 WHEN NOT _b10 THEN (6)::float8 ELSE GREATEST((4)::float8, (6)::float8) END) END END IS NULL THEN NULL ELSE GREATEST((0)::float8, CASE WHEN _b11 THEN (2)::float8 WHEN NOT _b11 THEN CASE WHEN _b10 THEN (4)::float8 WHEN NOT _b10 THEN (6)::float8 ELSE GREATEST((4)::float8, (6)::float8) END ELSE CASE WHEN CASE WHEN _b10 THEN (4)::float8 WHEN NOT _b10 THEN (6)::float8 ELSE GREATEST((4)::float8, (6)::float8) END IS NULL THEN NULL ELSE GREATEST((2)::float8, CASE WHEN _b10 THEN (4)::float8 WHEN NOT _b10 THEN (6)::float8 ELSE GREATEST((4)::float8, (6)::float8) END) END END) END END AS _b14
FROM (SELECT
  "id",
  _b6,
  _b7,
  (NOT (CASE WHEN (60)::float8 < _b0 - (1e-9)::float8 THEN TRUE WHEN NOT ((60)::float8 < _b1 - (1e-9)::float8) THEN FALSE END)) AS _b2,
  (NOT (CASE WHEN (40)::float8 < _b0 - (1e-9)::float8 THEN TRUE WHEN NOT ((40)::float8 < _b1 - (1e-9)::float8) THEN FALSE END)) AS _b3,
  (NOT (CASE WHEN _b9 < (31)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b8 < (31)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b10,
  (NOT (CASE WHEN _b9 < (41)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b8 < (41)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b11,
  (NOT (CASE WHEN _b9 < (51)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b8 < (51)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b12
FROM (SELECT
  "id",
  COALESCE(FLOOR("age" + (1e-9)::float8), (0)::float8) AS _b0,
  COALESCE(FLOOR("age" + (1e-9)::float8), (130)::float8) AS _b1,
  CASE WHEN "preceding-diarrhoea" THEN (1)::float8 WHEN NOT "preceding-diarrhoea" THEN (0)::float8 ELSE LEAST((1)::float8, (0)::float8) END AS _b6,
  CASE WHEN "preceding-diarrhoea" THEN (1)::float8 WHEN NOT "preceding-diarrhoea" THEN (0)::float8 ELSE GREATEST((1)::float8, (0)::float8) END AS _b7,
  COALESCE("mrc-sum-score", (0)::float8) AS _b8,
  COALESCE("mrc-sum-score", (60)::float8) AS _b9
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
