SELECT
  "id",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN (_b12 = _b9) THEN _b9 ELSE 'indeterminate' END) ELSE (CASE WHEN _b2 THEN 'class-ii' WHEN _b2 IS NULL THEN 'indeterminate' WHEN _b5 THEN 'class-i' WHEN _b5 IS NULL THEN 'indeterminate' ELSE 'normal' END) END AS "janssen-2002",
  SUBSTR(CASE WHEN CASE WHEN "sex" IS NULL THEN ((TRUE AND ((_b7 IS NULL))) OR (TRUE AND ((_b10 IS NULL))) OR (NOT (_b12 = _b9) AND _b9 = 'class-ii') OR (NOT (_b12 = _b9) AND _b12 = 'class-ii')) ELSE ((TRUE AND ((_b2 IS NULL)))) END THEN ',class-ii' ELSE '' END || CASE WHEN CASE WHEN "sex" IS NULL THEN ((NOT (COALESCE(_b7, FALSE)) AND ((_b8 IS NULL) OR (COALESCE(_b8, FALSE) AND ((_b7 IS NULL))))) OR (NOT (COALESCE(_b10, FALSE)) AND ((_b11 IS NULL) OR (COALESCE(_b11, FALSE) AND ((_b10 IS NULL))))) OR (NOT (_b12 = _b9) AND _b9 = 'class-i') OR (NOT (_b12 = _b9) AND _b12 = 'class-i')) ELSE ((NOT (COALESCE(_b2, FALSE)) AND ((_b5 IS NULL) OR (COALESCE(_b5, FALSE) AND ((_b2 IS NULL)))))) END THEN ',class-i' ELSE '' END, 2) AS "janssen-2002:not-excluded",
  _b2 AS "janssen-2002:classII",
  _b5 AS "janssen-2002:classI"
FROM (SELECT
  "id",
  "sex",
  _b2,
  _b5,
  _b7,
  _b8,
  _b10,
  _b11,
  CASE WHEN _b7 THEN 'class-ii' WHEN _b7 IS NULL THEN 'indeterminate' WHEN _b8 THEN 'class-i' WHEN _b8 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b9,
  CASE WHEN _b10 THEN 'class-ii' WHEN _b10 IS NULL THEN 'indeterminate' WHEN _b11 THEN 'class-i' WHEN _b11 IS NULL THEN 'indeterminate' ELSE 'normal' END AS _b12
FROM (SELECT
  "id",
  "sex",
  (CASE WHEN "smm-weight-percentage" < (CASE WHEN ("sex" = 'male') THEN (31.5)::DOUBLE WHEN NOT ("sex" = 'male') THEN (22.1)::DOUBLE ELSE LEAST((31.5)::DOUBLE, (22.1)::DOUBLE) END) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ("smm-weight-percentage" < (CASE WHEN ("sex" = 'male') THEN (31.5)::DOUBLE WHEN NOT ("sex" = 'male') THEN (22.1)::DOUBLE ELSE GREATEST((31.5)::DOUBLE, (22.1)::DOUBLE) END) - (1e-9)::DOUBLE) THEN FALSE END) AS _b2,
  (NOT (CASE WHEN (CASE WHEN ("sex" = 'male') THEN (37)::DOUBLE WHEN NOT ("sex" = 'male') THEN (27.6)::DOUBLE ELSE GREATEST((37)::DOUBLE, (27.6)::DOUBLE) END) < "smm-weight-percentage" - (1e-9)::DOUBLE THEN TRUE WHEN NOT ((CASE WHEN ("sex" = 'male') THEN (37)::DOUBLE WHEN NOT ("sex" = 'male') THEN (27.6)::DOUBLE ELSE LEAST((37)::DOUBLE, (27.6)::DOUBLE) END) < "smm-weight-percentage" - (1e-9)::DOUBLE) THEN FALSE END)) AS _b5,
  ("smm-weight-percentage" < (31.5)::DOUBLE - (1e-9)::DOUBLE) AS _b7,
  (NOT ((37)::DOUBLE < "smm-weight-percentage" - (1e-9)::DOUBLE)) AS _b8,
  ("smm-weight-percentage" < (22.1)::DOUBLE - (1e-9)::DOUBLE) AS _b10,
  (NOT ((27.6)::DOUBLE < "smm-weight-percentage" - (1e-9)::DOUBLE)) AS _b11
FROM people) AS _l1) AS _l2
