SELECT
  "id",
  CASE WHEN _b6 THEN 'indeterminate' ELSE _b3 END AS "nawgslt",
  SUBSTR(CASE WHEN ((TRUE AND ((_b2 IS NULL))) OR (_b6 AND _b3 = 'sarcopenia') OR CASE WHEN "sex" IS NULL THEN (((TRUE AND ((_b4 IS NULL))) OR (_b6 AND _b5 = 'sarcopenia'))) ELSE FALSE END) THEN ',sarcopenia' ELSE '' END, 2) AS "nawgslt:not-excluded",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN "l3-smi" < (CASE WHEN ("sex" = 'male') THEN (50)::DOUBLE ELSE LEAST((39)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (50)::DOUBLE END) END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ("l3-smi" < (CASE WHEN ("sex" = 'male') THEN (50)::DOUBLE ELSE GREATEST((39)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (50)::DOUBLE END) END) - (1e-9)::DOUBLE) THEN FALSE END) ELSE _b2 END AS "nawgslt:lowMass"
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  _b2,
  _b3,
  _b4,
  _b5,
  (CASE WHEN "sex" IS NULL THEN (_b5 <> _b3) ELSE FALSE END) AS _b6
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  _b2,
  _b4,
  CASE WHEN _b2 THEN 'sarcopenia' WHEN ((_b2 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b3,
  CASE WHEN "sex" IS NULL THEN CASE WHEN _b4 THEN 'sarcopenia' WHEN ((_b4 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END END AS _b5
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  ("l3-smi" < (CASE WHEN (COALESCE(("sex" = 'male'), TRUE)) THEN (50)::DOUBLE ELSE (39)::DOUBLE END) - (1e-9)::DOUBLE) AS _b2,
  CASE WHEN "sex" IS NULL THEN ("l3-smi" < (39)::DOUBLE - (1e-9)::DOUBLE) END AS _b4
FROM people) AS _l1) AS _l2) AS _l3
