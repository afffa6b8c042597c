import { explain } from '../explanation/explain.ts';
import type { Explanation } from '../explanation/explanation.ts';
import type { PersonRecord } from '../observations/observation.ts';
import { advice } from './advice.ts';
import type { CarePlan, Preferences } from './care-plan.ts';
import { nutritionPlan } from './nutrition.ts';
import { makeProgramme, outcome } from './outcome.ts';
import { readPreferences } from './preferences.ts';
import { situationOf } from './situation.ts';

export interface PlanOptions {
  /** Of the same record; worked out when not given. */
  explanation?: Explanation;
  preferences?: Preferences;
}

/** Any of these, and training stops (care tables, README: hard stops for every exercise). */
const stopAndSeek: readonly string[] = [
  'fever',
  'chest-pain',
  'fainting',
  'pressure-180-110',
  'swollen-calf',
  'breathless-at-rest',
  'dark-urine',
  'new-weakness',
];

/** Enough causes that every likely one brings its precautions. */
const maxCauses = 40;

/**
 * What to do about weak or thin muscle: goals, a weekly programme, food, referrals and help, inside everything that the
 * person's conditions, medicines, danger signs and answers forbid. Plain JSON of codes; total: any record gives a plan,
 * an emergency gives a stopped one, and a plan with nothing in it says why. Decision support, not a prescription.
 */
export function plan(record: PersonRecord, options: PlanOptions = {}): CarePlan {
  const explanation = options.explanation ?? explain(record, { maxCauses });
  const { preferences, issues } = readPreferences(options.preferences ?? {});
  const situation = situationOf(record, explanation, preferences);
  const made = makeProgramme(situation);
  const nutrition = nutritionPlan(situation.state, preferences);
  return {
    id: record.id,
    asOf: record.asOf,
    ...outcome(situation, made),
    ...advice(situation, made, nutrition),
    nutrition,
    safetyOpen: explanation.triage.safetyOpen,
    stopAndSeek: [...stopAndSeek],
    issues: [...explanation.issues, ...issues],
  };
}
