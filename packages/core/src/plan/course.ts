import type { Dose } from '../knowledge/interventions/exercise.ts';
import type { Reason } from './reason.ts';

/** What the log of sessions changed of an exercise, and why: kept with the dose and shown beside it. */
export interface ItemChange {
  action: 'raise' | 'step-down' | 'rest' | 'restart';
  /** Code of why: `two-easy-sessions`, `sore-too-long`, `pain-too-high`, `illness`, … */
  because: string;
  /** Day of the session or the setback that changed it. */
  on: string;
  /** Move and dose before the change. */
  from: { exercise: string; dose: Dose };
  /** Where nothing but the load is left to raise: per cent from and to. */
  loadPercent?: readonly [number, number];
}

/** One exercise of the plan as the log has come to it. */
export interface Carried {
  /** The move the plan begins with. */
  exercise: string;
  /** The move that stands in its place; left out where it is the same. */
  changeTo?: string;
  dose: Dose;
  change: ItemChange;
}

/** How a plan is taken up again after an illness, an admission, a fall. */
export interface TakingUp {
  /** `check-first`: somebody looks before. `re-plan`: made anew after a stay in hospital or an operation. */
  action: 'check-first' | 'restart' | 're-plan';
  /** Illness, admission, fall, operation, injury, crash or holiday. */
  because: string;
  /** Share of the dose to begin with. */
  share: number;
  daysOff: number;
  /** First day after it. */
  from: string;
}

/** What the log of sessions and setbacks makes of the plan; `tracking/planFollowing` works it out. */
export interface Course {
  carried: readonly Carried[];
  /** An emergency sign was noted: nothing at all. */
  stop?: readonly Reason[];
  /** An illness that goes on, a fever: nothing until it is over. */
  pause?: readonly Reason[];
  /** Somebody should look this week; nothing rises meanwhile. */
  look?: readonly Reason[];
  /** Minutes a day that were not paid for later; the same on good days. */
  ceilingMinutes?: number;
  takingUp?: TakingUp;
}
