SELECT
  "id",
  (CASE WHEN _b19 THEN 'sarcopenia' WHEN ((_b19 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END) AS "scwd-2011",
  SUBSTR(CASE WHEN ((TRUE AND ((_b19 IS NULL)))) THEN ',sarcopenia' ELSE '' END, 2) AS "scwd-2011:not-excluded",
  _b2 AS "scwd-2011:lowPerformance",
  _b13 AS "scwd-2011:lowMass",
  _b18 AS "scwd-2011:otherCause"
FROM (SELECT
  "id",
  _b2,
  _b13,
  _b18,
  (_b2 AND _b13 AND (NOT _b18)) AS _b19
FROM (SELECT
  "id",
  _b2,
  _b18,
  ((_b3 AND "low-mass") OR ((NOT _b3) AND (NOT (CASE WHEN ((COALESCE(_b4, (30)::DOUBLE)) + (GREATEST(((-2)::DOUBLE * _b8), ((-2)::DOUBLE * _b9), ((-2)::DOUBLE * _b8), ((-2)::DOUBLE * _b9)))) < "asmi" - (1e-9)::DOUBLE THEN TRUE WHEN NOT (((COALESCE(_b4, (0)::DOUBLE)) + (LEAST(((-2)::DOUBLE * _b8), ((-2)::DOUBLE * _b9), ((-2)::DOUBLE * _b8), ((-2)::DOUBLE * _b9)))) < "asmi" - (1e-9)::DOUBLE) THEN FALSE END)))) AS _b13
FROM (SELECT
  "id",
  "low-mass",
  "asmi",
  _b2,
  _b3,
  _b4,
  _b18,
  COALESCE(_b7, (0)::DOUBLE) AS _b8,
  COALESCE(_b7, (5)::DOUBLE) AS _b9
FROM (SELECT
  "id",
  "low-mass",
  "asmi",
  (CASE WHEN ("gait-speed" IS NOT NULL) OR ("six-minute-walk-distance" IS NOT NULL) THEN ((("gait-speed" IS NOT NULL) AND (NOT ((1)::DOUBLE < "gait-speed" - (1e-9)::DOUBLE))) OR (("six-minute-walk-distance" IS NOT NULL) AND ("six-minute-walk-distance" < (400)::DOUBLE - (1e-9)::DOUBLE))) END) AS _b2,
  ("low-mass" IS NOT NULL) AS _b3,
  CASE WHEN "scwd-2011.reference-mean" BETWEEN (0)::DOUBLE AND (30)::DOUBLE THEN "scwd-2011.reference-mean" END AS _b4,
  CASE WHEN "scwd-2011.reference-sd" BETWEEN (0)::DOUBLE AND (5)::DOUBLE THEN "scwd-2011.reference-sd" END AS _b7,
  ((("alternative-diagnosis" IS NOT NULL) AND "alternative-diagnosis") OR (("other-causes-excluded" IS NOT NULL) AND (NOT "other-causes-excluded"))) AS _b18
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
