SELECT
  `id`,
  (CASE WHEN _b3 THEN 'grade-6' WHEN _b4 THEN 'indeterminate' WHEN _b5 THEN 'grade-5' WHEN _b6 THEN 'indeterminate' WHEN _b7 THEN 'grade-4' WHEN _b8 THEN 'indeterminate' WHEN _b9 THEN 'grade-3' WHEN _b10 THEN 'indeterminate' WHEN _b11 THEN 'grade-2' WHEN _b12 THEN 'indeterminate' WHEN _b13 THEN 'grade-1' WHEN _b14 THEN 'indeterminate' ELSE 'grade-0' END) AS `gbs-disability`,
  SUBSTR(CASE WHEN (_b4 AND (NOT _b3)) THEN ',grade-6' ELSE '' END || CASE WHEN ((NOT _b3) AND ((_b6 AND (NOT _b5)) OR (_b5 AND (_b4 AND (NOT _b3))))) THEN ',grade-5' ELSE '' END || CASE WHEN ((NOT (_b3 OR _b5)) AND ((_b8 AND (NOT _b7)) OR (_b7 AND ((_b4 AND (NOT _b3)) OR (_b6 AND (NOT _b5)))))) THEN ',grade-4' ELSE '' END || CASE WHEN ((NOT (_b3 OR _b5 OR _b7)) AND ((_b10 AND (NOT _b9)) OR (_b9 AND ((_b4 AND (NOT _b3)) OR (_b6 AND (NOT _b5)) OR (_b8 AND (NOT _b7)))))) THEN ',grade-3' ELSE '' END || CASE WHEN ((NOT (_b3 OR _b5 OR _b7 OR _b9)) AND ((_b12 AND (NOT _b11)) OR (_b11 AND ((_b4 AND (NOT _b3)) OR (_b6 AND (NOT _b5)) OR (_b8 AND (NOT _b7)) OR (_b10 AND (NOT _b9)))))) THEN ',grade-2' ELSE '' END || CASE WHEN ((NOT (_b3 OR _b5 OR _b7 OR _b9 OR _b11)) AND ((_b14 AND (NOT _b13)) OR (_b13 AND ((_b4 AND (NOT _b3)) OR (_b6 AND (NOT _b5)) OR (_b8 AND (NOT _b7)) OR (_b10 AND (NOT _b9)) OR (_b12 AND (NOT _b11)))))) THEN ',grade-1' ELSE '' END, 2) AS `gbs-disability:not-excluded`,
  CASE WHEN _b9 THEN TRUE WHEN (NOT _b10) THEN FALSE END AS `gbs-disability:cannotWalkUnaided`,
  `gbs-disability-score` AS `gbs-disability:score`
FROM (SELECT
  `id`,
  `gbs-disability-score`,
  (NOT ((_b1 < 6.0D - 1e-9D) OR (NOT _b2))) AS _b3,
  (NOT (_b1 < 6.0D - 1e-9D)) AS _b4,
  (NOT ((_b1 < 5.0D - 1e-9D) OR (NOT _b2))) AS _b5,
  (NOT (_b1 < 5.0D - 1e-9D)) AS _b6,
  (NOT ((_b1 < 4.0D - 1e-9D) OR (NOT _b2))) AS _b7,
  (NOT (_b1 < 4.0D - 1e-9D)) AS _b8,
  (NOT ((_b1 < 3.0D - 1e-9D) OR (NOT _b2))) AS _b9,
  (NOT (_b1 < 3.0D - 1e-9D)) AS _b10,
  (NOT ((_b1 < 2.0D - 1e-9D) OR (NOT _b2))) AS _b11,
  (NOT (_b1 < 2.0D - 1e-9D)) AS _b12,
  (NOT ((_b1 < 1.0D - 1e-9D) OR (NOT _b2))) AS _b13,
  (NOT (_b1 < 1.0D - 1e-9D)) AS _b14
FROM (SELECT
  `id`,
  `gbs-disability-score`,
  COALESCE(`gbs-disability-score`, 6.0D) AS _b1,
  (`gbs-disability-score` IS NOT NULL) AS _b2
FROM people) AS _l1) AS _l2
