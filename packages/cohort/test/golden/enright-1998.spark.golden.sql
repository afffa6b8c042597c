SELECT
  `id`,
  CASE WHEN _b21 THEN 'indeterminate' ELSE _b18 END AS `enright-1998`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b17 IS NULL))) OR (_b21 AND _b18 = 'low') OR CASE WHEN `sex` IS NULL THEN (((TRUE AND ((_b19 IS NULL))) OR (_b21 AND _b20 = 'low'))) ELSE FALSE END) THEN ',low' ELSE '' END, 2) AS `enright-1998:not-excluded`,
  CASE WHEN `sex` IS NULL THEN _b25 ELSE _b22 END AS `enright-1998:belowPredicted`,
  CASE WHEN `sex` IS NULL THEN _b28 ELSE _b17 END AS `enright-1998:belowLimit`
FROM (SELECT
  `id`,
  `sex`,
  _b17,
  _b18,
  _b19,
  _b20,
  _b22,
  _b25,
  _b28,
  (CASE WHEN `sex` IS NULL THEN (_b20 <> _b18) ELSE FALSE END) AS _b21
FROM (SELECT
  `id`,
  `sex`,
  _b17,
  _b19,
  _b20,
  _b22,
  _b25,
  _b28,
  CASE WHEN _b17 THEN 'low' WHEN _b17 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b18
FROM (SELECT
  `id`,
  `sex`,
  _b19,
  (CASE WHEN _b0 < (_b14 + _b16) - 1e-9D THEN TRUE WHEN NOT (_b0 < (_b15 + _b16) - 1e-9D) THEN FALSE END) AS _b17,
  CASE WHEN `sex` IS NULL THEN CASE WHEN _b19 THEN 'low' WHEN _b19 IS NULL THEN 'indeterminate' ELSE 'normal' END END AS _b20,
  (CASE WHEN _b0 < _b14 - 1e-9D THEN TRUE WHEN NOT (_b0 < _b15 - 1e-9D) THEN FALSE END) AS _b22,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN _b0 < _b23 - 1e-9D THEN TRUE WHEN NOT (_b0 < _b24 - 1e-9D) THEN FALSE END) END AS _b25,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN _b0 < (_b23 + _b26) - 1e-9D THEN TRUE WHEN NOT (_b0 < (_b24 + _b27) - 1e-9D) THEN FALSE END) END AS _b28
FROM (SELECT
  `id`,
  `sex`,
  _b0,
  _b16,
  _b26,
  _b27,
  CASE WHEN _b8 THEN _b12 ELSE _b6 END AS _b14,
  CASE WHEN _b8 THEN _b13 ELSE _b7 END AS _b15,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN _b0 < (_b6 + -139.0D) - 1e-9D THEN TRUE WHEN NOT (_b0 < (_b7 + -139.0D) - 1e-9D) THEN FALSE END) END AS _b19,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN _b12 WHEN NOT (`sex` = 'male') THEN _b6 ELSE CASE WHEN _b12 IS NULL OR _b6 IS NULL THEN NULL ELSE LEAST(_b12, _b6) END END END AS _b23,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN _b13 WHEN NOT (`sex` = 'male') THEN _b7 ELSE CASE WHEN _b13 IS NULL OR _b7 IS NULL THEN NULL ELSE GREATEST(_b13, _b7) END END END AS _b24
FROM (SELECT
  `id`,
  `sex`,
  _b0,
  _b8,
  _b16,
  _b26,
  _b27,
  ((2.11D * `body-height`) + _b1 + _b4 + 667.0D) AS _b6,
  ((2.11D * `body-height`) + _b1 + _b5 + 667.0D) AS _b7,
  ((7.57D * `body-height`) + _b9 + _b11 + -309.0D) AS _b12,
  ((7.57D * `body-height`) + _b10 + _b11 + -309.0D) AS _b13
FROM (SELECT
  `id`,
  `sex`,
  `body-height`,
  _b0,
  _b1,
  _b8,
  _b11,
  _b26,
  _b27,
  LEAST((-5.78D * _b2), (-5.78D * _b3), (-5.78D * _b2), (-5.78D * _b3)) AS _b4,
  GREATEST((-5.78D * _b2), (-5.78D * _b3), (-5.78D * _b2), (-5.78D * _b3)) AS _b5,
  LEAST((-5.02D * _b2), (-5.02D * _b3), (-5.02D * _b2), (-5.02D * _b3)) AS _b9,
  GREATEST((-5.02D * _b2), (-5.02D * _b3), (-5.02D * _b2), (-5.02D * _b3)) AS _b10,
  CASE WHEN _b8 THEN -153.0D ELSE -139.0D END AS _b16
FROM (SELECT
  `id`,
  `sex`,
  `body-height`,
  `six-minute-walk-distance` AS _b0,
  (-2.29D * `body-weight`) AS _b1,
  COALESCE(FLOOR(`age` + 1e-9D), 0.0D) AS _b2,
  COALESCE(FLOOR(`age` + 1e-9D), 130.0D) AS _b3,
  COALESCE((`sex` = 'male'), TRUE) AS _b8,
  (-1.76D * `body-weight`) AS _b11,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN -153.0D ELSE LEAST(-139.0D, CASE WHEN (`sex` = 'male') IS NULL THEN -153.0D END) END END AS _b26,
  CASE WHEN `sex` IS NULL THEN CASE WHEN (`sex` = 'male') THEN -153.0D ELSE GREATEST(-139.0D, CASE WHEN (`sex` = 'male') IS NULL THEN -153.0D END) END END AS _b27
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5) AS _l6) AS _l7
