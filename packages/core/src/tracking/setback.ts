import { exerciseById } from '../knowledge/interventions/catalogue.ts';
import { doseLimits } from '../knowledge/interventions/dose-limits.ts';
import type { Dose } from '../knowledge/interventions/exercise.ts';
import { dayNumber } from '../observations/age.ts';
import type { LifeEvent } from '../observations/observation.ts';
import type { PlanItem } from '../plan/care-plan.ts';

export type SetbackKind = 'illness' | 'admission' | 'fall' | 'operation' | 'injury' | 'crash' | 'holiday';

export interface Setback {
  kind: SetbackKind;
  start: string;
  /** Last day; still going on when absent. */
  end?: string;
}

export interface Restart {
  /** `wait`: not yet. `check-first`: somebody looks before. `restart`: at this share. `re-plan`: everything anew. */
  action: 'wait' | 'check-first' | 'restart' | 're-plan';
  /** Share of the dose before it to begin with. */
  share: number;
  daysOff: number;
  because: string;
  /** Items with the doses to begin with; empty while waiting. */
  doses: { exercise: string; dose: Dose }[];
}

/** Two days without fever before training again (danger rule rf-infection-stop). */
const daysAfterIllness = 2;
/** About half the old load after a longer break (condition table: detraining); a week or two off costs less. Ours. */
const shares: readonly (readonly [daysOff: number, share: number])[] = [
  [7, 1],
  [14, 0.75],
  [Infinity, 0.5],
];

const checkFirst: readonly SetbackKind[] = ['fall', 'operation', 'injury', 'admission'];

const eventKinds: Readonly<Record<string, SetbackKind>> = {
  illness: 'illness',
  infection: 'illness',
  hospital: 'admission',
  'hospital-stay': 'admission',
  icu: 'admission',
  'icu-stay': 'admission',
  fall: 'fall',
  surgery: 'operation',
  operation: 'operation',
  injury: 'injury',
  crash: 'crash',
  holiday: 'holiday',
};

/** Over on the day they happen, where no end was told. */
const moments: readonly SetbackKind[] = ['fall', 'crash'];

/**
 * Setbacks among a person's events that began after the plan did and by a day, the first to begin first. One that was
 * told again with its end counts once.
 */
export function setbacksIn(events: readonly LifeEvent[], since: string, until = '9999-12-31'): Setback[] {
  const byStart = new Map<string, Setback>();
  for (const { kind, start, end } of events) {
    const known = eventKinds[kind];
    if (!known || start < since || start > until) continue;
    const last = end ?? byStart.get(`${known}:${start}`)?.end ?? (moments.includes(known) ? start : undefined);
    byStart.set(`${known}:${start}`, { kind: known, start, ...(last !== undefined && { end: last }) });
  }
  return [...byStart.values()].sort((a, b) => a.start.localeCompare(b.start));
}

/**
 * A share of a dose: of the sets where that comes out even, else of the repetitions or the time of each set, else one
 * set less; never under the library's least.
 */
export function scaled(exercise: string, dose: Dose, share: number): Dose {
  const known = exerciseById(exercise);
  if (!known || share >= 1) return dose;
  const least = doseLimits(known);
  const less = (value: number, [low]: readonly [number, number]): number =>
    Math.max(Math.min(value, low), Math.round(value * share));
  const fewer = { ...dose, sets: Math.max(1, Math.floor(dose.sets * share)) };
  if (dose.sets > 1 && Number.isInteger(dose.sets * share)) return fewer;
  const shorter = {
    ...dose,
    ...(dose.reps !== undefined && { reps: less(dose.reps, least.reps) }),
    ...(dose.seconds !== undefined && { seconds: less(dose.seconds, least.seconds) }),
    ...(dose.minutes !== undefined && { minutes: less(dose.minutes, least.minutes) }),
  };
  const changed = shorter.reps !== dose.reps || shorter.seconds !== dose.seconds || shorter.minutes !== dose.minutes;
  return changed ? shorter : fewer;
}

/** Events that say that somebody has looked: a visit, or a stay in hospital. */
const visits: readonly string[] = [
  'check-up',
  'doctor-visit',
  'therapist-visit',
  ...Object.keys(eventKinds).filter((kind) => eventKinds[kind] === 'admission' || eventKinds[kind] === 'operation'),
];
/** After so many days without a visit noted it is no longer said; our own choice. */
const daysUntilDropped = 28;

/** After a fall or an injury somebody looks, also when training went on: until a visit is noted, or four weeks later. */
export function waitsForLook(
  { kind, start, end = start }: Setback,
  events: readonly LifeEvent[],
  day: string,
): boolean {
  if (kind !== 'fall' && kind !== 'injury') return false;
  if (dayNumber(day) - dayNumber(end) > daysUntilDropped) return false;
  return !events.some((one) => visits.includes(one.kind) && one.start >= start && one.start <= day);
}

const breakShare = (daysOff: number): number => shares.find(([limit]) => daysOff <= limit)?.[1] ?? 0.5;

/**
 * How to take the plan up again after a setback. After an admission or an operation the plan is made anew from what is
 * measured then, and begins with three quarters of the starting doses or less; our own choice.
 */
export function afterSetback(setback: Setback, items: readonly PlanItem[], asOf: string): Restart {
  const { kind, start, end } = setback;
  const over = end !== undefined && end < asOf;
  const daysOff = Math.max(0, dayNumber(over ? end : asOf) - dayNumber(start) + 1);
  const nothing = { share: 0, daysOff, doses: [] };
  if (!over) return { ...nothing, action: 'wait', because: kind };
  const daysSince = dayNumber(asOf) - dayNumber(end);
  if (kind === 'illness' && daysSince < daysAfterIllness)
    return { ...nothing, action: 'wait', because: 'two-days-well-first' };
  const anew = kind === 'admission' || kind === 'operation';
  const share = kind === 'crash' ? 0.5 : Math.min(breakShare(daysOff), anew ? 0.75 : 1);
  const doses = items.map((item) => ({
    exercise: item.exercise,
    dose: scaled(item.exercise, item.dose, share),
  }));
  if (anew) return { action: 're-plan', share, daysOff, because: kind, doses };
  return { action: checkFirst.includes(kind) ? 'check-first' : 'restart', share, daysOff, because: kind, doses };
}
