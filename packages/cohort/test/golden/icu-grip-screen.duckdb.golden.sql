SELECT
  "id",
  CASE WHEN _b11 THEN 'indeterminate' ELSE _b8 END AS "icu-grip-screen",
  SUBSTR(CASE WHEN ((TRUE AND (((_b2 AND _b7) IS NULL))) OR (_b11 AND _b8 = 'positive') OR CASE WHEN "sex" IS NULL THEN (((TRUE AND (((_b9 AND _b7) IS NULL))) OR (_b11 AND _b10 = 'positive'))) ELSE FALSE END) THEN ',positive' ELSE '' END, 2) AS "icu-grip-screen:not-excluded",
  "awake-and-cooperative" AS "icu-grip-screen:awake",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN "grip-strength" < (CASE WHEN ("sex" = 'male') THEN (11)::DOUBLE ELSE LEAST((7)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (11)::DOUBLE END) END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ("grip-strength" < (CASE WHEN ("sex" = 'male') THEN (11)::DOUBLE ELSE GREATEST((7)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (11)::DOUBLE END) END) - (1e-9)::DOUBLE) THEN FALSE END) ELSE _b2 END AS "icu-grip-screen:lowStrength"
FROM (SELECT
  "id",
  "sex",
  "awake-and-cooperative",
  "grip-strength",
  _b2,
  _b7,
  _b8,
  _b9,
  _b10,
  (CASE WHEN "sex" IS NULL THEN (_b10 <> _b8) ELSE FALSE END) AS _b11
FROM (SELECT
  "id",
  "sex",
  "awake-and-cooperative",
  "grip-strength",
  _b2,
  _b7,
  _b9,
  CASE WHEN (_b2 AND _b7) THEN 'positive' WHEN (_b2 AND _b7) IS NULL THEN 'indeterminate' ELSE 'negative' END AS _b8,
  CASE WHEN "sex" IS NULL THEN CASE WHEN (_b9 AND _b7) THEN 'positive' WHEN (_b9 AND _b7) IS NULL THEN 'indeterminate' ELSE 'negative' END END AS _b10
FROM (SELECT
  "id",
  "sex",
  "awake-and-cooperative",
  "grip-strength",
  ("grip-strength" < (CASE WHEN (COALESCE(("sex" = 'male'), TRUE)) THEN (11)::DOUBLE ELSE (7)::DOUBLE END) - (1e-9)::DOUBLE) AS _b2,
  ("awake-and-cooperative" OR (NOT ((CASE WHEN "icuaw.weak-once-awake" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "icuaw.weak-once-awake" END) < (1)::DOUBLE - (1e-9)::DOUBLE))) AS _b7,
  CASE WHEN "sex" IS NULL THEN ("grip-strength" < (7)::DOUBLE - (1e-9)::DOUBLE) END AS _b9
FROM people) AS _l1) AS _l2) AS _l3
