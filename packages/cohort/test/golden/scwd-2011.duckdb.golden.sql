SELECT
  "id",
  (CASE WHEN _b37 THEN 'sarcopenia' WHEN _b38 THEN 'indeterminate' ELSE 'not-sarcopenia' END) AS "scwd-2011",
  SUBSTR(CASE WHEN (_b38 AND (NOT _b37)) THEN ',sarcopenia' ELSE '' END, 2) AS "scwd-2011:not-excluded",
  CASE WHEN (_b5 OR _b9) THEN TRUE WHEN (NOT _b10) THEN FALSE END AS "scwd-2011:lowPerformance",
  CASE WHEN _b28 THEN TRUE WHEN (NOT (_b13 OR _b27)) THEN FALSE END AS "scwd-2011:lowMass",
  CASE WHEN _b35 THEN TRUE WHEN (NOT _b36) THEN FALSE END AS "scwd-2011:otherCause"
FROM (SELECT
  "id",
  _b5,
  _b9,
  _b10,
  _b13,
  _b27,
  _b28,
  _b35,
  _b36,
  ((_b5 OR _b9) AND _b28 AND (NOT _b36)) AS _b37,
  (_b10 AND (_b13 OR _b27) AND (NOT _b35)) AS _b38
FROM (SELECT
  "id",
  _b5,
  _b9,
  ((_b5 OR _b9) OR (NOT (("gait-speed" IS NOT NULL) OR ("six-minute-walk-distance" IS NOT NULL)))) AS _b10,
  (_b11 AND (_b12 OR (NOT _b11))) AS _b13,
  ((NOT _b11) AND (NOT (((COALESCE(_b16, (30)::DOUBLE)) + ((-2)::DOUBLE * (COALESCE(_b19, (0)::DOUBLE)))) < (COALESCE("asmi", CAST('-Infinity' AS DOUBLE))) - (1e-9)::DOUBLE))) AS _b27,
  ((_b11 AND _b12) OR ((NOT _b11) AND (NOT (((COALESCE(_b16, (0)::DOUBLE)) + ((-2)::DOUBLE * (COALESCE(_b19, (5)::DOUBLE)))) < (COALESCE("asmi", CAST('Infinity' AS DOUBLE))) - (1e-9)::DOUBLE)))) AS _b28,
  ((_b29 AND _b30) OR (_b32 AND (NOT (_b33 OR (NOT _b32))))) AS _b35,
  ((_b29 AND (_b30 OR (NOT _b29))) OR (_b32 AND (NOT _b33))) AS _b36
FROM (SELECT
  "id",
  "gait-speed",
  "six-minute-walk-distance",
  "asmi",
  (NOT (((1)::DOUBLE < (COALESCE("gait-speed", CAST('-Infinity' AS DOUBLE))) - (1e-9)::DOUBLE) OR (NOT ("gait-speed" IS NOT NULL)))) AS _b5,
  ((COALESCE("six-minute-walk-distance", CAST('Infinity' AS DOUBLE))) < (400)::DOUBLE - (1e-9)::DOUBLE) AS _b9,
  ("low-mass" IS NOT NULL) AS _b11,
  COALESCE("low-mass", FALSE) AS _b12,
  CASE WHEN "scwd-2011.reference-mean" BETWEEN (0)::DOUBLE AND (30)::DOUBLE THEN "scwd-2011.reference-mean" END AS _b16,
  CASE WHEN "scwd-2011.reference-sd" BETWEEN (0)::DOUBLE AND (5)::DOUBLE THEN "scwd-2011.reference-sd" END AS _b19,
  ("alternative-diagnosis" IS NOT NULL) AS _b29,
  COALESCE("alternative-diagnosis", FALSE) AS _b30,
  ("other-causes-excluded" IS NOT NULL) AS _b32,
  COALESCE("other-causes-excluded", FALSE) AS _b33
FROM people) AS _l1) AS _l2) AS _l3
