SELECT
  "id",
  (CASE WHEN _b13 THEN 'severe' WHEN _b14 THEN 'indeterminate' WHEN _b15 THEN 'moderate' WHEN _b16 THEN 'indeterminate' WHEN (NOT _b18) THEN 'mild' WHEN (NOT _b17) THEN 'indeterminate' ELSE 'none' END) AS "casco-2017",
  SUBSTR(CASE WHEN (_b14 AND (NOT _b13)) THEN ',severe' ELSE '' END || CASE WHEN ((NOT _b13) AND ((_b16 AND (NOT _b15)) OR (_b15 AND (_b14 AND (NOT _b13))))) THEN ',moderate' ELSE '' END || CASE WHEN ((NOT (_b13 OR _b15)) AND (((NOT _b17) AND (NOT (NOT _b18))) OR ((NOT _b18) AND ((_b14 AND (NOT _b13)) OR (_b16 AND (NOT _b15)))))) THEN ',mild' ELSE '' END, 2) AS "casco-2017:not-excluded",
  CASE WHEN _b13 THEN TRUE WHEN (NOT _b14) THEN FALSE END AS "casco-2017:severe",
  CASE WHEN _b15 THEN TRUE WHEN (NOT _b16) THEN FALSE END AS "casco-2017:moderate",
  CASE WHEN (NOT _b18) THEN TRUE WHEN (NOT (NOT _b17)) THEN FALSE END AS "casco-2017:mild",
  CASE WHEN _b11 = _b12 THEN _b11 END AS "casco-2017:score"
FROM (SELECT
  "id",
  _b11,
  _b12,
  ((46)::DOUBLE < _b11 - (1e-9)::DOUBLE) AS _b13,
  ((46)::DOUBLE < _b12 - (1e-9)::DOUBLE) AS _b14,
  ((28)::DOUBLE < _b11 - (1e-9)::DOUBLE) AS _b15,
  ((28)::DOUBLE < _b12 - (1e-9)::DOUBLE) AS _b16,
  (_b12 < (15)::DOUBLE - (1e-9)::DOUBLE) AS _b17,
  (_b11 < (15)::DOUBLE - (1e-9)::DOUBLE) AS _b18
FROM (SELECT
  "id",
  COALESCE(_b0, GREATEST((COALESCE(_b0, (0)::DOUBLE)), (COALESCE(_b3, GREATEST((COALESCE(_b3, (0)::DOUBLE)), (COALESCE(_b6, (0)::DOUBLE))))))) AS _b11,
  COALESCE(_b0, LEAST((COALESCE(_b0, (100)::DOUBLE)), (COALESCE(_b3, LEAST((COALESCE(_b3, (100)::DOUBLE)), (COALESCE(_b6, (100)::DOUBLE))))))) AS _b12
FROM (SELECT
  "id",
  CASE WHEN "casco-2017.score" BETWEEN (0)::DOUBLE AND (100)::DOUBLE THEN "casco-2017.score" END AS _b0,
  CASE WHEN "casco-2017.total" BETWEEN (0)::DOUBLE AND (100)::DOUBLE THEN "casco-2017.total" END AS _b3,
  CASE WHEN "casco.score" BETWEEN (0)::DOUBLE AND (100)::DOUBLE THEN "casco.score" END AS _b6
FROM people) AS _l1) AS _l2) AS _l3
