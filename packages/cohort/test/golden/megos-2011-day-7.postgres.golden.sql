SELECT
  "id",
  (CASE WHEN _b15 THEN 'scored' WHEN _b15 IS NULL THEN 'indeterminate' ELSE 'scored' END) AS "megos-2011-day-7",
  SUBSTR(CASE WHEN ((TRUE AND ((_b15 IS NULL)))) THEN ',scored' ELSE '' END, 2) AS "megos-2011-day-7:not-excluded",
  _b15 AS "megos-2011-day-7:known",
  CASE WHEN (_b4 + _b6 + _b13) = (_b5 + _b7 + _b14) THEN (_b4 + _b6 + _b13) END AS "megos-2011-day-7:score"
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
  CASE WHEN _b3 THEN (0)::float8 ELSE LEAST(CASE WHEN _b2 THEN (1)::float8 ELSE LEAST((2)::float8, CASE WHEN _b2 IS NULL THEN (1)::float8 END) END, CASE WHEN _b3 IS NULL THEN (0)::float8 END) END AS _b4,
  CASE WHEN _b3 THEN (0)::float8 ELSE GREATEST(CASE WHEN _b2 THEN (1)::float8 ELSE GREATEST((2)::float8, CASE WHEN _b2 IS NULL THEN (1)::float8 END) END, CASE WHEN _b3 IS NULL THEN (0)::float8 END) END AS _b5,
  CASE WHEN _b12 THEN (0)::float8 ELSE LEAST(CASE WHEN _b11 THEN (3)::float8 ELSE LEAST(CASE WHEN _b10 THEN (6)::float8 ELSE LEAST((9)::float8, CASE WHEN _b10 IS NULL THEN (6)::float8 END) END, CASE WHEN _b11 IS NULL THEN (3)::float8 END) END, CASE WHEN _b12 IS NULL THEN (0)::float8 END) END AS _b13,
  CASE WHEN _b12 THEN (0)::float8 ELSE GREATEST(CASE WHEN _b11 THEN (3)::float8 ELSE GREATEST(CASE WHEN _b10 THEN (6)::float8 ELSE GREATEST((9)::float8, CASE WHEN _b10 IS NULL THEN (6)::float8 END) END, CASE WHEN _b11 IS NULL THEN (3)::float8 END) END, CASE WHEN _b12 IS NULL THEN (0)::float8 END) END AS _b14
FROM (SELECT
  "id",
  (NOT ((60)::float8 < FLOOR("age" + (1e-9)::float8) - (1e-9)::float8)) AS _b2,
  (NOT ((40)::float8 < FLOOR("age" + (1e-9)::float8) - (1e-9)::float8)) AS _b3,
  CASE WHEN "preceding-diarrhoea" THEN (1)::float8 ELSE LEAST((0)::float8, CASE WHEN "preceding-diarrhoea" IS NULL THEN (1)::float8 END) END AS _b6,
  CASE WHEN "preceding-diarrhoea" THEN (1)::float8 ELSE GREATEST((0)::float8, CASE WHEN "preceding-diarrhoea" IS NULL THEN (1)::float8 END) END AS _b7,
  (NOT ("mrc-sum-score" < (31)::float8 - (1e-9)::float8)) AS _b10,
  (NOT ("mrc-sum-score" < (41)::float8 - (1e-9)::float8)) AS _b11,
  (NOT ("mrc-sum-score" < (51)::float8 - (1e-9)::float8)) AS _b12
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3
