SELECT
  "id",
  (CASE WHEN _b39 THEN 'high' WHEN _b39 IS NULL THEN 'indeterminate' WHEN _b40 THEN 'medium' WHEN _b40 IS NULL THEN 'indeterminate' ELSE 'low' END) AS "must",
  SUBSTR(CASE WHEN ((TRUE AND ((_b39 IS NULL)))) THEN ',high' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b39, FALSE)) AND ((_b40 IS NULL) OR (COALESCE(_b40, FALSE) AND ((_b39 IS NULL)))))) THEN ',medium' ELSE '' END, 2) AS "must:not-excluded",
  _b39 AS "must:high",
  _b40 AS "must:medium",
  CASE WHEN _b37 = _b38 THEN _b37 END AS "must:score"
FROM (SELECT
  "id",
  _b37,
  _b38,
  (NOT (CASE WHEN _b38 < (2)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b37 < (2)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b39,
  (NOT (CASE WHEN _b38 < (1)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b37 < (1)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b40
FROM (SELECT
  "id",
  COALESCE("must-score", GREATEST((COALESCE("must-score", (0)::float8)), ((COALESCE(_b2, GREATEST((COALESCE(_b2, (0)::float8)), (CASE WHEN (_b7 AND _b8 AND _b9) THEN _b11 ELSE LEAST(CASE WHEN _b6 THEN (0)::float8 ELSE LEAST(CASE WHEN _b5 THEN (2)::float8 ELSE LEAST((1)::float8, CASE WHEN _b5 IS NULL THEN (2)::float8 END) END, CASE WHEN _b6 IS NULL THEN (0)::float8 END) END, CASE WHEN (_b7 AND _b8 AND _b9) IS NULL THEN _b11 END) END)))) + (COALESCE(_b17, GREATEST((COALESCE(_b17, (0)::float8)), (CASE WHEN _b25 THEN (0)::float8 ELSE LEAST(CASE WHEN _b22 THEN (2)::float8 ELSE LEAST(CASE WHEN _b21 THEN (0)::float8 ELSE LEAST((1)::float8, CASE WHEN _b21 IS NULL THEN (0)::float8 END) END, CASE WHEN _b22 IS NULL THEN (2)::float8 END) END, CASE WHEN _b25 IS NULL THEN (0)::float8 END) END)))) + (COALESCE(_b30, GREATEST((COALESCE(_b30, (0)::float8)), (CASE WHEN "acute-illness-no-intake-over-5-days" THEN (2)::float8 ELSE LEAST((0)::float8, CASE WHEN "acute-illness-no-intake-over-5-days" IS NULL THEN (2)::float8 END) END))))))) AS _b37,
  COALESCE("must-score", LEAST((COALESCE("must-score", (6)::float8)), ((COALESCE(_b2, LEAST((COALESCE(_b2, (2)::float8)), (CASE WHEN (_b7 AND _b8 AND _b9) THEN _b12 ELSE GREATEST(CASE WHEN _b6 THEN (0)::float8 ELSE GREATEST(CASE WHEN _b5 THEN (2)::float8 ELSE GREATEST((1)::float8, CASE WHEN _b5 IS NULL THEN (2)::float8 END) END, CASE WHEN _b6 IS NULL THEN (0)::float8 END) END, CASE WHEN (_b7 AND _b8 AND _b9) IS NULL THEN _b12 END) END)))) + (COALESCE(_b17, LEAST((COALESCE(_b17, (2)::float8)), (CASE WHEN _b25 THEN (0)::float8 ELSE GREATEST(CASE WHEN _b22 THEN (2)::float8 ELSE GREATEST(CASE WHEN _b21 THEN (0)::float8 ELSE GREATEST((1)::float8, CASE WHEN _b21 IS NULL THEN (0)::float8 END) END, CASE WHEN _b22 IS NULL THEN (2)::float8 END) END, CASE WHEN _b25 IS NULL THEN (0)::float8 END) END)))) + (COALESCE(_b30, LEAST((COALESCE(_b30, (2)::float8)), (CASE WHEN "acute-illness-no-intake-over-5-days" THEN (2)::float8 ELSE GREATEST((0)::float8, CASE WHEN "acute-illness-no-intake-over-5-days" IS NULL THEN (2)::float8 END) END))))))) AS _b38
FROM (SELECT
  "id",
  "must-score",
  "acute-illness-no-intake-over-5-days",
  _b2,
  _b5,
  _b6,
  _b7,
  _b8,
  _b9,
  _b17,
  _b25,
  _b30,
  COALESCE(_b10, (1)::float8) AS _b11,
  COALESCE(_b10, (2)::float8) AS _b12,
  (_b20 < (5)::float8 - (1e-9)::float8) AS _b21,
  ((10)::float8 < _b20 - (1e-9)::float8) AS _b22
FROM (SELECT
  "id",
  "must-score",
  "acute-illness-no-intake-over-5-days",
  CASE WHEN "must.bmi" BETWEEN (0)::float8 AND (2)::float8 THEN "must.bmi" END AS _b2,
  ("bmi" < (18.5)::float8 - (1e-9)::float8) AS _b5,
  ((20)::float8 < "bmi" - (1e-9)::float8) AS _b6,
  (NOT ("bmi" IS NOT NULL)) AS _b7,
  ("mid-arm-circumference" IS NOT NULL) AS _b8,
  ("mid-arm-circumference" < (23.5)::float8 - (1e-9)::float8) AS _b9,
  CASE WHEN "must.bmi" BETWEEN (1)::float8 AND (2)::float8 THEN "must.bmi" END AS _b10,
  CASE WHEN "must.weight-loss" BETWEEN (0)::float8 AND (2)::float8 THEN "must.weight-loss" END AS _b17,
  COALESCE("weight-loss-3-to-6-months", COALESCE("weight-loss-6-months", "weight-loss-3-months")) AS _b20,
  (NOT (NOT (("weight-loss-unintentional" IS NOT NULL) AND (NOT "weight-loss-unintentional")))) AS _b25,
  CASE WHEN "must.acute-disease" BETWEEN (0)::float8 AND (2)::float8 THEN "must.acute-disease" END AS _b30
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
