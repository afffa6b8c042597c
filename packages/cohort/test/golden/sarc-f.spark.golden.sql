SELECT
  `id`,
  (CASE WHEN _b23 THEN 'positive' WHEN _b24 THEN 'indeterminate' ELSE 'negative' END) AS `sarc-f`,
  SUBSTR(CASE WHEN (_b24 AND (NOT _b23)) THEN ',positive' ELSE '' END, 2) AS `sarc-f:not-excluded`,
  CASE WHEN _b23 THEN TRUE WHEN (NOT _b24) THEN FALSE END AS `sarc-f:positiveScreen`,
  CASE WHEN _b21 = _b22 THEN _b21 END AS `sarc-f:score`
FROM (SELECT
  `id`,
  _b21,
  _b22,
  _b23,
  (NOT (_b22 < 4.0D - 1e-9D)) AS _b24
FROM (SELECT
  `id`,
  _b21,
  COALESCE(`sarc-f-score`, LEAST((COALESCE(`sarc-f-score`, 10.0D)), _b20)) AS _b22,
  (NOT (_b21 < 4.0D - 1e-9D)) AS _b23
FROM (SELECT
  `id`,
  `sarc-f-score`,
  (COALESCE(_b2, 2.0D) + COALESCE(_b3, 2.0D) + COALESCE(_b4, 2.0D) + COALESCE(_b5, 2.0D) + _b18) AS _b20,
  COALESCE(`sarc-f-score`, GREATEST((COALESCE(`sarc-f-score`, 0.0D)), _b19)) AS _b21
FROM (SELECT
  `id`,
  `sarc-f-score`,
  _b2,
  _b3,
  _b4,
  _b5,
  COALESCE(_b6, LEAST(COALESCE(_b6, 2.0D), _b16)) AS _b18,
  (COALESCE(_b2, 0.0D) + COALESCE(_b3, 0.0D) + COALESCE(_b4, 0.0D) + COALESCE(_b5, 0.0D) + _b17) AS _b19
FROM (SELECT
  `id`,
  `sarc-f-score`,
  _b2,
  _b3,
  _b4,
  _b5,
  _b6,
  CASE WHEN _b14 THEN 2.0D ELSE (CASE WHEN (_b8 < 1.0D - 1e-9D) THEN 0.0D ELSE 1.0D END) END AS _b16,
  COALESCE(_b6, GREATEST(COALESCE(_b6, 0.0D), (CASE WHEN _b13 THEN 2.0D ELSE (CASE WHEN _b10 THEN 0.0D ELSE 1.0D END) END))) AS _b17
FROM (SELECT
  `id`,
  `sarc-f-score`,
  _b2,
  _b3,
  _b4,
  _b5,
  _b6,
  _b8,
  ((_b8 < 1.0D - 1e-9D) OR (NOT _b9)) AS _b10,
  (NOT ((_b8 < 4.0D - 1e-9D) OR (NOT _b9))) AS _b13,
  (NOT (_b8 < 4.0D - 1e-9D)) AS _b14
FROM (SELECT
  `id`,
  `sarc-f-score`,
  CASE WHEN `sarc-f.strength` BETWEEN 0.0D AND 2.0D THEN `sarc-f.strength` END AS _b2,
  CASE WHEN `sarc-f.assistance` BETWEEN 0.0D AND 2.0D THEN `sarc-f.assistance` END AS _b3,
  CASE WHEN `sarc-f.rise` BETWEEN 0.0D AND 2.0D THEN `sarc-f.rise` END AS _b4,
  CASE WHEN `sarc-f.climb` BETWEEN 0.0D AND 2.0D THEN `sarc-f.climb` END AS _b5,
  CASE WHEN `sarc-f.falls` BETWEEN 0.0D AND 2.0D THEN `sarc-f.falls` END AS _b6,
  COALESCE(`falls-past-year`, 366.0D) AS _b8,
  (`falls-past-year` IS NOT NULL) AS _b9
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5) AS _l6) AS _l7
