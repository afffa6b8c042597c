SELECT
  `id`,
  (CASE WHEN _b14 THEN 'high' WHEN _b14 IS NULL THEN 'indeterminate' WHEN _b15 THEN 'intermediate' WHEN _b15 IS NULL THEN 'indeterminate' ELSE 'low' END) AS `egris-2010`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b14 IS NULL)))) THEN ',high' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b14, FALSE)) AND ((_b15 IS NULL) OR (COALESCE(_b15, FALSE) AND ((_b14 IS NULL)))))) THEN ',intermediate' ELSE '' END, 2) AS `egris-2010:not-excluded`,
  _b14 AS `egris-2010:high`,
  _b15 AS `egris-2010:intermediate`,
  CASE WHEN (_b2 + _b4 + _b12) = (_b3 + _b5 + _b13) THEN (_b2 + _b4 + _b12) END AS `egris-2010:score`
FROM (SELECT
  `id`,
  _b2,
  _b3,
  _b4,
  _b5,
  _b12,
  _b13,
  (NOT (CASE WHEN (_b3 + _b5 + _b13) < 5.0D - 1e-9D THEN TRUE WHEN NOT ((_b2 + _b4 + _b12) < 5.0D - 1e-9D) THEN FALSE END)) AS _b14,
  (NOT (CASE WHEN (_b3 + _b5 + _b13) < 3.0D - 1e-9D THEN TRUE WHEN NOT ((_b2 + _b4 + _b12) < 3.0D - 1e-9D) THEN FALSE END)) AS _b15
FROM (SELECT
  `id`,
  _b4,
  _b5,
  CASE WHEN _b1 THEN 2.0D ELSE LEAST(CASE WHEN _b0 THEN 1.0D ELSE LEAST(0.0D, CASE WHEN _b0 IS NULL THEN 1.0D END) END, CASE WHEN _b1 IS NULL THEN 2.0D END) END AS _b2,
  CASE WHEN _b1 THEN 2.0D ELSE GREATEST(CASE WHEN _b0 THEN 1.0D ELSE GREATEST(0.0D, CASE WHEN _b0 IS NULL THEN 1.0D END) END, CASE WHEN _b1 IS NULL THEN 2.0D END) END AS _b3,
  CASE WHEN _b11 THEN 4.0D ELSE LEAST(CASE WHEN _b10 THEN 3.0D ELSE LEAST(CASE WHEN _b9 THEN 2.0D ELSE LEAST(CASE WHEN _b8 THEN 1.0D ELSE LEAST(0.0D, CASE WHEN _b8 IS NULL THEN 1.0D END) END, CASE WHEN _b9 IS NULL THEN 2.0D END) END, CASE WHEN _b10 IS NULL THEN 3.0D END) END, CASE WHEN _b11 IS NULL THEN 4.0D END) END AS _b12,
  CASE WHEN _b11 THEN 4.0D ELSE GREATEST(CASE WHEN _b10 THEN 3.0D ELSE GREATEST(CASE WHEN _b9 THEN 2.0D ELSE GREATEST(CASE WHEN _b8 THEN 1.0D ELSE GREATEST(0.0D, CASE WHEN _b8 IS NULL THEN 1.0D END) END, CASE WHEN _b9 IS NULL THEN 2.0D END) END, CASE WHEN _b10 IS NULL THEN 3.0D END) END, CASE WHEN _b11 IS NULL THEN 4.0D END) END AS _b13
FROM (SELECT
  `id`,
  (NOT (7.0D < `days-onset-to-admission` - 1e-9D)) AS _b0,
  (NOT (3.0D < `days-onset-to-admission` - 1e-9D)) AS _b1,
  CASE WHEN `facial-or-bulbar-weakness` THEN 1.0D ELSE LEAST(0.0D, CASE WHEN `facial-or-bulbar-weakness` IS NULL THEN 1.0D END) END AS _b4,
  CASE WHEN `facial-or-bulbar-weakness` THEN 1.0D ELSE GREATEST(0.0D, CASE WHEN `facial-or-bulbar-weakness` IS NULL THEN 1.0D END) END AS _b5,
  (NOT (50.0D < `mrc-sum-score` - 1e-9D)) AS _b8,
  (NOT (40.0D < `mrc-sum-score` - 1e-9D)) AS _b9,
  (NOT (30.0D < `mrc-sum-score` - 1e-9D)) AS _b10,
  (NOT (20.0D < `mrc-sum-score` - 1e-9D)) AS _b11
FROM people) AS _l1) AS _l2) AS _l3
