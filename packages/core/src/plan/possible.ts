import { equipmentById, equipmentOf, type Place } from '../knowledge/interventions/equipment.ts';
import type { Exercise } from '../knowledge/interventions/exercise.ts';
import type { Preferences } from './care-plan.ts';
import type { Reason } from './reason.ts';

export interface Surroundings {
  place: Place;
  things: ReadonlySet<string>;
}

/** What is at hand: the place's things and what the person named. Household things are taken as there. */
export const surroundingsOf = ({ place = 'home', equipment = [] }: Preferences): Surroundings => ({
  place,
  things: new Set([...equipmentOf[place], ...equipment]),
});

const isThere = (thing: string, { things }: Surroundings): boolean =>
  things.has(thing) || equipmentById(thing)?.household === true;

/** What the place or the equipment lacks for an exercise; empty when it can be done here. */
export function lacking(exercise: Exercise, around: Surroundings): Reason[] {
  const reasons: Reason[] = [];
  if (exercise.traits.includes('pool') && around.place !== 'pool') reasons.push({ from: 'place', id: 'pool' });
  if (
    exercise.position === 'machine' &&
    exercise.equipment.includes('gym-machines') &&
    !isThere('gym-machines', around)
  ) {
    reasons.push({ from: 'place', id: 'gym' });
  }
  if (around.place === 'ward' && exercise.traits.includes('floor'))
    reasons.push({ from: 'place', id: 'no-floor-work-on-a-ward' });
  for (const thing of exercise.equipment) {
    if (thing !== 'gym-machines' && !isThere(thing, around)) reasons.push({ from: 'place', id: thing });
  }
  return reasons;
}
