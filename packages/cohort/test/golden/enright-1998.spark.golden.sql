SELECT
  `id`,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN (_b19 = _b17) THEN _b17 ELSE 'indeterminate' END) ELSE (CASE WHEN _b14 THEN 'low' WHEN _b14 IS NULL THEN 'indeterminate' ELSE 'normal' END) END AS `enright-1998`,
  SUBSTR(CASE WHEN CASE WHEN `sex` IS NULL THEN _b20 ELSE ((TRUE AND ((_b14 IS NULL)))) END THEN ',low' ELSE '' END, 2) AS `enright-1998:not-excluded`,
  _b22 AS `enright-1998:belowPredicted`,
  _b14 AS `enright-1998:belowLimit`
FROM (SELECT
  `id`,
  `sex`,
  _b14,
  _b17,
  _b19,
  _b22,
  ((TRUE AND ((_b16 IS NULL))) OR (TRUE AND ((_b18 IS NULL))) OR (NOT (_b19 = _b17) AND _b17 = 'low') OR (NOT (_b19 = _b17) AND _b19 = 'low')) AS _b20
FROM (SELECT
  `id`,
  `sex`,
  _b16,
  _b18,
  (CASE WHEN `six-minute-walk-distance` < (_b10 + (CASE WHEN (`sex` = 'male') THEN -153.0D WHEN NOT (`sex` = 'male') THEN -139.0D ELSE LEAST(-153.0D, -139.0D) END)) - 1e-9D THEN TRUE WHEN NOT (`six-minute-walk-distance` < (_b11 + (CASE WHEN (`sex` = 'male') THEN -153.0D WHEN NOT (`sex` = 'male') THEN -139.0D ELSE GREATEST(-153.0D, -139.0D) END)) - 1e-9D) THEN FALSE END) AS _b14,
  CASE WHEN _b16 THEN 'low' WHEN _b16 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b17,
  CASE WHEN _b18 THEN 'low' WHEN _b18 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b19,
  (CASE WHEN `six-minute-walk-distance` < _b10 - 1e-9D THEN TRUE WHEN NOT (`six-minute-walk-distance` < _b11 - 1e-9D) THEN FALSE END) AS _b22
FROM (SELECT
  `id`,
  `sex`,
  `six-minute-walk-distance`,
  CASE WHEN (`sex` = 'male') THEN _b8 WHEN NOT (`sex` = 'male') THEN _b4 ELSE CASE WHEN _b8 IS NULL OR _b4 IS NULL THEN NULL ELSE LEAST(_b8, _b4) END END AS _b10,
  CASE WHEN (`sex` = 'male') THEN _b9 WHEN NOT (`sex` = 'male') THEN _b5 ELSE CASE WHEN _b9 IS NULL OR _b5 IS NULL THEN NULL ELSE GREATEST(_b9, _b5) END END AS _b11,
  (CASE WHEN `six-minute-walk-distance` < (_b8 + -153.0D) - 1e-9D THEN TRUE WHEN NOT (`six-minute-walk-distance` < (_b9 + -153.0D) - 1e-9D) THEN FALSE END) AS _b16,
  (CASE WHEN `six-minute-walk-distance` < (_b4 + -139.0D) - 1e-9D THEN TRUE WHEN NOT (`six-minute-walk-distance` < (_b5 + -139.0D) - 1e-9D) THEN FALSE END) AS _b18
FROM (SELECT
  `id`,
  `sex`,
  `six-minute-walk-distance`,
  ((2.11D * `body-height`) + (-2.29D * `body-weight`) + _b2 + 667.0D) AS _b4,
  ((2.11D * `body-height`) + (-2.29D * `body-weight`) + _b3 + 667.0D) AS _b5,
  ((7.57D * `body-height`) + _b6 + (-1.76D * `body-weight`) + -309.0D) AS _b8,
  ((7.57D * `body-height`) + _b7 + (-1.76D * `body-weight`) + -309.0D) AS _b9
FROM (SELECT
  `id`,
  `sex`,
  `six-minute-walk-distance`,
  `body-height`,
  `body-weight`,
  CASE WHEN -5.78D IS NULL OR -5.78D IS NULL OR _b0 IS NULL OR _b1 IS NULL THEN NULL ELSE LEAST((-5.78D * _b0), (-5.78D * _b1), (-5.78D * _b0), (-5.78D * _b1)) END AS _b2,
  CASE WHEN -5.78D IS NULL OR -5.78D IS NULL OR _b0 IS NULL OR _b1 IS NULL THEN NULL ELSE GREATEST((-5.78D * _b0), (-5.78D * _b1), (-5.78D * _b0), (-5.78D * _b1)) END AS _b3,
  CASE WHEN -5.02D IS NULL OR -5.02D IS NULL OR _b0 IS NULL OR _b1 IS NULL THEN NULL ELSE LEAST((-5.02D * _b0), (-5.02D * _b1), (-5.02D * _b0), (-5.02D * _b1)) END AS _b6,
  CASE WHEN -5.02D IS NULL OR -5.02D IS NULL OR _b0 IS NULL OR _b1 IS NULL THEN NULL ELSE GREATEST((-5.02D * _b0), (-5.02D * _b1), (-5.02D * _b0), (-5.02D * _b1)) END AS _b7
FROM (SELECT
  `id`,
  `sex`,
  `six-minute-walk-distance`,
  `body-height`,
  `body-weight`,
  COALESCE(FLOOR(`age` + 1e-9D), 0.0D) AS _b0,
  COALESCE(FLOOR(`age` + 1e-9D), 130.0D) AS _b1
FROM people) AS _l1) AS _l2) AS _l3) AS _l4) AS _l5) AS _l6
