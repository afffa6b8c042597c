SELECT
  "id",
  (CASE WHEN (NOT _b31) THEN 'scored' WHEN (NOT _b30) THEN 'indeterminate' ELSE 'scored' END) AS "megos-2011",
  SUBSTR(CASE WHEN ((NOT _b30) AND (NOT (NOT _b31))) THEN ',scored' ELSE '' END, 2) AS "megos-2011:not-excluded",
  CASE WHEN (NOT _b31) THEN TRUE WHEN (NOT (NOT _b30)) THEN FALSE END AS "megos-2011:known",
  CASE WHEN (_b9 + _b13 + _b28) = (_b10 + _b14 + _b29) THEN (_b9 + _b13 + _b28) END AS "megos-2011:score"
FROM (SELECT
  "id",
  _b9,
  _b10,
  _b13,
  _b14,
  _b28,
  _b29,
  ((_b10 + _b14 + _b29) < (_b9 + _b13 + _b28) - (1e-9)::DOUBLE) AS _b30,
  ((_b9 + _b13 + _b28) < (_b10 + _b14 + _b29) - (1e-9)::DOUBLE) AS _b31
FROM (SELECT
  "id",
  _b13,
  _b14,
  _b28,
  _b29,
  CASE WHEN (NOT _b7) THEN (0)::DOUBLE ELSE (CASE WHEN (NOT _b3) THEN (1)::DOUBLE ELSE (2)::DOUBLE END) END AS _b9,
  CASE WHEN (NOT (_b7 OR (NOT (_b0 IS NOT NULL)))) THEN (0)::DOUBLE ELSE (CASE WHEN (NOT (_b3 OR (NOT (_b0 IS NOT NULL)))) THEN (1)::DOUBLE ELSE (2)::DOUBLE END) END AS _b10
FROM (SELECT
  "id",
  _b0,
  _b13,
  _b14,
  ((60)::DOUBLE < _b1 - (1e-9)::DOUBLE) AS _b3,
  ((40)::DOUBLE < _b1 - (1e-9)::DOUBLE) AS _b7,
  CASE WHEN (NOT _b26) THEN (0)::DOUBLE ELSE (CASE WHEN (NOT _b22) THEN (2)::DOUBLE ELSE (CASE WHEN (NOT _b17) THEN (4)::DOUBLE ELSE (6)::DOUBLE END) END) END AS _b28,
  CASE WHEN (NOT (_b26 OR (NOT _b18))) THEN (0)::DOUBLE ELSE (CASE WHEN (NOT (_b22 OR (NOT _b18))) THEN (2)::DOUBLE ELSE (CASE WHEN (NOT (_b17 OR (NOT _b18))) THEN (4)::DOUBLE ELSE (6)::DOUBLE END) END) END AS _b29
FROM (SELECT
  "id",
  _b0,
  _b18,
  COALESCE(_b0, (0)::DOUBLE) AS _b1,
  CASE WHEN _b11 THEN (1)::DOUBLE ELSE (0)::DOUBLE END AS _b13,
  CASE WHEN (_b11 OR (NOT ("preceding-diarrhoea" IS NOT NULL))) THEN (1)::DOUBLE ELSE (0)::DOUBLE END AS _b14,
  (_b16 < (31)::DOUBLE - (1e-9)::DOUBLE) AS _b17,
  (_b16 < (41)::DOUBLE - (1e-9)::DOUBLE) AS _b22,
  (_b16 < (51)::DOUBLE - (1e-9)::DOUBLE) AS _b26
FROM (SELECT
  "id",
  "preceding-diarrhoea",
  FLOOR("age" + (1e-9)::DOUBLE) AS _b0,
  COALESCE("preceding-diarrhoea", FALSE) AS _b11,
  COALESCE("mrc-sum-score", (60)::DOUBLE) AS _b16,
  ("mrc-sum-score" IS NOT NULL) AS _b18
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5
