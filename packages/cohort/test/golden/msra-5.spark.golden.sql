SELECT
  `id`,
  (CASE WHEN _b37 THEN 'at-risk' WHEN _b38 THEN 'indeterminate' ELSE 'not-at-risk' END) AS `msra-5`,
  SUBSTR(CASE WHEN (_b38 AND (NOT _b37)) THEN ',at-risk' ELSE '' END, 2) AS `msra-5:not-excluded`,
  CASE WHEN _b37 THEN TRUE WHEN (NOT _b38) THEN FALSE END AS `msra-5:atRisk`,
  CASE WHEN _b35 = _b36 THEN _b35 END AS `msra-5:score`
FROM (SELECT
  `id`,
  _b35,
  _b36,
  (NOT (45.0D < _b36 - 1e-9D)) AS _b37,
  (NOT (45.0D < _b35 - 1e-9D)) AS _b38
FROM (SELECT
  `id`,
  COALESCE(`msra-5-score`, GREATEST((COALESCE(`msra-5-score`, 0.0D)), _b33)) AS _b35,
  COALESCE(`msra-5-score`, LEAST((COALESCE(`msra-5-score`, 60.0D)), _b34)) AS _b36
FROM (SELECT
  `id`,
  `msra-5-score`,
  ((CASE WHEN (_b3 < 70.0D - 1e-9D) THEN 5.0D ELSE 0.0D END) + (CASE WHEN _b16 THEN 0.0D ELSE (CASE WHEN _b12 THEN 10.0D ELSE 15.0D END) END) + (CASE WHEN _b19 THEN 15.0D ELSE 0.0D END) + (CASE WHEN _b23 THEN 15.0D ELSE 0.0D END) + (CASE WHEN _b30 THEN 0.0D ELSE 10.0D END)) AS _b33,
  ((CASE WHEN _b5 THEN 5.0D ELSE 0.0D END) + (CASE WHEN _b15 THEN 0.0D ELSE (CASE WHEN _b11 THEN 10.0D ELSE 15.0D END) END) + _b22 + _b26 + (CASE WHEN (2.0D < _b27 - 1e-9D) THEN 0.0D ELSE 10.0D END)) AS _b34
FROM (SELECT
  `id`,
  `msra-5-score`,
  _b3,
  _b19,
  _b23,
  _b27,
  ((_b3 < 70.0D - 1e-9D) OR (NOT _b4)) AS _b5,
  (NOT ((_b9 < 1.0D - 1e-9D) OR (NOT _b10))) AS _b11,
  (NOT (_b9 < 1.0D - 1e-9D)) AS _b12,
  (NOT ((_b9 < 2.0D - 1e-9D) OR (NOT _b10))) AS _b15,
  (NOT (_b9 < 2.0D - 1e-9D)) AS _b16,
  CASE WHEN (_b19 OR (NOT (`walks-1000m` IS NOT NULL))) THEN 15.0D ELSE 0.0D END AS _b22,
  CASE WHEN (_b23 OR (NOT (`three-meals-daily` IS NOT NULL))) THEN 15.0D ELSE 0.0D END AS _b26,
  ((2.0D < _b27 - 1e-9D) OR (NOT (`weight-loss-past-year` IS NOT NULL))) AS _b30
FROM (SELECT
  `id`,
  `msra-5-score`,
  `walks-1000m`,
  `three-meals-daily`,
  `weight-loss-past-year`,
  COALESCE(FLOOR(`age` + 1e-9D), 130.0D) AS _b3,
  (FLOOR(`age` + 1e-9D) IS NOT NULL) AS _b4,
  COALESCE(`hospital-admissions-past-year`, 100.0D) AS _b9,
  (`hospital-admissions-past-year` IS NOT NULL) AS _b10,
  COALESCE(`walks-1000m`, FALSE) AS _b19,
  COALESCE(`three-meals-daily`, FALSE) AS _b23,
  COALESCE(`weight-loss-past-year`, CAST('-Infinity' AS DOUBLE)) AS _b27
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5
