SELECT
  `id`,
  CASE WHEN _b20 THEN 'indeterminate' ELSE _b17 END AS `enright-1998`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b16 IS NULL))) OR (_b20 AND _b17 = 'low') OR CASE WHEN `sex` IS NULL THEN (((TRUE AND ((_b18 IS NULL))) OR (_b20 AND _b19 = 'low'))) ELSE FALSE END) THEN ',low' ELSE '' END, 2) AS `enright-1998:not-excluded`,
  CASE WHEN `sex` IS NULL THEN _b24 ELSE _b21 END AS `enright-1998:belowPredicted`,
  CASE WHEN `sex` IS NULL THEN _b27 ELSE _b16 END AS `enright-1998:belowLimit`
FROM (SELECT
  `id`,
  `sex`,
  _b16,
  _b17,
  _b18,
  _b19,
  _b21,
  _b24,
  _b27,
  (CASE WHEN `sex` IS NULL THEN (_b19 <> _b17) ELSE FALSE END) AS _b20
FROM (SELECT
  `id`,
  `sex`,
  _b16,
  _b18,
  _b19,
  _b21,
  _b24,
  _b27,
  CASE WHEN _b16 THEN 'low' WHEN _b16 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b17
FROM (SELECT
  `id`,
  `sex`,
  _b18,
  (CASE WHEN `six-minute-walk-distance` < (_b13 + _b15) - 1e-9D THEN TRUE WHEN NOT (`six-minute-walk-distance` < (_b14 + _b15) - 1e-9D) THEN FALSE END) AS _b16,
  CASE WHEN `sex` IS NULL THEN CASE WHEN _b18 THEN 'low' WHEN _b18 IS NULL THEN 'indeterminate' ELSE 'normal' END END AS _b19,
  (CASE WHEN `six-minute-walk-distance` < _b13 - 1e-9D THEN TRUE WHEN NOT (`six-minute-walk-distance` < _b14 - 1e-9D) THEN FALSE END) AS _b21,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN `six-minute-walk-distance` < _b22 - 1e-9D THEN TRUE WHEN NOT (`six-minute-walk-distance` < _b23 - 1e-9D) THEN FALSE END) END AS _b24,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN `six-minute-walk-distance` < (_b22 + _b25) - 1e-9D THEN TRUE WHEN NOT (`six-minute-walk-distance` < (_b23 + _b26) - 1e-9D) THEN FALSE END) END AS _b27
FROM (SELECT
  `id`,
  `sex`,
  `six-minute-walk-distance`,
  _b15,
  _b25,
  _b26,
  CASE WHEN _b7 THEN _b11 ELSE _b5 END AS _b13,
  CASE WHEN _b7 THEN _b12 ELSE _b6 END AS _b14,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN `six-minute-walk-distance` < (_b5 + -139.0D) - 1e-9D THEN TRUE WHEN NOT (`six-minute-walk-distance` < (_b6 + -139.0D) - 1e-9D) THEN FALSE END) END AS _b18,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN _b11 WHEN NOT (`sex` = 'male') THEN _b5 ELSE CASE WHEN _b11 IS NULL OR _b5 IS NULL THEN NULL ELSE LEAST(_b11, _b5) END END END AS _b22,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN _b12 WHEN NOT (`sex` = 'male') THEN _b6 ELSE CASE WHEN _b12 IS NULL OR _b6 IS NULL THEN NULL ELSE GREATEST(_b12, _b6) END END END AS _b23
FROM (SELECT
  `id`,
  `sex`,
  `six-minute-walk-distance`,
  _b7,
  _b15,
  _b25,
  _b26,
  ((2.11D * `body-height`) + _b0 + _b3 + 667.0D) AS _b5,
  ((2.11D * `body-height`) + _b0 + _b4 + 667.0D) AS _b6,
  ((7.57D * `body-height`) + _b8 + _b10 + -309.0D) AS _b11,
  ((7.57D * `body-height`) + _b9 + _b10 + -309.0D) AS _b12
FROM (SELECT
  `id`,
  `sex`,
  `six-minute-walk-distance`,
  `body-height`,
  _b0,
  _b7,
  _b10,
  _b25,
  _b26,
  LEAST((-5.78D * _b1), (-5.78D * _b2), (-5.78D * _b1), (-5.78D * _b2)) AS _b3,
  GREATEST((-5.78D * _b1), (-5.78D * _b2), (-5.78D * _b1), (-5.78D * _b2)) AS _b4,
  LEAST((-5.02D * _b1), (-5.02D * _b2), (-5.02D * _b1), (-5.02D * _b2)) AS _b8,
  GREATEST((-5.02D * _b1), (-5.02D * _b2), (-5.02D * _b1), (-5.02D * _b2)) AS _b9,
  CASE WHEN _b7 THEN -153.0D ELSE -139.0D END AS _b15
FROM (SELECT
  `id`,
  `sex`,
  `six-minute-walk-distance`,
  `body-height`,
  (-2.29D * `body-weight`) AS _b0,
  COALESCE(FLOOR(`age` + 1e-9D), 0.0D) AS _b1,
  COALESCE(FLOOR(`age` + 1e-9D), 130.0D) AS _b2,
  COALESCE((`sex` = 'male'), TRUE) AS _b7,
  (-1.76D * `body-weight`) AS _b10,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN -153.0D ELSE LEAST(-139.0D, CASE WHEN (`sex` = 'male') IS NULL THEN -153.0D END) END END AS _b25,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN -153.0D ELSE GREATEST(-139.0D, CASE WHEN (`sex` = 'male') IS NULL THEN -153.0D END) END END AS _b26
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5) AS _l6) AS _l7
