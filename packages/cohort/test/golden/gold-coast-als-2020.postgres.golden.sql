SELECT
  "id",
  (CASE WHEN _b49 THEN 'met' WHEN ((_b49 IS NULL)) THEN 'indeterminate' ELSE 'not-met' END) AS "gold-coast-als-2020",
  SUBSTR(CASE WHEN ((TRUE AND ((_b49 IS NULL)))) THEN ',met' ELSE '' END, 2) AS "gold-coast-als-2020:not-excluded",
  "progressive-motor-impairment" AS "gold-coast-als-2020:progressive",
  _b23 AS "gold-coast-als-2020:lowerInTwoRegions",
  _b48 AS "gold-coast-als-2020:upperAndLower",
  "mimics-excluded" AS "gold-coast-als-2020:mimicsExcluded"
FROM (SELECT
  "id",
  "progressive-motor-impairment",
  "mimics-excluded",
  _b23,
  _b48,
  ("progressive-motor-impairment" AND (_b23 OR _b48) AND "mimics-excluded") AS _b49
FROM (SELECT
  "id",
  "progressive-motor-impairment",
  "mimics-excluded",
  _b23,
  (NOT (CASE WHEN (COALESCE(_b24, LEAST((COALESCE(_b24, (1)::float8)), (CASE WHEN _b43 THEN (1)::float8 ELSE GREATEST((0)::float8, CASE WHEN _b43 IS NULL THEN (1)::float8 END) END)))) < (1)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT ((COALESCE(_b24, GREATEST((COALESCE(_b24, (0)::float8)), (CASE WHEN _b43 THEN (1)::float8 ELSE LEAST((0)::float8, CASE WHEN _b43 IS NULL THEN (1)::float8 END) END)))) < (1)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b48
FROM (SELECT
  "id",
  "progressive-motor-impairment",
  "mimics-excluded",
  _b24,
  (NOT (CASE WHEN (COALESCE(_b0, LEAST((COALESCE(_b0, (4)::float8)), (CASE WHEN NOT _b6 THEN 0 ELSE 1 END + CASE WHEN NOT _b10 THEN 0 ELSE 1 END + CASE WHEN NOT _b14 THEN 0 ELSE 1 END + CASE WHEN NOT _b18 THEN 0 ELSE 1 END)))) < (2)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT ((COALESCE(_b0, GREATEST((COALESCE(_b0, (0)::float8)), (CASE WHEN _b6 THEN 1 ELSE 0 END + CASE WHEN _b10 THEN 1 ELSE 0 END + CASE WHEN _b14 THEN 1 ELSE 0 END + CASE WHEN _b18 THEN 1 ELSE 0 END)))) < (2)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b23,
  (((NOT ((CASE WHEN "gold-coast-als-2020.umn-bulbar" BETWEEN (0)::float8 AND (1)::float8 THEN "gold-coast-als-2020.umn-bulbar" END) < (1)::float8 - (1e-9)::float8)) AND _b6) OR ((NOT ((CASE WHEN "gold-coast-als-2020.umn-cervical" BETWEEN (0)::float8 AND (1)::float8 THEN "gold-coast-als-2020.umn-cervical" END) < (1)::float8 - (1e-9)::float8)) AND _b10) OR ((NOT ((CASE WHEN "gold-coast-als-2020.umn-thoracic" BETWEEN (0)::float8 AND (1)::float8 THEN "gold-coast-als-2020.umn-thoracic" END) < (1)::float8 - (1e-9)::float8)) AND _b14) OR ((NOT ((CASE WHEN "gold-coast-als-2020.umn-lumbosacral" BETWEEN (0)::float8 AND (1)::float8 THEN "gold-coast-als-2020.umn-lumbosacral" END) < (1)::float8 - (1e-9)::float8)) AND _b18)) AS _b43
FROM (SELECT
  "id",
  "progressive-motor-impairment",
  "gold-coast-als-2020.umn-bulbar",
  "gold-coast-als-2020.umn-cervical",
  "gold-coast-als-2020.umn-thoracic",
  "gold-coast-als-2020.umn-lumbosacral",
  "mimics-excluded",
  CASE WHEN "gold-coast-als-2020.lmn-regions" BETWEEN (0)::float8 AND (4)::float8 THEN "gold-coast-als-2020.lmn-regions" END AS _b0,
  (NOT ((CASE WHEN "gold-coast-als-2020.lmn-bulbar" BETWEEN (0)::float8 AND (1)::float8 THEN "gold-coast-als-2020.lmn-bulbar" END) < (1)::float8 - (1e-9)::float8)) AS _b6,
  (NOT ((CASE WHEN "gold-coast-als-2020.lmn-cervical" BETWEEN (0)::float8 AND (1)::float8 THEN "gold-coast-als-2020.lmn-cervical" END) < (1)::float8 - (1e-9)::float8)) AS _b10,
  (NOT ((CASE WHEN "gold-coast-als-2020.lmn-thoracic" BETWEEN (0)::float8 AND (1)::float8 THEN "gold-coast-als-2020.lmn-thoracic" END) < (1)::float8 - (1e-9)::float8)) AS _b14,
  (NOT ((CASE WHEN "gold-coast-als-2020.lmn-lumbosacral" BETWEEN (0)::float8 AND (1)::float8 THEN "gold-coast-als-2020.lmn-lumbosacral" END) < (1)::float8 - (1e-9)::float8)) AS _b18,
  CASE WHEN "gold-coast-als-2020.umn-and-lmn-in-same-region" BETWEEN (0)::float8 AND (1)::float8 THEN "gold-coast-als-2020.umn-and-lmn-in-same-region" END AS _b24
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
