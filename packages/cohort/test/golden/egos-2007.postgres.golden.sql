SELECT
  "id",
  (CASE WHEN (NOT _b35) THEN 'scored' WHEN (NOT _b34) THEN 'indeterminate' ELSE 'scored' END) AS "egos-2007",
  SUBSTR(CASE WHEN ((NOT _b34) AND (NOT (NOT _b35))) THEN ',scored' ELSE '' END, 2) AS "egos-2007:not-excluded",
  CASE WHEN (NOT _b35) THEN TRUE WHEN (NOT (NOT _b34)) THEN FALSE END AS "egos-2007:known",
  CASE WHEN (_b9 + _b13 + _b32) = (_b10 + _b14 + _b33) THEN (_b9 + _b13 + _b32) END AS "egos-2007:score"
FROM (SELECT
  "id",
  _b9,
  _b10,
  _b13,
  _b14,
  _b32,
  _b33,
  ((_b10 + _b14 + _b33) < (_b9 + _b13 + _b32) - (1e-9)::float8) AS _b34,
  ((_b9 + _b13 + _b32) < (_b10 + _b14 + _b33) - (1e-9)::float8) AS _b35
FROM (SELECT
  "id",
  _b13,
  _b14,
  _b32,
  _b33,
  CASE WHEN (NOT _b7) THEN (0)::float8 ELSE (CASE WHEN (NOT _b3) THEN (0.5)::float8 ELSE (1)::float8 END) END AS _b9,
  CASE WHEN (NOT (_b7 OR (NOT (_b0 IS NOT NULL)))) THEN (0)::float8 ELSE (CASE WHEN (NOT (_b3 OR (NOT (_b0 IS NOT NULL)))) THEN (0.5)::float8 ELSE (1)::float8 END) END AS _b10
FROM (SELECT
  "id",
  _b0,
  _b13,
  _b14,
  ((60)::float8 < _b1 - (1e-9)::float8) AS _b3,
  ((40)::float8 < _b1 - (1e-9)::float8) AS _b7,
  CASE WHEN (NOT _b30) THEN (1)::float8 ELSE (CASE WHEN (NOT _b26) THEN (2)::float8 ELSE (CASE WHEN (NOT _b22) THEN (3)::float8 ELSE (CASE WHEN (NOT _b17) THEN (4)::float8 ELSE (5)::float8 END) END) END) END AS _b32,
  CASE WHEN (NOT (_b30 OR (NOT _b18))) THEN (1)::float8 ELSE (CASE WHEN (NOT (_b26 OR (NOT _b18))) THEN (2)::float8 ELSE (CASE WHEN (NOT (_b22 OR (NOT _b18))) THEN (3)::float8 ELSE (CASE WHEN (NOT (_b17 OR (NOT _b18))) THEN (4)::float8 ELSE (5)::float8 END) END) END) END AS _b33
FROM (SELECT
  "id",
  _b0,
  _b18,
  COALESCE(_b0, (0)::float8) AS _b1,
  CASE WHEN _b11 THEN (1)::float8 ELSE (0)::float8 END AS _b13,
  CASE WHEN (_b11 OR (NOT ("preceding-diarrhoea" IS NOT NULL))) THEN (1)::float8 ELSE (0)::float8 END AS _b14,
  ((4)::float8 < _b15 - (1e-9)::float8) AS _b17,
  ((3)::float8 < _b15 - (1e-9)::float8) AS _b22,
  ((2)::float8 < _b15 - (1e-9)::float8) AS _b26,
  ((1)::float8 < _b15 - (1e-9)::float8) AS _b30
FROM (SELECT
  "id",
  "preceding-diarrhoea",
  FLOOR("age" + (1e-9)::float8) AS _b0,
  COALESCE("preceding-diarrhoea", FALSE) AS _b11,
  COALESCE("gbs-disability-score", (0)::float8) AS _b15,
  ("gbs-disability-score" IS NOT NULL) AS _b18
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4 OFFSET 0) AS _l5
