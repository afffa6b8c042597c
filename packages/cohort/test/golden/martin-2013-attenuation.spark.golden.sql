SELECT
  `id`,
  (CASE WHEN _b2 THEN 'low' WHEN _b2 IS NULL THEN 'indeterminate' ELSE 'normal' END) AS `martin-2013-attenuation`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b2 IS NULL)))) THEN ',low' ELSE '' END, 2) AS `martin-2013-attenuation:not-excluded`,
  _b2 AS `martin-2013-attenuation:lowMuscle`
FROM (SELECT
  `id`,
  (CASE WHEN `l3-muscle-density` < _b0 - 1e-9D THEN TRUE WHEN NOT (`l3-muscle-density` < _b1 - 1e-9D) THEN FALSE END) AS _b2
FROM (SELECT
  `id`,
  `l3-muscle-density`,
  CASE WHEN (NOT (`bmi` < 25.0D - 1e-9D)) THEN 33.0D WHEN NOT (NOT (`bmi` < 25.0D - 1e-9D)) THEN 41.0D ELSE LEAST(33.0D, 41.0D) END AS _b0,
  CASE WHEN (NOT (`bmi` < 25.0D - 1e-9D)) THEN 33.0D WHEN NOT (NOT (`bmi` < 25.0D - 1e-9D)) THEN 41.0D ELSE GREATEST(33.0D, 41.0D) END AS _b1
FROM people) AS _l1) AS _l2
