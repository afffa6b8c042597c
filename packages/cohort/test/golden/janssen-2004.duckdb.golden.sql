SELECT
  "id",
  CASE WHEN _b9 THEN 'indeterminate' ELSE _b5 END AS "janssen-2004",
  SUBSTR(CASE WHEN ((TRUE AND ((_b2 IS NULL))) OR (_b9 AND _b5 = 'severe') OR CASE WHEN "sex" IS NULL THEN (((TRUE AND ((_b6 IS NULL))) OR (_b9 AND _b8 = 'severe'))) ELSE FALSE END) THEN ',severe' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b2, FALSE)) AND ((_b4 IS NULL) OR (COALESCE(_b4, FALSE) AND ((_b2 IS NULL))))) OR (_b9 AND _b5 = 'moderate') OR CASE WHEN "sex" IS NULL THEN (((NOT (COALESCE(_b6, FALSE)) AND ((_b7 IS NULL) OR (COALESCE(_b7, FALSE) AND ((_b6 IS NULL))))) OR (_b9 AND _b8 = 'moderate'))) ELSE FALSE END) THEN ',moderate' ELSE '' END, 2) AS "janssen-2004:not-excluded",
  CASE WHEN "sex" IS NULL THEN (NOT (CASE WHEN (CASE WHEN ("sex" = 'male') THEN (8.5)::DOUBLE ELSE GREATEST((5.75)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (8.5)::DOUBLE END) END) < "smmi" - (1e-9)::DOUBLE THEN TRUE WHEN NOT ((CASE WHEN ("sex" = 'male') THEN (8.5)::DOUBLE ELSE LEAST((5.75)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (8.5)::DOUBLE END) END) < "smmi" - (1e-9)::DOUBLE) THEN FALSE END)) ELSE _b2 END AS "janssen-2004:severe",
  CASE WHEN "sex" IS NULL THEN (NOT (CASE WHEN (CASE WHEN ("sex" = 'male') THEN (10.75)::DOUBLE ELSE GREATEST((6.75)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (10.75)::DOUBLE END) END) < "smmi" - (1e-9)::DOUBLE THEN TRUE WHEN NOT ((CASE WHEN ("sex" = 'male') THEN (10.75)::DOUBLE ELSE LEAST((6.75)::DOUBLE, CASE WHEN ("sex" = 'male') IS NULL THEN (10.75)::DOUBLE END) END) < "smmi" - (1e-9)::DOUBLE) THEN FALSE END)) ELSE _b4 END AS "janssen-2004:moderate"
FROM (SELECT
  "id",
  "sex",
  "smmi",
  _b2,
  _b4,
  _b5,
  _b6,
  _b7,
  _b8,
  (CASE WHEN "sex" IS NULL THEN (_b8 <> _b5) ELSE FALSE END) AS _b9
FROM (SELECT
  "id",
  "sex",
  "smmi",
  _b2,
  _b4,
  _b6,
  _b7,
  _b8,
  CASE WHEN _b2 THEN 'severe' WHEN _b2 IS NULL THEN 'indeterminate' WHEN _b4 THEN 'moderate' WHEN _b4 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b5
FROM (SELECT
  "id",
  "sex",
  "smmi",
  _b6,
  _b7,
  (NOT ((CASE WHEN _b0 THEN (8.5)::DOUBLE ELSE (5.75)::DOUBLE END) < "smmi" - (1e-9)::DOUBLE)) AS _b2,
  (NOT ((CASE WHEN _b0 THEN (10.75)::DOUBLE ELSE (6.75)::DOUBLE END) < "smmi" - (1e-9)::DOUBLE)) AS _b4,
  CASE WHEN "sex" IS NULL THEN CASE WHEN _b6 THEN 'severe' WHEN _b6 IS NULL THEN 'indeterminate' WHEN _b7 THEN 'moderate' WHEN _b7 IS NULL THEN 'indeterminate' ELSE 'normal' END END AS _b8
FROM (SELECT
  "id",
  "sex",
  "smmi",
  COALESCE(("sex" = 'male'), TRUE) AS _b0,
  CASE WHEN "sex" IS NULL THEN (NOT ((5.75)::DOUBLE < "smmi" - (1e-9)::DOUBLE)) END AS _b6,
  CASE WHEN "sex" IS NULL THEN (NOT ((6.75)::DOUBLE < "smmi" - (1e-9)::DOUBLE)) END AS _b7
FROM people) AS _l1) AS _l2) AS _l3) AS _l4
