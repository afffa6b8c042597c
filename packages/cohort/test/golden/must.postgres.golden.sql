SELECT
  "id",
  (CASE WHEN _b33 THEN 'high' WHEN _b33 IS NULL THEN 'indeterminate' WHEN _b34 THEN 'medium' WHEN _b34 IS NULL THEN 'indeterminate' ELSE 'low' END) AS "must",
  SUBSTR(CASE WHEN ((TRUE AND ((_b33 IS NULL)))) THEN ',high' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b33, FALSE)) AND ((_b34 IS NULL) OR (COALESCE(_b34, FALSE) AND ((_b33 IS NULL)))))) THEN ',medium' ELSE '' END, 2) AS "must:not-excluded",
  _b33 AS "must:high",
  _b34 AS "must:medium",
  CASE WHEN _b31 = _b32 THEN _b31 END AS "must:score"
FROM (SELECT
  "id",
  _b31,
  _b32,
  (NOT (CASE WHEN _b32 < (2)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b31 < (2)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b33,
  (NOT (CASE WHEN _b32 < (1)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b31 < (1)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b34
FROM (SELECT
  "id",
  CASE WHEN COALESCE("must-score", (0)::float8) = COALESCE("must-score", (6)::float8) THEN COALESCE("must-score", (0)::float8) ELSE GREATEST(COALESCE("must-score", (0)::float8), ((CASE WHEN _b0 = _b1 THEN _b0 ELSE GREATEST(_b0, (CASE WHEN _b6 THEN _b7 WHEN NOT _b6 THEN CASE WHEN _b3 THEN (0)::float8 WHEN NOT _b3 THEN CASE WHEN _b2 THEN (2)::float8 WHEN NOT _b2 THEN (1)::float8 ELSE LEAST((2)::float8, (1)::float8) END ELSE CASE WHEN CASE WHEN _b2 THEN (2)::float8 WHEN NOT _b2 THEN (1)::float8 ELSE LEAST((2)::float8, (1)::float8) END IS NULL THEN NULL ELSE LEAST((0)::float8, CASE WHEN _b2 THEN (2)::float8 WHEN NOT _b2 THEN (1)::float8 ELSE LEAST((2)::float8, (1)::float8) END) END END ELSE CASE WHEN _b7 IS NULL OR CASE WHEN _b3 THEN (0)::float8 WHEN NOT _b3 THEN CASE WHEN _b2 THEN (2)::float8 WHEN NOT _b2 THEN (1)::float8 ELSE LEAST((2)::float8, (1)::float8) END ELSE CASE WHEN CASE WHEN _b2 THEN (2)::float8 WHEN NOT _b2 THEN (1)::float8 ELSE LEAST((2)::float8, (1)::float8) END IS NULL THEN NULL ELSE LEAST((0)::float8, CASE WHEN _b2 THEN (2)::float8 WHEN NOT _b2 THEN (1)::float8 ELSE LEAST((2)::float8, (1)::float8) END) END END IS NULL THEN NULL ELSE LEAST(_b7, CASE WHEN _b3 THEN (0)::float8 WHEN NOT _b3 THEN CASE WHEN _b2 THEN (2)::float8 WHEN NOT _b2 THEN (1)::float8 ELSE LEAST((2)::float8, (1)::float8) END ELSE CASE WHEN CASE WHEN _b2 THEN (2)::float8 WHEN NOT _b2 THEN (1)::float8 ELSE LEAST((2)::float8, (1)::float8) END IS NULL THEN NULL ELSE LEAST((0)::float8, CASE WHEN _b2 THEN (2)::float8 WHEN NOT _b2 THEN (1)::float8 ELSE LEAST((2)::float8, (1)::float8) END) END END) END END)) END) + (CASE WHEN _b13 = _b14 THEN _b13 ELSE GREATEST(_b13, (CASE WHEN (NOT (NOT _b19)) THEN (0)::float8 WHEN NOT (NOT (NOT _b19)) THEN CASE WHEN _b17 THEN (2)::float8 WHEN NOT _b17 THEN CASE WHEN _b16 THEN (0)::float8 WHEN NOT _b16 THEN (1)::float8 ELSE LEAST((0)::float8, (1)::float8) END ELSE CASE WHEN CASE WHEN _b16 THEN (0)::float8 WHEN NOT _b16 THEN (1)::float8 ELSE LEAST((0)::float8, (1)::float8) END IS NULL THEN NULL ELSE LEAST((2)::float8, CASE WHEN _b16 THEN (0)::float8 WHEN NOT _b16 THEN (1)::float8 ELSE LEAST((0)::float8, (1)::float8) END) END END ELSE CASE WHEN CASE WHEN _b17 THEN (2)::float8 WHEN NOT _b17 THEN CASE WHEN _b16 THEN (0)::float8 WHEN NOT _b16 THEN (1)::float8 ELSE LEAST((0)::float8, (1)::float8) END ELSE CASE WHEN CASE WHEN _b16 THEN (0)::float8 WHEN NOT _b16 THEN (1)::float8 ELSE LEAST((0)::float8, (1)::float8) END IS NULL THEN NULL ELSE LEAST((2)::float8, CASE WHEN _b16 THEN (0)::float8 WHEN NOT _b16 THEN (1)::float8 ELSE LEAST((0)::float8, (1)::float8) END) END END IS NULL THEN NULL ELSE LEAST((0)::float8, CASE WHEN _b17 THEN (2)::float8 WHEN NOT _b17 THEN CASE WHEN _b16 THEN (0)::float8 WHEN NOT _b16 THEN (1)::float8 ELSE LEAST((0)::float8, (1)::float8) END ELSE CASE WHEN CASE WHEN _b16 THEN (0)::float8 WHEN NOT _b16 THEN (1)::float8 ELSE LEAST((0)::float8, (1)::float8) END IS NULL THEN NULL ELSE LEAST((2)::float8, CASE WHEN _b16 THEN (0)::float8 WHEN NOT _b16 THEN (1)::float8 ELSE LEAST((0)::float8, (1)::float8) END) END END) END END)) END) + (CASE WHEN _b24 = _b25 THEN _b24 ELSE GREATEST(_b24, (CASE WHEN _b26 THEN (2)::float8 WHEN NOT _b26 THEN (0)::float8 ELSE LEAST((2)::float8, (0)::float8) END)) END))) END AS _b31,
  CASE WHEN COALESCE("must-score", (0)::float8) = COALESCE("must-score", (6)::float8) THEN COALESCE("must-score", (6)::float8) ELSE LEAST(COALESCE("must-score", (6)::float8), ((CASE WHEN _b0 = _b1 THEN _b1 ELSE LEAST(_b1, (CASE WHEN _b6 THEN _b8 WHEN NOT _b6 THEN CASE WHEN _b3 THEN (0)::float8 WHEN NOT _b3 THEN CASE WHEN _b2 THEN (2)::float8 WHEN NOT _b2 THEN (1)::float8 ELSE GREATEST((2)::float8, (1)::float8) END ELSE CASE WHEN CASE WHEN _b2 THEN (2)::float8 WHEN NOT _b2 THEN (1)::float8 ELSE GREATEST((2)::float8, (1)::float8) END IS NULL THEN NULL ELSE GREATEST((0)::float8, CASE WHEN _b2 THEN (2)::float8 WHEN NOT _b2 THEN (1)::float8 ELSE GREATEST((2)::float8, (1)::float8) END) END END ELSE CASE WHEN _b8 IS NULL OR CASE WHEN _b3 THEN (0)::float8 WHEN NOT _b3 THEN CASE WHEN _b2 THEN (2)::float8 WHEN NOT _b2 THEN (1)::float8 ELSE GREATEST((2)::float8, (1)::float8) END ELSE CASE WHEN CASE WHEN _b2 THEN (2)::float8 WHEN NOT _b2 THEN (1)::float8 ELSE GREATEST((2)::float8, (1)::float8) END IS NULL THEN NULL ELSE GREATEST((0)::float8, CASE WHEN _b2 THEN (2)::float8 WHEN NOT _b2 THEN (1)::float8 ELSE GREATEST((2)::float8, (1)::float8) END) END END IS NULL THEN NULL ELSE GREATEST(_b8, CASE WHEN _b3 THEN (0)::float8 WHEN NOT _b3 THEN CASE WHEN _b2 THEN (2)::float8 WHEN NOT _b2 THEN (1)::float8 ELSE GREATEST((2)::float8, (1)::float8) END ELSE CASE WHEN CASE WHEN _b2 THEN (2)::float8 WHEN NOT _b2 THEN (1)::float8 ELSE GREATEST((2)::float8, (1)::float8) END IS NULL THEN NULL ELSE GREATEST((0)::float8, CASE WHEN _b2 THEN (2)::float8 WHEN NOT _b2 THEN (1)::float8 ELSE GREATEST((2)::float8, (1)::float8) END) END END) END END)) END) + (CASE WHEN _b13 = _b14 THEN _b14 ELSE LEAST(_b14, (CASE WHEN (NOT (NOT _b19)) THEN (0)::float8 WHEN NOT (NOT (NOT _b19)) THEN CASE WHEN _b17 THEN (2)::float8 WHEN NOT _b17 THEN CASE WHEN _b16 THEN (0)::float8 WHEN NOT _b16 THEN (1)::float8 ELSE GREATEST((0)::float8, (1)::float8) END ELSE CASE WHEN CASE WHEN _b16 THEN (0)::float8 WHEN NOT _b16 THEN (1)::float8 ELSE GREATEST((0)::float8, (1)::float8) END IS NULL THEN NULL ELSE GREATEST((2)::float8, CASE WHEN _b16 THEN (0)::float8 WHEN NOT _b16 THEN (1)::float8 ELSE GREATEST((0)::float8, (1)::float8) END) END END ELSE CASE WHEN CASE WHEN _b17 THEN (2)::float8 WHEN NOT _b17 THEN CASE WHEN _b16 THEN (0)::float8 WHEN NOT _b16 THEN (1)::float8 ELSE GREATEST((0)::float8, (1)::float8) END ELSE CASE WHEN CASE WHEN _b16 THEN (0)::float8 WHEN NOT _b16 THEN (1)::float8 ELSE GREATEST((0)::float8, (1)::float8) END IS NULL THEN NULL ELSE GREATEST((2)::float8, CASE WHEN _b16 THEN (0)::float8 WHEN NOT _b16 THEN (1)::float8 ELSE GREATEST((0)::float8, (1)::float8) END) END END IS NULL THEN NULL ELSE GREATEST((0)::float8, CASE WHEN _b17 THEN (2)::float8 WHEN NOT _b17 THEN CASE WHEN _b16 THEN (0)::float8 WHEN NOT _b16 THEN (1)::float8 ELSE GREATEST((0)::float8, (1)::float8) END ELSE CASE WHEN CASE WHEN _b16 THEN (0)::float8 WHEN NOT _b16 THEN (1)::float8 ELSE GREATEST((0)::float8, (1)::float8) END IS NULL THEN NULL ELSE GREATEST((2)::float8, CASE WHEN _b16 THEN (0)::float8 WHEN NOT _b16 THEN (1)::float8 ELSE GREATEST((0)::float8, (1)::float8) END) END END) END END)) END) + (CASE WHEN _b24 = _b25 THEN _b25 ELSE LEAST(_b25, (CASE WHEN _b26 THEN (2)::float8 WHEN NOT _b26 THEN (0)::float8 ELSE GREATEST((2)::float8, (0)::float8) END)) END))) END AS _b32
FROM (SELECT
  "id",
  "must-score",
  _b0,
  _b1,
  _b2,
  _b3,
  _b6,
  _b7,
  _b8,
  _b13,
  _b14,
  _b19,
  _b24,
  _b25,
  _b26,
  (_b15 < (5)::float8 - (1e-9)::float8) AS _b16,
  ((10)::float8 < _b15 - (1e-9)::float8) AS _b17
FROM (SELECT
  "id",
  "must-score",
  COALESCE(CASE WHEN "must.bmi" BETWEEN (0)::float8 AND (2)::float8 THEN "must.bmi" END, (0)::float8) AS _b0,
  COALESCE(CASE WHEN "must.bmi" BETWEEN (0)::float8 AND (2)::float8 THEN "must.bmi" END, (2)::float8) AS _b1,
  ("bmi" < (18.5)::float8 - (1e-9)::float8) AS _b2,
  ((20)::float8 < "bmi" - (1e-9)::float8) AS _b3,
  ((NOT ("bmi" IS NOT NULL)) AND ("mid-arm-circumference" IS NOT NULL) AND ("mid-arm-circumference" < (23.5)::float8 - (1e-9)::float8)) AS _b6,
  COALESCE(CASE WHEN "must.bmi" BETWEEN (1)::float8 AND (2)::float8 THEN "must.bmi" END, (1)::float8) AS _b7,
  COALESCE(CASE WHEN "must.bmi" BETWEEN (1)::float8 AND (2)::float8 THEN "must.bmi" END, (2)::float8) AS _b8,
  COALESCE(CASE WHEN "must.weight-loss" BETWEEN (0)::float8 AND (2)::float8 THEN "must.weight-loss" END, (0)::float8) AS _b13,
  COALESCE(CASE WHEN "must.weight-loss" BETWEEN (0)::float8 AND (2)::float8 THEN "must.weight-loss" END, (2)::float8) AS _b14,
  COALESCE("weight-loss-3-to-6-months", COALESCE("weight-loss-6-months", "weight-loss-3-months")) AS _b15,
  (("weight-loss-unintentional" IS NOT NULL) AND (NOT "weight-loss-unintentional")) AS _b19,
  COALESCE(CASE WHEN "must.acute-disease" BETWEEN (0)::float8 AND (2)::float8 THEN "must.acute-disease" END, (0)::float8) AS _b24,
  COALESCE(CASE WHEN "must.acute-disease" BETWEEN (0)::float8 AND (2)::float8 THEN "must.acute-disease" END, (2)::float8) AS _b25,
  "acute-illness-no-intake-over-5-days" AS _b26
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
