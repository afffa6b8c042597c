SELECT
  `id`,
  (CASE WHEN (NOT _b35) THEN 'scored' WHEN (NOT _b34) THEN 'indeterminate' ELSE 'scored' END) AS `egos-2007`,
  SUBSTR(CASE WHEN ((NOT _b34) AND (NOT (NOT _b35))) THEN ',scored' ELSE '' END, 2) AS `egos-2007:not-excluded`,
  CASE WHEN (NOT _b35) THEN TRUE WHEN (NOT (NOT _b34)) THEN FALSE END AS `egos-2007:known`,
  CASE WHEN (_b9 + _b13 + _b32) = (_b10 + _b14 + _b33) THEN (_b9 + _b13 + _b32) END AS `egos-2007:score`
FROM (SELECT
  `id`,
  _b9,
  _b10,
  _b13,
  _b14,
  _b32,
  _b33,
  ((_b10 + _b14 + _b33) < (_b9 + _b13 + _b32) - 1e-9D) AS _b34,
  ((_b9 + _b13 + _b32) < (_b10 + _b14 + _b33) - 1e-9D) AS _b35
FROM (SELECT
  `id`,
  _b9,
  _b10,
  _b13,
  _b14,
  CASE WHEN _b31 THEN 1.0D ELSE _b28 END AS _b32,
  CASE WHEN _b30 THEN 1.0D ELSE _b29 END AS _b33
FROM (SELECT
  `id`,
  _b13,
  _b14,
  _b30,
  _b31,
  CASE WHEN _b8 THEN 0.0D ELSE (CASE WHEN _b4 THEN 0.5D ELSE 1.0D END) END AS _b9,
  CASE WHEN _b7 THEN 0.0D ELSE (CASE WHEN _b3 THEN 0.5D ELSE 1.0D END) END AS _b10,
  CASE WHEN _b27 THEN 2.0D ELSE (CASE WHEN _b23 THEN 3.0D ELSE (CASE WHEN _b19 THEN 4.0D ELSE 5.0D END) END) END AS _b28,
  CASE WHEN _b26 THEN 2.0D ELSE (CASE WHEN _b22 THEN 3.0D ELSE (CASE WHEN _b18 THEN 4.0D ELSE 5.0D END) END) END AS _b29
FROM (SELECT
  `id`,
  (NOT ((60.0D < _b0 - 1e-9D) OR (NOT _b2))) AS _b3,
  (NOT (60.0D < _b0 - 1e-9D)) AS _b4,
  (NOT ((40.0D < _b0 - 1e-9D) OR (NOT _b2))) AS _b7,
  (NOT (40.0D < _b0 - 1e-9D)) AS _b8,
  CASE WHEN _b11 THEN 1.0D ELSE 0.0D END AS _b13,
  CASE WHEN (_b11 OR (NOT (`preceding-diarrhoea` IS NOT NULL))) THEN 1.0D ELSE 0.0D END AS _b14,
  (NOT ((4.0D < _b15 - 1e-9D) OR (NOT _b17))) AS _b18,
  (NOT (4.0D < _b15 - 1e-9D)) AS _b19,
  (NOT ((3.0D < _b15 - 1e-9D) OR (NOT _b17))) AS _b22,
  (NOT (3.0D < _b15 - 1e-9D)) AS _b23,
  (NOT ((2.0D < _b15 - 1e-9D) OR (NOT _b17))) AS _b26,
  (NOT (2.0D < _b15 - 1e-9D)) AS _b27,
  (NOT ((1.0D < _b15 - 1e-9D) OR (NOT _b17))) AS _b30,
  (NOT (1.0D < _b15 - 1e-9D)) AS _b31
FROM (SELECT
  `id`,
  `preceding-diarrhoea`,
  COALESCE(FLOOR(`age` + 1e-9D), 0.0D) AS _b0,
  (FLOOR(`age` + 1e-9D) IS NOT NULL) AS _b2,
  COALESCE(`preceding-diarrhoea`, FALSE) AS _b11,
  COALESCE(`gbs-disability-score`, 0.0D) AS _b15,
  (`gbs-disability-score` IS NOT NULL) AS _b17
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5
