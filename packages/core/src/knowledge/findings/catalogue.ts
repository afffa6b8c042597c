import { activity } from './activity.ts';
import { antibodiesAndGenes } from './antibodies-and-genes.ts';
import { breathing } from './breathing.ts';
import { course } from './course.ts';
import { electrolytes } from './electrolytes.ts';
import { exposure } from './exposure.ts';
import { eyesAndThroat } from './eyes-and-throat.ts';
import { falls } from './falls.ts';
import type { Finding } from './finding.ts';
import { general } from './general.ts';
import { knownDisease } from './known-disease.ts';
import { laboratory } from './laboratory.ts';
import { medicines } from './medicines.ts';
import { mindAndHome } from './mind-and-home.ts';
import { muscleEnzyme } from './muscle-enzyme.ts';
import { nerveSigns } from './nerve-signs.ts';
import { nerveTests } from './nerve-tests.ts';
import { painAndJoints } from './pain-and-joints.ts';
import { pattern } from './pattern.ts';
import { person } from './person.ts';
import { sensation } from './sensation.ts';
import { spine } from './spine.ts';
import { weightAndFood } from './weight-and-food.ts';

/** Everything that can be asked, seen or tested to find the reason for weak or thin muscle. */
export const findings: readonly Finding[] = [
  ...course,
  ...pattern,
  ...falls,
  ...sensation,
  ...spine,
  ...painAndJoints,
  ...nerveSigns,
  ...eyesAndThroat,
  ...breathing,
  ...general,
  ...weightAndFood,
  ...activity,
  ...person,
  ...exposure,
  ...knownDisease,
  ...mindAndHome,
  ...muscleEnzyme,
  ...electrolytes,
  ...laboratory,
  ...antibodiesAndGenes,
  ...nerveTests,
  ...medicines,
];

const byId = new Map<string, Finding>();
/** Aliases under both spellings: a file written in kebab-case may say `fvc-pct` for the evidence tables' `fvc_pct`. */
for (const finding of findings) {
  for (const alias of finding.aliases ?? []) byId.set(alias, finding).set(alias.replaceAll('_', '-'), finding);
}
for (const finding of findings) byId.set(finding.id, finding);

/** The finding of an id or of one of its aliases (the ids of the evidence tables, with underscores or hyphens). */
export const findingById = (id: string): Finding | undefined => byId.get(id);

/** Every id and alias under which a file may name a finding. */
export const careFindingIds: readonly string[] = [...byId.keys()];
