SELECT
  `id`,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN (_b8 = _b7) THEN _b7 ELSE 'indeterminate' END) ELSE (CASE WHEN _b2 THEN 'severe' WHEN _b2 IS NULL THEN 'indeterminate' WHEN _b5 THEN 'moderate' WHEN _b5 IS NULL THEN 'indeterminate' ELSE 'normal' END) END AS `janssen-2004`,
  SUBSTR(CASE WHEN CASE WHEN `sex` IS NULL THEN _b9 ELSE ((TRUE AND ((_b2 IS NULL)))) END THEN ',severe' ELSE '' END || CASE WHEN CASE WHEN `sex` IS NULL THEN _b10 ELSE _b11 END THEN ',moderate' ELSE '' END, 2) AS `janssen-2004:not-excluded`,
  _b2 AS `janssen-2004:severe`,
  _b5 AS `janssen-2004:moderate`
FROM (SELECT
  `id`,
  `sex`,
  _b2,
  _b5,
  _b7,
  _b8,
  ((TRUE AND (((NOT (8.5D < `smmi` - 1e-9D)) IS NULL))) OR (TRUE AND (((NOT (5.75D < `smmi` - 1e-9D)) IS NULL))) OR (NOT (_b8 = _b7) AND _b7 = 'severe') OR (NOT (_b8 = _b7) AND _b8 = 'severe')) AS _b9,
  ((NOT (COALESCE((NOT (8.5D < `smmi` - 1e-9D)), FALSE)) AND (((NOT (10.75D < `smmi` - 1e-9D)) IS NULL) OR (COALESCE((NOT (10.75D < `smmi` - 1e-9D)), FALSE) AND (((NOT (8.5D < `smmi` - 1e-9D)) IS NULL))))) OR (NOT (COALESCE((NOT (5.75D < `smmi` - 1e-9D)), FALSE)) AND (((NOT (6.75D < `smmi` - 1e-9D)) IS NULL) OR (COALESCE((NOT (6.75D < `smmi` - 1e-9D)), FALSE) AND (((NOT (5.75D < `smmi` - 1e-9D)) IS NULL))))) OR (NOT (_b8 = _b7) AND _b7 = 'moderate') OR (NOT (_b8 = _b7) AND _b8 = 'moderate')) AS _b10,
  ((NOT (COALESCE(_b2, FALSE)) AND ((_b5 IS NULL) OR (COALESCE(_b5, FALSE) AND ((_b2 IS NULL)))))) AS _b11
FROM (SELECT
  `id`,
  `sex`,
  `smmi`,
  (NOT (CASE WHEN (CASE WHEN (`sex` = 'male') THEN 8.5D WHEN NOT (`sex` = 'male') THEN 5.75D ELSE GREATEST(8.5D, 5.75D) END) < `smmi` - 1e-9D THEN TRUE WHEN NOT ((CASE WHEN (`sex` = 'male') THEN 8.5D WHEN NOT (`sex` = 'male') THEN 5.75D ELSE LEAST(8.5D, 5.75D) END) < `smmi` - 1e-9D) THEN FALSE END)) AS _b2,
  (NOT (CASE WHEN (CASE WHEN (`sex` = 'male') THEN 10.75D WHEN NOT (`sex` = 'male') THEN 6.75D ELSE GREATEST(10.75D, 6.75D) END) < `smmi` - 1e-9D THEN TRUE WHEN NOT ((CASE WHEN (`sex` = 'male') THEN 10.75D WHEN NOT (`sex` = 'male') THEN 6.75D ELSE LEAST(10.75D, 6.75D) END) < `smmi` - 1e-9D) THEN FALSE END)) AS _b5,
  CASE WHEN (NOT (8.5D < `smmi` - 1e-9D)) THEN 'severe' WHEN (NOT (8.5D < `smmi` - 1e-9D)) IS NULL THEN 'indeterminate' WHEN (NOT (10.75D < `smmi` - 1e-9D)) THEN 'moderate' WHEN (NOT (10.75D < `smmi` - 1e-9D)) IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b7,
  CASE WHEN (NOT (5.75D < `smmi` - 1e-9D)) THEN 'severe' WHEN (NOT (5.75D < `smmi` - 1e-9D)) IS NULL THEN 'indeterminate' WHEN (NOT (6.75D < `smmi` - 1e-9D)) THEN 'moderate' WHEN (NOT (6.75D < `smmi` - 1e-9D)) IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b8
FROM people) AS _l1) AS _l2
