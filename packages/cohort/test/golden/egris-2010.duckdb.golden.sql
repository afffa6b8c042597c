SELECT
  "id",
  (CASE WHEN (NOT _b35) THEN 'high' WHEN (NOT _b34) THEN 'indeterminate' WHEN (NOT _b37) THEN 'intermediate' WHEN (NOT _b36) THEN 'indeterminate' ELSE 'low' END) AS "egris-2010",
  SUBSTR(CASE WHEN ((NOT _b34) AND (NOT (NOT _b35))) THEN ',high' ELSE '' END || CASE WHEN ((NOT (NOT _b35)) AND (((NOT _b36) AND (NOT (NOT _b37))) OR ((NOT _b37) AND ((NOT _b34) AND (NOT (NOT _b35)))))) THEN ',intermediate' ELSE '' END, 2) AS "egris-2010:not-excluded",
  CASE WHEN (NOT _b35) THEN TRUE WHEN (NOT (NOT _b34)) THEN FALSE END AS "egris-2010:high",
  CASE WHEN (NOT _b37) THEN TRUE WHEN (NOT (NOT _b36)) THEN FALSE END AS "egris-2010:intermediate",
  CASE WHEN (_b9 + _b13 + _b32) = (_b10 + _b14 + _b33) THEN (_b9 + _b13 + _b32) END AS "egris-2010:score"
FROM (SELECT
  "id",
  _b9,
  _b10,
  _b13,
  _b14,
  _b32,
  _b33,
  ((_b10 + _b14 + _b33) < (5)::DOUBLE - (1e-9)::DOUBLE) AS _b34,
  ((_b9 + _b13 + _b32) < (5)::DOUBLE - (1e-9)::DOUBLE) AS _b35,
  ((_b10 + _b14 + _b33) < (3)::DOUBLE - (1e-9)::DOUBLE) AS _b36,
  ((_b9 + _b13 + _b32) < (3)::DOUBLE - (1e-9)::DOUBLE) AS _b37
FROM (SELECT
  "id",
  _b13,
  _b14,
  CASE WHEN (NOT (_b7 OR (NOT _b3))) THEN (2)::DOUBLE ELSE (CASE WHEN (NOT (_b2 OR (NOT _b3))) THEN (1)::DOUBLE ELSE (0)::DOUBLE END) END AS _b9,
  CASE WHEN (NOT _b7) THEN (2)::DOUBLE ELSE (CASE WHEN (NOT _b2) THEN (1)::DOUBLE ELSE (0)::DOUBLE END) END AS _b10,
  CASE WHEN (NOT (_b30 OR (NOT _b18))) THEN (4)::DOUBLE ELSE (CASE WHEN (NOT (_b26 OR (NOT _b18))) THEN (3)::DOUBLE ELSE (CASE WHEN (NOT (_b22 OR (NOT _b18))) THEN (2)::DOUBLE ELSE (CASE WHEN (NOT (_b17 OR (NOT _b18))) THEN (1)::DOUBLE ELSE (0)::DOUBLE END) END) END) END AS _b32,
  CASE WHEN (NOT _b30) THEN (4)::DOUBLE ELSE (CASE WHEN (NOT _b26) THEN (3)::DOUBLE ELSE (CASE WHEN (NOT _b22) THEN (2)::DOUBLE ELSE (CASE WHEN (NOT _b17) THEN (1)::DOUBLE ELSE (0)::DOUBLE END) END) END) END AS _b33
FROM (SELECT
  "id",
  _b3,
  _b18,
  ((7)::DOUBLE < _b0 - (1e-9)::DOUBLE) AS _b2,
  ((3)::DOUBLE < _b0 - (1e-9)::DOUBLE) AS _b7,
  CASE WHEN _b11 THEN (1)::DOUBLE ELSE (0)::DOUBLE END AS _b13,
  CASE WHEN (_b11 OR (NOT ("facial-or-bulbar-weakness" IS NOT NULL))) THEN (1)::DOUBLE ELSE (0)::DOUBLE END AS _b14,
  ((50)::DOUBLE < _b15 - (1e-9)::DOUBLE) AS _b17,
  ((40)::DOUBLE < _b15 - (1e-9)::DOUBLE) AS _b22,
  ((30)::DOUBLE < _b15 - (1e-9)::DOUBLE) AS _b26,
  ((20)::DOUBLE < _b15 - (1e-9)::DOUBLE) AS _b30
FROM (SELECT
  "id",
  "facial-or-bulbar-weakness",
  COALESCE("days-onset-to-admission", CAST('-Infinity' AS DOUBLE)) AS _b0,
  ("days-onset-to-admission" IS NOT NULL) AS _b3,
  COALESCE("facial-or-bulbar-weakness", FALSE) AS _b11,
  COALESCE("mrc-sum-score", (0)::DOUBLE) AS _b15,
  ("mrc-sum-score" IS NOT NULL) AS _b18
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
