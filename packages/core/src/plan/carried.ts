import { exerciseById } from '../knowledge/interventions/catalogue.ts';
import { doseLimits } from '../knowledge/interventions/dose-limits.ts';
import type { Dose, Exercise } from '../knowledge/interventions/exercise.ts';
import type { PlanItem } from './care-plan.ts';
import type { Choice, Choosing } from './choose.ts';
import type { Carried, ItemChange } from './course.ts';
import type { Limits } from './limits.ts';
import { lacking } from './possible.ts';

type Range = readonly [number, number];

const within = (value: number, [low, high]: Range, cap = Number.POSITIVE_INFINITY): number => {
  const known = Number.isFinite(value) ? value : low;
  return Math.max(low, Math.min(known, high, cap));
};

/** A cap below the least of the library wins: then the starting dose of the plan stands, which kept it. */
const part = (value: number | undefined, started: number | undefined, range: Range, cap?: number) => {
  if (value === undefined || started === undefined) return started;
  return Math.min(within(value, range, cap), Math.max(started, cap ?? range[1]));
};

/**
 * A dose made to fit the limits of the library and the caps of the person, whatever was asked for. Days and how often a
 * day stay as the plan has them; parts that the exercise does not have are left out.
 */
export function fittedDose(exercise: Exercise, asked: Dose, started: Dose, { caps }: Limits): Dose {
  const limits = doseLimits(exercise);
  // Crumbs through the day stay crumbs, however easy: the sessions are what grows.
  if (started.perDay > exercise.dose.perDay)
    return {
      ...started,
      ...(asked.reps !== undefined && { reps: Math.max(1, Math.min(asked.reps, started.reps ?? 1)) }),
    };
  const reps = part(asked.reps, started.reps, limits.reps, caps.maxReps);
  const seconds = part(asked.seconds, started.seconds, limits.seconds);
  const minutes = part(asked.minutes, started.minutes, limits.minutes, caps.maxMinutesPerBout);
  return {
    ...started,
    sets: Math.round(within(asked.sets, limits.sets, caps.maxSets)),
    ...(reps !== undefined && { reps: Math.round(reps) }),
    ...(seconds !== undefined && { seconds: Math.round(seconds) }),
    ...(minutes !== undefined && { minutes }),
  };
}

/**
 * The move that the log asks for instead, if nothing forbids it, everything for it is there and it is not in the plan
 * already. A log never brings back what a precaution took out.
 */
export function swapOf(
  { exercise }: Choice,
  carried: readonly Carried[],
  { judged, around }: Choosing,
  taken: ReadonlySet<string>,
): Exercise | undefined {
  const wanted = carried.find((one) => one.exercise === exercise.id)?.changeTo;
  const found = wanted === undefined || taken.has(wanted) ? undefined : exerciseById(wanted);
  const free =
    found &&
    judged.get(found.id)?.length === 0 &&
    lacking(found, around).length === 0 &&
    !found.traits.includes('taught-first');
  return free ? found : undefined;
}

/** The plan's item with the dose the log has come to; how it came to it is kept. */
export function withCarried(item: PlanItem, begun: string, carried: readonly Carried[], limits: Limits): PlanItem {
  const mine = carried.find((one) => one.exercise === begun);
  const exercise = exerciseById(item.exercise);
  if (!mine || !exercise) return item;
  const isSwapped = mine.changeTo === item.exercise;
  // The dose belongs to the move that was logged; where the swap was not allowed, the move stays as it began.
  if (mine.changeTo !== undefined && !isSwapped) return item;
  const dose = fittedDose(exercise, mine.dose, item.dose, limits);
  return { ...item, dose, changed: mine.change satisfies ItemChange };
}
