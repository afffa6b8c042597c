SELECT
  "id",
  (CASE WHEN _b63 THEN 'stage-4' WHEN _b63 IS NULL THEN 'indeterminate' WHEN _b64 THEN 'stage-3' WHEN _b64 IS NULL THEN 'indeterminate' WHEN _b65 THEN 'stage-2' WHEN _b65 IS NULL THEN 'indeterminate' WHEN _b66 THEN 'stage-1' WHEN _b66 IS NULL THEN 'indeterminate' ELSE 'stage-0' END) AS "mitos-als",
  SUBSTR(CASE WHEN ((TRUE AND ((_b63 IS NULL)))) THEN ',stage-4' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b63, FALSE)) AND ((_b64 IS NULL) OR (COALESCE(_b64, FALSE) AND ((_b63 IS NULL)))))) THEN ',stage-3' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b63, FALSE) OR COALESCE(_b64, FALSE)) AND ((_b65 IS NULL) OR (COALESCE(_b65, FALSE) AND ((_b63 IS NULL) OR (_b64 IS NULL)))))) THEN ',stage-2' ELSE '' END || CASE WHEN ((NOT (COALESCE(_b63, FALSE) OR COALESCE(_b64, FALSE) OR COALESCE(_b65, FALSE)) AND ((_b66 IS NULL) OR (COALESCE(_b66, FALSE) AND ((_b63 IS NULL) OR (_b64 IS NULL) OR (_b65 IS NULL)))))) THEN ',stage-1' ELSE '' END, 2) AS "mitos-als:not-excluded",
  (_b8 OR _b17) AS "mitos-als:movement",
  _b26 AS "mitos-als:swallowing",
  (_b35 AND _b44) AS "mitos-als:communication",
  (_b53 OR _b62) AS "mitos-als:breathing",
  CASE WHEN _b68 = (CASE WHEN NOT (_b8 OR _b17) THEN 0 ELSE 1 END + CASE WHEN NOT _b26 THEN 0 ELSE 1 END + CASE WHEN NOT (_b35 AND _b44) THEN 0 ELSE 1 END + CASE WHEN NOT (_b53 OR _b62) THEN 0 ELSE 1 END) THEN _b68 END AS "mitos-als:score"
FROM (SELECT
  "id",
  _b8,
  _b17,
  _b26,
  _b35,
  _b44,
  _b53,
  _b62,
  (CASE WHEN (CASE WHEN (_b8 OR _b17) THEN 1 ELSE 0 END + CASE WHEN _b26 THEN 1 ELSE 0 END + CASE WHEN (_b35 AND _b44) THEN 1 ELSE 0 END + CASE WHEN (_b53 OR _b62) THEN 1 ELSE 0 END) >= 4 THEN TRUE WHEN (CASE WHEN NOT (_b8 OR _b17) THEN 0 ELSE 1 END + CASE WHEN NOT _b26 THEN 0 ELSE 1 END + CASE WHEN NOT (_b35 AND _b44) THEN 0 ELSE 1 END + CASE WHEN NOT (_b53 OR _b62) THEN 0 ELSE 1 END) < 4 THEN FALSE END) AS _b63,
  (CASE WHEN (CASE WHEN (_b8 OR _b17) THEN 1 ELSE 0 END + CASE WHEN _b26 THEN 1 ELSE 0 END + CASE WHEN (_b35 AND _b44) THEN 1 ELSE 0 END + CASE WHEN (_b53 OR _b62) THEN 1 ELSE 0 END) >= 3 THEN TRUE WHEN (CASE WHEN NOT (_b8 OR _b17) THEN 0 ELSE 1 END + CASE WHEN NOT _b26 THEN 0 ELSE 1 END + CASE WHEN NOT (_b35 AND _b44) THEN 0 ELSE 1 END + CASE WHEN NOT (_b53 OR _b62) THEN 0 ELSE 1 END) < 3 THEN FALSE END) AS _b64,
  (CASE WHEN (CASE WHEN (_b8 OR _b17) THEN 1 ELSE 0 END + CASE WHEN _b26 THEN 1 ELSE 0 END + CASE WHEN (_b35 AND _b44) THEN 1 ELSE 0 END + CASE WHEN (_b53 OR _b62) THEN 1 ELSE 0 END) >= 2 THEN TRUE WHEN (CASE WHEN NOT (_b8 OR _b17) THEN 0 ELSE 1 END + CASE WHEN NOT _b26 THEN 0 ELSE 1 END + CASE WHEN NOT (_b35 AND _b44) THEN 0 ELSE 1 END + CASE WHEN NOT (_b53 OR _b62) THEN 0 ELSE 1 END) < 2 THEN FALSE END) AS _b65,
  (CASE WHEN (CASE WHEN (_b8 OR _b17) THEN 1 ELSE 0 END + CASE WHEN _b26 THEN 1 ELSE 0 END + CASE WHEN (_b35 AND _b44) THEN 1 ELSE 0 END + CASE WHEN (_b53 OR _b62) THEN 1 ELSE 0 END) >= 1 THEN TRUE WHEN (CASE WHEN NOT (_b8 OR _b17) THEN 0 ELSE 1 END + CASE WHEN NOT _b26 THEN 0 ELSE 1 END + CASE WHEN NOT (_b35 AND _b44) THEN 0 ELSE 1 END + CASE WHEN NOT (_b53 OR _b62) THEN 0 ELSE 1 END) < 1 THEN FALSE END) AS _b66,
  (CASE WHEN (_b8 OR _b17) THEN 1 ELSE 0 END + CASE WHEN _b26 THEN 1 ELSE 0 END + CASE WHEN (_b35 AND _b44) THEN 1 ELSE 0 END + CASE WHEN (_b53 OR _b62) THEN 1 ELSE 0 END) AS _b68
FROM (SELECT
  "id",
  (NOT (CASE WHEN (1)::float8 < (COALESCE(_b0, GREATEST((COALESCE(_b0, (0)::float8)), (COALESCE(_b3, (0)::float8))))) - (1e-9)::float8 THEN TRUE WHEN NOT ((1)::float8 < (COALESCE(_b0, LEAST((COALESCE(_b0, (4)::float8)), (COALESCE(_b3, (4)::float8))))) - (1e-9)::float8) THEN FALSE END)) AS _b8,
  (NOT (CASE WHEN (1)::float8 < (COALESCE(_b9, GREATEST((COALESCE(_b9, (0)::float8)), (COALESCE(_b12, (0)::float8))))) - (1e-9)::float8 THEN TRUE WHEN NOT ((1)::float8 < (COALESCE(_b9, LEAST((COALESCE(_b9, (4)::float8)), (COALESCE(_b12, (4)::float8))))) - (1e-9)::float8) THEN FALSE END)) AS _b17,
  (NOT (CASE WHEN (1)::float8 < (COALESCE(_b18, GREATEST((COALESCE(_b18, (0)::float8)), (COALESCE(_b21, (0)::float8))))) - (1e-9)::float8 THEN TRUE WHEN NOT ((1)::float8 < (COALESCE(_b18, LEAST((COALESCE(_b18, (4)::float8)), (COALESCE(_b21, (4)::float8))))) - (1e-9)::float8) THEN FALSE END)) AS _b26,
  (NOT (CASE WHEN (1)::float8 < (COALESCE(_b27, GREATEST((COALESCE(_b27, (0)::float8)), (COALESCE(_b30, (0)::float8))))) - (1e-9)::float8 THEN TRUE WHEN NOT ((1)::float8 < (COALESCE(_b27, LEAST((COALESCE(_b27, (4)::float8)), (COALESCE(_b30, (4)::float8))))) - (1e-9)::float8) THEN FALSE END)) AS _b35,
  (NOT (CASE WHEN (1)::float8 < (COALESCE(_b36, GREATEST((COALESCE(_b36, (0)::float8)), (COALESCE(_b39, (0)::float8))))) - (1e-9)::float8 THEN TRUE WHEN NOT ((1)::float8 < (COALESCE(_b36, LEAST((COALESCE(_b36, (4)::float8)), (COALESCE(_b39, (4)::float8))))) - (1e-9)::float8) THEN FALSE END)) AS _b44,
  (NOT (CASE WHEN (1)::float8 < (COALESCE(_b45, GREATEST((COALESCE(_b45, (0)::float8)), (COALESCE(_b48, (0)::float8))))) - (1e-9)::float8 THEN TRUE WHEN NOT ((1)::float8 < (COALESCE(_b45, LEAST((COALESCE(_b45, (4)::float8)), (COALESCE(_b48, (4)::float8))))) - (1e-9)::float8) THEN FALSE END)) AS _b53,
  (NOT (CASE WHEN (2)::float8 < (COALESCE(_b54, GREATEST((COALESCE(_b54, (0)::float8)), (COALESCE(_b57, (0)::float8))))) - (1e-9)::float8 THEN TRUE WHEN NOT ((2)::float8 < (COALESCE(_b54, LEAST((COALESCE(_b54, (4)::float8)), (COALESCE(_b57, (4)::float8))))) - (1e-9)::float8) THEN FALSE END)) AS _b62
FROM (SELECT
  "id",
  CASE WHEN "alsfrs-r.walking" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.walking" END AS _b0,
  CASE WHEN "alsfrs-r.8" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.8" END AS _b3,
  CASE WHEN "alsfrs-r.dressing" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.dressing" END AS _b9,
  CASE WHEN "alsfrs-r.6" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.6" END AS _b12,
  CASE WHEN "alsfrs-r.swallowing" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.swallowing" END AS _b18,
  CASE WHEN "alsfrs-r.3" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.3" END AS _b21,
  CASE WHEN "alsfrs-r.speech" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.speech" END AS _b27,
  CASE WHEN "alsfrs-r.1" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.1" END AS _b30,
  CASE WHEN "alsfrs-r.handwriting" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.handwriting" END AS _b36,
  CASE WHEN "alsfrs-r.4" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.4" END AS _b39,
  CASE WHEN "alsfrs-r.dyspnoea" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.dyspnoea" END AS _b45,
  CASE WHEN "alsfrs-r.10" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.10" END AS _b48,
  CASE WHEN "alsfrs-r.respiratory-insufficiency" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.respiratory-insufficiency" END AS _b54,
  CASE WHEN "alsfrs-r.12" BETWEEN (0)::float8 AND (4)::float8 THEN "alsfrs-r.12" END AS _b57
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3
