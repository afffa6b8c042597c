SELECT
  "id",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN (_b13 = _b11) THEN _b11 ELSE 'indeterminate' END) ELSE (CASE WHEN ((_b0 OR _b4 OR _b5) AND _b8) THEN 'sarcopenia' WHEN ((((_b0 OR _b4 OR _b5) AND _b8) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END) END AS "iwgs-2011",
  SUBSTR(CASE WHEN CASE WHEN "sex" IS NULL THEN ((TRUE AND ((((_b0 OR _b4 OR _b5) AND _b10) IS NULL))) OR (TRUE AND ((((_b0 OR _b4 OR _b5) AND _b12) IS NULL))) OR (NOT (_b13 = _b11) AND _b11 = 'sarcopenia') OR (NOT (_b13 = _b11) AND _b13 = 'sarcopenia')) ELSE ((TRUE AND ((((_b0 OR _b4 OR _b5) AND _b8) IS NULL)))) END THEN ',sarcopenia' ELSE '' END, 2) AS "iwgs-2011:not-excluded",
  (_b0 OR _b4 OR _b5) AS "iwgs-2011:lowPerformance",
  _b8 AS "iwgs-2011:lowMass"
FROM (SELECT
  "id",
  "sex",
  _b0,
  _b4,
  _b5,
  _b8,
  _b10,
  _b12,
  CASE WHEN ((_b0 OR _b4 OR _b5) AND _b10) THEN 'sarcopenia' WHEN ((((_b0 OR _b4 OR _b5) AND _b10) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b11,
  CASE WHEN ((_b0 OR _b4 OR _b5) AND _b12) THEN 'sarcopenia' WHEN ((((_b0 OR _b4 OR _b5) AND _b12) IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b13
FROM (SELECT
  "id",
  "sex",
  (("non-ambulatory" IS NOT NULL) AND "non-ambulatory") AS _b0,
  ((("cannot-rise-from-chair" IS NOT NULL) AND "cannot-rise-from-chair") OR (("chair-stand-5x-time" IS NOT NULL) AND ("chair-stand-5x-time" IN (CAST('Infinity' AS DOUBLE), CAST('-Infinity' AS DOUBLE))))) AS _b4,
  ("gait-speed" < (1)::DOUBLE - (1e-9)::DOUBLE) AS _b5,
  (NOT (CASE WHEN (CASE WHEN ("sex" = 'male') THEN (7.23)::DOUBLE WHEN NOT ("sex" = 'male') THEN (5.67)::DOUBLE ELSE GREATEST((7.23)::DOUBLE, (5.67)::DOUBLE) END) < "asmi" - (1e-9)::DOUBLE THEN TRUE WHEN NOT ((CASE WHEN ("sex" = 'male') THEN (7.23)::DOUBLE WHEN NOT ("sex" = 'male') THEN (5.67)::DOUBLE ELSE LEAST((7.23)::DOUBLE, (5.67)::DOUBLE) END) < "asmi" - (1e-9)::DOUBLE) THEN FALSE END)) AS _b8,
  (NOT ((7.23)::DOUBLE < "asmi" - (1e-9)::DOUBLE)) AS _b10,
  (NOT ((5.67)::DOUBLE < "asmi" - (1e-9)::DOUBLE)) AS _b12
FROM people) AS _l1) AS _l2
