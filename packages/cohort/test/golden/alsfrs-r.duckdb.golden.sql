SELECT
  "id",
  (CASE WHEN _b108 THEN 'scored' WHEN _b108 IS NULL THEN 'indeterminate' ELSE 'scored' END) AS "alsfrs-r",
  SUBSTR(CASE WHEN ((TRUE AND ((_b108 IS NULL)))) THEN ',scored' ELSE '' END, 2) AS "alsfrs-r:not-excluded",
  _b108 AS "alsfrs-r:known",
  CASE WHEN _b106 = _b107 THEN _b106 END AS "alsfrs-r:score"
FROM (SELECT
  "id",
  _b106,
  _b107,
  (NOT (CASE WHEN _b107 < _b106 - (1e-9)::DOUBLE THEN TRUE WHEN NOT (_b106 < _b107 - (1e-9)::DOUBLE) THEN FALSE END)) AS _b108
FROM (SELECT
  "id",
  COALESCE("alsfrs-r-score", GREATEST((COALESCE("alsfrs-r-score", (0)::DOUBLE)), ((COALESCE(_b2, GREATEST((COALESCE(_b2, (0)::DOUBLE)), (COALESCE(_b5, (0)::DOUBLE))))) + (COALESCE(_b10, GREATEST((COALESCE(_b10, (0)::DOUBLE)), (COALESCE(_b13, (0)::DOUBLE))))) + (COALESCE(_b18, GREATEST((COALESCE(_b18, (0)::DOUBLE)), (COALESCE(_b21, (0)::DOUBLE))))) + (COALESCE(_b26, GREATEST((COALESCE(_b26, (0)::DOUBLE)), (COALESCE(_b29, (0)::DOUBLE))))) + (COALESCE(_b34, GREATEST((COALESCE(_b34, (0)::DOUBLE)), COALESCE(_b37, GREATEST((COALESCE(_b37, (0)::DOUBLE)), COALESCE(_b40, GREATEST((COALESCE(_b40, (0)::DOUBLE)), (COALESCE(_b43, (0)::DOUBLE))))))))) + (COALESCE(_b48, GREATEST((COALESCE(_b48, (0)::DOUBLE)), (COALESCE(_b51, (0)::DOUBLE))))) + (COALESCE(_b56, GREATEST((COALESCE(_b56, (0)::DOUBLE)), (COALESCE(_b59, (0)::DOUBLE))))) + (COALESCE(_b64, GREATEST((COALESCE(_b64, (0)::DOUBLE)), (COALESCE(_b67, (0)::DOUBLE))))) + (COALESCE(_b72, GREATEST((COALESCE(_b72, (0)::DOUBLE)), (COALESCE(_b75, (0)::DOUBLE))))) + (COALESCE(_b80, GREATEST((COALESCE(_b80, (0)::DOUBLE)), (COALESCE(_b83, (0)::DOUBLE))))) + (COALESCE(_b88, GREATEST((COALESCE(_b88, (0)::DOUBLE)), (COALESCE(_b91, (0)::DOUBLE))))) + (COALESCE(_b96, GREATEST((COALESCE(_b96, (0)::DOUBLE)), (COALESCE(_b99, (0)::DOUBLE)))))))) AS _b106,
  COALESCE("alsfrs-r-score", LEAST((COALESCE("alsfrs-r-score", (48)::DOUBLE)), ((COALESCE(_b2, LEAST((COALESCE(_b2, (4)::DOUBLE)), (COALESCE(_b5, (4)::DOUBLE))))) + (COALESCE(_b10, LEAST((COALESCE(_b10, (4)::DOUBLE)), (COALESCE(_b13, (4)::DOUBLE))))) + (COALESCE(_b18, LEAST((COALESCE(_b18, (4)::DOUBLE)), (COALESCE(_b21, (4)::DOUBLE))))) + (COALESCE(_b26, LEAST((COALESCE(_b26, (4)::DOUBLE)), (COALESCE(_b29, (4)::DOUBLE))))) + (COALESCE(_b34, LEAST((COALESCE(_b34, (4)::DOUBLE)), COALESCE(_b37, LEAST((COALESCE(_b37, (4)::DOUBLE)), COALESCE(_b40, LEAST((COALESCE(_b40, (4)::DOUBLE)), (COALESCE(_b43, (4)::DOUBLE))))))))) + (COALESCE(_b48, LEAST((COALESCE(_b48, (4)::DOUBLE)), (COALESCE(_b51, (4)::DOUBLE))))) + (COALESCE(_b56, LEAST((COALESCE(_b56, (4)::DOUBLE)), (COALESCE(_b59, (4)::DOUBLE))))) + (COALESCE(_b64, LEAST((COALESCE(_b64, (4)::DOUBLE)), (COALESCE(_b67, (4)::DOUBLE))))) + (COALESCE(_b72, LEAST((COALESCE(_b72, (4)::DOUBLE)), (COALESCE(_b75, (4)::DOUBLE))))) + (COALESCE(_b80, LEAST((COALESCE(_b80, (4)::DOUBLE)), (COALESCE(_b83, (4)::DOUBLE))))) + (COALESCE(_b88, LEAST((COALESCE(_b88, (4)::DOUBLE)), (COALESCE(_b91, (4)::DOUBLE))))) + (COALESCE(_b96, LEAST((COALESCE(_b96, (4)::DOUBLE)), (COALESCE(_b99, (4)::DOUBLE)))))))) AS _b107
FROM (SELECT
  "id",
  "alsfrs-r-score",
  CASE WHEN "alsfrs-r.speech" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.speech" END AS _b2,
  CASE WHEN "alsfrs-r.1" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.1" END AS _b5,
  CASE WHEN "alsfrs-r.salivation" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.salivation" END AS _b10,
  CASE WHEN "alsfrs-r.2" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.2" END AS _b13,
  CASE WHEN "alsfrs-r.swallowing" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.swallowing" END AS _b18,
  CASE WHEN "alsfrs-r.3" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.3" END AS _b21,
  CASE WHEN "alsfrs-r.handwriting" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.handwriting" END AS _b26,
  CASE WHEN "alsfrs-r.4" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.4" END AS _b29,
  CASE WHEN "alsfrs-r.cutting" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.cutting" END AS _b34,
  CASE WHEN "alsfrs-r.5" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.5" END AS _b37,
  CASE WHEN "alsfrs-r.5a" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.5a" END AS _b40,
  CASE WHEN "alsfrs-r.5b" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.5b" END AS _b43,
  CASE WHEN "alsfrs-r.dressing" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.dressing" END AS _b48,
  CASE WHEN "alsfrs-r.6" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.6" END AS _b51,
  CASE WHEN "alsfrs-r.turning" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.turning" END AS _b56,
  CASE WHEN "alsfrs-r.7" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.7" END AS _b59,
  CASE WHEN "alsfrs-r.walking" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.walking" END AS _b64,
  CASE WHEN "alsfrs-r.8" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.8" END AS _b67,
  CASE WHEN "alsfrs-r.stairs" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.stairs" END AS _b72,
  CASE WHEN "alsfrs-r.9" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.9" END AS _b75,
  CASE WHEN "alsfrs-r.dyspnoea" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.dyspnoea" END AS _b80,
  CASE WHEN "alsfrs-r.10" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.10" END AS _b83,
  CASE WHEN "alsfrs-r.orthopnoea" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.orthopnoea" END AS _b88,
  CASE WHEN "alsfrs-r.11" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.11" END AS _b91,
  CASE WHEN "alsfrs-r.respiratory-insufficiency" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.respiratory-insufficiency" END AS _b96,
  CASE WHEN "alsfrs-r.12" BETWEEN (0)::DOUBLE AND (4)::DOUBLE THEN "alsfrs-r.12" END AS _b99
FROM people) AS _l1) AS _l2) AS _l3
