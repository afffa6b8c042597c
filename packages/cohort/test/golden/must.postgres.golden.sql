SELECT
  "id",
  (CASE WHEN _b41 THEN 'high' WHEN _b41 IS NULL THEN 'indeterminate' WHEN _b42 THEN 'medium' WHEN _b42 IS NULL THEN 'indeterminate' ELSE 'low' END) AS "must",
  SUBSTR(CASE WHEN ((TRUE AND ((_b41 IS NULL)))) THEN ',high' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b41, FALSE)) AND ((_b42 IS NULL) OR (COALESCE(_b42, FALSE) AND ((_b41 IS NULL)))))) THEN ',medium' ELSE '' END, 2) AS "must:not-excluded",
  _b41 AS "must:high",
  _b42 AS "must:medium",
  CASE WHEN _b39 = _b40 THEN _b39 END AS "must:score"
FROM (SELECT
  "id",
  _b39,
  _b40,
  (NOT (CASE WHEN _b40 < (2)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b39 < (2)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b41,
  (NOT (CASE WHEN _b40 < (1)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b39 < (1)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b42
FROM (SELECT
  "id",
  COALESCE("must-score", GREATEST((COALESCE("must-score", (0)::float8)), ((COALESCE(_b2, GREATEST((COALESCE(_b2, (0)::float8)), (CASE WHEN (_b7 AND _b8 AND _b9) THEN _b11 ELSE LEAST(CASE WHEN _b6 THEN (0)::float8 ELSE LEAST(CASE WHEN _b5 THEN (2)::float8 ELSE LEAST((1)::float8, CASE WHEN _b5 IS NULL THEN (2)::float8 END) END, CASE WHEN _b6 IS NULL THEN (0)::float8 END) END, CASE WHEN (_b7 AND _b8 AND _b9) IS NULL THEN _b11 END) END)))) + (COALESCE(_b17, GREATEST((COALESCE(_b17, (0)::float8)), (CASE WHEN _b26 THEN (0)::float8 ELSE LEAST(CASE WHEN _b23 THEN (2)::float8 ELSE LEAST(CASE WHEN _b22 THEN (0)::float8 ELSE LEAST((1)::float8, CASE WHEN _b22 IS NULL THEN (0)::float8 END) END, CASE WHEN _b23 IS NULL THEN (2)::float8 END) END, CASE WHEN _b26 IS NULL THEN (0)::float8 END) END)))) + (COALESCE(_b31, GREATEST((COALESCE(_b31, (0)::float8)), (CASE WHEN _b34 THEN (2)::float8 ELSE LEAST((0)::float8, CASE WHEN _b34 IS NULL THEN (2)::float8 END) END))))))) AS _b39,
  COALESCE("must-score", LEAST((COALESCE("must-score", (6)::float8)), ((COALESCE(_b2, LEAST((COALESCE(_b2, (2)::float8)), (CASE WHEN (_b7 AND _b8 AND _b9) THEN _b12 ELSE GREATEST(CASE WHEN _b6 THEN (0)::float8 ELSE GREATEST(CASE WHEN _b5 THEN (2)::float8 ELSE GREATEST((1)::float8, CASE WHEN _b5 IS NULL THEN (2)::float8 END) END, CASE WHEN _b6 IS NULL THEN (0)::float8 END) END, CASE WHEN (_b7 AND _b8 AND _b9) IS NULL THEN _b12 END) END)))) + (COALESCE(_b17, LEAST((COALESCE(_b17, (2)::float8)), (CASE WHEN _b26 THEN (0)::float8 ELSE GREATEST(CASE WHEN _b23 THEN (2)::float8 ELSE GREATEST(CASE WHEN _b22 THEN (0)::float8 ELSE GREATEST((1)::float8, CASE WHEN _b22 IS NULL THEN (0)::float8 END) END, CASE WHEN _b23 IS NULL THEN (2)::float8 END) END, CASE WHEN _b26 IS NULL THEN (0)::float8 END) END)))) + (COALESCE(_b31, LEAST((COALESCE(_b31, (2)::float8)), (CASE WHEN _b34 THEN (2)::float8 ELSE GREATEST((0)::float8, CASE WHEN _b34 IS NULL THEN (2)::float8 END) END))))))) AS _b40
FROM (SELECT
  "id",
  "must-score",
  _b2,
  _b5,
  _b6,
  _b7,
  _b8,
  _b9,
  _b17,
  _b26,
  _b31,
  _b34,
  COALESCE(_b10, (1)::float8) AS _b11,
  COALESCE(_b10, (2)::float8) AS _b12,
  (_b21 < (5)::float8 - (1e-9)::float8) AS _b22,
  ((10)::float8 < _b21 - (1e-9)::float8) AS _b23
FROM (SELECT
  "id",
  "must-score",
  CASE WHEN "must.bmi" BETWEEN (0)::float8 AND (2)::float8 THEN "must.bmi" END AS _b2,
  ("bmi" < (18.5)::float8 - (1e-9)::float8) AS _b5,
  ((20)::float8 < "bmi" - (1e-9)::float8) AS _b6,
  (NOT ("bmi" IS NOT NULL)) AS _b7,
  ("mid-arm-circumference" IS NOT NULL) AS _b8,
  ("mid-arm-circumference" < (23.5)::float8 - (1e-9)::float8) AS _b9,
  CASE WHEN "must.bmi" BETWEEN (1)::float8 AND (2)::float8 THEN "must.bmi" END AS _b10,
  CASE WHEN "must.weight-loss" BETWEEN (0)::float8 AND (2)::float8 THEN "must.weight-loss" END AS _b17,
  COALESCE(("weight-loss-3-to-6-months"), COALESCE("weight-loss-6-months", "weight-loss-3-months")) AS _b21,
  (NOT (NOT (("weight-loss-unintentional" IS NOT NULL) AND (NOT "weight-loss-unintentional")))) AS _b26,
  CASE WHEN "must.acute-disease" BETWEEN (0)::float8 AND (2)::float8 THEN "must.acute-disease" END AS _b31,
  "acute-illness-no-intake-over-5-days" AS _b34
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
