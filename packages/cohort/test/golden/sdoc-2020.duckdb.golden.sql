SELECT
  "id",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN (_b8 = _b6) THEN _b6 ELSE 'indeterminate' END) ELSE (CASE WHEN (_b2 AND _b3) THEN 'met' WHEN (((_b2 AND _b3) IS NULL)) THEN 'indeterminate' ELSE 'not-met' END) END AS "sdoc-2020",
  SUBSTR(CASE WHEN CASE WHEN "sex" IS NULL THEN ((TRUE AND (((_b5 AND _b3) IS NULL))) OR (TRUE AND (((_b7 AND _b3) IS NULL))) OR (NOT (_b8 = _b6) AND _b6 = 'met') OR (NOT (_b8 = _b6) AND _b8 = 'met')) ELSE ((TRUE AND (((_b2 AND _b3) IS NULL)))) END THEN ',met' ELSE '' END, 2) AS "sdoc-2020:not-excluded",
  _b2 AS "sdoc-2020:lowStrength",
  _b3 AS "sdoc-2020:lowPerformance"
FROM (SELECT
  "id",
  "sex",
  _b2,
  _b3,
  _b5,
  _b7,
  CASE WHEN (_b5 AND _b3) THEN 'met' WHEN (((_b5 AND _b3) IS NULL)) THEN 'indeterminate' ELSE 'not-met' END AS _b6,
  CASE WHEN (_b7 AND _b3) THEN 'met' WHEN (((_b7 AND _b3) IS NULL)) THEN 'indeterminate' ELSE 'not-met' END AS _b8
FROM (SELECT
  "id",
  "sex",
  (CASE WHEN "grip-strength" < (CASE WHEN ("sex" = 'male') THEN (35.5)::DOUBLE WHEN NOT ("sex" = 'male') THEN (20)::DOUBLE ELSE LEAST((35.5)::DOUBLE, (20)::DOUBLE) END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ("grip-strength" < (CASE WHEN ("sex" = 'male') THEN (35.5)::DOUBLE WHEN NOT ("sex" = 'male') THEN (20)::DOUBLE ELSE GREATEST((35.5)::DOUBLE, (20)::DOUBLE) END) - (1e-9)::DOUBLE) THEN FALSE END) AS _b2,
  ("gait-speed" < (0.8)::DOUBLE - (1e-9)::DOUBLE) AS _b3,
  ("grip-strength" < (35.5)::DOUBLE - (1e-9)::DOUBLE) AS _b5,
  ("grip-strength" < (20)::DOUBLE - (1e-9)::DOUBLE) AS _b7
FROM people) AS _l1) AS _l2
