SELECT
  `id`,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN (_b12 = _b9) THEN _b9 ELSE 'indeterminate' END) ELSE (CASE WHEN _b2 THEN 'class-ii' WHEN _b2 IS NULL THEN 'indeterminate' WHEN _b5 THEN 'class-i' WHEN _b5 IS NULL THEN 'indeterminate' ELSE 'normal' END) END AS `janssen-2002`,
  SUBSTR(CASE WHEN CASE WHEN `sex` IS NULL THEN _b13 ELSE ((TRUE AND ((_b2 IS NULL)))) END THEN ',class-ii' ELSE '' END || CASE WHEN CASE WHEN `sex` IS NULL THEN _b14 ELSE _b15 END THEN ',class-i' ELSE '' END, 2) AS `janssen-2002:not-excluded`,
  _b2 AS `janssen-2002:classII`,
  _b5 AS `janssen-2002:classI`
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b5,
  _b9,
  _b12,
  _b15,
  ((TRUE AND ((_b7 IS NULL))) OR (TRUE AND ((_b10 IS NULL))) OR (NOT (_b12 = _b9) AND _b9 = 'class-ii') OR (NOT (_b12 = _b9) AND _b12 = 'class-ii')) AS _b13,
  ((NOT (COALESCE(_b7, FALSE)) AND ((_b8 IS NULL) OR (COALESCE(_b8, FALSE) AND ((_b7 IS NULL))))) OR (NOT (COALESCE(_b10, FALSE)) AND ((_b11 IS NULL) OR (COALESCE(_b11, FALSE) AND ((_b10 IS NULL))))) OR (NOT (_b12 = _b9) AND _b9 = 'class-i') OR (NOT (_b12 = _b9) AND _b12 = 'class-i')) AS _b14
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b5,
  _b7,
  _b8,
  _b10,
  _b11,
  CASE WHEN _b7 THEN 'class-ii' WHEN _b7 IS NULL THEN 'indeterminate' WHEN _b8 THEN 'class-i' WHEN _b8 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b9,
  CASE WHEN _b10 THEN 'class-ii' WHEN _b10 IS NULL THEN 'indeterminate' WHEN _b11 THEN 'class-i' WHEN _b11 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b12,
  ((NOT (COALESCE(_b2, FALSE)) AND ((_b5 IS NULL) OR (COALESCE(_b5, FALSE) AND ((_b2 IS NULL)))))) AS _b15
FROM (SELECT
  `id`,
  `sex`,
  (CASE WHEN `smm-weight-percentage` < (CASE WHEN (`sex` = 'male') THEN 31.5D WHEN NOT (`sex` = 'male') THEN 22.1D ELSE LEAST(31.5D, 22.1D) END) - 1e-9D THEN TRUE WHEN NOT (`smm-weight-percentage` < (CASE WHEN (`sex` = 'male') THEN 31.5D WHEN NOT (`sex` = 'male') THEN 22.1D ELSE GREATEST(31.5D, 22.1D) END) - 1e-9D) THEN FALSE END) AS _b2,
  (NOT (CASE WHEN (CASE WHEN (`sex` = 'male') THEN 37.0D WHEN NOT (`sex` = 'male') THEN 27.6D ELSE GREATEST(37.0D, 27.6D) END) < `smm-weight-percentage` - 1e-9D THEN TRUE WHEN NOT ((CASE WHEN (`sex` = 'male') THEN 37.0D WHEN NOT (`sex` = 'male') THEN 27.6D ELSE LEAST(37.0D, 27.6D) END) < `smm-weight-percentage` - 1e-9D) THEN FALSE END)) AS _b5,
  (`smm-weight-percentage` < 31.5D - 1e-9D) AS _b7,
  (NOT (37.0D < `smm-weight-percentage` - 1e-9D)) AS _b8,
  (`smm-weight-percentage` < 22.1D - 1e-9D) AS _b10,
  (NOT (27.6D < `smm-weight-percentage` - 1e-9D)) AS _b11
FROM people) AS _l1) AS _l2) AS _l3
