import { exerciseById } from '../knowledge/interventions/catalogue.ts';
import { doseLimits } from '../knowledge/interventions/dose-limits.ts';
import type { Dose } from '../knowledge/interventions/exercise.ts';
import type { PlanItem, ProgressRules } from '../plan/care-plan.ts';
import type { ExerciseDone, Session } from './session-log.ts';

export type ProgressAction = 'raise' | 'hold' | 'step-down' | 'rest' | 'stop-and-see';

export interface Adjustment {
  exercise: string;
  action: ProgressAction;
  /** Code of why: `two-easy-sessions`, `sore-too-long`, `swollen`, `pain-too-high`, `effort-too-high`, `crash`, … */
  because: string;
  /** The dose from the next session on. */
  dose: Dose;
  /** Where the dose has reached its end, the move that stands in its place. */
  changeTo?: string;
  /** Add load instead: per cent from and to (stories 11: 5 to 10). */
  loadPercent?: readonly [number, number];
}

/** What was noted of the exercise itself, else of its kind of session as a whole. */
function doneIn({ done, kinds = [] }: Session, { exercise, session, dose }: PlanItem): ExerciseDone | undefined {
  const own = done.find((one) => one.exercise === exercise);
  const whole = kinds.find((one) => one.session === session);
  if (own || !whole) return own;
  const { session: _, asPlanned, ...felt } = whole;
  return { exercise, sets: asPlanned ? Array.from({ length: dose.sets }, () => ({})) : [], ...felt };
}

/** All sets were done at least as the dose says. */
function asPlanned({ sets }: ExerciseDone, dose: Dose): boolean {
  if (sets.length < dose.sets) return false;
  return sets.every(
    ({ reps, seconds, minutes }) =>
      (dose.reps === undefined || (reps ?? dose.reps) >= dose.reps) &&
      (dose.seconds === undefined || (seconds ?? dose.seconds) >= dose.seconds) &&
      (dose.minutes === undefined || (minutes ?? dose.minutes) >= dose.minutes),
  );
}

/** Two extra repetitions came easily: said so, or done, or for timed work the effort stayed low. */
function wasEasy(one: ExerciseDone, item: PlanItem, rules: ProgressRules): boolean {
  if (!asPlanned(one, item.dose)) return false;
  const { reps } = item.dose;
  const extra = reps !== undefined && one.sets.every((set) => (set.reps ?? 0) >= reps + rules.extraReps);
  const left = (one.repsLeft ?? 0) >= rules.extraReps;
  const low = reps === undefined && (one.effort ?? 10) <= item.effort[0];
  return (extra || left || low) && (one.effort ?? 0) <= item.effort[1];
}

const soreTooLong = ({ after }: Session, hours: number): boolean =>
  after?.sorenessHours === 'still' || (typeof after?.sorenessHours === 'number' && after.sorenessHours > hours);

/** One step less: a set, else a quarter of the repetitions, seconds or minutes; never under the library's least. */
export function lowered(item: PlanItem): Dose {
  const { dose } = item;
  const exercise = exerciseById(item.exercise);
  if (!exercise) return dose;
  const least = doseLimits(exercise);
  if (dose.sets > least.sets[0]) return { ...dose, sets: dose.sets - 1 };
  const less = (value: number, low: number): number => Math.max(low, Math.floor(value * 0.75));
  return {
    ...dose,
    ...(dose.reps !== undefined && { reps: less(dose.reps, Math.min(dose.reps, least.reps[0])) }),
    ...(dose.seconds !== undefined && { seconds: less(dose.seconds, Math.min(dose.seconds, least.seconds[0])) }),
    ...(dose.minutes !== undefined && { minutes: less(dose.minutes, Math.min(dose.minutes, least.minutes[0])) }),
  };
}

/** One step more, never past the plan's target: two repetitions, else a tenth of the time. */
export function raised({ dose, target }: PlanItem): Dose | undefined {
  const more = (value: number | undefined, to: number | undefined, step: number): number | undefined =>
    value === undefined || to === undefined || value >= to ? undefined : Math.min(to, value + step);
  const reps = more(dose.reps, target.reps, 2);
  const seconds = more(dose.seconds, target.seconds, Math.max(2, Math.round((dose.seconds ?? 0) / 10)));
  const minutes = more(dose.minutes, target.minutes, Math.max(1, Math.round((dose.minutes ?? 0) / 10)));
  if (reps !== undefined) return { ...dose, reps };
  if (seconds !== undefined) return { ...dose, seconds };
  if (minutes !== undefined) return { ...dose, minutes };
  return dose.sets < target.sets ? { ...dose, sets: dose.sets + 1 } : undefined;
}

function tooMuch(item: PlanItem, rules: ProgressRules, last: Session, one: ExerciseDone): string | undefined {
  if (last.after?.crash) return 'crash';
  if (last.after?.weakerNextDay) return 'weaker-next-day';
  if (last.after?.swelling) return 'swollen';
  if (soreTooLong(last, rules.settleHours)) return 'sore-too-long';
  if ((one.pain ?? 0) > rules.maxPain) return 'pain-too-high';
  return (one.effort ?? 0) > rules.maxEffort || (one.effort ?? 0) > item.effort[1] + 2 ? 'effort-too-high' : undefined;
}

const hold = (item: PlanItem, because: string): Adjustment => ({
  exercise: item.exercise,
  action: 'hold',
  because,
  dose: item.dose,
});

function rise(item: PlanItem, rules: ProgressRules): Adjustment {
  if (rules.mode === 'none') return hold(item, 'doctor-first');
  if (rules.mode === 'symptom-free') return hold(item, 'no-fixed-increases');
  const base = { exercise: item.exercise, because: 'two-easy-sessions' };
  const more = raised(item);
  if (more) return { ...base, action: 'raise', dose: more };
  if (item.harder !== undefined) return { ...base, action: 'raise', dose: item.dose, changeTo: item.harder };
  if (item.session === 'strength') return { ...base, action: 'raise', dose: item.dose, loadPercent: [5, 10] };
  return hold(item, 'at-the-target');
}

/**
 * What to change for one exercise after the latest session: down at once when it was too much, up only after the rule's
 * number of easy sessions in a row, else the same. Rules of the care tables (README, exercises).
 */
export function adjust(item: PlanItem, rules: ProgressRules, sessions: readonly Session[]): Adjustment {
  const mine = sessions.filter((session) => doneIn(session, item) !== undefined);
  const last = mine.at(-1);
  const one = last && doneIn(last, item);
  if (!last || !one) return hold(item, 'not-done-yet');
  if ((last.signs ?? []).length > 0)
    return { exercise: item.exercise, action: 'stop-and-see', because: last.signs?.[0] ?? 'sign', dose: item.dose };
  const because = tooMuch(item, rules, last, one);
  // Rest between efforts is what helps then: it is never cut.
  if (because && item.kind === 'pacing') return hold(item, because);
  if (because) {
    const action = because === 'crash' ? 'rest' : 'step-down';
    return {
      exercise: item.exercise,
      action,
      because,
      dose: lowered(item),
      ...(item.easier !== undefined && because === 'pain-too-high' && { changeTo: item.easier }),
    };
  }
  const recent = mine.slice(-rules.sessionsInARow);
  const easy =
    recent.length === rules.sessionsInARow &&
    recent.every((session) => {
      const done = doneIn(session, item);
      return done !== undefined && wasEasy(done, item, rules);
    });
  return easy ? rise(item, rules) : hold(item, 'not-easy-yet');
}
