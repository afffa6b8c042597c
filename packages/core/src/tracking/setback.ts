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

/** Setbacks among a person's events that began after the plan did. */
export const setbacksIn = (events: readonly LifeEvent[], since: string): Setback[] =>
  events.flatMap(({ kind, start, end }) => {
    const known = eventKinds[kind];
    return known && start >= since ? [{ kind: known, start, ...(end !== undefined && { end }) }] : [];
  });

const scaled = (dose: Dose, share: number): Dose => ({
  ...dose,
  sets: Math.max(1, Math.round(dose.sets * share)),
  ...(dose.minutes !== undefined && { minutes: Math.max(1, Math.round(dose.minutes * share)) }),
});

/** How to take the plan up again after a setback; after an admission or an operation the plan is made anew. */
export function afterSetback(setback: Setback, items: readonly PlanItem[], asOf: string): Restart {
  const { kind, start, end } = setback;
  const over = end !== undefined && end < asOf;
  const daysOff = Math.max(0, dayNumber(over ? end : asOf) - dayNumber(start) + 1);
  const nothing = { share: 0, daysOff, doses: [] };
  if (!over) return { ...nothing, action: 'wait', because: kind };
  if (kind === 'admission' || kind === 'operation') return { ...nothing, action: 're-plan', because: kind };
  const daysSince = dayNumber(asOf) - dayNumber(end);
  if (kind === 'illness' && daysSince < daysAfterIllness)
    return { ...nothing, action: 'wait', because: 'two-days-well-first' };
  const share = kind === 'crash' ? 0.5 : (shares.find(([limit]) => daysOff <= limit)?.[1] ?? 0.5);
  const doses = items.map((item) => ({ exercise: item.exercise, dose: scaled(item.dose, share) }));
  return { action: checkFirst.includes(kind) ? 'check-first' : 'restart', share, daysOff, because: kind, doses };
}
