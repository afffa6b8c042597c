SELECT
  `id`,
  _b0 AS `tug`,
  SUBSTR(CASE WHEN ((TRUE AND (((NOT (`tug-time` < 20.0D - 1e-9D)) IS NULL)))) THEN ',low' ELSE '' END || CASE WHEN ((NOT (COALESCE((NOT (`tug-time` < 20.0D - 1e-9D)), FALSE)) AND (((NOT (`tug-time` < 12.0D - 1e-9D)) IS NULL) OR (COALESCE((NOT (`tug-time` < 12.0D - 1e-9D)), FALSE) AND (((NOT (`tug-time` < 20.0D - 1e-9D)) IS NULL)))))) THEN ',low-for-kwgs-2023' ELSE '' END, 2) AS `tug:not-excluded`,
  (NOT (`tug-time` < 20.0D - 1e-9D)) AS `tug:slow`,
  (NOT (`tug-time` < 12.0D - 1e-9D)) AS `tug:slowInKorea`
FROM (SELECT
  `id`,
  `tug-time`,
  CASE WHEN (NOT (`tug-time` < 20.0D - 1e-9D)) THEN 'low' WHEN (NOT (`tug-time` < 20.0D - 1e-9D)) IS NULL THEN 'indeterminate' WHEN (NOT (`tug-time` < 12.0D - 1e-9D)) THEN 'low-for-kwgs-2023' WHEN (NOT (`tug-time` < 12.0D - 1e-9D)) IS NULL THEN 'indeterminate' ELSE 'not-low' END AS _b0
FROM people) AS _l1
