SELECT
  `id`,
  (CASE WHEN _b0 THEN 'total' WHEN _b0 IS NULL THEN 'indeterminate' WHEN _b1 THEN 'severe' WHEN _b1 IS NULL THEN 'indeterminate' WHEN _b2 THEN 'moderate' WHEN _b2 IS NULL THEN 'indeterminate' WHEN _b3 THEN 'slight' WHEN _b3 IS NULL THEN 'indeterminate' ELSE 'independent' END) AS `barthel`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b0 IS NULL)))) THEN ',total' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b0, FALSE)) AND ((_b1 IS NULL) OR (COALESCE(_b1, FALSE) AND ((_b0 IS NULL)))))) THEN ',severe' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b0, FALSE) OR COALESCE(_b1, FALSE)) AND ((_b2 IS NULL) OR (COALESCE(_b2, FALSE) AND ((_b0 IS NULL) OR (_b1 IS NULL)))))) THEN ',moderate' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b0, FALSE) OR COALESCE(_b1, FALSE) OR COALESCE(_b2, FALSE)) AND ((_b3 IS NULL) OR (COALESCE(_b3, FALSE) AND ((_b0 IS NULL) OR (_b1 IS NULL) OR (_b2 IS NULL)))))) THEN ',slight' ELSE '' END, 2) AS `barthel:not-excluded`,
  _b0 AS `barthel:total`,
  _b1 AS `barthel:severe`,
  _b2 AS `barthel:moderate`,
  _b3 AS `barthel:slight`,
  CASE WHEN COALESCE(`barthel-index`, 0.0D) = COALESCE(`barthel-index`, 100.0D) THEN COALESCE(`barthel-index`, 0.0D) END AS `barthel:score`
FROM (SELECT
  `id`,
  `barthel-index`,
  (NOT (CASE WHEN 20.0D < COALESCE(`barthel-index`, 0.0D) - 1e-9D THEN TRUE WHEN NOT (20.0D < COALESCE(`barthel-index`, 100.0D) - 1e-9D) THEN FALSE END)) AS _b0,
  (NOT (CASE WHEN 60.0D < COALESCE(`barthel-index`, 0.0D) - 1e-9D THEN TRUE WHEN NOT (60.0D < COALESCE(`barthel-index`, 100.0D) - 1e-9D) THEN FALSE END)) AS _b1,
  (NOT (CASE WHEN 90.0D < COALESCE(`barthel-index`, 0.0D) - 1e-9D THEN TRUE WHEN NOT (90.0D < COALESCE(`barthel-index`, 100.0D) - 1e-9D) THEN FALSE END)) AS _b2,
  (CASE WHEN COALESCE(`barthel-index`, 100.0D) < 100.0D - 1e-9D THEN TRUE WHEN NOT (COALESCE(`barthel-index`, 0.0D) < 100.0D - 1e-9D) THEN FALSE END) AS _b3
FROM people) AS _l1
