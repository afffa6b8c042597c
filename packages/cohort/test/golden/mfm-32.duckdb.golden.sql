SELECT
  "id",
  (CASE WHEN _b9 THEN 'scored' WHEN _b9 IS NULL THEN 'indeterminate' ELSE 'scored' END) AS "mfm-32",
  SUBSTR(CASE WHEN ((TRUE AND ((_b9 IS NULL)))) THEN ',scored' ELSE '' END, 2) AS "mfm-32:not-excluded",
  _b9 AS "mfm-32:known",
  CASE WHEN _b17 = (COALESCE(_b11, LEAST((COALESCE(_b11, (100)::DOUBLE)), (GREATEST(((_b1 + _b4 + _b7) * _b14), ((_b1 + _b4 + _b7) * _b14), ((_b2 + _b5 + _b8) * _b14), ((_b2 + _b5 + _b8) * _b14)))))) THEN _b17 END AS "mfm-32:score"
FROM (SELECT
  "id",
  _b1,
  _b2,
  _b4,
  _b5,
  _b7,
  _b8,
  _b11,
  _b14,
  (NOT (CASE WHEN (_b2 + _b5 + _b8) < (_b1 + _b4 + _b7) - (1e-9)::DOUBLE THEN TRUE WHEN NOT ((_b1 + _b4 + _b7) < (_b2 + _b5 + _b8) - (1e-9)::DOUBLE) THEN FALSE END)) AS _b9,
  COALESCE(_b11, GREATEST((COALESCE(_b11, (0)::DOUBLE)), (LEAST(((_b1 + _b4 + _b7) * _b14), ((_b1 + _b4 + _b7) * _b14), ((_b2 + _b5 + _b8) * _b14), ((_b2 + _b5 + _b8) * _b14))))) AS _b17
FROM (SELECT
  "id",
  _b11,
  _b14,
  COALESCE(_b0, (0)::DOUBLE) AS _b1,
  COALESCE(_b0, (39)::DOUBLE) AS _b2,
  COALESCE(_b3, (0)::DOUBLE) AS _b4,
  COALESCE(_b3, (36)::DOUBLE) AS _b5,
  COALESCE(_b6, (0)::DOUBLE) AS _b7,
  COALESCE(_b6, (21)::DOUBLE) AS _b8
FROM (SELECT
  "id",
  CASE WHEN "mfm-32.d1" BETWEEN (0)::DOUBLE AND (39)::DOUBLE THEN "mfm-32.d1" END AS _b0,
  CASE WHEN "mfm-32.d2" BETWEEN (0)::DOUBLE AND (36)::DOUBLE THEN "mfm-32.d2" END AS _b3,
  CASE WHEN "mfm-32.d3" BETWEEN (0)::DOUBLE AND (21)::DOUBLE THEN "mfm-32.d3" END AS _b6,
  CASE WHEN "mfm-32.percent" BETWEEN (0)::DOUBLE AND (100)::DOUBLE THEN "mfm-32.percent" END AS _b11,
  (1.0416666666666667)::DOUBLE AS _b14
FROM people) AS _l1) AS _l2) AS _l3
