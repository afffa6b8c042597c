SELECT
  "id",
  CASE WHEN "sex" IS NULL THEN (CASE WHEN (_b22 = _b18) THEN _b18 ELSE 'indeterminate' END) ELSE (CASE WHEN _b13 THEN CASE WHEN _b12 THEN 'low' WHEN _b12 IS NULL THEN 'indeterminate' ELSE 'normal' END WHEN NOT _b13 THEN 'not-applicable' ELSE CASE WHEN (COALESCE(_b12, TRUE)) THEN 'indeterminate' ELSE 'normal' END END) END AS "lausanne-donors-2025",
  SUBSTR(CASE WHEN CASE WHEN "sex" IS NULL THEN ((CASE WHEN _b13 THEN (TRUE AND ((_b17 IS NULL))) WHEN NOT _b13 THEN FALSE ELSE (COALESCE(_b17, TRUE)) END) OR (CASE WHEN _b13 THEN (TRUE AND ((_b21 IS NULL))) WHEN NOT _b13 THEN FALSE ELSE (COALESCE(_b21, TRUE)) END) OR (NOT (_b22 = _b18) AND _b18 = 'low') OR (NOT (_b22 = _b18) AND _b22 = 'low')) ELSE ((CASE WHEN _b13 THEN (TRUE AND ((_b12 IS NULL))) WHEN NOT _b13 THEN FALSE ELSE (COALESCE(_b12, TRUE)) END)) END THEN ',low' ELSE '' END, 2) AS "lausanne-donors-2025:not-excluded",
  _b12 AS "lausanne-donors-2025:lowMuscle"
FROM (SELECT
  "id",
  "sex",
  _b12,
  _b13,
  _b17,
  _b21,
  CASE WHEN _b13 THEN CASE WHEN _b17 THEN 'low' WHEN _b17 IS NULL THEN 'indeterminate' ELSE 'normal' END WHEN NOT _b13 THEN 'not-applicable' ELSE CASE WHEN (COALESCE(_b17, TRUE)) THEN 'indeterminate' ELSE 'normal' END END AS _b18,
  CASE WHEN _b13 THEN CASE WHEN _b21 THEN 'low' WHEN _b21 IS NULL THEN 'indeterminate' ELSE 'normal' END WHEN NOT _b13 THEN 'not-applicable' ELSE CASE WHEN (COALESCE(_b21, TRUE)) THEN 'indeterminate' ELSE 'normal' END END AS _b22
FROM (SELECT
  "id",
  "sex",
  _b13,
  (CASE WHEN "l3-smi" < (CASE WHEN _b7 THEN _b8 WHEN NOT _b7 THEN CASE WHEN _b4 THEN _b5 WHEN NOT _b4 THEN _b0 ELSE CASE WHEN _b5 IS NULL OR _b0 IS NULL THEN NULL ELSE LEAST(_b5, _b0) END END ELSE CASE WHEN _b8 IS NULL OR CASE WHEN _b4 THEN _b5 WHEN NOT _b4 THEN _b0 ELSE CASE WHEN _b5 IS NULL OR _b0 IS NULL THEN NULL ELSE LEAST(_b5, _b0) END END IS NULL THEN NULL ELSE LEAST(_b8, CASE WHEN _b4 THEN _b5 WHEN NOT _b4 THEN _b0 ELSE CASE WHEN _b5 IS NULL OR _b0 IS NULL THEN NULL ELSE LEAST(_b5, _b0) END END) END END) - (1e-9)::float8 THEN TRUE WHEN NOT ("l3-smi" < (CASE WHEN _b7 THEN _b9 WHEN NOT _b7 THEN CASE WHEN _b4 THEN _b6 WHEN NOT _b4 THEN _b1 ELSE CASE WHEN _b6 IS NULL OR _b1 IS NULL THEN NULL ELSE GREATEST(_b6, _b1) END END ELSE CASE WHEN _b9 IS NULL OR CASE WHEN _b4 THEN _b6 WHEN NOT _b4 THEN _b1 ELSE CASE WHEN _b6 IS NULL OR _b1 IS NULL THEN NULL ELSE GREATEST(_b6, _b1) END END IS NULL THEN NULL ELSE GREATEST(_b9, CASE WHEN _b4 THEN _b6 WHEN NOT _b4 THEN _b1 ELSE CASE WHEN _b6 IS NULL OR _b1 IS NULL THEN NULL ELSE GREATEST(_b6, _b1) END END) END END) - (1e-9)::float8) THEN FALSE END) AS _b12,
  (CASE WHEN "l3-smi" < (CASE WHEN _b7 THEN (43.7)::float8 WHEN NOT _b7 THEN CASE WHEN _b4 THEN (44.9)::float8 WHEN NOT _b4 THEN (39.7)::float8 ELSE LEAST((44.9)::float8, (39.7)::float8) END ELSE CASE WHEN CASE WHEN _b4 THEN (44.9)::float8 WHEN NOT _b4 THEN (39.7)::float8 ELSE LEAST((44.9)::float8, (39.7)::float8) END IS NULL THEN NULL ELSE LEAST((43.7)::float8, CASE WHEN _b4 THEN (44.9)::float8 WHEN NOT _b4 THEN (39.7)::float8 ELSE LEAST((44.9)::float8, (39.7)::float8) END) END END) - (1e-9)::float8 THEN TRUE WHEN NOT ("l3-smi" < (CASE WHEN _b7 THEN (43.7)::float8 WHEN NOT _b7 THEN CASE WHEN _b4 THEN (44.9)::float8 WHEN NOT _b4 THEN (39.7)::float8 ELSE GREATEST((44.9)::float8, (39.7)::float8) END ELSE CASE WHEN CASE WHEN _b4 THEN (44.9)::float8 WHEN NOT _b4 THEN (39.7)::float8 ELSE GREATEST((44.9)::float8, (39.7)::float8) END IS NULL THEN NULL ELSE GREATEST((43.7)::float8, CASE WHEN _b4 THEN (44.9)::float8 WHEN NOT _b4 THEN (39.7)::float8 ELSE GREATEST((44.9)::float8, (39.7)::float8) END) END END) - (1e-9)::float8) THEN FALSE END) AS _b17,
  (CASE WHEN "l3-smi" < (CASE WHEN _b7 THEN (33.8)::float8 WHEN NOT _b7 THEN CASE WHEN _b4 THEN (34.8)::float8 WHEN NOT _b4 THEN (31.2)::float8 ELSE LEAST((34.8)::float8, (31.2)::float8) END ELSE CASE WHEN CASE WHEN _b4 THEN (34.8)::float8 WHEN NOT _b4 THEN (31.2)::float8 ELSE LEAST((34.8)::float8, (31.2)::float8) END IS NULL THEN NULL ELSE LEAST((33.8)::float8, CASE WHEN _b4 THEN (34.8)::float8 WHEN NOT _b4 THEN (31.2)::float8 ELSE LEAST((34.8)::float8, (31.2)::float8) END) END END) - (1e-9)::float8 THEN TRUE WHEN NOT ("l3-smi" < (CASE WHEN _b7 THEN (33.8)::float8 WHEN NOT _b7 THEN CASE WHEN _b4 THEN (34.8)::float8 WHEN NOT _b4 THEN (31.2)::float8 ELSE GREATEST((34.8)::float8, (31.2)::float8) END ELSE CASE WHEN CASE WHEN _b4 THEN (34.8)::float8 WHEN NOT _b4 THEN (31.2)::float8 ELSE GREATEST((34.8)::float8, (31.2)::float8) END IS NULL THEN NULL ELSE GREATEST((33.8)::float8, CASE WHEN _b4 THEN (34.8)::float8 WHEN NOT _b4 THEN (31.2)::float8 ELSE GREATEST((34.8)::float8, (31.2)::float8) END) END END) - (1e-9)::float8) THEN FALSE END) AS _b21
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  _b0,
  _b1,
  _b5,
  _b6,
  _b8,
  _b9,
  (CASE WHEN _b3 < (60)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b2 < (60)::float8 - (1e-9)::float8) THEN FALSE END) AS _b4,
  (CASE WHEN _b3 < (40)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b2 < (40)::float8 - (1e-9)::float8) THEN FALSE END) AS _b7,
  (NOT (CASE WHEN _b3 < (20)::float8 - (1e-9)::float8 THEN TRUE WHEN NOT (_b2 < (20)::float8 - (1e-9)::float8) THEN FALSE END)) AS _b13
FROM (SELECT
  "id",
  "sex",
  "l3-smi",
  CASE WHEN ("sex" = 'male') THEN (39.7)::float8 WHEN NOT ("sex" = 'male') THEN (31.2)::float8 ELSE LEAST((39.7)::float8, (31.2)::float8) END AS _b0,
  CASE WHEN ("sex" = 'male') THEN (39.7)::float8 WHEN NOT ("sex" = 'male') THEN (31.2)::float8 ELSE GREATEST((39.7)::float8, (31.2)::float8) END AS _b1,
  COALESCE(FLOOR("age" + (1e-9)::float8), (0)::float8) AS _b2,
  COALESCE(FLOOR("age" + (1e-9)::float8), (130)::float8) AS _b3,
  CASE WHEN ("sex" = 'male') THEN (44.9)::float8 WHEN NOT ("sex" = 'male') THEN (34.8)::float8 ELSE LEAST((44.9)::float8, (34.8)::float8) END AS _b5,
  CASE WHEN ("sex" = 'male') THEN (44.9)::float8 WHEN NOT ("sex" = 'male') THEN (34.8)::float8 ELSE GREATEST((44.9)::float8, (34.8)::float8) END AS _b6,
  CASE WHEN ("sex" = 'male') THEN (43.7)::float8 WHEN NOT ("sex" = 'male') THEN (33.8)::float8 ELSE LEAST((43.7)::float8, (33.8)::float8) END AS _b8,
  CASE WHEN ("sex" = 'male') THEN (43.7)::float8 WHEN NOT ("sex" = 'male') THEN (33.8)::float8 ELSE GREATEST((43.7)::float8, (33.8)::float8) END AS _b9
FROM people OFFSET 0) AS _l1 OFFSET 0) AS _l2 OFFSET 0) AS _l3 OFFSET 0) AS _l4
