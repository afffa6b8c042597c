SELECT
  `id`,
  (CASE WHEN _b27 THEN 'positive' WHEN _b27 IS NULL THEN 'indeterminate' ELSE 'negative' END) AS `sarc-f-ebm`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b27 IS NULL)))) THEN ',positive' ELSE '' END, 2) AS `sarc-f-ebm:not-excluded`,
  _b27 AS `sarc-f-ebm:positiveScreen`,
  CASE WHEN (_b17 + _b22 + _b25) = (_b18 + _b23 + _b26) THEN (_b17 + _b22 + _b25) END AS `sarc-f-ebm:score`
FROM (SELECT
  `id`,
  _b17,
  _b18,
  _b22,
  _b23,
  _b25,
  _b26,
  (NOT (CASE WHEN (_b18 + _b23 + _b26) < 12.0D - 1e-9D THEN TRUE WHEN NOT ((_b17 + _b22 + _b25) < 12.0D - 1e-9D) THEN FALSE END)) AS _b27
FROM (SELECT
  `id`,
  _b22,
  _b23,
  _b25,
  _b26,
  COALESCE(`sarc-f-score`, GREATEST((COALESCE(`sarc-f-score`, 0.0D)), _b15)) AS _b17,
  COALESCE(`sarc-f-score`, LEAST((COALESCE(`sarc-f-score`, 10.0D)), _b16)) AS _b18
FROM (SELECT
  `id`,
  `sarc-f-score`,
  _b22,
  _b23,
  _b25,
  _b26,
  (COALESCE(_b2, 0.0D) + COALESCE(_b3, 0.0D) + COALESCE(_b4, 0.0D) + COALESCE(_b5, 0.0D) + _b13) AS _b15,
  (COALESCE(_b2, 2.0D) + COALESCE(_b3, 2.0D) + COALESCE(_b4, 2.0D) + COALESCE(_b5, 2.0D) + _b14) AS _b16
FROM (SELECT
  `id`,
  `sarc-f-score`,
  _b2,
  _b3,
  _b4,
  _b5,
  _b22,
  _b23,
  _b25,
  _b26,
  COALESCE(_b6, GREATEST(COALESCE(_b6, 0.0D), _b11)) AS _b13,
  COALESCE(_b6, LEAST(COALESCE(_b6, 2.0D), _b12)) AS _b14
FROM (SELECT
  `id`,
  `sarc-f-score`,
  _b2,
  _b3,
  _b4,
  _b5,
  _b6,
  CASE WHEN _b10 THEN 2.0D ELSE LEAST(CASE WHEN _b9 THEN 0.0D ELSE LEAST(1.0D, CASE WHEN _b9 IS NULL THEN 0.0D END) END, CASE WHEN _b10 IS NULL THEN 2.0D END) END AS _b11,
  CASE WHEN _b10 THEN 2.0D ELSE GREATEST(CASE WHEN _b9 THEN 0.0D ELSE GREATEST(1.0D, CASE WHEN _b9 IS NULL THEN 0.0D END) END, CASE WHEN _b10 IS NULL THEN 2.0D END) END AS _b12,
  CASE WHEN _b21 THEN 10.0D ELSE LEAST(0.0D, CASE WHEN _b21 IS NULL THEN 10.0D END) END AS _b22,
  CASE WHEN _b21 THEN 10.0D ELSE GREATEST(0.0D, CASE WHEN _b21 IS NULL THEN 10.0D END) END AS _b23,
  CASE WHEN _b24 THEN 10.0D ELSE LEAST(0.0D, CASE WHEN _b24 IS NULL THEN 10.0D END) END AS _b25,
  CASE WHEN _b24 THEN 10.0D ELSE GREATEST(0.0D, CASE WHEN _b24 IS NULL THEN 10.0D END) END AS _b26
FROM (SELECT
  `id`,
  `sarc-f-score`,
  CASE WHEN `sarc-f.strength` BETWEEN 0.0D AND 2.0D THEN `sarc-f.strength` END AS _b2,
  CASE WHEN `sarc-f.assistance` BETWEEN 0.0D AND 2.0D THEN `sarc-f.assistance` END AS _b3,
  CASE WHEN `sarc-f.rise` BETWEEN 0.0D AND 2.0D THEN `sarc-f.rise` END AS _b4,
  CASE WHEN `sarc-f.climb` BETWEEN 0.0D AND 2.0D THEN `sarc-f.climb` END AS _b5,
  CASE WHEN `sarc-f.falls` BETWEEN 0.0D AND 2.0D THEN `sarc-f.falls` END AS _b6,
  (`falls-past-year` < 1.0D - 1e-9D) AS _b9,
  (NOT (`falls-past-year` < 4.0D - 1e-9D)) AS _b10,
  (NOT (FLOOR(`age` + 1e-9D) < 75.0D - 1e-9D)) AS _b21,
  (NOT (21.0D < `bmi` - 1e-9D)) AS _b24
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5) AS _l6
