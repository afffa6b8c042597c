import type { Drive } from './drive.ts';
import type { MuscleGroup } from './muscle-group.ts';
import type { ParameterValues } from './parameter.ts';

/** A number an event may carry. Outside the range is an issue, and the nearest limit is used. */
export interface EventField {
  name: string;
  unit: string;
  range: readonly [number, number];
  /** What is assumed when the number is not given; none: it must be given. */
  default?: number;
}

/** A choice an event may carry; the first is assumed when none is given. */
export interface EventOption {
  name: string;
  options: readonly string[];
}

export interface Living {
  ageYears: number;
  /** Share of men, 0–1 (a person is 0 or 1, a study arm anything between). */
  male: number;
  /** Lives in care or is an acute geriatric patient: learns a lift far faster from a low start. */
  frail: boolean;
}

export interface EffectContext {
  number: (name: string) => number;
  option: (name: string) => string;
  group: MuscleGroup;
  living: Living;
  p: ParameterValues;
  /** Days from the start of the event to the middle of the stretch. */
  sinceStartDays: number;
}

/** Energy: a daily surplus or deficit, or a weight the body heads for under a treatment. */
export interface EnergyEffect {
  kcalPerDay?: number;
  targetWeightChange?: number;
  tauDays?: number;
  /** Lean share of the weight change relative to the Forbes relation. */
  leanScale?: number;
}

/** Lean mass gained or lost that brings no strength (water, connective tissue). */
export interface LeanEffect {
  target: number;
  tauDays: number;
}

export interface EventKind {
  id: string;
  knobs: readonly ('A' | 'C' | 'N' | 'I')[];
  fields: readonly EventField[];
  options: readonly EventOption[];
  /** Two of one name at the same time contradict each other. */
  exclusive?: string;
  /** Of two exclusive kinds the deeper one inside the milder is no contradiction: intensive care inside a hospital stay. */
  depth?: number;
  /** The drive changes within the event (nerve regrowth): the solver cuts it into pieces this long. */
  changesEveryDays?: number;
  /** Muscles that cannot move while it lasts: a programme of the whole body leaves them out. */
  holdsStill?: (option: (name: string) => string) => readonly MuscleGroup[];
  /** Whether it is a programme of the whole body that needs free movement. */
  needsMovement?: (option: (name: string) => string) => boolean;
  effect: (context: EffectContext) => Partial<Drive>;
  energy?: (context: Omit<EffectContext, 'group'>) => EnergyEffect;
  lean?: (context: Omit<EffectContext, 'group'>) => LeanEffect;
  /** Ages and length that were studied; beyond them the forecast is marked extrapolated. */
  studied: { ageYears: readonly [number, number]; days: number };
  /** Study arms and papers that support the mapping. */
  sources: string;
}
