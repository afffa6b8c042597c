SELECT
  `id`,
  (CASE WHEN _b10 THEN 'present' WHEN _b11 THEN 'indeterminate' ELSE 'absent' END) AS `icuaw-4-point`,
  SUBSTR(CASE WHEN (_b11 AND (NOT _b10)) THEN ',present' ELSE '' END, 2) AS `icuaw-4-point:not-excluded`,
  CASE WHEN (_b3 < 24.0D - 1e-9D) THEN TRUE WHEN (NOT (_b2 < 24.0D - 1e-9D)) THEN FALSE END AS `icuaw-4-point:weakness`,
  CASE WHEN _b4 THEN TRUE WHEN (NOT (_b4 OR (NOT _b5))) THEN FALSE END AS `icuaw-4-point:awake`,
  CASE WHEN _b2 = _b3 THEN _b2 END AS `icuaw-4-point:score`
FROM (SELECT
  `id`,
  _b2,
  _b3,
  _b4,
  _b5,
  ((_b3 < 24.0D - 1e-9D) AND (_b4 OR _b8)) AS _b10,
  ((_b2 < 24.0D - 1e-9D) AND _b9) AS _b11
FROM (SELECT
  `id`,
  _b2,
  _b3,
  _b4,
  _b5,
  (NOT (_b7 OR (NOT (_b6 IS NOT NULL)))) AS _b8,
  ((_b4 OR (NOT _b5)) OR (NOT _b7)) AS _b9
FROM (SELECT
  `id`,
  _b4,
  _b5,
  _b6,
  COALESCE(_b0, GREATEST(COALESCE(_b0, 0.0D), COALESCE(_b1, 0.0D))) AS _b2,
  COALESCE(_b0, LEAST(COALESCE(_b0, 36.0D), COALESCE(_b1, 36.0D))) AS _b3,
  (COALESCE(_b6, 1.0D) < 1.0D - 1e-9D) AS _b7
FROM (SELECT
  `id`,
  CASE WHEN `mrc-4-point.total` BETWEEN 0.0D AND 36.0D THEN `mrc-4-point.total` END AS _b0,
  CASE WHEN `icuaw-4-point.total` BETWEEN 0.0D AND 36.0D THEN `icuaw-4-point.total` END AS _b1,
  COALESCE(`awake-and-cooperative`, FALSE) AS _b4,
  (`awake-and-cooperative` IS NOT NULL) AS _b5,
  CASE WHEN `icuaw.weak-once-awake` BETWEEN 0.0D AND 1.0D THEN `icuaw.weak-once-awake` END AS _b6
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
