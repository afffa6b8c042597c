import type { Exercise } from './exercise.ts';
import { bandExercises } from './exercises/band.ts';
import { bedExercises } from './exercises/bed.ts';
import { breathingExercises } from './exercises/breathing.ts';
import { chairExercises } from './exercises/chair.ts';
import { floorExercises } from './exercises/floor.ts';
import { freeWeightExercises } from './exercises/free-weight.ts';
import { handExercises } from './exercises/hand.ts';
import { machineExercises } from './exercises/machine.ts';
import { pacingExercises } from './exercises/pacing.ts';
import { poolExercises } from './exercises/pool.ts';
import { standingExercises } from './exercises/standing.ts';
import { walkingExercises } from './exercises/walking.ts';

/** Every exercise, in the order of its position. */
export const exercises: readonly Exercise[] = [
  ...bandExercises,
  ...bedExercises,
  ...breathingExercises,
  ...chairExercises,
  ...floorExercises,
  ...freeWeightExercises,
  ...handExercises,
  ...machineExercises,
  ...pacingExercises,
  ...poolExercises,
  ...standingExercises,
  ...walkingExercises,
];

const byId = new Map(exercises.map((one) => [one.id, one]));

export const exerciseById = (id: string): Exercise | undefined => byId.get(id);

const byFamily = new Map<string, Exercise[]>();
for (const one of [...exercises].sort((a, b) => a.rung - b.rung)) {
  byFamily.set(one.family, [...(byFamily.get(one.family) ?? []), one]);
}

/** The moves of one kind, easiest first. */
export const familyOf = (family: string): readonly Exercise[] => byFamily.get(family) ?? [];
