SELECT
  "id",
  (CASE WHEN _b50 THEN 'met' WHEN ((_b50 IS NULL)) THEN 'indeterminate' ELSE 'not-met' END) AS "gold-coast-als-2020",
  SUBSTR(CASE WHEN ((TRUE AND ((_b50 IS NULL)))) THEN ',met' ELSE '' END, 2) AS "gold-coast-als-2020:not-excluded",
  _b0 AS "gold-coast-als-2020:progressive",
  _b24 AS "gold-coast-als-2020:lowerInTwoRegions",
  _b49 AS "gold-coast-als-2020:upperAndLower",
  "mimics-excluded" AS "gold-coast-als-2020:mimicsExcluded"
FROM (SELECT
  "id",
  "mimics-excluded",
  _b0,
  _b24,
  _b49,
  (_b0 AND (_b24 OR _b49) AND "mimics-excluded") AS _b50
FROM (SELECT
  "id",
  "mimics-excluded",
  _b0,
  _b24,
  (NOT (CASE WHEN (COALESCE(_b25, LEAST((COALESCE(_b25, (1)::float8)), (CASE WHEN _b44 THEN (1)::float8 ELSE GREATEST((0)::float8, CASE WHEN _b44 IS NULL THEN (1)::float8 END) END)))) < (1)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT ((COALESCE(_b25, GREATEST((COALESCE(_b25, (0)::float8)), (CASE WHEN _b44 THEN (1)::float8 ELSE LEAST((0)::float8, CASE WHEN _b44 IS NULL THEN (1)::float8 END) END)))) < (1)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b49
FROM (SELECT
  "id",
  "mimics-excluded",
  _b0,
  _b25,
  (NOT (CASE WHEN (COALESCE(_b1, LEAST((COALESCE(_b1, (4)::float8)), (CASE WHEN NOT _b7 THEN 0 ELSE 1 END + CASE WHEN NOT _b11 THEN 0 ELSE 1 END + CASE WHEN NOT _b15 THEN 0 ELSE 1 END + CASE WHEN NOT _b19 THEN 0 ELSE 1 END)))) < (2)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT ((COALESCE(_b1, GREATEST((COALESCE(_b1, (0)::float8)), (CASE WHEN _b7 THEN 1 ELSE 0 END + CASE WHEN _b11 THEN 1 ELSE 0 END + CASE WHEN _b15 THEN 1 ELSE 0 END + CASE WHEN _b19 THEN 1 ELSE 0 END)))) < (2)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b24,
  (((NOT ((CASE WHEN "gold-coast-als-2020.umn-bulbar" BETWEEN (0)::float8 AND (1)::float8 THEN "gold-coast-als-2020.umn-bulbar" END) < (1)::float8 - (1e-9)::float8)) AND _b7) OR ((NOT ((CASE WHEN "gold-coast-als-2020.umn-cervical" BETWEEN (0)::float8 AND (1)::float8 THEN "gold-coast-als-2020.umn-cervical" END) < (1)::float8 - (1e-9)::float8)) AND _b11) OR ((NOT ((CASE WHEN "gold-coast-als-2020.umn-thoracic" BETWEEN (0)::float8 AND (1)::float8 THEN "gold-coast-als-2020.umn-thoracic" END) < (1)::float8 - (1e-9)::float8)) AND _b15) OR ((NOT ((CASE WHEN "gold-coast-als-2020.umn-lumbosacral" BETWEEN (0)::float8 AND (1)::float8 THEN "gold-coast-als-2020.umn-lumbosacral" END) < (1)::float8 - (1e-9)::float8)) AND _b19)) AS _b44
FROM (SELECT
  "id",
  "gold-coast-als-2020.umn-bulbar",
  "gold-coast-als-2020.umn-cervical",
  "gold-coast-als-2020.umn-thoracic",
  "gold-coast-als-2020.umn-lumbosacral",
  "mimics-excluded",
  "progressive-motor-impairment" AS _b0,
  CASE WHEN "gold-coast-als-2020.lmn-regions" BETWEEN (0)::float8 AND (4)::float8 THEN "gold-coast-als-2020.lmn-regions" END AS _b1,
  (NOT ((CASE WHEN "gold-coast-als-2020.lmn-bulbar" BETWEEN (0)::float8 AND (1)::float8 THEN "gold-coast-als-2020.lmn-bulbar" END) < (1)::float8 - (1e-9)::float8)) AS _b7,
  (NOT ((CASE WHEN "gold-coast-als-2020.lmn-cervical" BETWEEN (0)::float8 AND (1)::float8 THEN "gold-coast-als-2020.lmn-cervical" END) < (1)::float8 - (1e-9)::float8)) AS _b11,
  (NOT ((CASE WHEN "gold-coast-als-2020.lmn-thoracic" BETWEEN (0)::float8 AND (1)::float8 THEN "gold-coast-als-2020.lmn-thoracic" END) < (1)::float8 - (1e-9)::float8)) AS _b15,
  (NOT ((CASE WHEN "gold-coast-als-2020.lmn-lumbosacral" BETWEEN (0)::float8 AND (1)::float8 THEN "gold-coast-als-2020.lmn-lumbosacral" END) < (1)::float8 - (1e-9)::float8)) AS _b19,
  CASE WHEN "gold-coast-als-2020.umn-and-lmn-in-same-region" BETWEEN (0)::float8 AND (1)::float8 THEN "gold-coast-als-2020.umn-and-lmn-in-same-region" END AS _b25
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
