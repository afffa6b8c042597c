SELECT
  "id",
  (CASE WHEN _b16 THEN 'severe' WHEN _b16 IS NULL THEN 'indeterminate' WHEN _b17 THEN 'moderate' WHEN _b17 IS NULL THEN 'indeterminate' ELSE 'independent' END) AS "katz",
  SUBSTR(CASE WHEN ((TRUE AND ((_b16 IS NULL)))) THEN ',severe' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b16, FALSE)) AND ((_b17 IS NULL) OR (COALESCE(_b17, FALSE) AND ((_b16 IS NULL)))))) THEN ',moderate' ELSE '' END, 2) AS "katz:not-excluded",
  _b16 AS "katz:severe",
  _b17 AS "katz:moderate",
  CASE WHEN _b14 = _b15 THEN _b14 END AS "katz:score"
FROM (SELECT
  "id",
  _b14,
  _b15,
  (NOT (CASE WHEN (2)::DOUBLE < _b14 - (1e-9)::DOUBLE THEN TRUE WHEN NOT ((2)::DOUBLE < _b15 - (1e-9)::DOUBLE) THEN FALSE END)) AS _b16,
  (NOT (CASE WHEN (5)::DOUBLE < _b14 - (1e-9)::DOUBLE THEN TRUE WHEN NOT ((5)::DOUBLE < _b15 - (1e-9)::DOUBLE) THEN FALSE END)) AS _b17
FROM (SELECT
  "id",
  CASE WHEN COALESCE("katz-index", (0)::DOUBLE) = COALESCE("katz-index", (6)::DOUBLE) THEN COALESCE("katz-index", (0)::DOUBLE) ELSE GREATEST(COALESCE("katz-index", (0)::DOUBLE), ((COALESCE(CASE WHEN "katz.bathing" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "katz.bathing" END, (0)::DOUBLE)) + (COALESCE(CASE WHEN "katz.dressing" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "katz.dressing" END, (0)::DOUBLE)) + (COALESCE(CASE WHEN "katz.toileting" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "katz.toileting" END, (0)::DOUBLE)) + (COALESCE(CASE WHEN "katz.transferring" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "katz.transferring" END, (0)::DOUBLE)) + (COALESCE(CASE WHEN "katz.continence" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "katz.continence" END, (0)::DOUBLE)) + (COALESCE(CASE WHEN "katz.feeding" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "katz.feeding" END, (0)::DOUBLE)))) END AS _b14,
  CASE WHEN COALESCE("katz-index", (0)::DOUBLE) = COALESCE("katz-index", (6)::DOUBLE) THEN COALESCE("katz-index", (6)::DOUBLE) ELSE LEAST(COALESCE("katz-index", (6)::DOUBLE), ((COALESCE(CASE WHEN "katz.bathing" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "katz.bathing" END, (1)::DOUBLE)) + (COALESCE(CASE WHEN "katz.dressing" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "katz.dressing" END, (1)::DOUBLE)) + (COALESCE(CASE WHEN "katz.toileting" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "katz.toileting" END, (1)::DOUBLE)) + (COALESCE(CASE WHEN "katz.transferring" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "katz.transferring" END, (1)::DOUBLE)) + (COALESCE(CASE WHEN "katz.continence" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "katz.continence" END, (1)::DOUBLE)) + (COALESCE(CASE WHEN "katz.feeding" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "katz.feeding" END, (1)::DOUBLE)))) END AS _b15
FROM people) AS _l1) AS _l2
