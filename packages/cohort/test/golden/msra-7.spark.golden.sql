SELECT
  `id`,
  (CASE WHEN _b26 THEN 'at-risk' WHEN _b26 IS NULL THEN 'indeterminate' ELSE 'not-at-risk' END) AS `msra-7`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b26 IS NULL)))) THEN ',at-risk' ELSE '' END, 2) AS `msra-7:not-excluded`,
  _b26 AS `msra-7:atRisk`,
  CASE WHEN _b24 = _b25 THEN _b24 END AS `msra-7:score`
FROM (SELECT
  `id`,
  _b24,
  _b25,
  (NOT (CASE WHEN 30.0D < _b24 - 1e-9D THEN TRUE WHEN NOT (30.0D < _b25 - 1e-9D) THEN FALSE END)) AS _b26
FROM (SELECT
  `id`,
  CASE WHEN COALESCE(`msra-7-score`, 0.0D) = COALESCE(`msra-7-score`, 40.0D) THEN COALESCE(`msra-7-score`, 0.0D) ELSE GREATEST(COALESCE(`msra-7-score`, 0.0D), _b22) END AS _b24,
  CASE WHEN COALESCE(`msra-7-score`, 0.0D) = COALESCE(`msra-7-score`, 40.0D) THEN COALESCE(`msra-7-score`, 40.0D) ELSE LEAST(COALESCE(`msra-7-score`, 40.0D), _b23) END AS _b25
FROM (SELECT
  `id`,
  `msra-7-score`,
  ((CASE WHEN _b2 THEN 5.0D WHEN NOT _b2 THEN 0.0D ELSE LEAST(5.0D, 0.0D) END) + _b9 + (CASE WHEN `walks-1000m` THEN 5.0D WHEN NOT `walks-1000m` THEN 0.0D ELSE LEAST(5.0D, 0.0D) END) + (CASE WHEN `three-meals-daily` THEN 5.0D WHEN NOT `three-meals-daily` THEN 0.0D ELSE LEAST(5.0D, 0.0D) END) + (CASE WHEN `dairy-daily` THEN 5.0D WHEN NOT `dairy-daily` THEN 0.0D ELSE LEAST(5.0D, 0.0D) END) + (CASE WHEN `protein-food-daily` THEN 5.0D WHEN NOT `protein-food-daily` THEN 0.0D ELSE LEAST(5.0D, 0.0D) END) + (CASE WHEN _b19 THEN 0.0D WHEN NOT _b19 THEN 5.0D ELSE LEAST(0.0D, 5.0D) END)) AS _b22,
  ((CASE WHEN _b2 THEN 5.0D WHEN NOT _b2 THEN 0.0D ELSE GREATEST(5.0D, 0.0D) END) + _b10 + (CASE WHEN `walks-1000m` THEN 5.0D WHEN NOT `walks-1000m` THEN 0.0D ELSE GREATEST(5.0D, 0.0D) END) + (CASE WHEN `three-meals-daily` THEN 5.0D WHEN NOT `three-meals-daily` THEN 0.0D ELSE GREATEST(5.0D, 0.0D) END) + (CASE WHEN `dairy-daily` THEN 5.0D WHEN NOT `dairy-daily` THEN 0.0D ELSE GREATEST(5.0D, 0.0D) END) + (CASE WHEN `protein-food-daily` THEN 5.0D WHEN NOT `protein-food-daily` THEN 0.0D ELSE GREATEST(5.0D, 0.0D) END) + (CASE WHEN _b19 THEN 0.0D WHEN NOT _b19 THEN 5.0D ELSE GREATEST(0.0D, 5.0D) END)) AS _b23
FROM (SELECT
  `id`,
  `msra-7-score`,
  `walks-1000m`,
  `three-meals-daily`,
  `dairy-daily`,
  `protein-food-daily`,
  _b2,
  _b19,
  CASE WHEN _b8 THEN 0.0D WHEN NOT _b8 THEN CASE WHEN _b7 THEN 5.0D WHEN NOT _b7 THEN 10.0D ELSE LEAST(5.0D, 10.0D) END ELSE CASE WHEN CASE WHEN _b7 THEN 5.0D WHEN NOT _b7 THEN 10.0D ELSE LEAST(5.0D, 10.0D) END IS NULL THEN NULL ELSE LEAST(0.0D, CASE WHEN _b7 THEN 5.0D WHEN NOT _b7 THEN 10.0D ELSE LEAST(5.0D, 10.0D) END) END END AS _b9,
  CASE WHEN _b8 THEN 0.0D WHEN NOT _b8 THEN CASE WHEN _b7 THEN 5.0D WHEN NOT _b7 THEN 10.0D ELSE GREATEST(5.0D, 10.0D) END ELSE CASE WHEN CASE WHEN _b7 THEN 5.0D WHEN NOT _b7 THEN 10.0D ELSE GREATEST(5.0D, 10.0D) END IS NULL THEN NULL ELSE GREATEST(0.0D, CASE WHEN _b7 THEN 5.0D WHEN NOT _b7 THEN 10.0D ELSE GREATEST(5.0D, 10.0D) END) END END AS _b10
FROM (SELECT
  `id`,
  `msra-7-score`,
  `walks-1000m`,
  `three-meals-daily`,
  `dairy-daily`,
  `protein-food-daily`,
  _b19,
  (CASE WHEN _b1 < 70.0D - 1e-9D THEN TRUE WHEN NOT (_b0 < 70.0D - 1e-9D) THEN FALSE END) AS _b2,
  (NOT (CASE WHEN _b6 < 1.0D - 1e-9D THEN TRUE WHEN NOT (_b5 < 1.0D - 1e-9D) THEN FALSE END)) AS _b7,
  (NOT (CASE WHEN _b6 < 2.0D - 1e-9D THEN TRUE WHEN NOT (_b5 < 2.0D - 1e-9D) THEN FALSE END)) AS _b8
FROM (SELECT
  `id`,
  `msra-7-score`,
  `walks-1000m`,
  `three-meals-daily`,
  `dairy-daily`,
  `protein-food-daily`,
  COALESCE(FLOOR(`age` + 1e-9D), 0.0D) AS _b0,
  COALESCE(FLOOR(`age` + 1e-9D), 130.0D) AS _b1,
  COALESCE(`hospital-admissions-past-year`, 0.0D) AS _b5,
  COALESCE(`hospital-admissions-past-year`, 100.0D) AS _b6,
  (2.0D < `weight-loss-past-year` - 1e-9D) AS _b19
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5) AS _l6
