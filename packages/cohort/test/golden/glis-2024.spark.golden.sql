SELECT
  `id`,
  'conceptual-not-computable' AS `glis-2024`,
  '' AS `glis-2024:not-excluded`,
  CASE WHEN _b0 THEN TRUE WHEN (NOT (_b0 OR (NOT (`low-mass` IS NOT NULL)))) THEN FALSE END AS `glis-2024:lowMass`,
  CASE WHEN _b2 THEN TRUE WHEN (NOT (_b2 OR (NOT (`low-strength` IS NOT NULL)))) THEN FALSE END AS `glis-2024:lowStrength`,
  CASE WHEN _b4 THEN TRUE WHEN (NOT (_b4 OR (NOT (`low-muscle-specific-strength` IS NOT NULL)))) THEN FALSE END AS `glis-2024:lowMuscleSpecificStrength`
FROM (SELECT
  `id`,
  `low-mass`,
  `low-strength`,
  `low-muscle-specific-strength`,
  COALESCE(`low-mass`, FALSE) AS _b0,
  COALESCE(`low-strength`, FALSE) AS _b2,
  COALESCE(`low-muscle-specific-strength`, FALSE) AS _b4
FROM people) AS _l1
