SELECT
  "id",
  (CASE WHEN _b6 THEN 'scored' WHEN _b6 IS NULL THEN 'indeterminate' ELSE 'scored' END) AS "mfm-32",
  SUBSTR(CASE WHEN ((TRUE AND ((_b6 IS NULL)))) THEN ',scored' ELSE '' END, 2) AS "mfm-32:not-excluded",
  _b6 AS "mfm-32:known",
  CASE WHEN _b12 = (CASE WHEN _b8 = _b9 THEN _b9 ELSE LEAST(_b9, (CASE WHEN (_b0 + _b2 + _b4) IS NULL OR (_b1 + _b3 + _b5) IS NULL OR (1.0416666666666667)::float8 IS NULL OR (1.0416666666666667)::float8 IS NULL THEN NULL ELSE GREATEST(((_b0 + _b2 + _b4) * (1.0416666666666667)::float8), ((_b0 + _b2 + _b4) * (1.0416666666666667)::float8), ((_b1 + _b3 + _b5) * (1.0416666666666667)::float8), ((_b1 + _b3 + _b5) * (1.0416666666666667)::float8)) END)) END) THEN _b12 END AS "mfm-32:score"
FROM (SELECT
  "id",
  _b0,
  _b1,
  _b2,
  _b3,
  _b4,
  _b5,
  _b8,
  _b9,
  (NOT (CASE WHEN (_b1 + _b3 + _b5) < (_b0 + _b2 + _b4) - (1e-9)::float8 THEN TRUE WHEN NOT ((_b0 + _b2 + _b4) < (_b1 + _b3 + _b5) - (1e-9)::float8) THEN FALSE END)) AS _b6,
  CASE WHEN _b8 = _b9 THEN _b8 ELSE GREATEST(_b8, (CASE WHEN (_b0 + _b2 + _b4) IS NULL OR (_b1 + _b3 + _b5) IS NULL OR (1.0416666666666667)::float8 IS NULL OR (1.0416666666666667)::float8 IS NULL THEN NULL ELSE LEAST(((_b0 + _b2 + _b4) * (1.0416666666666667)::float8), ((_b0 + _b2 + _b4) * (1.0416666666666667)::float8), ((_b1 + _b3 + _b5) * (1.0416666666666667)::float8), ((_b1 + _b3 + _b5) * (1.0416666666666667)::float8)) END)) END AS _b12
FROM (SELECT
  "id",
  COALESCE(CASE WHEN "mfm-32.d1" BETWEEN (0)::float8 AND (39)::float8 THEN "mfm-32.d1" END, (0)::float8) AS _b0,
  COALESCE(CASE WHEN "mfm-32.d1" BETWEEN (0)::float8 AND (39)::float8 THEN "mfm-32.d1" END, (39)::float8) AS _b1,
  COALESCE(CASE WHEN "mfm-32.d2" BETWEEN (0)::float8 AND (36)::float8 THEN "mfm-32.d2" END, (0)::float8) AS _b2,
  COALESCE(CASE WHEN "mfm-32.d2" BETWEEN (0)::float8 AND (36)::float8 THEN "mfm-32.d2" END, (36)::float8) AS _b3,
  COALESCE(CASE WHEN "mfm-32.d3" BETWEEN (0)::float8 AND (21)::float8 THEN "mfm-32.d3" END, (0)::float8) AS _b4,
  COALESCE(CASE WHEN "mfm-32.d3" BETWEEN (0)::float8 AND (21)::float8 THEN "mfm-32.d3" END, (21)::float8) AS _b5,
  COALESCE(CASE WHEN "mfm-32.percent" BETWEEN (0)::float8 AND (100)::float8 THEN "mfm-32.percent" END, (0)::float8) AS _b8,
  COALESCE(CASE WHEN "mfm-32.percent" BETWEEN (0)::float8 AND (100)::float8 THEN "mfm-32.percent" END, (100)::float8) AS _b9
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2
