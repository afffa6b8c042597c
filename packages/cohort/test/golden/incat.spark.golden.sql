SELECT
  `id`,
  (CASE WHEN _b4 THEN 'scored' WHEN _b5 THEN 'indeterminate' ELSE 'scored' END) AS `incat`,
  SUBSTR(CASE WHEN (_b5 AND (NOT _b4)) THEN ',scored' ELSE '' END, 2) AS `incat:not-excluded`,
  CASE WHEN _b4 THEN TRUE WHEN (NOT _b5) THEN FALSE END AS `incat:known`,
  CASE WHEN _b2 = _b3 THEN _b2 END AS `incat:score`
FROM (SELECT
  `id`,
  _b2,
  _b3,
  (NOT (_b2 < _b3 - 1e-9D)) AS _b4,
  (NOT (_b3 < _b2 - 1e-9D)) AS _b5
FROM (SELECT
  `id`,
  (COALESCE(_b0, 0.0D) + COALESCE(_b1, 0.0D)) AS _b2,
  (COALESCE(_b0, 5.0D) + COALESCE(_b1, 5.0D)) AS _b3
FROM (SELECT
  `id`,
  CASE WHEN `incat.arm` BETWEEN 0.0D AND 5.0D THEN `incat.arm` END AS _b0,
  CASE WHEN `incat.leg` BETWEEN 0.0D AND 5.0D THEN `incat.leg` END AS _b1
FROM people) AS _l1) AS _l2) AS _l3
