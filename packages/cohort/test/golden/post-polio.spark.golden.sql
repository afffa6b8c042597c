SELECT
  `id`,
  _b3 AS `post-polio`,
  SUBSTR(CASE WHEN ((TRUE AND ((_b2 IS NULL)))) THEN ',met' ELSE '' END, 2) AS `post-polio:not-excluded`,
  `prior-paralytic-polio` AS `post-polio:paralyticPolio`,
  `recovery-after-polio` AS `post-polio:recovery`,
  _b0 AS `post-polio:stability`,
  `new-progressive-weakness` AS `post-polio:newWeakness`,
  _b1 AS `post-polio:oneYear`,
  `other-causes-excluded` AS `post-polio:othersExcluded`
FROM (SELECT
  `id`,
  `prior-paralytic-polio`,
  `recovery-after-polio`,
  `new-progressive-weakness`,
  `other-causes-excluded`,
  _b0,
  _b1,
  _b2,
  CASE WHEN _b2 THEN 'met' WHEN ((_b2 IS NULL)) THEN 'indeterminate' ELSE 'not-met' END AS _b3
FROM (SELECT
  `id`,
  `prior-paralytic-polio`,
  `recovery-after-polio`,
  `new-progressive-weakness`,
  `other-causes-excluded`,
  _b0,
  _b1,
  (`prior-paralytic-polio` AND `recovery-after-polio` AND _b0 AND `new-progressive-weakness` AND _b1 AND `other-causes-excluded`) AS _b2
FROM (SELECT
  `id`,
  `prior-paralytic-polio`,
  `recovery-after-polio`,
  `new-progressive-weakness`,
  `other-causes-excluded`,
  (NOT (`stable-years-after-polio` < 15.0D - 1e-9D)) AS _b0,
  (NOT (`symptom-duration-months` < 12.0D - 1e-9D)) AS _b1
FROM people) AS _l1) AS _l2) AS _l3
