import type { Dose, Exercise, ExerciseKind } from './exercise.ts';

/** From and to for each part of a dose. Our own limits, wide of the starting dose and short of what studies used. */
export interface DoseLimits {
  sets: readonly [number, number];
  reps: readonly [number, number];
  seconds: readonly [number, number];
  minutes: readonly [number, number];
  perWeek: readonly [number, number];
}

const byKind: Readonly<Record<ExerciseKind, DoseLimits>> = {
  strength: { sets: [1, 4], reps: [3, 15], seconds: [5, 45], minutes: [1, 5], perWeek: [1, 4] },
  power: { sets: [1, 3], reps: [3, 8], seconds: [5, 20], minutes: [1, 2], perWeek: [1, 3] },
  balance: { sets: [1, 4], reps: [3, 20], seconds: [5, 60], minutes: [1, 5], perWeek: [1, 7] },
  endurance: { sets: [1, 6], reps: [3, 40], seconds: [10, 60], minutes: [1, 30], perWeek: [1, 7] },
  stretch: { sets: [1, 4], reps: [1, 5], seconds: [10, 60], minutes: [1, 5], perWeek: [1, 7] },
  breathing: { sets: [1, 5], reps: [1, 30], seconds: [5, 60], minutes: [1, 5], perWeek: [1, 7] },
  pacing: { sets: [1, 1], reps: [1, 1], seconds: [60, 60], minutes: [5, 30], perWeek: [1, 7] },
  function: { sets: [1, 4], reps: [1, 20], seconds: [5, 60], minutes: [1, 20], perWeek: [1, 7] },
};

const wider = ([low, high]: readonly [number, number], start: number | undefined): readonly [number, number] =>
  start === undefined ? [low, high] : [Math.min(low, start), Math.max(high, start)];

/** Moves in bed may be done every day; everything else keeps the limits of its kind. Fewer days than the library's are
 * always allowed, and the starting dose always fits. */
export function doseLimits({ kind, level, dose }: Exercise): DoseLimits {
  const base = byKind[kind];
  const perWeek: readonly [number, number] = level === 1 ? [1, 7] : base.perWeek;
  return {
    sets: wider(base.sets, dose.sets),
    reps: wider(base.reps, dose.reps),
    seconds: wider(base.seconds, dose.seconds),
    minutes: wider(base.minutes, dose.minutes),
    perWeek: wider(perWeek, dose.perWeek),
  };
}

const inside = (value: number | undefined, [low, high]: readonly [number, number]): boolean =>
  value === undefined || (value >= low && value <= high);

const isPartOf = (dose: Dose, habit: Dose): boolean =>
  dose.perDay <= habit.perDay &&
  dose.perWeek <= habit.perWeek &&
  dose.sets <= habit.sets &&
  (dose.reps ?? 0) <= (habit.reps ?? 0);

/** Whether a dose keeps every limit of its exercise; how often a day never passes the starting dose. */
export function withinLimits(exercise: Exercise, dose: Dose): boolean {
  if (exercise.habit && isPartOf(dose, exercise.habit)) return true;
  const limits = doseLimits(exercise);
  return (
    inside(dose.sets, limits.sets) &&
    inside(dose.reps, limits.reps) &&
    inside(dose.seconds, limits.seconds) &&
    inside(dose.minutes, limits.minutes) &&
    inside(dose.perWeek, limits.perWeek) &&
    dose.perDay >= 1 &&
    dose.perDay <= exercise.dose.perDay
  );
}
