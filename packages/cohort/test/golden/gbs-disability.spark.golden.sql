SELECT
  `id`,
  (CASE WHEN _b2 THEN 'grade-6' WHEN _b2 IS NULL THEN 'indeterminate' WHEN _b3 THEN 'grade-5' WHEN _b3 IS NULL THEN 'indeterminate' WHEN _b4 THEN 'grade-4' WHEN _b4 IS NULL THEN 'indeterminate' WHEN _b5 THEN 'grade-3' WHEN _b5 IS NULL THEN 'indeterminate' WHEN _b6 THEN 'grade-2' WHEN _b6 IS NULL THEN 'indeterminate' WHEN _b7 THEN 'grade-1' WHEN _b7 IS NULL THEN 'indeterminate' ELSE 'grade-0' END) AS `gbs-disability`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b2 IS NULL)))) THEN ',grade-6' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE)) AND ((_b3 IS NULL) OR (COALESCE(_b3, FALSE) AND ((_b2 IS NULL)))))) THEN ',grade-5' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE) OR COALESCE(_b3, FALSE)) AND ((_b4 IS NULL) OR (COALESCE(_b4, FALSE) AND ((_b2 IS NULL) OR (_b3 IS NULL)))))) THEN ',grade-4' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE) OR COALESCE(_b3, FALSE) OR COALESCE(_b4, FALSE)) AND ((_b5 IS NULL) OR (COALESCE(_b5, FALSE) AND ((_b2 IS NULL) OR (_b3 IS NULL) OR (_b4 IS NULL)))))) THEN ',grade-3' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE) OR COALESCE(_b3, FALSE) OR COALESCE(_b4, FALSE) OR COALESCE(_b5, FALSE)) AND ((_b6 IS NULL) OR (COALESCE(_b6, FALSE) AND ((_b2 IS NULL) OR (_b3 IS NULL) OR (_b4 IS NULL) OR (_b5 IS NULL)))))) THEN ',grade-2' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE) OR COALESCE(_b3, FALSE) OR COALESCE(_b4, FALSE) OR COALESCE(_b5, FALSE) OR COALESCE(_b6, FALSE)) AND ((_b7 IS NULL) OR (COALESCE(_b7, FALSE) AND ((_b2 IS NULL) OR (_b3 IS NULL) OR (_b4 IS NULL) OR (_b5 IS NULL) OR (_b6 IS NULL)))))) THEN ',grade-1' ELSE '' END, 2) AS `gbs-disability:not-excluded`,
  _b5 AS `gbs-disability:cannotWalkUnaided`,
  CASE WHEN _b0 = (COALESCE(`gbs-disability-score`, 6.0D)) THEN _b0 END AS `gbs-disability:score`
FROM (SELECT
  `id`,
  `gbs-disability-score`,
  COALESCE(`gbs-disability-score`, 0.0D) AS _b0,
  (NOT (`gbs-disability-score` < 6.0D - 1e-9D)) AS _b2,
  (NOT (`gbs-disability-score` < 5.0D - 1e-9D)) AS _b3,
  (NOT (`gbs-disability-score` < 4.0D - 1e-9D)) AS _b4,
  (NOT (`gbs-disability-score` < 3.0D - 1e-9D)) AS _b5,
  (NOT (`gbs-disability-score` < 2.0D - 1e-9D)) AS _b6,
  (NOT (`gbs-disability-score` < 1.0D - 1e-9D)) AS _b7
FROM people) AS _l1
