SELECT
  "id",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN (_b12 = _b9) THEN _b9 ELSE 'indeterminate' END) ELSE (CASE WHEN _b2 THEN 'severe' WHEN _b2 IS NULL THEN 'indeterminate' WHEN _b5 THEN 'moderate' WHEN _b5 IS NULL THEN 'indeterminate' ELSE 'normal' END) END AS "janssen-2004",
  SUBSTR(CASE WHEN CASE WHEN "sex" IS NULL THEN ((TRUE AND ((_b7 IS NULL))) OR (TRUE AND ((_b10 IS NULL))) OR (NOT (_b12 = _b9) AND _b9 = 'severe') OR (NOT (_b12 = _b9) AND _b12 = 'severe')) ELSE ((TRUE AND ((_b2 IS NULL)))) END THEN ',severe' ELSE '' END || CASE WHEN CASE WHEN "sex" IS NULL THEN ((NOT (COALESCE(_b7, FALSE)) AND ((_b8 IS NULL) OR (COALESCE(_b8, FALSE) AND ((_b7 IS NULL))))) OR (NOT (COALESCE(_b10, FALSE)) AND ((_b11 IS NULL) OR (COALESCE(_b11, FALSE) AND ((_b10 IS NULL))))) OR (NOT (_b12 = _b9) AND _b9 = 'moderate') OR (NOT (_b12 = _b9) AND _b12 = 'moderate')) ELSE ((NOT (COALESCE(_b2, FALSE)) AND ((_b5 IS NULL) OR (COALESCE(_b5, FALSE) AND ((_b2 IS NULL)))))) END THEN ',moderate' ELSE '' END, 2) AS "janssen-2004:not-excluded",
  _b2 AS "janssen-2004:severe",
  _b5 AS "janssen-2004:moderate"
FROM (SELECT
  "id",
  "sex",
  _b2,
  _b5,
  _b7,
  _b8,
  _b10,
  _b11,
  CASE WHEN _b7 THEN 'severe' WHEN _b7 IS NULL THEN 'indeterminate' WHEN _b8 THEN 'moderate' WHEN _b8 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b9,
  CASE WHEN _b10 THEN 'severe' WHEN _b10 IS NULL THEN 'indeterminate' WHEN _b11 THEN 'moderate' WHEN _b11 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b12
FROM (SELECT
  "id",
  "sex",
  (NOT (CASE WHEN (CASE WHEN ("sex" = 'male') THEN (8.5)::float8 WHEN NOT ("sex" = 'male') THEN (5.75)::float8 ELSE GREATEST((8.5)::float8, (5.75)::float8) END) < "smmi" - (1e-9)::float8 THEN TRUE WHEN NOT ((CASE WHEN ("sex" = 'male') THEN (8.5)::float8 WHEN NOT ("sex" = 'male') THEN (5.75)::float8 ELSE LEAST((8.5)::float8, (5.75)::float8) END) < "smmi" - (1e-9)::float8) THEN FALSE END)) AS _b2,
  (NOT (CASE WHEN (CASE WHEN ("sex" = 'male') THEN (10.75)::float8 WHEN NOT ("sex" = 'male') THEN (6.75)::float8 ELSE GREATEST((10.75)::float8, (6.75)::float8) END) < "smmi" - (1e-9)::float8 THEN TRUE WHEN NOT ((CASE WHEN ("sex" = 'male') THEN (10.75)::float8 WHEN NOT ("sex" = 'male') THEN (6.75)::float8 ELSE LEAST((10.75)::float8, (6.75)::float8) END) < "smmi" - (1e-9)::float8) THEN FALSE END)) AS _b5,
  (NOT ((8.5)::float8 < "smmi" - (1e-9)::float8)) AS _b7,
  (NOT ((10.75)::float8 < "smmi" - (1e-9)::float8)) AS _b8,
  (NOT ((5.75)::float8 < "smmi" - (1e-9)::float8)) AS _b10,
  (NOT ((6.75)::float8 < "smmi" - (1e-9)::float8)) AS _b11
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2
