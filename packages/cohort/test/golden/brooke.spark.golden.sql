SELECT
  `id`,
  (CASE WHEN _b0 THEN 'grade-6' WHEN _b0 IS NULL THEN 'indeterminate' WHEN _b1 THEN 'grade-5' WHEN _b1 IS NULL THEN 'indeterminate' WHEN _b2 THEN 'grade-4' WHEN _b2 IS NULL THEN 'indeterminate' WHEN _b3 THEN 'grade-3' WHEN _b3 IS NULL THEN 'indeterminate' WHEN _b4 THEN 'grade-2' WHEN _b4 IS NULL THEN 'indeterminate' ELSE 'grade-1' END) AS `brooke`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b0 IS NULL)))) THEN ',grade-6' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b0, FALSE)) AND ((_b1 IS NULL) OR (COALESCE(_b1, FALSE) AND ((_b0 IS NULL)))))) THEN ',grade-5' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b0, FALSE) OR COALESCE(_b1, FALSE)) AND ((_b2 IS NULL) OR (COALESCE(_b2, FALSE) AND ((_b0 IS NULL) OR (_b1 IS NULL)))))) THEN ',grade-4' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b0, FALSE) OR COALESCE(_b1, FALSE) OR COALESCE(_b2, FALSE)) AND ((_b3 IS NULL) OR (COALESCE(_b3, FALSE) AND ((_b0 IS NULL) OR (_b1 IS NULL) OR (_b2 IS NULL)))))) THEN ',grade-3' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b0, FALSE) OR COALESCE(_b1, FALSE) OR COALESCE(_b2, FALSE) OR COALESCE(_b3, FALSE)) AND ((_b4 IS NULL) OR (COALESCE(_b4, FALSE) AND ((_b0 IS NULL) OR (_b1 IS NULL) OR (_b2 IS NULL) OR (_b3 IS NULL)))))) THEN ',grade-2' ELSE '' END, 2) AS `brooke:not-excluded`,
  _b4 AS `brooke:aboveFirst`,
  CASE WHEN COALESCE(`brooke-grade`, 1.0D) = COALESCE(`brooke-grade`, 6.0D) THEN COALESCE(`brooke-grade`, 1.0D) END AS `brooke:score`
FROM (SELECT
  `id`,
  `brooke-grade`,
  (NOT (CASE WHEN COALESCE(`brooke-grade`, 6.0D) < 6.0D - 1e-9D THEN TRUE WHEN NOT (COALESCE(`brooke-grade`, 1.0D) < 6.0D - 1e-9D) THEN FALSE END)) AS _b0,
  (NOT (CASE WHEN COALESCE(`brooke-grade`, 6.0D) < 5.0D - 1e-9D THEN TRUE WHEN NOT (COALESCE(`brooke-grade`, 1.0D) < 5.0D - 1e-9D) THEN FALSE END)) AS _b1,
  (NOT (CASE WHEN COALESCE(`brooke-grade`, 6.0D) < 4.0D - 1e-9D THEN TRUE WHEN NOT (COALESCE(`brooke-grade`, 1.0D) < 4.0D - 1e-9D) THEN FALSE END)) AS _b2,
  (NOT (CASE WHEN COALESCE(`brooke-grade`, 6.0D) < 3.0D - 1e-9D THEN TRUE WHEN NOT (COALESCE(`brooke-grade`, 1.0D) < 3.0D - 1e-9D) THEN FALSE END)) AS _b3,
  (NOT (CASE WHEN COALESCE(`brooke-grade`, 6.0D) < 2.0D - 1e-9D THEN TRUE WHEN NOT (COALESCE(`brooke-grade`, 1.0D) < 2.0D - 1e-9D) THEN FALSE END)) AS _b4
FROM people) AS _l1
