SELECT
  `id`,
  CASE WHEN `sex` IS NULL THEN (CASE WHEN (_b21 = _b17) THEN _b17 ELSE 'indeterminate' END) ELSE (CASE WHEN _b12 THEN 'sarcopenia' WHEN ((_b12 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END) END AS `swag-sarco-2022`,
  SUBSTR(CASE WHEN CASE WHEN `sex` IS NULL THEN (((TRUE AND ((_b16 IS NULL))) OR (TRUE AND ((_b20 IS NULL))) OR (NOT (_b21 = _b17) AND _b17 = 'sarcopenia') OR (NOT (_b21 = _b17) AND _b21 = 'sarcopenia'))) ELSE ((TRUE AND ((_b12 IS NULL)))) END THEN ',sarcopenia' ELSE '' END, 2) AS `swag-sarco-2022:not-excluded`,
  (_b0 OR _b4) AS `swag-sarco-2022:lowStrength`,
  (_b5 OR _b6) AS `swag-sarco-2022:lowFunction`,
  (_b7 OR _b11) AS `swag-sarco-2022:lowMass`
FROM (SELECT
  `id`,
  `sex`,
  _b0,
  _b4,
  _b5,
  _b6,
  _b7,
  _b11,
  _b12,
  _b16,
  _b20,
  CASE WHEN _b16 THEN 'sarcopenia' WHEN ((_b16 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b17,
  CASE WHEN _b20 THEN 'sarcopenia' WHEN ((_b20 IS NULL)) THEN 'indeterminate' ELSE 'not-sarcopenia' END AS _b21
FROM (SELECT
  `id`,
  `sex`,
  _b0,
  _b4,
  _b5,
  _b6,
  _b7,
  _b11,
  (CASE WHEN (CASE WHEN (_b0 OR _b4) THEN 1 ELSE 0 END + CASE WHEN (_b5 OR _b6) THEN 1 ELSE 0 END + CASE WHEN (_b7 OR _b11) THEN 1 ELSE 0 END) >= 2 THEN TRUE WHEN (CASE WHEN NOT (_b0 OR _b4) THEN 0 ELSE 1 END + CASE WHEN NOT (_b5 OR _b6) THEN 0 ELSE 1 END + CASE WHEN NOT (_b7 OR _b11) THEN 0 ELSE 1 END) < 2 THEN FALSE END) AS _b12,
  (CASE WHEN (CASE WHEN (_b0 OR _b14) THEN 1 ELSE 0 END + CASE WHEN (_b5 OR _b6) THEN 1 ELSE 0 END + CASE WHEN (_b7 OR _b15) THEN 1 ELSE 0 END) >= 2 THEN TRUE WHEN (CASE WHEN NOT (_b0 OR _b14) THEN 0 ELSE 1 END + CASE WHEN NOT (_b5 OR _b6) THEN 0 ELSE 1 END + CASE WHEN NOT (_b7 OR _b15) THEN 0 ELSE 1 END) < 2 THEN FALSE END) AS _b16,
  (CASE WHEN (CASE WHEN (_b0 OR _b18) THEN 1 ELSE 0 END + CASE WHEN (_b5 OR _b6) THEN 1 ELSE 0 END + CASE WHEN (_b7 OR _b19) THEN 1 ELSE 0 END) >= 2 THEN TRUE WHEN (CASE WHEN NOT (_b0 OR _b18) THEN 0 ELSE 1 END + CASE WHEN NOT (_b5 OR _b6) THEN 0 ELSE 1 END + CASE WHEN NOT (_b7 OR _b19) THEN 0 ELSE 1 END) < 2 THEN FALSE END) AS _b20
FROM (SELECT
  `id`,
  `sex`,
  ((`low-strength` IS NOT NULL) AND `low-strength`) AS _b0,
  ((NOT (`low-strength` IS NOT NULL)) AND ((CASE WHEN `grip-strength` < (CASE WHEN (`sex` = 'male') THEN 27.5D WHEN NOT (`sex` = 'male') THEN 18.0D ELSE LEAST(27.5D, 18.0D) END) - 1e-9D THEN TRUE WHEN NOT (`grip-strength` < (CASE WHEN (`sex` = 'male') THEN 27.5D WHEN NOT (`sex` = 'male') THEN 18.0D ELSE GREATEST(27.5D, 18.0D) END) - 1e-9D) THEN FALSE END))) AS _b4,
  ((`low-function` IS NOT NULL) AND `low-function`) AS _b5,
  ((NOT (`low-function` IS NOT NULL)) AND (`gait-speed` < 0.8D - 1e-9D)) AS _b6,
  ((`low-mass` IS NOT NULL) AND `low-mass`) AS _b7,
  ((NOT (`low-mass` IS NOT NULL)) AND ((CASE WHEN `asmi` < (CASE WHEN (`sex` = 'male') THEN 6.11D WHEN NOT (`sex` = 'male') THEN 4.61D ELSE LEAST(6.11D, 4.61D) END) - 1e-9D THEN TRUE WHEN NOT (`asmi` < (CASE WHEN (`sex` = 'male') THEN 6.11D WHEN NOT (`sex` = 'male') THEN 4.61D ELSE GREATEST(6.11D, 4.61D) END) - 1e-9D) THEN FALSE END))) AS _b11,
  ((NOT (`low-strength` IS NOT NULL)) AND (`grip-strength` < 27.5D - 1e-9D)) AS _b14,
  ((NOT (`low-mass` IS NOT NULL)) AND (`asmi` < 6.11D - 1e-9D)) AS _b15,
  ((NOT (`low-strength` IS NOT NULL)) AND (`grip-strength` < 18.0D - 1e-9D)) AS _b18,
  ((NOT (`low-mass` IS NOT NULL)) AND (`asmi` < 4.61D - 1e-9D)) AS _b19
FROM people) AS _l1) AS _l2) AS _l3
