SELECT
  "id",
  (CASE WHEN _b16 THEN 'scored' WHEN _b16 IS NULL THEN 'indeterminate' ELSE 'scored' END) AS "egos-2007",
  SUBSTR(CASE WHEN ((TRUE AND ((_b16 IS NULL)))) THEN ',scored' ELSE '' END, 2) AS "egos-2007:not-excluded",
  _b16 AS "egos-2007:known",
  CASE WHEN (_b4 + _b6 + _b14) = (_b5 + _b7 + _b15) THEN (_b4 + _b6 + _b14) END AS "egos-2007:score"
FROM (SELECT
  "id",
  _b4,
  _b5,
  _b6,
  _b7,
  _b14,
  _b15,
  (NOT (CASE WHEN (_b5 + _b7 + _b15) < (_b4 + _b6 + _b14) - (1e-9)::float8 THEN TRUE WHEN NOT ((_b4 + _b6 + _b14) < (_b5 + _b7 + _b15) - (1e-9)::float8) THEN FALSE END)) AS _b16
FROM (SELECT
  "id",
  _b6,
  _b7,
  CASE WHEN _b3 THEN (0)::float8 ELSE LEAST(CASE WHEN _b2 THEN (0.5)::float8 ELSE LEAST((1)::float8, CASE WHEN _b2 IS NULL THEN (0.5)::float8 END) END, CASE WHEN _b3 IS NULL THEN (0)::float8 END) END AS _b4,
  CASE WHEN _b3 THEN (0)::float8 ELSE GREATEST(CASE WHEN _b2 THEN (0.5)::float8 ELSE GREATEST((1)::float8, CASE WHEN _b2 IS NULL THEN (0.5)::float8 END) END, CASE WHEN _b3 IS NULL THEN (0)::float8 END) END AS _b5,
  CASE WHEN _b13 THEN (1)::float8 ELSE LEAST(CASE WHEN _b12 THEN (2)::float8 ELSE LEAST(CASE WHEN _b11 THEN (3)::float8 ELSE LEAST(CASE WHEN _b10 THEN (4)::float8 ELSE LEAST((5)::float8, CASE WHEN _b10 IS NULL THEN (4)::float8 END) END, CASE WHEN _b11 IS NULL THEN (3)::float8 END) END, CASE WHEN _b12 IS NULL THEN (2)::float8 END) END, CASE WHEN _b13 IS NULL THEN (1)::float8 END) END AS _b14,
  CASE WHEN _b13 THEN (1)::float8 ELSE GREATEST(CASE WHEN _b12 THEN (2)::float8 ELSE GREATEST(CASE WHEN _b11 THEN (3)::float8 ELSE GREATEST(CASE WHEN _b10 THEN (4)::float8 ELSE GREATEST((5)::float8, CASE WHEN _b10 IS NULL THEN (4)::float8 END) END, CASE WHEN _b11 IS NULL THEN (3)::float8 END) END, CASE WHEN _b12 IS NULL THEN (2)::float8 END) END, CASE WHEN _b13 IS NULL THEN (1)::float8 END) END AS _b15
FROM (SELECT
  "id",
  (NOT ((60)::float8 < FLOOR("age" + (1e-9)::float8) - (1e-9)::float8)) AS _b2,
  (NOT ((40)::float8 < FLOOR("age" + (1e-9)::float8) - (1e-9)::float8)) AS _b3,
  CASE WHEN "preceding-diarrhoea" THEN (1)::float8 ELSE LEAST((0)::float8, CASE WHEN "preceding-diarrhoea" IS NULL THEN (1)::float8 END) END AS _b6,
  CASE WHEN "preceding-diarrhoea" THEN (1)::float8 ELSE GREATEST((0)::float8, CASE WHEN "preceding-diarrhoea" IS NULL THEN (1)::float8 END) END AS _b7,
  (NOT ((4)::float8 < "gbs-disability-score" - (1e-9)::float8)) AS _b10,
  (NOT ((3)::float8 < "gbs-disability-score" - (1e-9)::float8)) AS _b11,
  (NOT ((2)::float8 < "gbs-disability-score" - (1e-9)::float8)) AS _b12,
  (NOT ((1)::float8 < "gbs-disability-score" - (1e-9)::float8)) AS _b13
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3
