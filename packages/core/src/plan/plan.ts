import { explain } from '../explanation/explain.ts';
import type { Explanation } from '../explanation/explanation.ts';
import type { PersonRecord } from '../observations/observation.ts';
import { advice } from './advice.ts';
import type { CarePlan, Preferences } from './care-plan.ts';
import type { Course } from './course.ts';
import { nutritionPlan } from './nutrition.ts';
import { type Draft, draftOf, outcome, programmeOf, unchanged } from './outcome.ts';
import { readPreferences } from './preferences.ts';
import { situationOf } from './situation.ts';

export interface PlanOptions {
  /** Of the same record; worked out when not given. */
  explanation?: Explanation;
  /** Left out: those kept in the record. */
  preferences?: Preferences;
  /** What the log of sessions and setbacks makes of it; `tracking/planFollowing` works it out from a log. */
  course?: Course;
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
export const plan = (record: PersonRecord, options: PlanOptions = {}): CarePlan =>
  drafted(record, options).finish(options.course ?? unchanged);

/** A plan before the log is laid over it, and how to finish it; the log is followed on the draft. */
export interface Drafted {
  draft: Draft | undefined;
  explanation: Explanation;
  finish: (course: Course) => CarePlan;
}

export function drafted(record: PersonRecord, options: Omit<PlanOptions, 'course'> = {}): Drafted {
  const explanation = options.explanation ?? explain(record, { maxCauses });
  const { preferences, issues } = readPreferences(options.preferences ?? record.preferences ?? {});
  const situation = situationOf(record, explanation, preferences);
  const draft = draftOf(situation);
  const nutrition = nutritionPlan(situation.state, preferences);
  const finish = (course: Course): CarePlan => {
    const made = programmeOf(draft, course);
    return {
      id: record.id,
      asOf: record.asOf,
      ...outcome(situation, made, course),
      ...advice(situation, made, nutrition, course),
      nutrition,
      safetyOpen: explanation.triage.safetyOpen,
      stopAndSeek: [...stopAndSeek],
      issues: [...explanation.issues, ...issues],
    };
  };
  return { draft, explanation, finish };
}
