SELECT
  `id`,
  (CASE WHEN _b2 THEN 'mixed' WHEN (NOT _b1) THEN 'indeterminate' WHEN _b4 THEN 'neurotmesis' WHEN (NOT _b3) THEN 'indeterminate' WHEN _b6 THEN 'axonotmesis' WHEN (NOT _b5) THEN 'indeterminate' ELSE 'neurapraxia' END) AS `nerve-injury`,
  SUBSTR(CASE WHEN ((NOT _b1) AND (NOT _b2)) THEN ',mixed' ELSE '' END || CASE WHEN ((NOT _b2) AND (((NOT _b3) AND (NOT _b4)) OR (_b4 AND ((NOT _b1) AND (NOT _b2))))) THEN ',neurotmesis' ELSE '' END || CASE WHEN ((NOT (_b2 OR _b4)) AND (((NOT _b5) AND (NOT _b6)) OR (_b6 AND (((NOT _b1) AND (NOT _b2)) OR ((NOT _b3) AND (NOT _b4)))))) THEN ',axonotmesis' ELSE '' END, 2) AS `nerve-injury:not-excluded`,
  CASE WHEN _b2 THEN TRUE WHEN (NOT (NOT _b1)) THEN FALSE END AS `nerve-injury:mixed`,
  CASE WHEN _b4 THEN TRUE WHEN (NOT (NOT _b3)) THEN FALSE END AS `nerve-injury:severed`,
  CASE WHEN _b6 THEN TRUE WHEN (NOT (NOT _b5)) THEN FALSE END AS `nerve-injury:axonLost`,
  _b0 AS `nerve-injury:score`
FROM (SELECT
  `id`,
  _b0,
  _b1,
  _b3,
  _b5,
  (NOT (_b1 OR (NOT (_b0 IS NOT NULL)))) AS _b2,
  (NOT (_b3 OR (NOT (_b0 IS NOT NULL)))) AS _b4,
  (NOT (_b5 OR (NOT (_b0 IS NOT NULL)))) AS _b6
FROM (SELECT
  `id`,
  _b0,
  (COALESCE(_b0, 6.0D) < 6.0D - 1e-9D) AS _b1,
  (COALESCE(_b0, 6.0D) < 5.0D - 1e-9D) AS _b3,
  (COALESCE(_b0, 6.0D) < 2.0D - 1e-9D) AS _b5
FROM (SELECT
  `id`,
  CASE WHEN `nerve-injury.sunderland` BETWEEN 1.0D AND 6.0D THEN `nerve-injury.sunderland` END AS _b0
FROM people) AS _l1) AS _l2) AS _l3
