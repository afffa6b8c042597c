import type { Context } from '../assessment/context.ts';
import type { PersonRecord } from '../observations/observation.ts';
import { examinationOf, type Graded } from './examination.ts';
import type { Denervation, Lesion } from './explanation.ts';
import { localLesions } from './local-lesions.ts';
import { widespreadLesions } from './widespread-lesions.ts';

const most = 6;

const listed = (graded: readonly Graded<{ site: string }>[]): Denervation['weak'] =>
  graded.map(({ supply, side, grade }) => ({ site: supply.site, side, grade }));

/** Untested sites of the other candidates: normal strength there would speak for this one. */
const separating = (one: Lesion, all: readonly Lesion[]): string[] =>
  [...new Set(all.filter((other) => other !== one).flatMap(({ test }) => test))].slice(0, 4);

/**
 * Where the nerve supply could be interrupted, from muscle grades (MRC, below 5 is weak) and sensation grades (below 4
 * is reduced) by site and side. Three or more weak limbs put the widespread accounts first. Undefined when nothing was
 * graded by site; no candidates when everything graded is normal.
 */
export function denervation(record: PersonRecord, context: Context): Denervation | undefined {
  const examination = examinationOf(record);
  if (examination.muscles.length + examination.skin.length === 0) return undefined;
  const weak = examination.muscles.filter(({ grade }) => grade < 5);
  const numb = examination.skin.filter(({ grade }) => grade < 4);
  const limbs = new Set([...weak, ...numb].map(({ supply, side }) => `${supply.region}-${side}`));
  const local = localLesions(examination);
  const widespread = widespreadLesions(examination, context);
  const ordered = limbs.size >= 3 ? [...widespread, ...local] : [...local, ...widespread];
  const candidates: Lesion[] = ordered
    .sort((a, b) => (limbs.size >= 3 ? 0 : b.score - a.score))
    .slice(0, most)
    .map(({ lesion }) => lesion);
  for (const one of candidates) if (one.test.length === 0) one.test = separating(one, candidates);
  return { weak: listed(weak), numb: listed(numb), candidates };
}
