import { decidingFindings } from '../explanation/evidence.ts';
import { exercises } from '../knowledge/interventions/catalogue.ts';
import type { Exercise } from '../knowledge/interventions/exercise.ts';
import type { Active } from './active-precautions.ts';
import { type CareState, holds, ruleOf } from './care-state.ts';
import { type Limits, reasonOf } from './limits.ts';
import type { Reason } from './reason.ts';
import { isGentle, isPaced, selects } from './select.ts';

function byMode(exercise: Exercise, { mode, modeReasons }: Limits): Reason[] {
  if (mode === 'none') return modeReasons;
  if (mode === 'gentle' && !isGentle(exercise)) return modeReasons;
  return mode === 'pacing' && !isPaced(exercise) ? modeReasons : [];
}

const byPrecaution = (exercise: Exercise, active: readonly Active[]): Reason[] =>
  active.flatMap((one) => {
    const refusal = one.precaution.refuse?.find(({ what }) => selects(what, exercise));
    return refusal ? [{ ...reasonOf(one), until: refusal.until }] : [];
  });

const byLevel = (exercise: Exercise, { levelReasons }: Limits): Reason[] =>
  levelReasons.filter(({ maxLevel }) => exercise.level > maxLevel).map(({ reason }) => reason);

/** The hard stop of the exercise table, and throat moves before a swallow check. */
function byTable(exercise: Exercise, state: CareState): Reason[] {
  const reasons: Reason[] = [];
  if (exercise.avoidIf && holds(exercise.avoidIf, state)) {
    const findings = decidingFindings(ruleOf(exercise.avoidIf), state.context);
    reasons.push({ from: 'exercise', id: 'hard-stop', until: 'while-it-lasts', findings });
  }
  if (exercise.swallowing === 'needs-swallow-check') {
    reasons.push({ from: 'exercise', id: 'swallow-check', until: 'swallow-check' });
  }
  return reasons;
}

/** Every reason against an exercise; none: it is safe now. The constraint check of the plan. */
export function reasonsAgainst(
  exercise: Exercise,
  state: CareState,
  active: readonly Active[],
  limits: Limits,
  emergency: readonly Reason[],
): Reason[] {
  if (emergency.length > 0) return [...emergency];
  return [
    ...byMode(exercise, limits),
    ...byTable(exercise, state),
    ...byPrecaution(exercise, active),
    ...byLevel(exercise, limits),
  ];
}

export type Judged = ReadonlyMap<string, Reason[]>;

/** The reasons against each exercise of the library. */
export const judgeExercises = (
  state: CareState,
  active: readonly Active[],
  limits: Limits,
  emergency: readonly Reason[],
): Judged => new Map(exercises.map((one) => [one.id, reasonsAgainst(one, state, active, limits, emergency)]));
