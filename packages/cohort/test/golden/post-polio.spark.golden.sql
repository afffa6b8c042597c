SELECT
  `id`,
  _b6 AS `post-polio`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b5 IS NULL)))) THEN ',met' ELSE '' END, 2) AS `post-polio:not-excluded`,
  `prior-paralytic-polio` AS `post-polio:paralyticPolio`,
  `recovery-after-polio` AS `post-polio:recovery`,
  _b1 AS `post-polio:stability`,
  _b2 AS `post-polio:newWeakness`,
  _b4 AS `post-polio:oneYear`,
  `other-causes-excluded` AS `post-polio:othersExcluded`
FROM (SELECT
  `id`,
  `prior-paralytic-polio`,
  `recovery-after-polio`,
  `other-causes-excluded`,
  _b1,
  _b2,
  _b4,
  _b5,
  CASE WHEN _b5 THEN 'met' WHEN ((_b5 IS NULL)) THEN 'indeterminate' ELSE 'not-met' END AS _b6
FROM (SELECT
  `id`,
  `prior-paralytic-polio`,
  `recovery-after-polio`,
  `other-causes-excluded`,
  _b1,
  _b2,
  _b4,
  (`prior-paralytic-polio` AND `recovery-after-polio` AND _b1 AND _b2 AND _b4 AND `other-causes-excluded`) AS _b5
FROM (SELECT
  `id`,
  `prior-paralytic-polio`,
  `recovery-after-polio`,
  `other-causes-excluded`,
  (NOT ((`stable-years-after-polio`) < 15.0D - 1e-9D)) AS _b1,
  `new-progressive-weakness` AS _b2,
  (NOT ((`symptom-duration-months`) < 12.0D - 1e-9D)) AS _b4
FROM people) AS _l1) AS _l2) AS _l3
