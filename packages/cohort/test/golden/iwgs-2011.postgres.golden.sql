SELECT
  "id",
  CASE WHEN _b16 THEN 'indeterminate' ELSE _b12 END AS "iwgs-2011",
  SUBSTR(CASE WHEN ((TRUE AND ((_b11 IS NULL))) OR (_b16 AND _b12 = 'sarcopenia') OR CASE WHEN "sex" IS NULL THEN (((TRUE AND ((_b14 IS NULL))) OR (_b16 AND _b15 = 'sarcopenia'))) ELSE FALSE END) THEN ',sarcopenia' ELSE '' END, 2) AS "iwgs-2011:not-excluded",
  (_b1 OR _b6 OR _b7) AS "iwgs-2011:lowPerformance",
  CASE WHEN "sex" IS NULL THEN (NOT (CASE WHEN (CASE WHEN ("sex" = 'male') THEN (7.23)::float8 ELSE GREATEST((5.67)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (7.23)::float8 END) END) < "asmi" - (1e-9)::float8 THEN TRUE WHEN NOT ((CASE WHEN ("sex" = 'male') THEN (7.23)::float8 ELSE LEAST((5.67)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (7.23)::float8 END) END) < "asmi" - (1e-9)::float8) THEN FALSE END)) ELSE _b10 END AS "iwgs-2011:lowMass"
FROM (SELECT
  "id",
  "sex",
  "asmi",
  _b1,
  _b6,
  _b7,
  _b10,
  _b11,
  _b12,
  _b14,
  _b15,
  (CASE WHEN "sex" IS NULL THEN (_b15 <> _b12) ELSE FALSE END) AS _b16
FROM (SELECT
  "id",
  "sex",
  "asmi",
  _b1,
  _b6,
  _b7,
  _b10,
  _b11,
  _b14,
  CASE WHEN _b11 THEN 'sarcopenia' WHEN ((_b11 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b12,
  CASE WHEN "sex" IS NULL THEN CASE WHEN _b14 THEN 'sarcopenia' WHEN ((_b14 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END END AS _b15
FROM (SELECT
  "id",
  "sex",
  "asmi",
  _b1,
  _b6,
  _b7,
  _b10,
  ((_b1 OR _b6 OR _b7) AND _b10) AS _b11,
  CASE WHEN "sex" IS NULL THEN ((_b1 OR _b6 OR _b7) AND (NOT ((5.67)::float8 < "asmi" - (1e-9)::float8))) END AS _b14
FROM (SELECT
  "id",
  "sex",
  "asmi",
  (("non-ambulatory" IS NOT NULL) AND "non-ambulatory") AS _b1,
  ((("cannot-rise-from-chair" IS NOT NULL) AND ("cannot-rise-from-chair")) OR (("chair-stand-5x-time" IS NOT NULL) AND ("chair-stand-5x-time" IN (CAST('Infinity' AS float8), CAST('-Infinity' AS float8))))) AS _b6,
  ("gait-speed" < (1)::float8 - (1e-9)::float8) AS _b7,
  (NOT ((CASE WHEN (COALESCE(("sex" = 'male'), TRUE)) THEN (7.23)::float8 ELSE (5.67)::float8 END) < "asmi" - (1e-9)::float8)) AS _b10
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
