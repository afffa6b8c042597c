SELECT
  `id`,
  (CASE WHEN _b10 THEN 'positive' WHEN _b11 THEN 'indeterminate' ELSE 'negative' END) AS `snaq-appetite`,
  SUBSTR(CASE WHEN (_b11 AND (NOT _b10)) THEN ',positive' ELSE '' END, 2) AS `snaq-appetite:not-excluded`,
  CASE WHEN _b10 THEN TRUE WHEN (NOT _b11) THEN FALSE END AS `snaq-appetite:poorAppetite`,
  CASE WHEN _b8 = _b9 THEN _b8 END AS `snaq-appetite:score`
FROM (SELECT
  `id`,
  _b8,
  _b9,
  (NOT (14.0D < _b9 - 1e-9D)) AS _b10,
  (NOT (14.0D < _b8 - 1e-9D)) AS _b11
FROM (SELECT
  `id`,
  COALESCE(`snaq-appetite-score`, GREATEST((COALESCE(`snaq-appetite-score`, 4.0D)), _b6)) AS _b8,
  COALESCE(`snaq-appetite-score`, LEAST((COALESCE(`snaq-appetite-score`, 20.0D)), _b7)) AS _b9
FROM (SELECT
  `id`,
  `snaq-appetite-score`,
  (COALESCE(_b2, 1.0D) + COALESCE(_b3, 1.0D) + COALESCE(_b4, 1.0D) + COALESCE(_b5, 1.0D)) AS _b6,
  (COALESCE(_b2, 5.0D) + COALESCE(_b3, 5.0D) + COALESCE(_b4, 5.0D) + COALESCE(_b5, 5.0D)) AS _b7
FROM (SELECT
  `id`,
  `snaq-appetite-score`,
  CASE WHEN `snaq-appetite.appetite` BETWEEN 1.0D AND 5.0D THEN `snaq-appetite.appetite` END AS _b2,
  CASE WHEN `snaq-appetite.fullness` BETWEEN 1.0D AND 5.0D THEN `snaq-appetite.fullness` END AS _b3,
  CASE WHEN `snaq-appetite.taste` BETWEEN 1.0D AND 5.0D THEN `snaq-appetite.taste` END AS _b4,
  CASE WHEN `snaq-appetite.meals` BETWEEN 1.0D AND 5.0D THEN `snaq-appetite.meals` END AS _b5
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
