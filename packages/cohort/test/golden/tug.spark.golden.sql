SELECT
  `id`,
  (CASE WHEN _b0 THEN 'low' WHEN _b0 IS NULL THEN 'indeterminate' WHEN _b1 THEN 'low-for-kwgs-2023' WHEN _b1 IS NULL THEN 'indeterminate' ELSE 'not-low' END) AS `tug`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b0 IS NULL)))) THEN ',low' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b0, FALSE)) AND ((_b1 IS NULL) OR (COALESCE(_b1, FALSE) AND ((_b0 IS NULL)))))) THEN ',low-for-kwgs-2023' ELSE '' END, 2) AS `tug:not-excluded`,
  _b0 AS `tug:slow`,
  _b1 AS `tug:slowInKorea`
FROM (SELECT
  `id`,
  (NOT (`tug-time` < 20.0D - 1e-9D)) AS _b0,
  (NOT (`tug-time` < 12.0D - 1e-9D)) AS _b1
FROM people) AS _l1
