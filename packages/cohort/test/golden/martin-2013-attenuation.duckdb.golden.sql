SELECT
  "id",
  (CASE WHEN _b3 THEN 'low' WHEN _b3 IS NULL THEN 'indeterminate' ELSE 'normal' END) AS "martin-2013-attenuation",
  SUBSTR(CASE WHEN ((TRUE AND ((_b3 IS NULL)))) THEN ',low' ELSE '' END, 2) AS "martin-2013-attenuation:not-excluded",
  _b3 AS "martin-2013-attenuation:lowMuscle"
FROM (SELECT
  "id",
  (CASE WHEN "l3-muscle-density" < (CASE WHEN _b0 THEN (33)::DOUBLE ELSE LEAST((41)::DOUBLE, CASE WHEN _b0 IS NULL THEN (33)::DOUBLE END) END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ("l3-muscle-density" < (CASE WHEN _b0 THEN (33)::DOUBLE ELSE GREATEST((41)::DOUBLE, CASE WHEN _b0 IS NULL THEN (33)::DOUBLE END) END) - (1e-9)::DOUBLE) THEN FALSE END) AS _b3
FROM (SELECT
  "id",
  "l3-muscle-density",
  (NOT ("bmi" < (25)::DOUBLE - (1e-9)::DOUBLE)) AS _b0
FROM people) AS _l1) AS _l2
