/** The 25 groups of the map, head to foot. */
export const muscleGroups = [
  'temporalis',
  'neck-flexors',
  'trapezius',
  'deltoid',
  'rotator-cuff',
  'pectoralis-major',
  'latissimus-dorsi',
  'serratus-anterior',
  'biceps',
  'triceps',
  'forearm-flexors',
  'forearm-extensors',
  'hand-intrinsics',
  'rectus-abdominis',
  'external-oblique',
  'erector-spinae',
  'hip-flexors',
  'gluteus-medius',
  'gluteus-maximus',
  'adductors',
  'quadriceps',
  'hamstrings',
  'tibialis-anterior',
  'gastrocnemius',
  'soleus',
] as const;

export type MuscleGroup = (typeof muscleGroups)[number];
export type MuscleSide = `${MuscleGroup}-${'left' | 'right'}`;
