SELECT
  `id`,
  (CASE WHEN _b3 THEN 'frail' WHEN _b4 THEN 'indeterminate' WHEN _b5 THEN 'very-mild-frailty' WHEN _b6 THEN 'indeterminate' ELSE 'not-frail' END) AS `cfs`,
  SUBSTR(CASE WHEN (_b4 AND (NOT _b3)) THEN ',frail' ELSE '' END || CASE WHEN ((NOT _b3) AND ((_b6 AND (NOT _b5)) OR (_b5 AND (_b4 AND (NOT _b3))))) THEN ',very-mild-frailty' ELSE '' END, 2) AS `cfs:not-excluded`,
  CASE WHEN _b3 THEN TRUE WHEN (NOT _b4) THEN FALSE END AS `cfs:frail`,
  CASE WHEN _b5 THEN TRUE WHEN (NOT _b6) THEN FALSE END AS `cfs:veryMild`,
  `clinical-frailty-scale` AS `cfs:score`
FROM (SELECT
  `id`,
  `clinical-frailty-scale`,
  (NOT ((_b1 < 5.0D - 1e-9D) OR (NOT _b2))) AS _b3,
  (NOT (_b1 < 5.0D - 1e-9D)) AS _b4,
  (NOT ((_b1 < 4.0D - 1e-9D) OR (NOT _b2))) AS _b5,
  (NOT (_b1 < 4.0D - 1e-9D)) AS _b6
FROM (SELECT
  `id`,
  `clinical-frailty-scale`,
  COALESCE(`clinical-frailty-scale`, 9.0D) AS _b1,
  (`clinical-frailty-scale` IS NOT NULL) AS _b2
FROM people) AS _l1) AS _l2
