SELECT
  "id",
  CASE WHEN _b7 THEN 'indeterminate' ELSE _b4 END AS "sdoc-2020",
  SUBSTR(CASE WHEN ((TRUE AND (((_b2 AND _b3) IS NULL))) OR (_b7 AND _b4 = 'met') OR CASE WHEN "sex" IS NULL THEN (((TRUE AND (((_b5 AND _b3) IS NULL))) OR (_b7 AND _b6 = 'met'))) ELSE FALSE END) THEN ',met' ELSE '' END, 2) AS "sdoc-2020:not-excluded",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN "grip-strength" < (CASE WHEN ("sex" = 'male') THEN (35.5)::DOUBLE ELSE LEAST((20)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (35.5)::DOUBLE END) END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ("grip-strength" < (CASE WHEN ("sex" = 'male') THEN (35.5)::DOUBLE ELSE GREATEST((20)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (35.5)::DOUBLE END) END) - (1e-9)::DOUBLE) THEN FALSE END) ELSE _b2 END AS "sdoc-2020:lowStrength",
  _b3 AS "sdoc-2020:lowPerformance"
FROM (SELECT
  "id",
  "sex",
  "grip-strength",
  _b2,
  _b3,
  _b4,
  _b5,
  _b6,
  (CASE WHEN "sex" IS NULL THEN (_b6 <> _b4) ELSE FALSE END) AS _b7
FROM (SELECT
  "id",
  "sex",
  "grip-strength",
  _b2,
  _b3,
  _b5,
  CASE WHEN (_b2 AND _b3) THEN 'met' WHEN (((_b2 AND _b3) IS NULL)) THEN 'indeterminate' ELSE 'not-met' END AS _b4,
  CASE WHEN "sex" IS NULL THEN CASE WHEN (_b5 AND _b3) THEN 'met' WHEN (((_b5 AND _b3) IS NULL)) THEN 'indeterminate' ELSE 'not-met' END END AS _b6
FROM (SELECT
  "id",
  "sex",
  "grip-strength",
  ("grip-strength" < (CASE WHEN (COALESCE(("sex" = 'male'), TRUE)) THEN (35.5)::DOUBLE ELSE (20)::DOUBLE END) - (1e-9)::DOUBLE) AS _b2,
  ("gait-speed" < (0.8)::DOUBLE - (1e-9)::DOUBLE) AS _b3,
  CASE WHEN "sex" IS NULL THEN ("grip-strength" < (20)::DOUBLE - (1e-9)::DOUBLE) END AS _b5
FROM people) AS _l1) AS _l2) AS _l3
