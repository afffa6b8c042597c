SELECT
  `id`,
  (CASE WHEN _b1 THEN 'mixed' WHEN _b1 IS NULL THEN 'indeterminate' WHEN _b2 THEN 'neurotmesis' WHEN _b2 IS NULL THEN 'indeterminate' WHEN _b3 THEN 'axonotmesis' WHEN _b3 IS NULL THEN 'indeterminate' ELSE 'neurapraxia' END) AS `nerve-injury`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b1 IS NULL)))) THEN ',mixed' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b1, FALSE)) AND ((_b2 IS NULL) OR (COALESCE(_b2, FALSE) AND ((_b1 IS NULL)))))) THEN ',neurotmesis' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b1, FALSE) OR COALESCE(_b2, FALSE)) AND ((_b3 IS NULL) OR (COALESCE(_b3, FALSE) AND ((_b1 IS NULL) OR (_b2 IS NULL)))))) THEN ',axonotmesis' ELSE '' END, 2) AS `nerve-injury:not-excluded`,
  _b1 AS `nerve-injury:mixed`,
  _b2 AS `nerve-injury:severed`,
  _b3 AS `nerve-injury:axonLost`,
  CASE WHEN COALESCE(_b0, 1.0D) = COALESCE(_b0, 6.0D) THEN COALESCE(_b0, 1.0D) END AS `nerve-injury:score`
FROM (SELECT
  `id`,
  _b0,
  (NOT (_b0 < 6.0D - 1e-9D)) AS _b1,
  (NOT (_b0 < 5.0D - 1e-9D)) AS _b2,
  (NOT (_b0 < 2.0D - 1e-9D)) AS _b3
FROM (SELECT
  `id`,
  CASE WHEN `nerve-injury.sunderland` BETWEEN 1.0D AND 6.0D THEN `nerve-injury.sunderland` END AS _b0
FROM people) AS _l1) AS _l2
