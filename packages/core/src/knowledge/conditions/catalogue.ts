import { ageing } from './ageing.ts';
import { cardiopulmonaryRenalHepaticCancer } from './cardiopulmonary-renal-hepatic-cancer.ts';
import type { Condition } from './condition.ts';
import { criticalIllness } from './critical-illness.ts';
import { disuse } from './disuse.ts';
import { drugTherapy } from './drug-therapy.ts';
import { endocrineMetabolic } from './endocrine-metabolic.ts';
import { infection } from './infection.ts';
import { inflammationCachexia } from './inflammation-cachexia.ts';
import { myopathyInflammatory } from './myopathy-inflammatory.ts';
import { myopathyInherited } from './myopathy-inherited.ts';
import { myopathyToxicMetabolic } from './myopathy-toxic-metabolic.ts';
import { neurogenicAnteriorHorn } from './neurogenic-anterior-horn.ts';
import { neurogenicCentral } from './neurogenic-central.ts';
import { neurogenicRootPlexusNerve } from './neurogenic-root-plexus-nerve.ts';
import { neuromuscularJunction } from './neuromuscular-junction.ts';
import { nutrition } from './nutrition.ts';
import { painMusculoskeletal } from './pain-musculoskeletal.ts';
import { polyneuropathy } from './polyneuropathy.ts';
import { psychiatricSocial } from './psychiatric-social.ts';
import { traumaBurns } from './trauma-burns.ts';

/** Every cause and companion condition, in the order of their groups. */
export const conditions: readonly Condition[] = [
  ...disuse,
  ...ageing,
  ...nutrition,
  ...psychiatricSocial,
  ...criticalIllness,
  ...traumaBurns,
  ...neurogenicRootPlexusNerve,
  ...neurogenicCentral,
  ...infection,
  ...neurogenicAnteriorHorn,
  ...polyneuropathy,
  ...endocrineMetabolic,
  ...neuromuscularJunction,
  ...myopathyInherited,
  ...myopathyInflammatory,
  ...myopathyToxicMetabolic,
  ...drugTherapy,
  ...inflammationCachexia,
  ...cardiopulmonaryRenalHepaticCancer,
  ...painMusculoskeletal,
];

const byId = new Map(conditions.map((condition) => [condition.id, condition]));

export const conditionById = (id: string): Condition | undefined => byId.get(id);
