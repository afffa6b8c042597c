import type { Criterion } from '../knowledge/criteria/criterion.ts';
import type { Facts } from '../observations/facts.ts';
import type { CriterionResult } from './assessment.ts';
import { mentionsOf } from './mentions.ts';

/**
 * Most people were measured for a few definitions only. Of the others nothing is known, and what is said of them is the
 * same for everybody of one sex and ancestry: worked out once, kept, and frozen because it is shared.
 */
const kept = new WeakMap<Criterion, Map<string, CriterionResult>>();

/** Ancestry is free text: beyond this many, results are not kept. */
const most = 64;

/** Whether no measure, finding, answer or age that the criterion asks for was recorded in any way. */
export function nothingKnown(criterion: Criterion, { measures, answers }: Facts): boolean {
  const asked = mentionsOf(criterion);
  if (asked.age) return false;
  for (const measure of asked.measures) if (measures.has(measure)) return false;
  for (const questionnaire of asked.questionnaires) if (answers[questionnaire]) return false;
  return true;
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

/** The result of a criterion of which nothing is known; `workOut` is called when it is not kept yet. */
export function resultOfNothing(
  criterion: Criterion,
  { sex, ancestry }: Facts,
  traced: boolean,
  workOut: () => CriterionResult,
): CriterionResult {
  const results = kept.get(criterion) ?? new Map<string, CriterionResult>();
  kept.set(criterion, results);
  const asked = mentionsOf(criterion);
  const key = JSON.stringify([traced, asked.sex && sex, asked.ancestries.length > 0 && ancestry]);
  const known = results.get(key);
  if (known) return known;
  const result = frozen(workOut());
  if (results.size < most) results.set(key, result);
  return result;
}
