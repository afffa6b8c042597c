SELECT
  `id`,
  (CASE WHEN _b2 THEN 'grade-4' WHEN _b2 IS NULL THEN 'indeterminate' WHEN _b3 THEN 'grade-3' WHEN _b3 IS NULL THEN 'indeterminate' WHEN _b4 THEN 'grade-2' WHEN _b4 IS NULL THEN 'indeterminate' WHEN _b5 THEN 'grade-1' WHEN _b5 IS NULL THEN 'indeterminate' ELSE 'grade-0' END) AS `sensory-grade`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b2 IS NULL)))) THEN ',grade-4' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE)) AND ((_b3 IS NULL) OR (COALESCE(_b3, FALSE) AND ((_b2 IS NULL)))))) THEN ',grade-3' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE) OR COALESCE(_b3, FALSE)) AND ((_b4 IS NULL) OR (COALESCE(_b4, FALSE) AND ((_b2 IS NULL) OR (_b3 IS NULL)))))) THEN ',grade-2' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE) OR COALESCE(_b3, FALSE) OR COALESCE(_b4, FALSE)) AND ((_b5 IS NULL) OR (COALESCE(_b5, FALSE) AND ((_b2 IS NULL) OR (_b3 IS NULL) OR (_b4 IS NULL)))))) THEN ',grade-1' ELSE '' END, 2) AS `sensory-grade:not-excluded`,
  _b5 AS `sensory-grade:aboveFirst`,
  CASE WHEN _b0 = (COALESCE(`sensation-grade`, 4.0D)) THEN _b0 END AS `sensory-grade:score`
FROM (SELECT
  `id`,
  `sensation-grade`,
  COALESCE(`sensation-grade`, 0.0D) AS _b0,
  (NOT (`sensation-grade` < 4.0D - 1e-9D)) AS _b2,
  (NOT (`sensation-grade` < 3.0D - 1e-9D)) AS _b3,
  (NOT (`sensation-grade` < 2.0D - 1e-9D)) AS _b4,
  (NOT (`sensation-grade` < 1.0D - 1e-9D)) AS _b5
FROM people) AS _l1
