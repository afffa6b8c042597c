SELECT
  `id`,
  (CASE WHEN _b3 THEN 'total' WHEN _b4 THEN 'indeterminate' WHEN _b5 THEN 'severe' WHEN _b6 THEN 'indeterminate' WHEN _b7 THEN 'moderate' WHEN _b8 THEN 'indeterminate' WHEN (_b1 < 100.0D - 1e-9D) THEN 'slight' WHEN _b9 THEN 'indeterminate' ELSE 'independent' END) AS `barthel`,
  SUBSTR(CASE WHEN (_b4 AND (NOT _b3)) THEN ',total' ELSE '' END || CASE WHEN ((NOT _b3) AND ((_b6 AND (NOT _b5)) OR (_b5 AND (_b4 AND (NOT _b3))))) THEN ',severe' ELSE '' END || CASE WHEN ((NOT (_b3 OR _b5)) AND ((_b8 AND (NOT _b7)) OR (_b7 AND ((_b4 AND (NOT _b3)) OR (_b6 AND (NOT _b5)))))) THEN ',moderate' ELSE '' END || CASE WHEN ((NOT (_b3 OR _b5 OR _b7)) AND ((_b9 AND (NOT (_b1 < 100.0D - 1e-9D))) OR ((_b1 < 100.0D - 1e-9D) AND ((_b4 AND (NOT _b3)) OR (_b6 AND (NOT _b5)) OR (_b8 AND (NOT _b7)))))) THEN ',slight' ELSE '' END, 2) AS `barthel:not-excluded`,
  CASE WHEN _b3 THEN TRUE WHEN (NOT _b4) THEN FALSE END AS `barthel:total`,
  CASE WHEN _b5 THEN TRUE WHEN (NOT _b6) THEN FALSE END AS `barthel:severe`,
  CASE WHEN _b7 THEN TRUE WHEN (NOT _b8) THEN FALSE END AS `barthel:moderate`,
  CASE WHEN (_b1 < 100.0D - 1e-9D) THEN TRUE WHEN (NOT _b9) THEN FALSE END AS `barthel:slight`,
  `barthel-index` AS `barthel:score`
FROM (SELECT
  `id`,
  `barthel-index`,
  _b1,
  (NOT ((20.0D < _b0 - 1e-9D) OR (NOT _b2))) AS _b3,
  (NOT (20.0D < _b0 - 1e-9D)) AS _b4,
  (NOT ((60.0D < _b0 - 1e-9D) OR (NOT _b2))) AS _b5,
  (NOT (60.0D < _b0 - 1e-9D)) AS _b6,
  (NOT ((90.0D < _b0 - 1e-9D) OR (NOT _b2))) AS _b7,
  (NOT (90.0D < _b0 - 1e-9D)) AS _b8,
  ((_b1 < 100.0D - 1e-9D) OR (NOT _b2)) AS _b9
FROM (SELECT
  `id`,
  `barthel-index`,
  COALESCE(`barthel-index`, 0.0D) AS _b0,
  COALESCE(`barthel-index`, 100.0D) AS _b1,
  (`barthel-index` IS NOT NULL) AS _b2
FROM people) AS _l1) AS _l2
