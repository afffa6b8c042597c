import type { Level } from '../knowledge/interventions/exercise.ts';
import type { Caps, Mode, Progress } from '../knowledge/interventions/precaution.ts';
import type { Active } from './active-precautions.ts';
import type { Reason } from './reason.ts';

/** All caps together: the strictest of each. */
export interface Limits {
  mode?: Mode;
  modeReasons: Reason[];
  caps: Caps;
  /** Which precaution sets the level cap. */
  levelReasons: { maxLevel: number; reason: Reason }[];
  progress: Progress;
  company?: 'helper' | 'therapist';
  settleHours: 24 | 48;
}

const strictness: readonly Mode[] = ['pacing', 'gentle', 'none'];
const slowness: readonly Progress[] = ['usual', 'slow', 'symptom-free', 'none'];

/** Doctor-soon allows levels 1 and 2 (care tables, README). */
export const CLEARANCE_LEVEL: Level = 2;
/** Effort until a doctor has looked; our own choice. */
const CLEARANCE_EFFORT = 5;

export const reasonOf = ({ precaution, certainty }: Active): Reason => ({
  from: precaution.from,
  id: precaution.id,
  certainty,
});

const strictest = <T>(order: readonly T[], a: T | undefined, b: T | undefined): T | undefined =>
  a === undefined ? b : b === undefined ? a : order.indexOf(a) >= order.indexOf(b) ? a : b;

const smallest = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : b === undefined ? a : Math.min(a, b);

const tightened = (a: Caps, b: Caps): Caps => {
  const largestRest = Math.max(a.restDays ?? 0, b.restDays ?? 0);
  const entries = (['maxLevel', 'maxEffort', 'maxSets', 'maxReps', 'maxStrengthDays', 'maxMinutesPerBout'] as const)
    .map((name) => [name, smallest(a[name], b[name])] as const)
    .filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(entries), ...(largestRest > 0 && { restDays: largestRest }) };
};

/** The strictest of everything that holds; a doctor's clearance still to come counts as one of them. */
export function limitsOf(active: readonly Active[], clearance: readonly Reason[]): Limits {
  const gate: Caps = clearance.length > 0 ? { maxLevel: CLEARANCE_LEVEL, maxEffort: CLEARANCE_EFFORT } : {};
  const mode = active.reduce<Mode | undefined>(
    (m, { precaution }) => strictest(strictness, m, precaution.mode),
    undefined,
  );
  const modeReasons = active
    .filter(({ precaution }) => mode !== undefined && precaution.mode === mode)
    .map((one) => ({ ...reasonOf(one), ...(one.precaution.modeUntil && { until: one.precaution.modeUntil }) }));
  const levelReasons = active.flatMap((one) => {
    const maxLevel = one.precaution.caps?.maxLevel;
    const until = one.precaution.refuse?.[0]?.until ?? 'while-it-lasts';
    return maxLevel === undefined ? [] : [{ maxLevel, reason: { ...reasonOf(one), until } }];
  });
  const waiting = clearance.map((reason) => ({
    maxLevel: CLEARANCE_LEVEL,
    reason: { ...reason, until: 'doctor-agrees' as const },
  }));
  return {
    ...(mode && { mode }),
    modeReasons,
    caps: active.reduce((caps, { precaution }) => tightened(caps, precaution.caps ?? {}), gate),
    levelReasons: [...levelReasons, ...waiting],
    progress: active.reduce<Progress>((p, { precaution }) => strictest(slowness, p, precaution.progress) ?? p, 'usual'),
    ...companyOf(active),
    settleHours: active.some(({ precaution }) => precaution.settleHours === 24) ? 24 : 48,
  };
}

function companyOf(active: readonly Active[]): { company?: 'helper' | 'therapist' } {
  const needed = active.map(({ precaution }) => precaution.company);
  if (needed.includes('therapist')) return { company: 'therapist' };
  return needed.includes('helper') ? { company: 'helper' } : {};
}
