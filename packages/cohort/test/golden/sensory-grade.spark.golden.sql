SELECT
  `id`,
  (CASE WHEN _b0 THEN 'grade-4' WHEN _b0 IS NULL THEN 'indeterminate' WHEN _b1 THEN 'grade-3' WHEN _b1 IS NULL THEN 'indeterminate' WHEN _b2 THEN 'grade-2' WHEN _b2 IS NULL THEN 'indeterminate' WHEN _b3 THEN 'grade-1' WHEN _b3 IS NULL THEN 'indeterminate' ELSE 'grade-0' END) AS `sensory-grade`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b0 IS NULL)))) THEN ',grade-4' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b0, FALSE)) AND ((_b1 IS NULL) OR (COALESCE(_b1, FALSE) AND ((_b0 IS NULL)))))) THEN ',grade-3' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b0, FALSE) OR COALESCE(_b1, FALSE)) AND ((_b2 IS NULL) OR (COALESCE(_b2, FALSE) AND ((_b0 IS NULL) OR (_b1 IS NULL)))))) THEN ',grade-2' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b0, FALSE) OR COALESCE(_b1, FALSE) OR COALESCE(_b2, FALSE)) AND ((_b3 IS NULL) OR (COALESCE(_b3, FALSE) AND ((_b0 IS NULL) OR (_b1 IS NULL) OR (_b2 IS NULL)))))) THEN ',grade-1' ELSE '' END, 2) AS `sensory-grade:not-excluded`,
  _b3 AS `sensory-grade:aboveFirst`,
  CASE WHEN COALESCE(`sensation-grade`, 0.0D) = COALESCE(`sensation-grade`, 4.0D) THEN COALESCE(`sensation-grade`, 0.0D) END AS `sensory-grade:score`
FROM (SELECT
  `id`,
  `sensation-grade`,
  (NOT (CASE WHEN COALESCE(`sensation-grade`, 4.0D) < 4.0D - 1e-9D THEN TRUE WHEN NOT (COALESCE(`sensation-grade`, 0.0D) < 4.0D - 1e-9D) THEN FALSE END)) AS _b0,
  (NOT (CASE WHEN COALESCE(`sensation-grade`, 4.0D) < 3.0D - 1e-9D THEN TRUE WHEN NOT (COALESCE(`sensation-grade`, 0.0D) < 3.0D - 1e-9D) THEN FALSE END)) AS _b1,
  (NOT (CASE WHEN COALESCE(`sensation-grade`, 4.0D) < 2.0D - 1e-9D THEN TRUE WHEN NOT (COALESCE(`sensation-grade`, 0.0D) < 2.0D - 1e-9D) THEN FALSE END)) AS _b2,
  (NOT (CASE WHEN COALESCE(`sensation-grade`, 4.0D) < 1.0D - 1e-9D THEN TRUE WHEN NOT (COALESCE(`sensation-grade`, 0.0D) < 1.0D - 1e-9D) THEN FALSE END)) AS _b3
FROM people) AS _l1
