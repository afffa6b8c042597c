SELECT
  `id`,
  (CASE WHEN _b11 THEN 'frail' WHEN _b11 IS NULL THEN 'indeterminate' WHEN _b12 THEN 'prefrail' WHEN _b12 IS NULL THEN 'indeterminate' ELSE 'robust' END) AS `frail`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b11 IS NULL)))) THEN ',frail' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b11, FALSE)) AND ((_b12 IS NULL) OR (COALESCE(_b12, FALSE) AND ((_b11 IS NULL)))))) THEN ',prefrail' ELSE '' END, 2) AS `frail:not-excluded`,
  _b11 AS `frail:frail`,
  _b12 AS `frail:prefrail`,
  CASE WHEN _b9 = _b10 THEN _b9 END AS `frail:score`
FROM (SELECT
  `id`,
  _b9,
  _b10,
  (NOT (CASE WHEN _b10 < 3.0D - 1e-9D THEN TRUE WHEN NOT (_b9 < 3.0D - 1e-9D) THEN FALSE END)) AS _b11,
  (NOT (CASE WHEN _b10 < 1.0D - 1e-9D THEN TRUE WHEN NOT (_b9 < 1.0D - 1e-9D) THEN FALSE END)) AS _b12
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
