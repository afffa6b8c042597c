SELECT
  "id",
  CASE WHEN _b14 THEN 'indeterminate' ELSE _b11 END AS "iwgs-2011",
  SUBSTR(CASE WHEN ((TRUE AND (((_b7 AND _b10) IS NULL))) OR (_b14 AND _b11 = 'sarcopenia') OR CASE WHEN "sex" IS NULL THEN (((TRUE AND (((_b7 AND _b12) IS NULL))) OR (_b14 AND _b13 = 'sarcopenia'))) ELSE FALSE END) THEN ',sarcopenia' ELSE '' END, 2) AS "iwgs-2011:not-excluded",
  _b7 AS "iwgs-2011:lowPerformance",
  CASE WHEN "sex" IS NULL THEN (NOT (CASE WHEN (CASE WHEN ("sex" = 'male') THEN (7.23)::float8 ELSE GREATEST((5.67)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (7.23)::float8 END) END) < "asmi" - (1e-9)::float8 THEN TRUE WHEN NOT ((CASE WHEN ("sex" = 'male') THEN (7.23)::float8 ELSE LEAST((5.67)::float8, CASE WHEN ("sex" = 'male') IS NULL THEN (7.23)::float8 END) END) < "asmi" - (1e-9)::float8) THEN FALSE END)) ELSE _b10 END AS "iwgs-2011:lowMass"
FROM (SELECT
  "id",
  "sex",
  "asmi",
  _b7,
  _b10,
  _b11,
  _b12,
  _b13,
  (CASE WHEN "sex" IS NULL THEN (_b13 <> _b11) ELSE FALSE END) AS _b14
FROM (SELECT
  "id",
  "sex",
  "asmi",
  _b7,
  _b10,
  _b12,
  CASE WHEN (_b7 AND _b10) THEN 'sarcopenia' WHEN (((_b7 AND _b10) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b11,
  CASE WHEN "sex" IS NULL THEN CASE WHEN (_b7 AND _b12) THEN 'sarcopenia' WHEN (((_b7 AND _b12) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END END AS _b13
FROM (SELECT
  "id",
  "sex",
  "asmi",
  ((("non-ambulatory" IS NOT NULL) AND "non-ambulatory") OR ((("cannot-rise-from-chair" IS NOT NULL) AND "cannot-rise-from-chair") OR (("chair-stand-5x-time" IS NOT NULL) AND ("chair-stand-5x-time" IN (CAST('Infinity' AS float8), CAST('-Infinity' AS float8))))) OR ("gait-speed" < (1)::float8 - (1e-9)::float8)) AS _b7,
  (NOT ((CASE WHEN (COALESCE(("sex" = 'male'), TRUE)) THEN (7.23)::float8 ELSE (5.67)::float8 END) < "asmi" - (1e-9)::float8)) AS _b10,
  CASE WHEN "sex" IS NULL THEN (NOT ((5.67)::float8 < "asmi" - (1e-9)::float8)) END AS _b12
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3
