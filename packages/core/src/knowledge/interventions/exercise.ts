import type { Citation } from '../sources/source.ts';

export type Position =
  | 'bed'
  | 'chair'
  | 'standing'
  | 'floor'
  | 'pool'
  | 'walking'
  | 'band'
  | 'free-weight'
  | 'machine'
  | 'breathing'
  | 'hand'
  | 'none';

export type ExerciseKind =
  | 'strength'
  | 'power'
  | 'balance'
  | 'endurance'
  | 'stretch'
  | 'breathing'
  | 'pacing'
  | 'function';

/** 1 can be done in bed, 5 near normal. */
export type Level = 1 | 2 | 3 | 4 | 5;

/** What a move asks of the body, so that a precaution can name it. Our own grouping. */
export type Trait =
  | 'lies-flat'
  | 'lies-prone'
  | 'heavy'
  | 'machine'
  | 'eccentric'
  | 'high-effort'
  | 'fast'
  | 'overhead'
  | 'weight-through-hands'
  | 'tight-grip'
  | 'spine-bend-load'
  | 'spine-bend'
  | 'spine-twist'
  | 'neck-load'
  | 'abdominal-strain'
  | 'breath-hold'
  | 'resisted-breathing'
  | 'stairs'
  | 'backward'
  | 'unsupported-balance'
  | 'deep-knee'
  | 'kneels'
  | 'elbow-bend-load'
  | 'tight-stretch'
  | 'isometric'
  | 'range'
  | 'taught-first'
  | 'needs-swallow-check'
  | 'foot-load'
  | 'standing'
  | 'walking'
  | 'floor'
  | 'pool'
  | 'deep-water'
  | 'legs'
  | 'arms'
  | 'leg-load'
  | 'arm-load';

/** How much of a move. `reps`, `seconds`, `minutes` and `metres` are per set; with `eachSide`, on each side. */
export interface Dose {
  sets: number;
  reps?: number;
  seconds?: number;
  minutes?: number;
  metres?: number;
  holdSeconds?: number;
  secondsPerRep?: number;
  restSeconds?: number;
  eachSide?: true;
  perDay: number;
  perWeek: number;
}

/** One exercise for weak people. Names, how-to and doses are ours unless `at` says otherwise. */
export interface Exercise {
  id: string;
  name: string;
  position: Position;
  kind: ExerciseKind;
  level: Level;
  /** Moves that train the same thing; `rung` 1 is the easiest of them. Our own ordering. */
  family: string;
  rung: number;
  /** Groups of the body map, and `all-legs`, `all-arms`, `all-body`, `breathing-in`, `breathing-out`. */
  muscles: readonly string[];
  traits: readonly Trait[];
  /** Starting dose; days per week are ours. */
  dose: Dose;
  /** Small and often, through the day, for old people and those up for few steps; after the twelve stories. */
  habit?: Dose;
  /** The starting dose as the table has it. */
  doseText: string;
  progression: string;
  regression: string;
  /** Condition ids: start one step lower. */
  cautions: readonly string[];
  /** Expression over finding ids: a hard stop. */
  avoidIf?: string;
  purpose: readonly string[];
  swallowing: 'neutral' | 'needs-swallow-check';
  /** Ids of `equipment.ts`. */
  equipment: readonly string[];
  howTo: string;
  note?: string;
  at: Citation;
}
