SELECT
  `id`,
  (CASE WHEN _b5 THEN 'scored' WHEN _b6 THEN 'indeterminate' ELSE 'scored' END) AS `mfm-32`,
  SUBSTR(CASE WHEN (_b6 AND (NOT _b5)) THEN ',scored' ELSE '' END, 2) AS `mfm-32:not-excluded`,
  CASE WHEN _b5 THEN TRUE WHEN (NOT _b6) THEN FALSE END AS `mfm-32:known`,
  CASE WHEN _b11 = _b12 THEN _b11 END AS `mfm-32:score`
FROM (SELECT
  `id`,
  _b5,
  _b6,
  COALESCE(_b8, GREATEST(COALESCE(_b8, 0.0D), _b9)) AS _b11,
  COALESCE(_b8, LEAST(COALESCE(_b8, 100.0D), _b10)) AS _b12
FROM (SELECT
  `id`,
  _b8,
  (NOT (_b3 < _b4 - 1e-9D)) AS _b5,
  (NOT (_b4 < _b3 - 1e-9D)) AS _b6,
  LEAST((_b3 * 1.0416666666666667D), (_b3 * 1.0416666666666667D), (_b4 * 1.0416666666666667D), (_b4 * 1.0416666666666667D)) AS _b9,
  GREATEST((_b3 * 1.0416666666666667D), (_b3 * 1.0416666666666667D), (_b4 * 1.0416666666666667D), (_b4 * 1.0416666666666667D)) AS _b10
FROM (SELECT
  `id`,
  _b8,
  (COALESCE(_b0, 0.0D) + COALESCE(_b1, 0.0D) + COALESCE(_b2, 0.0D)) AS _b3,
  (COALESCE(_b0, 39.0D) + COALESCE(_b1, 36.0D) + COALESCE(_b2, 21.0D)) AS _b4
FROM (SELECT
  `id`,
  CASE WHEN `mfm-32.d1` BETWEEN 0.0D AND 39.0D THEN `mfm-32.d1` END AS _b0,
  CASE WHEN `mfm-32.d2` BETWEEN 0.0D AND 36.0D THEN `mfm-32.d2` END AS _b1,
  CASE WHEN `mfm-32.d3` BETWEEN 0.0D AND 21.0D THEN `mfm-32.d3` END AS _b2,
  CASE WHEN `mfm-32.percent` BETWEEN 0.0D AND 100.0D THEN `mfm-32.percent` END AS _b8
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
