SELECT
  "id",
  (CASE WHEN _b16 THEN 'sarcopenia' WHEN ((_b16 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END) AS "scwd-2011",
  SUBSTR(CASE WHEN ((TRUE AND ((_b16 IS NULL)))) THEN ',sarcopenia' ELSE '' END, 2) AS "scwd-2011:not-excluded",
  _b2 AS "scwd-2011:lowPerformance",
  (_b3 OR _b11) AS "scwd-2011:lowMass",
  _b15 AS "scwd-2011:otherCause"
FROM (SELECT
  "id",
  _b2,
  _b3,
  _b11,
  _b15,
  (_b2 AND (_b3 OR _b11) AND (NOT _b15)) AS _b16
FROM (SELECT
  "id",
  _b2,
  _b3,
  _b15,
  ((NOT ("low-mass" IS NOT NULL)) AND (NOT (CASE WHEN ((COALESCE(CASE WHEN "scwd-2011.reference-mean" BETWEEN (0)::DOUBLE AND (30)::DOUBLE THEN "scwd-2011.reference-mean" END, (30)::DOUBLE)) + (CASE WHEN (-2)::DOUBLE IS NULL OR (-2)::DOUBLE IS NULL OR _b6 IS NULL OR _b7 IS NULL THEN NULL ELSE GREATEST(((-2)::DOUBLE * _b6), ((-2)::DOUBLE * _b7), ((-2)::DOUBLE * _b6), ((-2)::DOUBLE * _b7)) END)) < "asmi" - (1e-9)::DOUBLE THEN TRUE WHEN NOT (((COALESCE(CASE WHEN "scwd-2011.reference-mean" BETWEEN (0)::DOUBLE AND (30)::DOUBLE THEN "scwd-2011.reference-mean" END, (0)::DOUBLE)) + (CASE WHEN (-2)::DOUBLE IS NULL OR (-2)::DOUBLE IS NULL OR _b6 IS NULL OR _b7 IS NULL THEN NULL ELSE LEAST(((-2)::DOUBLE * _b6), ((-2)::DOUBLE * _b7), ((-2)::DOUBLE * _b6), ((-2)::DOUBLE * _b7)) END)) < "asmi" - (1e-9)::DOUBLE) THEN FALSE END))) AS _b11
FROM (SELECT
  "id",
  "low-mass",
  "asmi",
  "scwd-2011.reference-mean",
  (CASE WHEN ("gait-speed" IS NOT NULL) OR ("six-minute-walk-distance" IS NOT NULL) THEN (CASE WHEN ("gait-speed" IS NOT NULL) THEN (NOT ((1)::DOUBLE < "gait-speed" - (1e-9)::DOUBLE)) ELSE FALSE END OR CASE WHEN ("six-minute-walk-distance" IS NOT NULL) THEN ("six-minute-walk-distance" < (400)::DOUBLE - (1e-9)::DOUBLE) ELSE FALSE END) END) AS _b2,
  (("low-mass" IS NOT NULL) AND "low-mass") AS _b3,
  COALESCE(CASE WHEN "scwd-2011.reference-sd" BETWEEN (0)::DOUBLE AND (5)::DOUBLE THEN "scwd-2011.reference-sd" END, (0)::DOUBLE) AS _b6,
  COALESCE(CASE WHEN "scwd-2011.reference-sd" BETWEEN (0)::DOUBLE AND (5)::DOUBLE THEN "scwd-2011.reference-sd" END, (5)::DOUBLE) AS _b7,
  ((("alternative-diagnosis" IS NOT NULL) AND "alternative-diagnosis") OR (("other-causes-excluded" IS NOT NULL) AND (NOT "other-causes-excluded"))) AS _b15
FROM people) AS _l1) AS _l2) AS _l3
