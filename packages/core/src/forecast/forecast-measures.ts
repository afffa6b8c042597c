import { isArm, isLeg, type MuscleGroup, muscleGroups } from '../knowledge/models/muscle-group.ts';
import type { BodySide } from './sides.ts';

export type Channel = 'size' | 'fibre' | 'strength' | 'limb-lean' | 'body-lean' | 'weight' | 'fat-percent' | 'function';

/** A measure the model can forecast. */
export interface ForecastMeasure {
  /** Id in the measure catalogue, or of the model's own relative measures. */
  id: string;
  unit: string;
  channel: Channel;
  groups: readonly MuscleGroup[];
  skill?: string;
  exponent?: string;
  /** A time: more strength makes it shorter. */
  inverse?: boolean;
  /** Set off by a current or in a dish: neither will nor nerve takes part. */
  involuntary?: boolean;
  /** A function that follows size (oxygen uptake), not strength. */
  ofSize?: boolean;
  /** Relative only: per cent of day 0. */
  relative?: boolean;
  worse: 'lower' | 'higher';
  /** One limb only; absent for both. */
  side?: BodySide;
  /** The measure of which this is one side. */
  of?: string;
}

const legs: MuscleGroup[] = ['knee-extensors', 'hip', 'plantar-flexors'];
const quad: MuscleGroup[] = ['knee-extensors'];
const limbs: MuscleGroup[] = [
  'knee-extensors',
  'knee-flexors',
  'hip',
  'plantar-flexors',
  'dorsiflexors',
  'shoulder',
  'elbow-flexors',
  'elbow-extensors',
  'grip',
];
/** Movements follow the force of the legs with what nerve and will add to it; practice of the movement comes on top. */
const walking = { channel: 'function', groups: legs, skill: 'skill-isometric' } as const;

const catalogued: readonly ForecastMeasure[] = [
  { id: 'grip-strength', unit: 'kg', channel: 'strength', groups: ['grip'], skill: 'skill-grip', worse: 'lower' },
  {
    id: 'knee-extension-force',
    unit: 'N',
    channel: 'strength',
    groups: quad,
    skill: 'skill-isometric',
    worse: 'lower',
  },
  {
    id: 'knee-extension-torque',
    unit: 'N.m',
    channel: 'strength',
    groups: quad,
    skill: 'skill-isokinetic',
    worse: 'lower',
  },
  {
    id: 'one-rm-leg-press',
    unit: 'kg',
    channel: 'strength',
    groups: ['knee-extensors', 'hip'],
    skill: 'skill-one-rm',
    worse: 'lower',
  },
  {
    id: 'one-rm-chest-press',
    unit: 'kg',
    channel: 'strength',
    groups: ['shoulder'],
    skill: 'skill-one-rm',
    worse: 'lower',
  },
  { id: 'quadriceps-thickness', unit: 'mm', channel: 'size', groups: quad, worse: 'lower' },
  { id: 'rectus-femoris-thickness', unit: 'mm', channel: 'size', groups: quad, worse: 'lower' },
  { id: 'asm', unit: 'kg', channel: 'limb-lean', groups: limbs, worse: 'lower' },
  { id: 'asmi', unit: 'kg/m2', channel: 'limb-lean', groups: limbs, worse: 'lower' },
  { id: 'fat-free-mass', unit: 'kg', channel: 'body-lean', groups: muscleGroups, worse: 'lower' },
  { id: 'body-weight', unit: 'kg', channel: 'weight', groups: muscleGroups, worse: 'lower' },
  { id: 'body-fat-percentage', unit: '%', channel: 'fat-percent', groups: muscleGroups, worse: 'higher' },
  { id: 'gait-speed', unit: 'm/s', exponent: 'gait', worse: 'lower', ...walking },
  { id: 'chair-stand-5x-time', unit: 's', exponent: 'chair-stand', inverse: true, worse: 'higher', ...walking },
  { id: 'chair-stand-30s-count', unit: '{count}', exponent: 'chair-stand', worse: 'lower', ...walking },
  { id: 'stair-climb-power', unit: 'W', exponent: 'power-stairs', worse: 'lower', ...walking },
  { id: 'sppb-score', unit: '{score}', exponent: 'battery', worse: 'lower', ...walking },
  { id: 'six-minute-walk-distance', unit: 'm', exponent: 'gait', worse: 'lower', ...walking },
];

const tests = [
  ['strength-isometric', 'skill-isometric'],
  ['strength-isokinetic', 'skill-isokinetic'],
  ['strength-one-rm', 'skill-one-rm'],
] as const;

const perGroup: readonly ForecastMeasure[] = muscleGroups.flatMap((group): ForecastMeasure[] => [
  { id: `muscle-size-${group}`, unit: '%', channel: 'size', groups: [group], relative: true, worse: 'lower' },
  ...tests.map(
    ([id, skill]): ForecastMeasure => ({
      id: `${id}-${group}`,
      unit: '%',
      channel: 'strength',
      groups: [group],
      skill,
      relative: true,
      worse: 'lower',
    }),
  ),
]);

/** Catalogue measures, and size and strength of each muscle group in per cent. */
export const wholeMeasures: readonly ForecastMeasure[] = [...catalogued, ...perGroup];

/** Of one limb: size and strength of its muscles. Its name is that of the measure with the side. */
export const hasSides = ({ channel, groups }: ForecastMeasure): boolean =>
  (channel === 'size' || channel === 'strength') && groups.every((group) => isArm(group) || isLeg(group));

export const sidedId = (id: string, side: BodySide): string => `${id}-${side}`;

const sided: readonly ForecastMeasure[] = wholeMeasures
  .filter(hasSides)
  .flatMap((measure) =>
    (['left', 'right'] as const).map((side) => ({ ...measure, id: sidedId(measure.id, side), side, of: measure.id })),
  );

/** Everything that can be asked of a forecast: whole measures, and `…-left` and `…-right` of those of one limb. */
export const forecastMeasures: readonly ForecastMeasure[] = [...wholeMeasures, ...sided];

const byId = new Map(forecastMeasures.map((measure) => [measure.id, measure]));

export const forecastMeasureById = (id: string): ForecastMeasure | undefined => byId.get(id);

/** What is forecast when nothing was measured and nothing is asked for. */
export const standardMeasures: readonly string[] = [
  'muscle-size-knee-extensors',
  'strength-isometric-knee-extensors',
  'asm',
  'gait-speed',
  'chair-stand-5x-time',
];
