SELECT
  "id",
  (CASE WHEN (NOT _b113) THEN 'scored' WHEN (NOT _b112) THEN 'indeterminate' ELSE 'scored' END) AS "alsfrs-r",
  SUBSTR(CASE WHEN ((NOT _b112) AND (NOT (NOT _b113))) THEN ',scored' ELSE '' END, 2) AS "alsfrs-r:not-excluded",
  CASE WHEN (NOT _b113) THEN TRUE WHEN (NOT (NOT _b112)) THEN FALSE END AS "alsfrs-r:known",
  CASE WHEN _b110 = _b111 THEN _b110 END AS "alsfrs-r:score"
FROM (SELECT
  "id",
  _b110,
  _b111,
  (_b111 < _b110 - (1e-9)::float8) AS _b112,
  (_b110 < _b111 - (1e-9)::float8) AS _b113
FROM (SELECT
  "id",
  COALESCE("alsfrs-r-score", GREATEST((COALESCE("alsfrs-r-score", (0)::float8)), _b108)) AS _b110,
  COALESCE("alsfrs-r-score", LEAST((COALESCE("alsfrs-r-score", (48)::float8)), _b109)) AS _b111
FROM (SELECT
  "id",
  "alsfrs-r-score",
  ((COALESCE(_b2, GREATEST((COALESCE(_b2, (0)::float8)), (COALESCE(_b5, (0)::float8))))) + (COALESCE(_b10, GREATEST((COALESCE(_b10, (0)::float8)), (COALESCE(_b13, (0)::float8))))) + (COALESCE(_b18, GREATEST((COALESCE(_b18, (0)::float8)), (COALESCE(_b21, (0)::float8))))) + (COALESCE(_b26, GREATEST((COALESCE(_b26, (0)::float8)), (COALESCE(_b29, (0)::float8))))) + (COALESCE(_b34, GREATEST((COALESCE(_b34, (0)::float8)), (COALESCE(_b37, GREATEST((COALESCE(_b37, (0)::float8)), (COALESCE(_b40, GREATEST((COALESCE(_b40, (0)::float8)), (COALESCE(_b43, (0)::float8))))))))))) + (COALESCE(_b52, GREATEST((COALESCE(_b52, (0)::float8)), (COALESCE(_b55, (0)::float8))))) + (COALESCE(_b60, GREATEST((COALESCE(_b60, (0)::float8)), (COALESCE(_b63, (0)::float8))))) + (COALESCE(_b68, GREATEST((COALESCE(_b68, (0)::float8)), (COALESCE(_b71, (0)::float8))))) + (COALESCE(_b76, GREATEST((COALESCE(_b76, (0)::float8)), (COALESCE(_b79, (0)::float8))))) + (COALESCE(_b84, GREATEST((COALESCE(_b84, (0)::float8)), (COALESCE(_b87, (0)::float8))))) + (COALESCE(_b92, GREATEST((COALESCE(_b92, (0)::float8)), (COALESCE(_b95, (0)::float8))))) + (COALESCE(_b100, GREATEST((COALESCE(_b100, (0)::float8)), (COALESCE(_b103, (0)::float8)))))) AS _b108,
  ((COALESCE(_b2, LEAST((COALESCE(_b2, (4)::float8)), (COALESCE(_b5, (4)::float8))))) + (COALESCE(_b10, LEAST((COALESCE(_b10, (4)::float8)), (COALESCE(_b13, (4)::float8))))) + (COALESCE(_b18, LEAST((COALESCE(_b18, (4)::float8)), (COALESCE(_b21, (4)::float8))))) + (COALESCE(_b26, LEAST((COALESCE(_b26, (4)::float8)), (COALESCE(_b29, (4)::float8))))) + (COALESCE(_b34, LEAST((COALESCE(_b34, (4)::float8)), (COALESCE(_b37, LEAST((COALESCE(_b37, (4)::float8)), (COALESCE(_b40, LEAST((COALESCE(_b40, (4)::float8)), (COALESCE(_b43, (4)::float8))))))))))) + (COALESCE(_b52, LEAST((COALESCE(_b52, (4)::float8)), (COALESCE(_b55, (4)::float8))))) + (COALESCE(_b60, LEAST((COALESCE(_b60, (4)::float8)), (COALESCE(_b63, (4)::float8))))) + (COALESCE(_b68, LEAST((COALESCE(_b68, (4)::float8)), (COALESCE(_b71, (4)::float8))))) + (COALESCE(_b76, LEAST((COALESCE(_b76, (4)::float8)), (COALESCE(_b79, (4)::float8))))) + (COALESCE(_b84, LEAST((COALESCE(_b84, (4)::float8)), (COALESCE(_b87, (4)::float8))))) + (COALESCE(_b92, LEAST((COALESCE(_b92, (4)::float8)), (COALESCE(_b95, (4)::float8))))) + (COALESCE(_b100, LEAST((COALESCE(_b100, (4)::float8)), (COALESCE(_b103, (4)::float8)))))) AS _b109
FROM (SELECT
  "id",
  "alsfrs-r-score",
  CASE WHEN "alsfrs-r.speech" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.speech" END AS _b2,
  CASE WHEN "alsfrs-r.1" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.1" END AS _b5,
  CASE WHEN "alsfrs-r.salivation" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.salivation" END AS _b10,
  CASE WHEN "alsfrs-r.2" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.2" END AS _b13,
  CASE WHEN "alsfrs-r.swallowing" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.swallowing" END AS _b18,
  CASE WHEN "alsfrs-r.3" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.3" END AS _b21,
  CASE WHEN "alsfrs-r.handwriting" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.handwriting" END AS _b26,
  CASE WHEN "alsfrs-r.4" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.4" END AS _b29,
  CASE WHEN "alsfrs-r.cutting" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.cutting" END AS _b34,
  CASE WHEN "alsfrs-r.5" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.5" END AS _b37,
  CASE WHEN "alsfrs-r.5a" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.5a" END AS _b40,
  CASE WHEN "alsfrs-r.5b" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.5b" END AS _b43,
  CASE WHEN "alsfrs-r.dressing" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.dressing" END AS _b52,
  CASE WHEN "alsfrs-r.6" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.6" END AS _b55,
  CASE WHEN "alsfrs-r.turning" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.turning" END AS _b60,
  CASE WHEN "alsfrs-r.7" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.7" END AS _b63,
  CASE WHEN "alsfrs-r.walking" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.walking" END AS _b68,
  CASE WHEN "alsfrs-r.8" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.8" END AS _b71,
  CASE WHEN "alsfrs-r.stairs" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.stairs" END AS _b76,
  CASE WHEN "alsfrs-r.9" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.9" END AS _b79,
  CASE WHEN "alsfrs-r.dyspnoea" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.dyspnoea" END AS _b84,
  CASE WHEN "alsfrs-r.10" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.10" END AS _b87,
  CASE WHEN "alsfrs-r.orthopnoea" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.orthopnoea" END AS _b92,
  CASE WHEN "alsfrs-r.11" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.11" END AS _b95,
  CASE WHEN "alsfrs-r.respiratory-insufficiency" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.respiratory-insufficiency" END AS _b100,
  CASE WHEN "alsfrs-r.12" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.12" END AS _b103
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
