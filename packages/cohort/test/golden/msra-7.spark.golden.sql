SELECT
  `id`,
  (CASE WHEN _b45 THEN 'at-risk' WHEN _b46 THEN 'indeterminate' ELSE 'not-at-risk' END) AS `msra-7`,
  SUBSTR(CASE WHEN (_b46 AND (NOT _b45)) THEN ',at-risk' ELSE '' END, 2) AS `msra-7:not-excluded`,
  CASE WHEN _b45 THEN TRUE WHEN (NOT _b46) THEN FALSE END AS `msra-7:atRisk`,
  CASE WHEN _b43 = _b44 THEN _b43 END AS `msra-7:score`
FROM (SELECT
  `id`,
  _b43,
  _b44,
  (NOT (30.0D < _b44 - 1e-9D)) AS _b45,
  (NOT (30.0D < _b43 - 1e-9D)) AS _b46
FROM (SELECT
  `id`,
  COALESCE(`msra-7-score`, GREATEST((COALESCE(`msra-7-score`, 0.0D)), _b41)) AS _b43,
  COALESCE(`msra-7-score`, LEAST((COALESCE(`msra-7-score`, 40.0D)), _b42)) AS _b44
FROM (SELECT
  `id`,
  `msra-7-score`,
  ((CASE WHEN (_b3 < 70.0D - 1e-9D) THEN 5.0D ELSE 0.0D END) + (CASE WHEN _b16 THEN 0.0D ELSE (CASE WHEN _b12 THEN 5.0D ELSE 10.0D END) END) + (CASE WHEN _b19 THEN 5.0D ELSE 0.0D END) + (CASE WHEN _b23 THEN 5.0D ELSE 0.0D END) + (CASE WHEN _b27 THEN 5.0D ELSE 0.0D END) + (CASE WHEN _b31 THEN 5.0D ELSE 0.0D END) + (CASE WHEN _b38 THEN 0.0D ELSE 5.0D END)) AS _b41,
  ((CASE WHEN _b5 THEN 5.0D ELSE 0.0D END) + (CASE WHEN _b15 THEN 0.0D ELSE (CASE WHEN _b11 THEN 5.0D ELSE 10.0D END) END) + _b22 + _b26 + _b30 + _b34 + (CASE WHEN (2.0D < _b35 - 1e-9D) THEN 0.0D ELSE 5.0D END)) AS _b42
FROM (SELECT
  `id`,
  `msra-7-score`,
  _b3,
  _b19,
  _b23,
  _b27,
  _b31,
  _b35,
  ((_b3 < 70.0D - 1e-9D) OR (NOT _b4)) AS _b5,
  (NOT ((_b9 < 1.0D - 1e-9D) OR (NOT _b10))) AS _b11,
  (NOT (_b9 < 1.0D - 1e-9D)) AS _b12,
  (NOT ((_b9 < 2.0D - 1e-9D) OR (NOT _b10))) AS _b15,
  (NOT (_b9 < 2.0D - 1e-9D)) AS _b16,
  CASE WHEN (_b19 OR (NOT (`walks-1000m` IS NOT NULL))) THEN 5.0D ELSE 0.0D END AS _b22,
  CASE WHEN (_b23 OR (NOT (`three-meals-daily` IS NOT NULL))) THEN 5.0D ELSE 0.0D END AS _b26,
  CASE WHEN (_b27 OR (NOT (`dairy-daily` IS NOT NULL))) THEN 5.0D ELSE 0.0D END AS _b30,
  CASE WHEN (_b31 OR (NOT (`protein-food-daily` IS NOT NULL))) THEN 5.0D ELSE 0.0D END AS _b34,
  ((2.0D < _b35 - 1e-9D) OR (NOT (`weight-loss-past-year` IS NOT NULL))) AS _b38
FROM (SELECT
  `id`,
  `msra-7-score`,
  `walks-1000m`,
  `three-meals-daily`,
  `dairy-daily`,
  `protein-food-daily`,
  `weight-loss-past-year`,
  COALESCE(FLOOR(`age` + 1e-9D), 130.0D) AS _b3,
  (FLOOR(`age` + 1e-9D) IS NOT NULL) AS _b4,
  COALESCE(`hospital-admissions-past-year`, 100.0D) AS _b9,
  (`hospital-admissions-past-year` IS NOT NULL) AS _b10,
  COALESCE(`walks-1000m`, FALSE) AS _b19,
  COALESCE(`three-meals-daily`, FALSE) AS _b23,
  COALESCE(`dairy-daily`, FALSE) AS _b27,
  COALESCE(`protein-food-daily`, FALSE) AS _b31,
  COALESCE(`weight-loss-past-year`, CAST('-Infinity' AS DOUBLE)) AS _b35
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5
