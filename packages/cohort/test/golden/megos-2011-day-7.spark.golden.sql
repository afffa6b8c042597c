SELECT
  `id`,
  (CASE WHEN (NOT _b31) THEN 'scored' WHEN (NOT _b30) THEN 'indeterminate' ELSE 'scored' END) AS `megos-2011-day-7`,
  SUBSTR(CASE WHEN ((NOT _b30) AND (NOT (NOT _b31))) THEN ',scored' ELSE '' END, 2) AS `megos-2011-day-7:not-excluded`,
  CASE WHEN (NOT _b31) THEN TRUE WHEN (NOT (NOT _b30)) THEN FALSE END AS `megos-2011-day-7:known`,
  CASE WHEN (_b9 + _b13 + _b28) = (_b10 + _b14 + _b29) THEN (_b9 + _b13 + _b28) END AS `megos-2011-day-7:score`
FROM (SELECT
  `id`,
  _b9,
  _b10,
  _b13,
  _b14,
  _b28,
  _b29,
  ((_b10 + _b14 + _b29) < (_b9 + _b13 + _b28) - 1e-9D) AS _b30,
  ((_b9 + _b13 + _b28) < (_b10 + _b14 + _b29) - 1e-9D) AS _b31
FROM (SELECT
  `id`,
  _b13,
  _b14,
  CASE WHEN _b8 THEN 0.0D ELSE (CASE WHEN _b4 THEN 1.0D ELSE 2.0D END) END AS _b9,
  CASE WHEN _b7 THEN 0.0D ELSE (CASE WHEN _b3 THEN 1.0D ELSE 2.0D END) END AS _b10,
  CASE WHEN _b27 THEN 0.0D ELSE (CASE WHEN _b23 THEN 3.0D ELSE (CASE WHEN _b19 THEN 6.0D ELSE 9.0D END) END) END AS _b28,
  CASE WHEN _b26 THEN 0.0D ELSE (CASE WHEN _b22 THEN 3.0D ELSE (CASE WHEN _b18 THEN 6.0D ELSE 9.0D END) END) END AS _b29
FROM (SELECT
  `id`,
  (NOT ((60.0D < _b0 - 1e-9D) OR (NOT _b2))) AS _b3,
  (NOT (60.0D < _b0 - 1e-9D)) AS _b4,
  (NOT ((40.0D < _b0 - 1e-9D) OR (NOT _b2))) AS _b7,
  (NOT (40.0D < _b0 - 1e-9D)) AS _b8,
  CASE WHEN _b11 THEN 1.0D ELSE 0.0D END AS _b13,
  CASE WHEN (_b11 OR (NOT (`preceding-diarrhoea` IS NOT NULL))) THEN 1.0D ELSE 0.0D END AS _b14,
  (NOT ((_b16 < 31.0D - 1e-9D) OR (NOT _b17))) AS _b18,
  (NOT (_b16 < 31.0D - 1e-9D)) AS _b19,
  (NOT ((_b16 < 41.0D - 1e-9D) OR (NOT _b17))) AS _b22,
  (NOT (_b16 < 41.0D - 1e-9D)) AS _b23,
  (NOT ((_b16 < 51.0D - 1e-9D) OR (NOT _b17))) AS _b26,
  (NOT (_b16 < 51.0D - 1e-9D)) AS _b27
FROM (SELECT
  `id`,
  `preceding-diarrhoea`,
  COALESCE(FLOOR(`age` + 1e-9D), 0.0D) AS _b0,
  (FLOOR(`age` + 1e-9D) IS NOT NULL) AS _b2,
  COALESCE(`preceding-diarrhoea`, FALSE) AS _b11,
  COALESCE(`mrc-sum-score`, 60.0D) AS _b16,
  (`mrc-sum-score` IS NOT NULL) AS _b17
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
