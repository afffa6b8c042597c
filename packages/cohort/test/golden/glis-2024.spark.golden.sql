SELECT
  `id`,
  'conceptual-not-computable' AS `glis-2024`,
  '' AS `glis-2024:not-excluded`,
  `low-mass` AS `glis-2024:lowMass`,
  `low-strength` AS `glis-2024:lowStrength`,
  `low-muscle-specific-strength` AS `glis-2024:lowMuscleSpecificStrength`
FROM people
