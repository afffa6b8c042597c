import { pacedMoves } from '../knowledge/interventions/emphasis.ts';
import type { Exercise } from '../knowledge/interventions/exercise.ts';
import type { Selector } from '../knowledge/interventions/precaution.ts';

const some = <T>(list: readonly T[] | undefined, test: (one: T) => boolean): boolean => list?.some(test) ?? false;

/** Whether a precaution's selector names this exercise. */
export function selects(selector: Selector, exercise: Exercise): boolean {
  if (some(selector.exceptIds, (id) => id === exercise.id)) return false;
  if (some(selector.exceptTraits, (trait) => exercise.traits.includes(trait))) return false;
  return (
    selector.every === true ||
    some(selector.traits, (trait) => exercise.traits.includes(trait)) ||
    some(selector.kinds, (kind) => exercise.kind === kind) ||
    some(selector.positions, (position) => exercise.position === position) ||
    some(selector.ids, (id) => exercise.id === id) ||
    some(selector.muscles, (muscle) => exercise.muscles.includes(muscle))
  );
}

const easyBreathing = (exercise: Exercise): boolean =>
  exercise.kind === 'breathing' && !exercise.traits.includes('resisted-breathing');

/** Movement without load, and easy breathing: what stays when nothing may be trained. */
export const isGentle = (exercise: Exercise): boolean =>
  exercise.kind === 'pacing' ||
  easyBreathing(exercise) ||
  (exercise.level === 1 && exercise.traits.includes('range') && !exercise.traits.includes('standing'));

/** Below an energy limit: level 1 and the moves made for pacing. Our own choice after NICE NG206. */
export const isPaced = (exercise: Exercise): boolean =>
  isGentle(exercise) ||
  pacedMoves.has(exercise.id) ||
  (exercise.level === 1 && exercise.kind !== 'endurance' && exercise.kind !== 'balance' && exercise.kind !== 'stretch');
