/** Muscle groups of the body map that the forecast follows, and how much of the body's muscle each makes up. */

export const muscleGroups = [
  'knee-extensors',
  'knee-flexors',
  'hip',
  'plantar-flexors',
  'dorsiflexors',
  'trunk',
  'respiratory',
  'shoulder',
  'elbow-flexors',
  'elbow-extensors',
  'grip',
] as const;

export type MuscleGroup = (typeof muscleGroups)[number];

/**
 * Share of whole-body skeletal muscle. Our rounding: lower body a little over half, as whole-body MRI finds (Janssen 2000,
 * doi 10.1152/jappl.2000.89.1.81, unverified); the split inside a limb is a judgement.
 */
export const muscleShare: Readonly<Record<MuscleGroup, number>> = {
  'knee-extensors': 0.16,
  'knee-flexors': 0.08,
  hip: 0.19,
  'plantar-flexors': 0.08,
  dorsiflexors: 0.02,
  trunk: 0.25,
  respiratory: 0.01,
  shoulder: 0.1,
  'elbow-flexors': 0.035,
  'elbow-extensors': 0.045,
  grip: 0.03,
};

export const legGroups: readonly MuscleGroup[] = [
  'knee-extensors',
  'knee-flexors',
  'hip',
  'plantar-flexors',
  'dorsiflexors',
];
export const armGroups: readonly MuscleGroup[] = ['shoulder', 'elbow-flexors', 'elbow-extensors', 'grip'];
export const lowerLegGroups: readonly MuscleGroup[] = ['plantar-flexors', 'dorsiflexors'];
export const isArm = (group: MuscleGroup): boolean => armGroups.includes(group);
export const isLeg = (group: MuscleGroup): boolean => legGroups.includes(group);
