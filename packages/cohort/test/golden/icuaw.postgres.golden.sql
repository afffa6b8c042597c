SELECT
  "id",
  (CASE WHEN (_b0 AND _b4) THEN 'severe' WHEN _b6 THEN 'indeterminate' WHEN _b16 THEN 'present' WHEN (_b8 OR _b15) THEN 'indeterminate' ELSE 'absent' END) AS "icuaw",
  SUBSTR(CASE WHEN (_b6 AND (NOT (_b0 AND _b4))) THEN ',severe' ELSE '' END || CASE WHEN ((NOT (_b0 AND _b4)) AND (((_b8 OR _b15) AND (NOT _b16)) OR (_b16 AND (_b6 AND (NOT (_b0 AND _b4)))))) THEN ',present' ELSE '' END, 2) AS "icuaw:not-excluded",
  CASE WHEN _b0 THEN TRUE WHEN (NOT (_b0 OR (NOT _b1))) THEN FALSE END AS "icuaw:awake",
  CASE WHEN _b4 THEN TRUE WHEN (NOT (_b4 OR (NOT _b5))) THEN FALSE END AS "icuaw:severeWeakness",
  CASE WHEN _b7 THEN TRUE WHEN (NOT (_b7 OR (NOT _b5))) THEN FALSE END AS "icuaw:weakness",
  "mrc-sum-score" AS "icuaw:score"
FROM (SELECT
  "id",
  "mrc-sum-score",
  _b0,
  _b1,
  _b4,
  _b5,
  _b7,
  ((_b0 OR (NOT _b1)) AND (_b4 OR (NOT _b5))) AS _b6,
  ((_b0 OR (NOT _b1)) AND (_b7 OR (NOT _b5))) AS _b8,
  ((NOT _b0) AND (NOT _b13)) AS _b15,
  ((_b0 AND _b7) OR ((NOT (_b0 OR (NOT _b1))) AND (NOT (_b13 OR (NOT (_b10 IS NOT NULL)))))) AS _b16
FROM (SELECT
  "id",
  "mrc-sum-score",
  _b0,
  _b1,
  _b5,
  _b10,
  (_b3 < (36)::float8 - (1e-9)::float8) AS _b4,
  (_b3 < (48)::float8 - (1e-9)::float8) AS _b7,
  ((COALESCE(_b10, (1)::float8)) < (1)::float8 - (1e-9)::float8) AS _b13
FROM (SELECT
  "id",
  "mrc-sum-score",
  COALESCE("awake-and-cooperative", FALSE) AS _b0,
  ("awake-and-cooperative" IS NOT NULL) AS _b1,
  COALESCE("mrc-sum-score", (60)::float8) AS _b3,
  ("mrc-sum-score" IS NOT NULL) AS _b5,
  CASE WHEN "icuaw.weak-once-awake" BETWEEN (0)::float8 AND (1)::float8 THEN "icuaw.weak-once-awake" END AS _b10
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3
