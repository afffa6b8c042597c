SELECT
  `id`,
  (CASE WHEN _b11 THEN 'frail' WHEN _b12 THEN 'indeterminate' WHEN _b13 THEN 'prefrail' WHEN _b14 THEN 'indeterminate' ELSE 'robust' END) AS `frail`,
  SUBSTR(CASE WHEN (_b12 AND (NOT _b11)) THEN ',frail' ELSE '' END || CASE WHEN ((NOT _b11) AND ((_b14 AND (NOT _b13)) OR (_b13 AND (_b12 AND (NOT _b11))))) THEN ',prefrail' ELSE '' END, 2) AS `frail:not-excluded`,
  CASE WHEN _b11 THEN TRUE WHEN (NOT _b12) THEN FALSE END AS `frail:frail`,
  CASE WHEN _b13 THEN TRUE WHEN (NOT _b14) THEN FALSE END AS `frail:prefrail`,
  CASE WHEN _b9 = _b10 THEN _b9 END AS `frail:score`
FROM (SELECT
  `id`,
  _b9,
  _b10,
  (NOT (_b9 < 3.0D - 1e-9D)) AS _b11,
  (NOT (_b10 < 3.0D - 1e-9D)) AS _b12,
  (NOT (_b9 < 1.0D - 1e-9D)) AS _b13,
  (NOT (_b10 < 1.0D - 1e-9D)) AS _b14
FROM (SELECT
  `id`,
  COALESCE(`frail-score`, GREATEST((COALESCE(`frail-score`, 0.0D)), _b7)) AS _b9,
  COALESCE(`frail-score`, LEAST((COALESCE(`frail-score`, 5.0D)), _b8)) AS _b10
FROM (SELECT
  `id`,
  `frail-score`,
  (COALESCE(_b2, 0.0D) + COALESCE(_b3, 0.0D) + COALESCE(_b4, 0.0D) + COALESCE(_b5, 0.0D) + COALESCE(_b6, 0.0D)) AS _b7,
  (COALESCE(_b2, 1.0D) + COALESCE(_b3, 1.0D) + COALESCE(_b4, 1.0D) + COALESCE(_b5, 1.0D) + COALESCE(_b6, 1.0D)) AS _b8
FROM (SELECT
  `id`,
  `frail-score`,
  CASE WHEN `frail.fatigue` BETWEEN 0.0D AND 1.0D THEN `frail.fatigue` END AS _b2,
  CASE WHEN `frail.resistance` BETWEEN 0.0D AND 1.0D THEN `frail.resistance` END AS _b3,
  CASE WHEN `frail.ambulation` BETWEEN 0.0D AND 1.0D THEN `frail.ambulation` END AS _b4,
  CASE WHEN `frail.illness` BETWEEN 0.0D AND 1.0D THEN `frail.illness` END AS _b5,
  CASE WHEN `frail.loss` BETWEEN 0.0D AND 1.0D THEN `frail.loss` END AS _b6
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
