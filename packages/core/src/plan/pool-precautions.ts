import { poolPrecautions } from '../knowledge/interventions/precautions/pool.ts';
import type { ActivePrecaution, Programme } from './care-plan.ts';
import { type CareState, holds } from './care-state.ts';

/** What goes with moves in water; nothing where the programme has none. */
export function poolPrecautionsOf(state: CareState, made: Programme | undefined): ActivePrecaution[] {
  if (!made?.items.some(({ session }) => session === 'pool')) return [];
  return poolPrecautions
    .filter(({ when }) => when === undefined || holds(when, state))
    .map(({ id, from, at }) => ({ id, from, certainty: 'answered', refuses: [], at }));
}
