SELECT
  `id`,
  (CASE WHEN _b12 THEN 'frail' WHEN _b12 IS NULL THEN 'indeterminate' WHEN _b13 THEN 'prefrail' WHEN _b13 IS NULL THEN 'indeterminate' ELSE 'robust' END) AS `frail`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b12 IS NULL)))) THEN ',frail' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b12, FALSE)) AND ((_b13 IS NULL) OR (COALESCE(_b13, FALSE) AND ((_b12 IS NULL)))))) THEN ',prefrail' ELSE '' END, 2) AS `frail:not-excluded`,
  _b12 AS `frail:frail`,
  _b13 AS `frail:prefrail`,
  CASE WHEN _b10 = _b11 THEN _b10 END AS `frail:score`
FROM (SELECT
  `id`,
  _b10,
  _b11,
  (NOT (CASE WHEN _b11 < 3.0D - 1e-9D THEN TRUE WHEN NOT (_b10 < 3.0D - 1e-9D) THEN FALSE END)) AS _b12,
  (NOT (CASE WHEN _b11 < 1.0D - 1e-9D THEN TRUE WHEN NOT (_b10 < 1.0D - 1e-9D) THEN FALSE END)) AS _b13
FROM (SELECT
  `id`,
  CASE WHEN COALESCE(`frail-score`, 0.0D) = COALESCE(`frail-score`, 5.0D) THEN COALESCE(`frail-score`, 0.0D) ELSE GREATEST(COALESCE(`frail-score`, 0.0D), ((COALESCE(CASE WHEN `frail.fatigue` BETWEEN 0.0D AND 1.0D THEN `frail.fatigue` END, 0.0D)) + (COALESCE(CASE WHEN `frail.resistance` BETWEEN 0.0D AND 1.0D THEN `frail.resistance` END, 0.0D)) + (COALESCE(CASE WHEN `frail.ambulation` BETWEEN 0.0D AND 1.0D THEN `frail.ambulation` END, 0.0D)) + (COALESCE(CASE WHEN `frail.illness` BETWEEN 0.0D AND 1.0D THEN `frail.illness` END, 0.0D)) + (COALESCE(CASE WHEN `frail.loss` BETWEEN 0.0D AND 1.0D THEN `frail.loss` END, 0.0D)))) END AS _b10,
  CASE WHEN COALESCE(`frail-score`, 0.0D) = COALESCE(`frail-score`, 5.0D) THEN COALESCE(`frail-score`, 5.0D) ELSE LEAST(COALESCE(`frail-score`, 5.0D), ((COALESCE(CASE WHEN `frail.fatigue` BETWEEN 0.0D AND 1.0D THEN `frail.fatigue` END, 1.0D)) + (COALESCE(CASE WHEN `frail.resistance` BETWEEN 0.0D AND 1.0D THEN `frail.resistance` END, 1.0D)) + (COALESCE(CASE WHEN `frail.ambulation` BETWEEN 0.0D AND 1.0D THEN `frail.ambulation` END, 1.0D)) + (COALESCE(CASE WHEN `frail.illness` BETWEEN 0.0D AND 1.0D THEN `frail.illness` END, 1.0D)) + (COALESCE(CASE WHEN `frail.loss` BETWEEN 0.0D AND 1.0D THEN `frail.loss` END, 1.0D)))) END AS _b11
FROM people) AS _l1) AS _l2
