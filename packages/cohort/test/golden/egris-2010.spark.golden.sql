SELECT
  `id`,
  (CASE WHEN (NOT _b35) THEN 'high' WHEN (NOT _b34) THEN 'indeterminate' WHEN (NOT _b37) THEN 'intermediate' WHEN (NOT _b36) THEN 'indeterminate' ELSE 'low' END) AS `egris-2010`,
  SUBSTR(CASE WHEN ((NOT _b34) AND (NOT (NOT _b35))) THEN ',high' ELSE '' END || CASE WHEN ((NOT (NOT _b35)) AND (((NOT _b36) AND (NOT (NOT _b37))) OR ((NOT _b37) AND ((NOT _b34) AND (NOT (NOT _b35)))))) THEN ',intermediate' ELSE '' END, 2) AS `egris-2010:not-excluded`,
  CASE WHEN (NOT _b35) THEN TRUE WHEN (NOT (NOT _b34)) THEN FALSE END AS `egris-2010:high`,
  CASE WHEN (NOT _b37) THEN TRUE WHEN (NOT (NOT _b36)) THEN FALSE END AS `egris-2010:intermediate`,
  CASE WHEN (_b9 + _b13 + _b32) = (_b10 + _b14 + _b33) THEN (_b9 + _b13 + _b32) END AS `egris-2010:score`
FROM (SELECT
  `id`,
  _b9,
  _b10,
  _b13,
  _b14,
  _b32,
  _b33,
  ((_b10 + _b14 + _b33) < 5.0D - 1e-9D) AS _b34,
  ((_b9 + _b13 + _b32) < 5.0D - 1e-9D) AS _b35,
  ((_b10 + _b14 + _b33) < 3.0D - 1e-9D) AS _b36,
  ((_b9 + _b13 + _b32) < 3.0D - 1e-9D) AS _b37
FROM (SELECT
  `id`,
  _b9,
  _b10,
  _b13,
  _b14,
  CASE WHEN _b30 THEN 4.0D ELSE _b28 END AS _b32,
  CASE WHEN _b31 THEN 4.0D ELSE _b29 END AS _b33
FROM (SELECT
  `id`,
  _b13,
  _b14,
  _b30,
  _b31,
  CASE WHEN _b7 THEN 2.0D ELSE (CASE WHEN _b3 THEN 1.0D ELSE 0.0D END) END AS _b9,
  CASE WHEN _b8 THEN 2.0D ELSE (CASE WHEN _b4 THEN 1.0D ELSE 0.0D END) END AS _b10,
  CASE WHEN _b26 THEN 3.0D ELSE (CASE WHEN _b22 THEN 2.0D ELSE (CASE WHEN _b18 THEN 1.0D ELSE 0.0D END) END) END AS _b28,
  CASE WHEN _b27 THEN 3.0D ELSE (CASE WHEN _b23 THEN 2.0D ELSE (CASE WHEN _b19 THEN 1.0D ELSE 0.0D END) END) END AS _b29
FROM (SELECT
  `id`,
  (NOT ((7.0D < _b0 - 1e-9D) OR (NOT _b2))) AS _b3,
  (NOT (7.0D < _b0 - 1e-9D)) AS _b4,
  (NOT ((3.0D < _b0 - 1e-9D) OR (NOT _b2))) AS _b7,
  (NOT (3.0D < _b0 - 1e-9D)) AS _b8,
  CASE WHEN _b11 THEN 1.0D ELSE 0.0D END AS _b13,
  CASE WHEN (_b11 OR (NOT (`facial-or-bulbar-weakness` IS NOT NULL))) THEN 1.0D ELSE 0.0D END AS _b14,
  (NOT ((50.0D < _b15 - 1e-9D) OR (NOT _b17))) AS _b18,
  (NOT (50.0D < _b15 - 1e-9D)) AS _b19,
  (NOT ((40.0D < _b15 - 1e-9D) OR (NOT _b17))) AS _b22,
  (NOT (40.0D < _b15 - 1e-9D)) AS _b23,
  (NOT ((30.0D < _b15 - 1e-9D) OR (NOT _b17))) AS _b26,
  (NOT (30.0D < _b15 - 1e-9D)) AS _b27,
  (NOT ((20.0D < _b15 - 1e-9D) OR (NOT _b17))) AS _b30,
  (NOT (20.0D < _b15 - 1e-9D)) AS _b31
FROM (SELECT
  `id`,
  `facial-or-bulbar-weakness`,
  COALESCE(`days-onset-to-admission`, CAST('-Infinity' AS DOUBLE)) AS _b0,
  (`days-onset-to-admission` IS NOT NULL) AS _b2,
  COALESCE(`facial-or-bulbar-weakness`, FALSE) AS _b11,
  COALESCE(`mrc-sum-score`, 0.0D) AS _b15,
  (`mrc-sum-score` IS NOT NULL) AS _b17
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5
