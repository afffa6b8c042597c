SELECT
  "id",
  (CASE WHEN (NOT _b22) THEN 'frail' WHEN (NOT _b21) THEN 'indeterminate' WHEN (NOT _b24) THEN 'prefrail' WHEN (NOT _b23) THEN 'indeterminate' ELSE 'robust' END) AS "frail",
  SUBSTR(CASE WHEN ((NOT _b21) AND (NOT (NOT _b22))) THEN ',frail' ELSE '' END || CASE WHEN ((NOT (NOT _b22)) AND (((NOT _b23) AND (NOT (NOT _b24))) OR ((NOT _b24) AND ((NOT _b21) AND (NOT (NOT _b22)))))) THEN ',prefrail' ELSE '' END, 2) AS "frail:not-excluded",
  CASE WHEN (NOT _b22) THEN TRUE WHEN (NOT (NOT _b21)) THEN FALSE END AS "frail:frail",
  CASE WHEN (NOT _b24) THEN TRUE WHEN (NOT (NOT _b23)) THEN FALSE END AS "frail:prefrail",
  CASE WHEN _b19 = _b20 THEN _b19 END AS "frail:score"
FROM (SELECT
  "id",
  _b19,
  _b20,
  (_b20 < (3)::DOUBLE - (1e-9)::DOUBLE) AS _b21,
  (_b19 < (3)::DOUBLE - (1e-9)::DOUBLE) AS _b22,
  (_b20 < (1)::DOUBLE - (1e-9)::DOUBLE) AS _b23,
  (_b19 < (1)::DOUBLE - (1e-9)::DOUBLE) AS _b24
FROM (SELECT
  "id",
  COALESCE("frail-score", GREATEST((COALESCE("frail-score", (0)::DOUBLE)), ((COALESCE(_b2, (0)::DOUBLE)) + (COALESCE(_b5, (0)::DOUBLE)) + (COALESCE(_b8, (0)::DOUBLE)) + (COALESCE(_b11, (0)::DOUBLE)) + (COALESCE(_b14, (0)::DOUBLE))))) AS _b19,
  COALESCE("frail-score", LEAST((COALESCE("frail-score", (5)::DOUBLE)), ((COALESCE(_b2, (1)::DOUBLE)) + (COALESCE(_b5, (1)::DOUBLE)) + (COALESCE(_b8, (1)::DOUBLE)) + (COALESCE(_b11, (1)::DOUBLE)) + (COALESCE(_b14, (1)::DOUBLE))))) AS _b20
FROM (SELECT
  "id",
  "frail-score",
  CASE WHEN "frail.fatigue" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "frail.fatigue" END AS _b2,
  CASE WHEN "frail.resistance" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "frail.resistance" END AS _b5,
  CASE WHEN "frail.ambulation" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "frail.ambulation" END AS _b8,
  CASE WHEN "frail.illness" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "frail.illness" END AS _b11,
  CASE WHEN "frail.loss" BETWEEN (0)::DOUBLE AND (1)::DOUBLE THEN "frail.loss" END AS _b14
FROM people) AS _l1) AS _l2) AS _l3
