SELECT
  "id",
  (CASE WHEN (NOT _b71) THEN 'high' WHEN (NOT _b70) THEN 'indeterminate' WHEN (NOT _b73) THEN 'medium' WHEN (NOT _b72) THEN 'indeterminate' ELSE 'low' END) AS "must",
  SUBSTR(CASE WHEN ((NOT _b70) AND (NOT (NOT _b71))) THEN ',high' ELSE '' END || CASE WHEN ((NOT (NOT _b71)) AND (((NOT _b72) AND (NOT (NOT _b73))) OR ((NOT _b73) AND ((NOT _b70) AND (NOT (NOT _b71)))))) THEN ',medium' ELSE '' END, 2) AS "must:not-excluded",
  CASE WHEN (NOT _b71) THEN TRUE WHEN (NOT (NOT _b70)) THEN FALSE END AS "must:high",
  CASE WHEN (NOT _b73) THEN TRUE WHEN (NOT (NOT _b72)) THEN FALSE END AS "must:medium",
  CASE WHEN _b68 = _b69 THEN _b68 END AS "must:score"
FROM (SELECT
  "id",
  _b68,
  _b69,
  (_b69 < (2)::DOUBLE - (1e-9)::DOUBLE) AS _b70,
  (_b68 < (2)::DOUBLE - (1e-9)::DOUBLE) AS _b71,
  (_b69 < (1)::DOUBLE - (1e-9)::DOUBLE) AS _b72,
  (_b68 < (1)::DOUBLE - (1e-9)::DOUBLE) AS _b73
FROM (SELECT
  "id",
  COALESCE("must-score", GREATEST((COALESCE("must-score", (0)::DOUBLE)), ((COALESCE(_b2, GREATEST((COALESCE(_b2, (0)::DOUBLE)), (CASE WHEN _b20 THEN _b23 WHEN _b21 THEN LEAST(_b23, _b13) ELSE _b13 END)))) + (COALESCE(_b29, GREATEST((COALESCE(_b29, (0)::DOUBLE)), (CASE WHEN (NOT (NOT (_b50 AND (NOT _b51)))) THEN (0)::DOUBLE ELSE (CASE WHEN ((10)::DOUBLE < _b40 - (1e-9)::DOUBLE) THEN (2)::DOUBLE ELSE (CASE WHEN (_b40 < (5)::DOUBLE - (1e-9)::DOUBLE) THEN (0)::DOUBLE ELSE (1)::DOUBLE END) END) END)))) + (COALESCE(_b59, GREATEST((COALESCE(_b59, (0)::DOUBLE)), (CASE WHEN _b62 THEN (2)::DOUBLE ELSE (0)::DOUBLE END))))))) AS _b68,
  COALESCE("must-score", LEAST((COALESCE("must-score", (6)::DOUBLE)), ((COALESCE(_b2, LEAST((COALESCE(_b2, (2)::DOUBLE)), (CASE WHEN _b20 THEN _b24 WHEN _b21 THEN GREATEST(_b24, _b14) ELSE _b14 END)))) + (COALESCE(_b29, LEAST((COALESCE(_b29, (2)::DOUBLE)), (CASE WHEN (NOT (NOT (_b50 AND (NOT (_b51 OR (NOT _b50)))))) THEN (0)::DOUBLE ELSE (CASE WHEN ((10)::DOUBLE < _b41 - (1e-9)::DOUBLE) THEN (2)::DOUBLE ELSE (CASE WHEN (_b41 < (5)::DOUBLE - (1e-9)::DOUBLE) THEN (0)::DOUBLE ELSE (1)::DOUBLE END) END) END)))) + (COALESCE(_b59, LEAST((COALESCE(_b59, (2)::DOUBLE)), (CASE WHEN (_b62 OR (NOT ("acute-illness-no-intake-over-5-days" IS NOT NULL))) THEN (2)::DOUBLE ELSE (0)::DOUBLE END))))))) AS _b69
FROM (SELECT
  "id",
  "must-score",
  "acute-illness-no-intake-over-5-days",
  _b2,
  _b29,
  _b40,
  _b41,
  _b50,
  _b51,
  _b59,
  _b62,
  CASE WHEN (_b11 OR (NOT ("bmi" IS NOT NULL))) THEN (0)::DOUBLE ELSE (CASE WHEN _b7 THEN (2)::DOUBLE ELSE (1)::DOUBLE END) END AS _b13,
  CASE WHEN _b11 THEN (0)::DOUBLE ELSE (CASE WHEN (_b7 OR (NOT ("bmi" IS NOT NULL))) THEN (2)::DOUBLE ELSE (1)::DOUBLE END) END AS _b14,
  (_b15 AND _b16 AND _b19) AS _b20,
  (_b15 AND _b16 AND (_b19 OR (NOT _b16))) AS _b21,
  COALESCE(_b22, (1)::DOUBLE) AS _b23,
  COALESCE(_b22, (2)::DOUBLE) AS _b24
FROM (SELECT
  "id",
  "must-score",
  "bmi",
  "acute-illness-no-intake-over-5-days",
  CASE WHEN "must.bmi" BETWEEN (0)::DOUBLE AND (2)::DOUBLE THEN "must.bmi" END AS _b2,
  ((COALESCE("bmi", CAST('Infinity' AS DOUBLE))) < (18.5)::DOUBLE - (1e-9)::DOUBLE) AS _b7,
  ((20)::DOUBLE < (COALESCE("bmi", CAST('-Infinity' AS DOUBLE))) - (1e-9)::DOUBLE) AS _b11,
  (NOT ("bmi" IS NOT NULL)) AS _b15,
  ("mid-arm-circumference" IS NOT NULL) AS _b16,
  ((COALESCE("mid-arm-circumference", CAST('Infinity' AS DOUBLE))) < (23.5)::DOUBLE - (1e-9)::DOUBLE) AS _b19,
  CASE WHEN "must.bmi" BETWEEN (1)::DOUBLE AND (2)::DOUBLE THEN "must.bmi" END AS _b22,
  CASE WHEN "must.weight-loss" BETWEEN (0)::DOUBLE AND (2)::DOUBLE THEN "must.weight-loss" END AS _b29,
  COALESCE("weight-loss-3-to-6-months", (COALESCE("weight-loss-6-months", (COALESCE("weight-loss-3-months", CAST('-Infinity' AS DOUBLE)))))) AS _b40,
  COALESCE("weight-loss-3-to-6-months", (COALESCE("weight-loss-6-months", (COALESCE("weight-loss-3-months", CAST('Infinity' AS DOUBLE)))))) AS _b41,
  ("weight-loss-unintentional" IS NOT NULL) AS _b50,
  COALESCE("weight-loss-unintentional", FALSE) AS _b51,
  CASE WHEN "must.acute-disease" BETWEEN (0)::DOUBLE AND (2)::DOUBLE THEN "must.acute-disease" END AS _b59,
  COALESCE("acute-illness-no-intake-over-5-days", FALSE) AS _b62
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
