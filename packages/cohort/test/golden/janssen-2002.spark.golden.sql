SELECT
  `id`,
  CASE WHEN _b9 THEN 'indeterminate' ELSE _b5 END AS `janssen-2002`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b2 IS NULL))) OR (_b9 AND _b5 = 'class-ii') OR CASE WHEN `sex` IS NULL THEN (((TRUE AND ((_b6 IS NULL))) OR (_b9 AND _b8 = 'class-ii'))) ELSE FALSE END) THEN ',class-ii' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE)) AND ((_b4 IS NULL) OR (COALESCE(_b4, FALSE) AND ((_b2 IS NULL))))) OR (_b9 AND _b5 = 'class-i') OR CASE WHEN `sex` IS NULL THEN (((NOT (COALESCE(_b6, FALSE)) AND ((_b7 IS NULL) OR (COALESCE(_b7, FALSE) AND ((_b6 IS NULL))))) OR (_b9 AND _b8 = 'class-i'))) ELSE FALSE END) THEN ',class-i' ELSE '' END, 2) AS `janssen-2002:not-excluded`,
  CASE WHEN `sex` IS NULL THEN _b12 ELSE _b2 END AS `janssen-2002:classII`,
  CASE WHEN `sex` IS NULL THEN _b15 ELSE _b4 END AS `janssen-2002:classI`
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b4,
  _b5,
  _b6,
  _b7,
  _b8,
  _b12,
  _b15,
  (CASE WHEN `sex` IS NULL THEN (_b8 <> _b5) ELSE FALSE END) AS _b9
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b4,
  _b6,
  _b7,
  _b8,
  _b12,
  _b15,
  CASE WHEN _b2 THEN 'class-ii' WHEN _b2 IS NULL THEN 'indeterminate' WHEN _b4 THEN 'class-i' WHEN _b4 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b5
FROM (SELECT
  `id`,
  `sex`,
  _b6,
  _b7,
  (`smm-weight-percentage` < (CASE WHEN _b0 THEN 31.5D ELSE 22.1D END) - 1e-9D) AS _b2,
  (NOT ((CASE WHEN _b0 THEN 37.0D ELSE 27.6D END) < `smm-weight-percentage` - 1e-9D)) AS _b4,
  CASE WHEN `sex` IS NULL THEN CASE WHEN _b6 THEN 'class-ii' WHEN _b6 IS NULL THEN 'indeterminate' WHEN _b7 THEN 'class-i' WHEN _b7 IS NULL THEN 'indeterminate' ELSE 'normal' END END AS _b8,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN `smm-weight-percentage` < _b10 - 1e-9D THEN TRUE WHEN NOT (`smm-weight-percentage` < _b11 - 1e-9D) THEN FALSE END) END AS _b12,
  CASE WHEN `sex` IS NULL THEN (NOT (CASE WHEN _b14 < `smm-weight-percentage` - 1e-9D THEN TRUE WHEN NOT (_b13 < `smm-weight-percentage` - 1e-9D) THEN FALSE END)) END AS _b15
FROM (SELECT
  `id`,
  `sex`,
  `smm-weight-percentage`,
  COALESCE((`sex` = 'male'), TRUE) AS _b0,
  CASE WHEN `sex` IS NULL THEN (`smm-weight-percentage` < 22.1D - 1e-9D) END AS _b6,
  CASE WHEN `sex` IS NULL THEN (NOT (27.6D < `smm-weight-percentage` - 1e-9D)) END AS _b7,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 31.5D ELSE LEAST(22.1D, CASE WHEN (`sex` = 'male') IS NULL THEN 31.5D END) END END AS _b10,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 31.5D ELSE GREATEST(22.1D, CASE WHEN (`sex` = 'male') IS NULL THEN 31.5D END) END END AS _b11,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 37.0D ELSE LEAST(27.6D, CASE WHEN (`sex` = 'male') IS NULL THEN 37.0D END) END END AS _b13,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN 37.0D ELSE GREATEST(27.6D, CASE WHEN (`sex` = 'male') IS NULL THEN 37.0D END) END END AS _b14
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
