SELECT
  `id`,
  (CASE WHEN _b3 THEN 'low' WHEN _b4 THEN 'indeterminate' WHEN _b5 THEN 'low-for-kwgs-2023' WHEN _b6 THEN 'indeterminate' ELSE 'not-low' END) AS `tug`,
  SUBSTR(CASE WHEN (_b4 AND (NOT _b3)) THEN ',low' ELSE '' END || CASE WHEN ((NOT _b3) AND ((_b6 AND (NOT _b5)) OR (_b5 AND (_b4 AND (NOT _b3))))) THEN ',low-for-kwgs-2023' ELSE '' END, 2) AS `tug:not-excluded`,
  CASE WHEN _b3 THEN TRUE WHEN (NOT _b4) THEN FALSE END AS `tug:slow`,
  CASE WHEN _b5 THEN TRUE WHEN (NOT _b6) THEN FALSE END AS `tug:slowInKorea`
FROM (SELECT
  `id`,
  (NOT ((_b1 < 20.0D - 1e-9D) OR (NOT _b2))) AS _b3,
  (NOT (_b1 < 20.0D - 1e-9D)) AS _b4,
  (NOT ((_b1 < 12.0D - 1e-9D) OR (NOT _b2))) AS _b5,
  (NOT (_b1 < 12.0D - 1e-9D)) AS _b6
FROM (SELECT
  `id`,
  COALESCE(`tug-time`, CAST('Infinity' AS DOUBLE)) AS _b1,
  (`tug-time` IS NOT NULL) AS _b2
FROM people) AS _l1) AS _l2
