SELECT
  "id",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN (_b26 = _b20) THEN _b20 ELSE 'indeterminate' END) ELSE (CASE WHEN _b13 THEN 'sarcopenia' WHEN ((_b13 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END) END AS "swag-sarco-2022",
  SUBSTR(CASE WHEN CASE WHEN "sex" IS NULL THEN ((TRUE AND ((_b19 IS NULL))) OR (TRUE AND ((_b25 IS NULL))) OR (NOT (_b26 = _b20) AND _b20 = 'sarcopenia') OR (NOT (_b26 = _b20) AND _b26 = 'sarcopenia')) ELSE ((TRUE AND ((_b13 IS NULL)))) END THEN ',sarcopenia' ELSE '' END, 2) AS "swag-sarco-2022:not-excluded",
  (_b0 OR _b4) AS "swag-sarco-2022:lowStrength",
  (_b5 OR _b7) AS "swag-sarco-2022:lowFunction",
  (_b8 OR _b12) AS "swag-sarco-2022:lowMass"
FROM (SELECT
  "id",
  "sex",
  _b0,
  _b4,
  _b5,
  _b7,
  _b8,
  _b12,
  _b13,
  _b19,
  _b25,
  CASE WHEN _b19 THEN 'sarcopenia' WHEN ((_b19 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b20,
  CASE WHEN _b25 THEN 'sarcopenia' WHEN ((_b25 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b26
FROM (SELECT
  "id",
  "sex",
  _b0,
  _b4,
  _b5,
  _b7,
  _b8,
  _b12,
  (CASE WHEN (CASE WHEN (_b0 OR _b4) THEN 1 ELSE 0 END + CASE WHEN (_b5 OR _b7) THEN 1 ELSE 0 END + CASE WHEN (_b8 OR _b12) THEN 1 ELSE 0 END) >= 2 THEN TRUE WHEN (CASE WHEN NOT (_b0 OR _b4) THEN 0 ELSE 1 END + CASE WHEN NOT (_b5 OR _b7) THEN 0 ELSE 1 END + CASE WHEN NOT (_b8 OR _b12) THEN 0 ELSE 1 END) < 2 THEN FALSE END) AS _b13,
  (CASE WHEN (CASE WHEN (_b0 OR _b16) THEN 1 ELSE 0 END + CASE WHEN (_b5 OR _b7) THEN 1 ELSE 0 END + CASE WHEN (_b8 OR _b18) THEN 1 ELSE 0 END) >= 2 THEN TRUE WHEN (CASE WHEN NOT (_b0 OR _b16) THEN 0 ELSE 1 END + CASE WHEN NOT (_b5 OR _b7) THEN 0 ELSE 1 END + CASE WHEN NOT (_b8 OR _b18) THEN 0 ELSE 1 END) < 2 THEN FALSE END) AS _b19,
  (CASE WHEN (CASE WHEN (_b0 OR _b22) THEN 1 ELSE 0 END + CASE WHEN (_b5 OR _b7) THEN 1 ELSE 0 END + CASE WHEN (_b8 OR _b24) THEN 1 ELSE 0 END) >= 2 THEN TRUE WHEN (CASE WHEN NOT (_b0 OR _b22) THEN 0 ELSE 1 END + CASE WHEN NOT (_b5 OR _b7) THEN 0 ELSE 1 END + CASE WHEN NOT (_b8 OR _b24) THEN 0 ELSE 1 END) < 2 THEN FALSE END) AS _b25
FROM (SELECT
  "id",
  "sex",
  (("low-strength" IS NOT NULL) AND "low-strength") AS _b0,
  ((NOT ("low-strength" IS NOT NULL)) AND (CASE WHEN "grip-strength" < (CASE WHEN ("sex" = 'male') THEN (27.5)::DOUBLE WHEN NOT ("sex" = 'male') THEN (18)::DOUBLE ELSE LEAST((27.5)::DOUBLE, (18)::DOUBLE) END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ("grip-strength" < (CASE WHEN ("sex" = 'male') THEN (27.5)::DOUBLE WHEN NOT ("sex" = 'male') THEN (18)::DOUBLE ELSE GREATEST((27.5)::DOUBLE, (18)::DOUBLE) END) - (1e-9)::DOUBLE) THEN FALSE END)) AS _b4,
  (("low-function" IS NOT NULL) AND "low-function") AS _b5,
  ((NOT ("low-function" IS NOT NULL)) AND ("gait-speed" < (0.8)::DOUBLE - (1e-9)::DOUBLE)) AS _b7,
  (("low-mass" IS NOT NULL) AND "low-mass") AS _b8,
  ((NOT ("low-mass" IS NOT NULL)) AND (CASE WHEN "asmi" < (CASE WHEN ("sex" = 'male') THEN (6.11)::DOUBLE WHEN NOT ("sex" = 'male') THEN (4.61)::DOUBLE ELSE LEAST((6.11)::DOUBLE, (4.61)::DOUBLE) END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ("asmi" < (CASE WHEN ("sex" = 'male') THEN (6.11)::DOUBLE WHEN NOT ("sex" = 'male') THEN (4.61)::DOUBLE ELSE GREATEST((6.11)::DOUBLE, (4.61)::DOUBLE) END) - (1e-9)::DOUBLE) THEN FALSE END)) AS _b12,
  ((NOT ("low-strength" IS NOT NULL)) AND ("grip-strength" < (27.5)::DOUBLE - (1e-9)::DOUBLE)) AS _b16,
  ((NOT ("low-mass" IS NOT NULL)) AND ("asmi" < (6.11)::DOUBLE - (1e-9)::DOUBLE)) AS _b18,
  ((NOT ("low-strength" IS NOT NULL)) AND ("grip-strength" < (18)::DOUBLE - (1e-9)::DOUBLE)) AS _b22,
  ((NOT ("low-mass" IS NOT NULL)) AND ("asmi" < (4.61)::DOUBLE - (1e-9)::DOUBLE)) AS _b24
FROM people) AS _l1) AS _l2) AS _l3
