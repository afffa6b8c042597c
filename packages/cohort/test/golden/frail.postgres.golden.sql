SELECT
  "id",
  (CASE WHEN _b14 THEN 'frail' WHEN _b14 IS NULL THEN 'indeterminate' WHEN _b15 THEN 'prefrail' WHEN _b15 IS NULL THEN 'indeterminate' ELSE 'robust' END) AS "frail",
  SUBSTR(CASE WHEN ((TRUE AND ((_b14 IS NULL)))) THEN ',frail' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b14, FALSE)) AND ((_b15 IS NULL) OR (COALESCE(_b15, FALSE) AND ((_b14 IS NULL)))))) THEN ',prefrail' ELSE '' END, 2) AS "frail:not-excluded",
  _b14 AS "frail:frail",
  _b15 AS "frail:prefrail",
  CASE WHEN _b12 = _b13 THEN _b12 END AS "frail:score"
FROM (SELECT
  "id",
  _b12,
  _b13,
  (NOT (CASE WHEN _b13 < (3)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b12 < (3)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b14,
  (NOT (CASE WHEN _b13 < (1)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b12 < (1)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b15
FROM (SELECT
  "id",
  CASE WHEN _b0 = _b1 THEN _b0 ELSE GREATEST(_b0, ((COALESCE(CASE WHEN "frail.fatigue" BETWEEN (0)::float8 AND (1)::float8 THEN "frail.fatigue" END, (0)::float8)) + (COALESCE(CASE WHEN "frail.resistance" BETWEEN (0)::float8 AND (1)::float8 THEN "frail.resistance" END, (0)::float8)) + (COALESCE(CASE WHEN "frail.ambulation" BETWEEN (0)::float8 AND (1)::float8 THEN "frail.ambulation" END, (0)::float8)) + (COALESCE(CASE WHEN "frail.illness" BETWEEN (0)::float8 AND (1)::float8 THEN "frail.illness" END, (0)::float8)) + (COALESCE(CASE WHEN "frail.loss" BETWEEN (0)::float8 AND (1)::float8 THEN "frail.loss" END, (0)::float8)))) END AS _b12,
  CASE WHEN _b0 = _b1 THEN _b1 ELSE LEAST(_b1, ((COALESCE(CASE WHEN "frail.fatigue" BETWEEN (0)::float8 AND (1)::float8 THEN "frail.fatigue" END, (1)::float8)) + (COALESCE(CASE WHEN "frail.resistance" BETWEEN (0)::float8 AND (1)::float8 THEN "frail.resistance" END, (1)::float8)) + (COALESCE(CASE WHEN "frail.ambulation" BETWEEN (0)::float8 AND (1)::float8 THEN "frail.ambulation" END, (1)::float8)) + (COALESCE(CASE WHEN "frail.illness" BETWEEN (0)::float8 AND (1)::float8 THEN "frail.illness" END, (1)::float8)) + (COALESCE(CASE WHEN "frail.loss" BETWEEN (0)::float8 AND (1)::float8 THEN "frail.loss" END, (1)::float8)))) END AS _b13
FROM (SELECT
  "id",
  "frail.fatigue",
  "frail.resistance",
  "frail.ambulation",
  "frail.illness",
  "frail.loss",
  COALESCE("frail-score", (0)::float8) AS _b0,
  COALESCE("frail-score", (5)::float8) AS _b1
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3
