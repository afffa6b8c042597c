SELECT
  "id",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN (_b13 = _b10) THEN _b10 ELSE 'indeterminate' END) ELSE (CASE WHEN _b6 THEN 'positive' WHEN _b6 IS NULL THEN 'indeterminate' ELSE 'negative' END) END AS "icu-grip-screen",
  SUBSTR(CASE WHEN CASE WHEN "sex" IS NULL THEN ((TRUE AND ((_b9 IS NULL))) OR (TRUE AND ((_b12 IS NULL))) OR (NOT (_b13 = _b10) AND _b10 = 'positive') OR (NOT (_b13 = _b10) AND _b13 = 'positive')) ELSE ((TRUE AND ((_b6 IS NULL)))) END THEN ',positive' ELSE '' END, 2) AS "icu-grip-screen:not-excluded",
  "awake-and-cooperative" AS "icu-grip-screen:awake",
  _b2 AS "icu-grip-screen:lowStrength"
FROM (SELECT
  "id",
  "sex",
  "awake-and-cooperative",
  _b2,
  _b6,
  _b9,
  _b12,
  CASE WHEN _b9 THEN 'positive' WHEN _b9 IS NULL THEN 'indeterminate' ELSE 'negative' END AS _b10,
  CASE WHEN _b12 THEN 'positive' WHEN _b12 IS NULL THEN 'indeterminate' ELSE 'negative' END AS _b13
FROM (SELECT
  "id",
  "sex",
  "awake-and-cooperative",
  _b2,
  (_b2 AND ("awake-and-cooperative" OR _b5)) AS _b6,
  (("grip-strength" < (11)::DOUBLE - (1e-9)::DOUBLE) AND ("awake-and-cooperative" OR _b5)) AS _b9,
  (("grip-strength" < (7)::DOUBLE - (1e-9)::DOUBLE) AND ("awake-and-cooperative" OR _b5)) AS _b12
FROM (SELECT
  "id",
  "sex",
  "awake-and-cooperative",
  "grip-strength",
  (CASE WHEN "grip-strength" < (CASE WHEN ("sex" = 'male') THEN (11)::DOUBLE WHEN NOT ("sex" = 'male') THEN (7)::DOUBLE ELSE LEAST((11)::DOUBLE, (7)::DOUBLE) END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ("grip-strength" < (CASE WHEN ("sex" = 'male') THEN (11)::DOUBLE WHEN NOT ("sex" = 'male') THEN (7)::DOUBLE ELSE GREATEST((11)::DOUBLE, (7)::DOUBLE) END) - (1e-9)::DOUBLE) THEN FALSE END) AS _b2,
  (NOT (CASE WHEN (COALESCE(CASE WHEN "icuaw.weak-once-awake" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "icuaw.weak-once-awake" END, (1)::DOUBLE)) < (1)::DOUBLE - (1e-9)::DOUBLE THEN TRUE WHEN NOT ((COALESCE(CASE WHEN "icuaw.weak-once-awake" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "icuaw.weak-once-awake" END, (0)::DOUBLE)) < (1)::DOUBLE - (1e-9)::DOUBLE) THEN FALSE END)) AS _b5
FROM people) AS _l1) AS _l2) AS _l3
