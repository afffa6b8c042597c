SELECT
  `id`,
  (CASE WHEN _b3 THEN 'grade-10' WHEN _b4 THEN 'indeterminate' WHEN _b5 THEN 'grade-9' WHEN _b6 THEN 'indeterminate' WHEN _b7 THEN 'grade-8' WHEN _b8 THEN 'indeterminate' WHEN _b9 THEN 'grade-7' WHEN _b10 THEN 'indeterminate' WHEN _b11 THEN 'grade-6' WHEN _b12 THEN 'indeterminate' WHEN _b13 THEN 'grade-5' WHEN _b14 THEN 'indeterminate' WHEN _b15 THEN 'grade-4' WHEN _b16 THEN 'indeterminate' WHEN _b17 THEN 'grade-3' WHEN _b18 THEN 'indeterminate' WHEN _b19 THEN 'grade-2' WHEN _b20 THEN 'indeterminate' ELSE 'grade-1' END) AS `vignos`,
  SUBSTR(CASE WHEN (_b4 AND (NOT _b3)) THEN ',grade-10' ELSE '' END || CASE WHEN ((NOT _b3) AND ((_b6 AND (NOT _b5)) OR (_b5 AND (_b4 AND (NOT _b3))))) THEN ',grade-9' ELSE '' END || CASE WHEN ((NOT (_b3 OR _b5)) AND ((_b8 AND (NOT _b7)) OR (_b7 AND ((_b4 AND (NOT _b3)) OR (_b6 AND (NOT _b5)))))) THEN ',grade-8' ELSE '' END || CASE WHEN ((NOT (_b3 OR _b5 OR _b7)) AND ((_b10 AND (NOT _b9)) OR (_b9 AND ((_b4 AND (NOT _b3)) OR (_b6 AND (NOT _b5)) OR (_b8 AND (NOT _b7)))))) THEN ',grade-7' ELSE '' END || CASE WHEN ((NOT (_b3 OR _b5 OR _b7 OR _b9)) AND ((_b12 AND (NOT _b11)) OR (_b11 AND ((_b4 AND (NOT _b3)) OR (_b6 AND (NOT _b5)) OR (_b8 AND (NOT _b7)) OR (_b10 AND (NOT _b9)))))) THEN ',grade-6' ELSE '' END || CASE WHEN ((NOT (_b3 OR _b5 OR _b7 OR _b9 OR _b11)) AND ((_b14 AND (NOT _b13)) OR (_b13 AND ((_b4 AND (NOT _b3)) OR (_b6 AND (NOT _b5)) OR (_b8 AND (NOT _b7)) OR (_b10 AND (NOT _b9)) OR (_b12 AND (NOT _b11)))))) THEN ',grade-5' ELSE '' END || CASE WHEN ((NOT (_b3 OR _b5 OR _b7 OR _b9 OR _b11 OR _b13)) AND ((_b16 AND (NOT _b15)) OR (_b15 AND ((_b4 AND (NOT _b3)) OR (_b6 AND (NOT _b5)) OR (_b8 AND (NOT _b7)) OR (_b10 AND (NOT _b9)) OR (_b12 AND (NOT _b11)) OR (_b14 AND (NOT _b13)))))) THEN ',grade-4' ELSE '' END || CASE WHEN ((NOT (_b3 OR _b5 OR _b7 OR _b9 OR _b11 OR _b13 OR _b15)) AND ((_b18 AND (NOT _b17)) OR (_b17 AND ((_b4 AND (NOT _b3)) OR (_b6 AND (NOT _b5)) OR (_b8 AND (NOT _b7)) OR (_b10 AND (NOT _b9)) OR (_b12 AND (NOT _b11)) OR (_b14 AND (NOT _b13)) OR (_b16 AND (NOT _b15)))))) THEN ',grade-3' ELSE '' END || CASE WHEN ((NOT (_b3 OR _b5 OR _b7 OR _b9 OR _b11 OR _b13 OR _b15 OR _b17)) AND ((_b20 AND (NOT _b19)) OR (_b19 AND ((_b4 AND (NOT _b3)) OR (_b6 AND (NOT _b5)) OR (_b8 AND (NOT _b7)) OR (_b10 AND (NOT _b9)) OR (_b12 AND (NOT _b11)) OR (_b14 AND (NOT _b13)) OR (_b16 AND (NOT _b15)) OR (_b18 AND (NOT _b17)))))) THEN ',grade-2' ELSE '' END, 2) AS `vignos:not-excluded`,
  CASE WHEN _b19 THEN TRUE WHEN (NOT _b20) THEN FALSE END AS `vignos:aboveFirst`,
  `vignos-grade` AS `vignos:score`
FROM (SELECT
  `id`,
  `vignos-grade`,
  (NOT ((_b1 < 10.0D - 1e-9D) OR (NOT _b2))) AS _b3,
  (NOT (_b1 < 10.0D - 1e-9D)) AS _b4,
  (NOT ((_b1 < 9.0D - 1e-9D) OR (NOT _b2))) AS _b5,
  (NOT (_b1 < 9.0D - 1e-9D)) AS _b6,
  (NOT ((_b1 < 8.0D - 1e-9D) OR (NOT _b2))) AS _b7,
  (NOT (_b1 < 8.0D - 1e-9D)) AS _b8,
  (NOT ((_b1 < 7.0D - 1e-9D) OR (NOT _b2))) AS _b9,
  (NOT (_b1 < 7.0D - 1e-9D)) AS _b10,
  (NOT ((_b1 < 6.0D - 1e-9D) OR (NOT _b2))) AS _b11,
  (NOT (_b1 < 6.0D - 1e-9D)) AS _b12,
  (NOT ((_b1 < 5.0D - 1e-9D) OR (NOT _b2))) AS _b13,
  (NOT (_b1 < 5.0D - 1e-9D)) AS _b14,
  (NOT ((_b1 < 4.0D - 1e-9D) OR (NOT _b2))) AS _b15,
  (NOT (_b1 < 4.0D - 1e-9D)) AS _b16,
  (NOT ((_b1 < 3.0D - 1e-9D) OR (NOT _b2))) AS _b17,
  (NOT (_b1 < 3.0D - 1e-9D)) AS _b18,
  (NOT ((_b1 < 2.0D - 1e-9D) OR (NOT _b2))) AS _b19,
  (NOT (_b1 < 2.0D - 1e-9D)) AS _b20
FROM (SELECT
  `id`,
  `vignos-grade`,
  COALESCE(`vignos-grade`, 10.0D) AS _b1,
  (`vignos-grade` IS NOT NULL) AS _b2
FROM people) AS _l1) AS _l2
