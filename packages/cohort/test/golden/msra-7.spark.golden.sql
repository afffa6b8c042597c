SELECT
  `id`,
  (CASE WHEN _b28 THEN 'at-risk' WHEN _b28 IS NULL THEN 'indeterminate' ELSE 'not-at-risk' END) AS `msra-7`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b28 IS NULL)))) THEN ',at-risk' ELSE '' END, 2) AS `msra-7:not-excluded`,
  _b28 AS `msra-7:atRisk`,
  CASE WHEN _b26 = _b27 THEN _b26 END AS `msra-7:score`
FROM (SELECT
  `id`,
  _b26,
  _b27,
  (NOT (CASE WHEN 30.0D < _b26 - 1e-9D THEN TRUE WHEN NOT (30.0D < _b27 - 1e-9D) THEN FALSE END)) AS _b28
FROM (SELECT
  `id`,
  COALESCE(`msra-7-score`, GREATEST((COALESCE(`msra-7-score`, 0.0D)), _b24)) AS _b26,
  COALESCE(`msra-7-score`, LEAST((COALESCE(`msra-7-score`, 40.0D)), _b25)) AS _b27
FROM (SELECT
  `id`,
  `msra-7-score`,
  ((CASE WHEN _b4 THEN 5.0D ELSE LEAST(0.0D, CASE WHEN _b4 IS NULL THEN 5.0D END) END) + _b11 + (CASE WHEN `walks-1000m` THEN 5.0D ELSE LEAST(0.0D, CASE WHEN `walks-1000m` IS NULL THEN 5.0D END) END) + (CASE WHEN `three-meals-daily` THEN 5.0D ELSE LEAST(0.0D, CASE WHEN `three-meals-daily` IS NULL THEN 5.0D END) END) + (CASE WHEN `dairy-daily` THEN 5.0D ELSE LEAST(0.0D, CASE WHEN `dairy-daily` IS NULL THEN 5.0D END) END) + (CASE WHEN `protein-food-daily` THEN 5.0D ELSE LEAST(0.0D, CASE WHEN `protein-food-daily` IS NULL THEN 5.0D END) END) + (CASE WHEN _b21 THEN 0.0D ELSE LEAST(5.0D, CASE WHEN _b21 IS NULL THEN 0.0D END) END)) AS _b24,
  ((CASE WHEN _b4 THEN 5.0D ELSE GREATEST(0.0D, CASE WHEN _b4 IS NULL THEN 5.0D END) END) + _b12 + (CASE WHEN `walks-1000m` THEN 5.0D ELSE GREATEST(0.0D, CASE WHEN `walks-1000m` IS NULL THEN 5.0D END) END) + (CASE WHEN `three-meals-daily` THEN 5.0D ELSE GREATEST(0.0D, CASE WHEN `three-meals-daily` IS NULL THEN 5.0D END) END) + (CASE WHEN `dairy-daily` THEN 5.0D ELSE GREATEST(0.0D, CASE WHEN `dairy-daily` IS NULL THEN 5.0D END) END) + (CASE WHEN `protein-food-daily` THEN 5.0D ELSE GREATEST(0.0D, CASE WHEN `protein-food-daily` IS NULL THEN 5.0D END) END) + (CASE WHEN _b21 THEN 0.0D ELSE GREATEST(5.0D, CASE WHEN _b21 IS NULL THEN 0.0D END) END)) AS _b25
FROM (SELECT
  `id`,
  `msra-7-score`,
  `walks-1000m`,
  `three-meals-daily`,
  `dairy-daily`,
  `protein-food-daily`,
  _b4,
  _b21,
  CASE WHEN _b10 THEN 0.0D ELSE LEAST(CASE WHEN _b9 THEN 5.0D ELSE LEAST(10.0D, CASE WHEN _b9 IS NULL THEN 5.0D END) END, CASE WHEN _b10 IS NULL THEN 0.0D END) END AS _b11,
  CASE WHEN _b10 THEN 0.0D ELSE GREATEST(CASE WHEN _b9 THEN 5.0D ELSE GREATEST(10.0D, CASE WHEN _b9 IS NULL THEN 5.0D END) END, CASE WHEN _b10 IS NULL THEN 0.0D END) END AS _b12
FROM (SELECT
  `id`,
  `msra-7-score`,
  `walks-1000m`,
  `three-meals-daily`,
  `dairy-daily`,
  `protein-food-daily`,
  (FLOOR(`age` + 1e-9D) < 70.0D - 1e-9D) AS _b4,
  (NOT (`hospital-admissions-past-year` < 1.0D - 1e-9D)) AS _b9,
  (NOT (`hospital-admissions-past-year` < 2.0D - 1e-9D)) AS _b10,
  (2.0D < `weight-loss-past-year` - 1e-9D) AS _b21
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5
