SELECT
  `id`,
  (CASE WHEN _b24 THEN 'at-risk' WHEN _b24 IS NULL THEN 'indeterminate' ELSE 'not-at-risk' END) AS `msra-5`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b24 IS NULL)))) THEN ',at-risk' ELSE '' END, 2) AS `msra-5:not-excluded`,
  _b24 AS `msra-5:atRisk`,
  CASE WHEN _b22 = _b23 THEN _b22 END AS `msra-5:score`
FROM (SELECT
  `id`,
  _b22,
  _b23,
  (NOT (CASE WHEN 45.0D < _b22 - 1e-9D THEN TRUE WHEN NOT (45.0D < _b23 - 1e-9D) THEN FALSE END)) AS _b24
FROM (SELECT
  `id`,
  COALESCE(`msra-5-score`, GREATEST((COALESCE(`msra-5-score`, 0.0D)), _b20)) AS _b22,
  COALESCE(`msra-5-score`, LEAST((COALESCE(`msra-5-score`, 60.0D)), _b21)) AS _b23
FROM (SELECT
  `id`,
  `msra-5-score`,
  ((CASE WHEN _b4 THEN 5.0D ELSE LEAST(0.0D, CASE WHEN _b4 IS NULL THEN 5.0D END) END) + _b11 + (CASE WHEN `walks-1000m` THEN 15.0D ELSE LEAST(0.0D, CASE WHEN `walks-1000m` IS NULL THEN 15.0D END) END) + (CASE WHEN `three-meals-daily` THEN 15.0D ELSE LEAST(0.0D, CASE WHEN `three-meals-daily` IS NULL THEN 15.0D END) END) + (CASE WHEN _b17 THEN 0.0D ELSE LEAST(10.0D, CASE WHEN _b17 IS NULL THEN 0.0D END) END)) AS _b20,
  ((CASE WHEN _b4 THEN 5.0D ELSE GREATEST(0.0D, CASE WHEN _b4 IS NULL THEN 5.0D END) END) + _b12 + (CASE WHEN `walks-1000m` THEN 15.0D ELSE GREATEST(0.0D, CASE WHEN `walks-1000m` IS NULL THEN 15.0D END) END) + (CASE WHEN `three-meals-daily` THEN 15.0D ELSE GREATEST(0.0D, CASE WHEN `three-meals-daily` IS NULL THEN 15.0D END) END) + (CASE WHEN _b17 THEN 0.0D ELSE GREATEST(10.0D, CASE WHEN _b17 IS NULL THEN 0.0D END) END)) AS _b21
FROM (SELECT
  `id`,
  `msra-5-score`,
  `walks-1000m`,
  `three-meals-daily`,
  _b4,
  _b17,
  CASE WHEN _b10 THEN 0.0D ELSE LEAST(CASE WHEN _b9 THEN 10.0D ELSE LEAST(15.0D, CASE WHEN _b9 IS NULL THEN 10.0D END) END, CASE WHEN _b10 IS NULL THEN 0.0D END) END AS _b11,
  CASE WHEN _b10 THEN 0.0D ELSE GREATEST(CASE WHEN _b9 THEN 10.0D ELSE GREATEST(15.0D, CASE WHEN _b9 IS NULL THEN 10.0D END) END, CASE WHEN _b10 IS NULL THEN 0.0D END) END AS _b12
FROM (SELECT
  `id`,
  `msra-5-score`,
  `walks-1000m`,
  `three-meals-daily`,
  (FLOOR(`age` + 1e-9D) < 70.0D - 1e-9D) AS _b4,
  (NOT (`hospital-admissions-past-year` < 1.0D - 1e-9D)) AS _b9,
  (NOT (`hospital-admissions-past-year` < 2.0D - 1e-9D)) AS _b10,
  (2.0D < `weight-loss-past-year` - 1e-9D) AS _b17
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5
