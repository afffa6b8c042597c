import { doseLimits } from '../knowledge/interventions/dose-limits.ts';
import type { Dose, Exercise } from '../knowledge/interventions/exercise.ts';
import type { Caps } from '../knowledge/interventions/precaution.ts';
import type { SessionKind } from './care-plan.ts';
import type { Choice } from './choose.ts';
import type { Limits } from './limits.ts';
import type { StartLevel } from './start-level.ts';

/** Seconds for one repetition where the table gives none; small quick moves take two. Our own estimate. */
const secondsOfRep = ({ reps = 0, secondsPerRep, holdSeconds = 0 }: Dose): number =>
  (secondsPerRep ?? (reps >= 15 ? 2 : 4)) + holdSeconds;

const restBetweenSets = 60;

/** Minutes that a dose takes on one day, rests included. Walking pace for metres is 0.5 m/s. */
export function minutesOf(dose: Dose): number {
  const sides = dose.eachSide ? 2 : 1;
  const work =
    (dose.reps ?? 0) * secondsOfRep(dose) + (dose.seconds ?? 0) + (dose.minutes ?? 0) * 60 + (dose.metres ?? 0) * 2;
  const rest = (dose.restSeconds ?? restBetweenSets) * (dose.sets - 1);
  return Math.max(0.5, Math.round(((dose.sets * work * sides + rest) * dose.perDay) / 30) / 2);
}

export function sessionOf({ position, kind, level, traits }: Exercise): SessionKind {
  if (traits.includes('pool')) return 'pool';
  if (kind === 'breathing') return 'breathing';
  if (kind === 'pacing') return 'daily';
  if (position === 'hand') return 'hands';
  if (position === 'bed' && level === 1) return 'daily';
  if (kind === 'balance' || kind === 'endurance' || kind === 'stretch') return kind;
  return level === 1 ? 'daily' : 'strength';
}

/** Kind of session that a move belongs to for this person. */
export const sessionFor = (exercise: Exercise, level: StartLevel): SessionKind =>
  isHabit(exercise, level) ? 'daily' : sessionOf(exercise);

/** Done in crumbs through the day rather than as a session. */
export const isHabit = ({ habit }: Exercise, { because }: StartLevel): boolean =>
  habit !== undefined && because.includes('small-and-often');

const clamp = (value: number, [low, high]: readonly [number, number]): number => Math.min(high, Math.max(low, value));

export interface Volume {
  strengthDays: number;
  sets: number;
}

/** Sore tendons are loaded slowly, three times a week (programme of Beyer's trial, by analogy for the elbow). */
const slowForTendons = { secondsPerRep: 6, perWeek: 3 } as const;
const tendonFamilies: readonly string[] = ['wrist', 'shoulder', 'pull'];

const isTendonWork = ({ exercise, tendonSore }: Choice): boolean =>
  tendonSore === true && tendonFamilies.includes(exercise.family);

/** Breaths every hour are for people in bed; on one's feet, and below an energy limit, a few times a day do. Our choice. */
function oftenPerDay({ kind, dose }: Exercise, { mode }: Limits, { legs }: StartLevel): number {
  if (kind !== 'breathing') return dose.perDay;
  return Math.min(dose.perDay, mode === 'pacing' ? 2 : legs === 1 ? dose.perDay : 3);
}

const habitWithin = (habit: Dose, { maxSets, maxReps }: Caps): Dose => ({
  ...habit,
  sets: Math.min(habit.sets, maxSets ?? 9),
  ...(habit.reps !== undefined && { reps: Math.min(habit.reps, maxReps ?? habit.reps) }),
});

const paced: Partial<Dose> = { sets: 1, reps: 3 };

const perWeekOf = (exercise: Exercise, { perWeek }: Dose, strengthDays: number): number =>
  sessionOf(exercise) === 'strength' ? strengthDays : perWeek;

/** Somebody back from a break begins with two sets at most, for the muscles are not used to it; our own choice. */
const setsAtFirst = ({ because }: StartLevel): number => (because.includes('trained-before') ? 2 : 9);

/** Dose of the first two weeks: the library's, or less where a caution or a cap asks for it. */
export function startDose(choice: Choice, limits: Limits, strengthDays: number, level: StartLevel): Dose {
  const { exercise, lowerDose } = choice;
  const { caps, mode } = limits;
  const allowed = doseLimits(exercise);
  if (exercise.habit && !mode && isHabit(exercise, level)) return habitWithin(exercise.habit, caps);
  const base = {
    ...exercise.dose,
    ...(mode === 'pacing' && exercise.dose.reps !== undefined ? paced : {}),
    ...(isTendonWork(choice) && slowForTendons),
    perDay: oftenPerDay(exercise, limits, level),
  };
  const sets = clamp(Math.min(base.sets - (lowerDose ? 1 : 0), caps.maxSets ?? 9, setsAtFirst(level)), allowed.sets);
  const reps = base.reps === undefined ? {} : { reps: Math.min(base.reps, caps.maxReps ?? base.reps) };
  const minutes = minutesWithin(base, caps);
  // Where tiredness is paid for, every set has its rest.
  const rest =
    limits.progress === 'symptom-free' && sets > 1 ? { restSeconds: Math.max(120, base.restSeconds ?? 0) } : {};
  const perWeek = clamp(perWeekOf(exercise, base, strengthDays), allowed.perWeek);
  return { ...base, sets, ...reps, ...minutes, ...rest, perWeek };
}

const minutesWithin = ({ minutes }: Dose, { maxMinutesPerBout }: Caps): { minutes?: number } =>
  minutes === undefined ? {} : { minutes: Math.min(minutes, maxMinutesPerBout ?? minutes) };

/** Share by which reps, seconds and minutes may grow within the weeks of a plan; our own choice. */
const growth = 1.5;

/** Dose to grow to when it goes well; the start where nothing may rise by itself. */
export function targetDose(exercise: Exercise, start: Dose, limits: Limits, volume: Volume): Dose {
  // Crumbs through the day stay small; what grows is the session.
  if (start.perDay > exercise.dose.perDay) return start;
  if (limits.progress === 'none' || limits.progress === 'symptom-free' || limits.mode) return start;
  const allowed = doseLimits(exercise);
  const strength = sessionOf(exercise) === 'strength';
  const sets = strength
    ? clamp(Math.min(Math.max(start.sets, volume.sets), limits.caps.maxSets ?? 9), allowed.sets)
    : start.sets;
  const grown = (value: number | undefined, range: readonly [number, number]): number | undefined =>
    value === undefined ? undefined : clamp(Math.round(value * growth), [value, Math.max(value, range[1])]);
  const reps = strength
    ? start.reps && clamp(start.reps + 4, [start.reps, Math.max(start.reps, allowed.reps[1])])
    : start.reps;
  const seconds = grown(start.seconds, allowed.seconds);
  const minutes = grown(start.minutes, [1, Math.min(allowed.minutes[1], limits.caps.maxMinutesPerBout ?? 99)]);
  return {
    ...start,
    sets,
    ...(reps !== undefined && { reps: Math.min(reps, limits.caps.maxReps ?? reps) }),
    ...(seconds !== undefined && { seconds }),
    ...(minutes !== undefined && { minutes: Math.max(start.minutes ?? 0, minutes) }),
  };
}

const usualEffort: Readonly<Record<number, readonly [number, number]>> = {
  1: [2, 4],
  2: [3, 5],
  3: [4, 6],
  4: [5, 7],
  5: [6, 8],
};

/** Effort to aim for, 0 to 10, inside the caps. Our own choice. */
export function effortOf({ level, kind }: Exercise, { caps, mode }: Limits): readonly [number, number] {
  const easy = kind === 'breathing' || kind === 'stretch' || kind === 'balance' || kind === 'pacing';
  const [low, high] = mode ? [0, 2] : easy ? [2, 4] : (usualEffort[level] ?? [3, 5]);
  const most = Math.min(high, caps.maxEffort ?? 10);
  return [Math.min(low, Math.max(0, most - 1)), most];
}
