SELECT
  `id`,
  (CASE WHEN _b2 THEN 'grade-10' WHEN _b2 IS NULL THEN 'indeterminate' WHEN _b3 THEN 'grade-9' WHEN _b3 IS NULL THEN 'indeterminate' WHEN _b4 THEN 'grade-8' WHEN _b4 IS NULL THEN 'indeterminate' WHEN _b5 THEN 'grade-7' WHEN _b5 IS NULL THEN 'indeterminate' WHEN _b6 THEN 'grade-6' WHEN _b6 IS NULL THEN 'indeterminate' WHEN _b7 THEN 'grade-5' WHEN _b7 IS NULL THEN 'indeterminate' WHEN _b8 THEN 'grade-4' WHEN _b8 IS NULL THEN 'indeterminate' WHEN _b9 THEN 'grade-3' WHEN _b9 IS NULL THEN 'indeterminate' WHEN _b10 THEN 'grade-2' WHEN _b10 IS NULL THEN 'indeterminate' ELSE 'grade-1' END) AS `vignos`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b2 IS NULL)))) THEN ',grade-10' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE)) AND ((_b3 IS NULL) OR (COALESCE(_b3, FALSE) AND ((_b2 IS NULL)))))) THEN ',grade-9' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE) OR COALESCE(_b3, FALSE)) AND ((_b4 IS NULL) OR (COALESCE(_b4, FALSE) AND ((_b2 IS NULL) OR (_b3 IS NULL)))))) THEN ',grade-8' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE) OR COALESCE(_b3, FALSE) OR COALESCE(_b4, FALSE)) AND ((_b5 IS NULL) OR (COALESCE(_b5, FALSE) AND ((_b2 IS NULL) OR (_b3 IS NULL) OR (_b4 IS NULL)))))) THEN ',grade-7' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE) OR COALESCE(_b3, FALSE) OR COALESCE(_b4, FALSE) OR COALESCE(_b5, FALSE)) AND ((_b6 IS NULL) OR (COALESCE(_b6, FALSE) AND ((_b2 IS NULL) OR (_b3 IS NULL) OR (_b4 IS NULL) OR (_b5 IS NULL)))))) THEN ',grade-6' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE) OR COALESCE(_b3, FALSE) OR COALESCE(_b4, FALSE) OR COALESCE(_b5, FALSE) OR COALESCE(_b6, FALSE)) AND ((_b7 IS NULL) OR (COALESCE(_b7, FALSE) AND ((_b2 IS NULL) OR (_b3 IS NULL) OR (_b4 IS NULL) OR (_b5 IS NULL) OR (_b6 IS NULL)))))) THEN ',grade-5' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE) OR COALESCE(_b3, FALSE) OR COALESCE(_b4, FALSE) OR COALESCE(_b5, FALSE) OR COALESCE(_b6, FALSE) OR COALESCE(_b7, FALSE)) AND ((_b8 IS NULL) OR (COALESCE(_b8, FALSE) AND ((_b2 IS NULL) OR (_b3 IS NULL) OR (_b4 IS NULL) OR (_b5 IS NULL) OR (_b6 IS NULL) OR (_b7 IS NULL)))))) THEN ',grade-4' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE) OR COALESCE(_b3, FALSE) OR COALESCE(_b4, FALSE) OR COALESCE(_b5, FALSE) OR COALESCE(_b6, FALSE) OR COALESCE(_b7, FALSE) OR COALESCE(_b8, FALSE)) AND ((_b9 IS NULL) OR (COALESCE(_b9, FALSE) AND ((_b2 IS NULL) OR (_b3 IS NULL) OR (_b4 IS NULL) OR (_b5 IS NULL) OR (_b6 IS NULL) OR (_b7 IS NULL) OR (_b8 IS NULL)))))) THEN ',grade-3' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE) OR COALESCE(_b3, FALSE) OR COALESCE(_b4, FALSE) OR COALESCE(_b5, FALSE) OR COALESCE(_b6, FALSE) OR COALESCE(_b7, FALSE) OR COALESCE(_b8, FALSE) OR COALESCE(_b9, FALSE)) AND ((_b10 IS NULL) OR (COALESCE(_b10, FALSE) AND ((_b2 IS NULL) OR (_b3 IS NULL) OR (_b4 IS NULL) OR (_b5 IS NULL) OR (_b6 IS NULL) OR (_b7 IS NULL) OR (_b8 IS NULL) OR (_b9 IS NULL)))))) THEN ',grade-2' ELSE '' END, 2) AS `vignos:not-excluded`,
  _b10 AS `vignos:aboveFirst`,
  CASE WHEN _b0 = (COALESCE(`vignos-grade`, 10.0D)) THEN _b0 END AS `vignos:score`
FROM (SELECT
  `id`,
  `vignos-grade`,
  COALESCE(`vignos-grade`, 1.0D) AS _b0,
  (NOT (`vignos-grade` < 10.0D - 1e-9D)) AS _b2,
  (NOT (`vignos-grade` < 9.0D - 1e-9D)) AS _b3,
  (NOT (`vignos-grade` < 8.0D - 1e-9D)) AS _b4,
  (NOT (`vignos-grade` < 7.0D - 1e-9D)) AS _b5,
  (NOT (`vignos-grade` < 6.0D - 1e-9D)) AS _b6,
  (NOT (`vignos-grade` < 5.0D - 1e-9D)) AS _b7,
  (NOT (`vignos-grade` < 4.0D - 1e-9D)) AS _b8,
  (NOT (`vignos-grade` < 3.0D - 1e-9D)) AS _b9,
  (NOT (`vignos-grade` < 2.0D - 1e-9D)) AS _b10
FROM people) AS _l1
