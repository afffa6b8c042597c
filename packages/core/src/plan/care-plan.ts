import type { Place } from '../knowledge/interventions/equipment.ts';
import type { Dose, ExerciseKind, Level } from '../knowledge/interventions/exercise.ts';
import type { Caps, Mode, Progress, Until } from '../knowledge/interventions/precaution.ts';
import type { SupportKind } from '../knowledge/interventions/support.ts';
import type { CauseTreatment } from '../knowledge/interventions/treatment-matrix.ts';
import type { Citation } from '../knowledge/sources/source.ts';
import type { Issue } from '../observations/issue.ts';
import type { ItemChange, TakingUp } from './course.ts';
import type { NutritionPlan } from './nutrition-plan.ts';
import type { Reason } from './reason.ts';

/** What the person can and wants to do. What is left out is taken as usual for the level. */
export interface Preferences {
  place?: Place;
  /** Ids of `equipment.ts` beside the household things and what the place has. */
  equipment?: readonly string[];
  minutesPerDay?: number;
  daysPerWeek?: number;
  diet?: 'any' | 'fish' | 'vegetarian' | 'vegan';
}

export type PlanStatus =
  /** A weekly programme. */
  | 'programme'
  /** Only what is safe until a doctor has cleared more. */
  | 'until-cleared'
  | 'pacing'
  | 'gentle'
  /** A setback or a sign from the log: nothing until it is over; `because` says what. */
  | 'paused'
  /** An emergency rule stands: nothing until it is dealt with. */
  | 'stopped'
  /** Nothing is left that is safe and possible; `because` says why. */
  | 'empty';

/** `allowed`: safe now, not chosen. `later`: safe, above the present level. */
export type Standing = 'planned' | 'allowed' | 'later' | 'needs-equipment' | 'refused';

export interface Verdict {
  exercise: string;
  standing: Standing;
  reasons: Reason[];
}

export interface RefusedExercise {
  exercise: string;
  name: string;
  reasons: Reason[];
  /** What stands in its place now; absent when nothing of the kind is safe. */
  instead?: string;
  /** Near the person's level, so worth saying. */
  notable: boolean;
}

export type Day = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
export type SessionKind =
  | 'strength'
  | 'balance'
  | 'endurance'
  | 'hands'
  | 'breathing'
  | 'stretch'
  | 'daily'
  | 'pool'
  | 'rest';

export interface PlanItem {
  exercise: string;
  name: string;
  kind: ExerciseKind;
  session: SessionKind;
  /** What to do in weeks 1 and 2. */
  dose: Dose;
  /** What to grow to, inside the library's limits, when it goes well. */
  target: Dose;
  /** Effort from and to: 0 none, 10 most. */
  effort: readonly [number, number];
  days: Day[];
  /** Minutes for one day. */
  minutes: number;
  /** A caution of the exercise table holds: started a step lower. */
  startedLower: string[];
  /** The last thing the log of sessions changed. */
  changed?: ItemChange;
  /** Per cent of the weights that were lifted before the break, for somebody who had trained. */
  ofOldLoad?: number;
  /** Chosen in place of another of its family. */
  insteadOf?: { exercise: string; because: 'equipment' | 'place' | 'precaution' };
  easier?: string;
  harder?: string;
  company?: 'helper' | 'therapist';
  /** Must be taught by a clinician first. */
  taughtFirst: boolean;
  equipment: string[];
  at: Citation;
}

export interface DayPlan {
  day: Day;
  sessions: { kind: SessionKind; exercises: string[]; minutes: number }[];
  minutes: number;
  /** No strength or power work. */
  restDay: boolean;
}

export interface ProgressRules {
  mode: Progress;
  /** Soreness or tiredness must be gone after so many hours. */
  settleHours: 24 | 48;
  /** Extra repetitions that must come easily, in so many sessions in a row. */
  extraReps: number;
  sessionsInARow: number;
  /** Largest pain allowed while training, 0 to 10. */
  maxPain: number;
  /** Effort never to be passed, 0 to 10. */
  maxEffort: number;
}

/** What must hold before a later phase begins. */
export type PhaseGate = Until | 'two-easy-sessions' | 'weeks-without-payback';

/** Weeks that come after this one if it goes well: an outline, no promise. */
export interface Phase {
  /** First and last week, counted from the day of the plan. */
  weeks: readonly [number, number];
  /** Highest level of its moves; effort never to be passed. */
  level: { legs: Level; arms: Level };
  maxEffort: number;
  kinds: SessionKind[];
  /** Moves that come new, most wanted first; empty where the moves stay and only the dose grows. */
  moves: {
    exercise: string;
    name: string /** Ids of things that are not at hand yet; what does the same is in `equipment.ts`. */;
    substitutes?: string[];
  }[];
  before: PhaseGate[];
}

export interface Programme {
  weeks: number;
  reviewWeeks: number[];
  level: { legs: Level; arms: Level; because: string[] };
  items: PlanItem[];
  week: DayPlan[];
  rules: ProgressRules;
  budget: { minutesPerDay: number; daysPerWeek: number; asked: boolean };
  place: Place;
  strengthDays: number;
  /** While pacing: minutes a day that the log has shown to be safe. */
  ceilingMinutes?: number;
  /** How the dose was chosen: simulated by the forecast, or the library's starting dose. */
  doseBasis: DoseBasis;
  /** The months ahead. Left out in plans kept from before there was one. */
  ahead?: Phase[];
}

export interface DoseBasis {
  from: 'forecast' | 'library';
  /** Doses tried, and how much stronger the legs of the mean person are after the programme than without it (share). */
  tried?: { strengthDays: number; sets: number; gain: number }[];
  /** Why the forecast could not choose. */
  because?: string;
}

export interface Goal {
  id: string;
  measure?: string;
  /** Value to reach, in `unit`. */
  target?: number;
  unit?: string;
  from?: number;
  /** The wish that fewer than half reach by the date; this goal is a step towards it that most do. */
  onTheWayTo?: number;
  date: string;
  /** Chance out of 100, to the nearest five, from the forecast, which counts on the months ahead; absent when it cannot say. */
  of100?: number;
  /** Of `onTheWayTo`: the day by which half reach it, or `null` when the forecast does not get there within a year. */
  likelyBy?: string | null;
  /** Why there is no chance: `not-in-the-forecast`, `not-measured`, `pacing`, `under-18`, `fibre-or-nerve-lost`, … */
  noChance?: string;
  /** Where the forecast has no number: how often people like this got there, as published. */
  published?: { id: string; at: Citation };
  at: Citation;
}

/** A limit that holds, with what it does. */
export interface ActivePrecaution {
  id: string;
  from: 'condition' | 'drug' | 'red-flag' | 'finding';
  certainty: 'known' | 'suspected' | 'answered';
  mode?: Mode;
  until?: Until;
  caps?: Caps;
  progress?: Progress;
  company?: 'helper' | 'therapist';
  settleHours?: 24 | 48;
  /** Exercises it takes out. */
  refuses: string[];
  at: Citation;
}

export interface Referral {
  to: string;
  /** `today`, `this-week`, `two-weeks`, `routine`. */
  when: 'today' | 'this-week' | 'two-weeks' | 'routine';
  because: Reason[];
}

/** Equipment, safety at home, and what a team decides, with its usual window. */
export interface SupportOption {
  id: string;
  kind: SupportKind;
  decidedBy: string;
  because: Reason[];
  window?: string;
  at: Citation;
}

export interface EducationStatement {
  id: string;
  text: string;
  about: string[];
  at: Citation;
}

/** What `plan` returns: plain JSON, codes and ids; the sentences are in `presentation/plan-*.ts`. */
export interface CarePlan {
  id: string;
  asOf: string;
  status: PlanStatus;
  /** Why the status is not `programme`. */
  because: Reason[];
  /** Set when a doctor must clear more than levels 1 and 2. */
  clearance?: { by: Reason[]; maxLevel: Level };
  /** Set while the plan is being taken up after a setback. */
  takingUp?: TakingUp;
  /** What treats each known or likely cause, who decides, and how soon. */
  byCause: (CauseTreatment & { certainty: 'known' | 'suspected' })[];
  goals: Goal[];
  programme?: Programme;
  precautions: ActivePrecaution[];
  refused: RefusedExercise[];
  /** Standing of every exercise of the library. */
  verdicts: Verdict[];
  nutrition: NutritionPlan;
  referrals: Referral[];
  support: SupportOption[];
  education: EducationStatement[];
  /** Danger signs that nobody has asked about yet; the plan rests on the others. */
  safetyOpen: number;
  /** Codes: any of these, and training stops. */
  stopAndSeek: string[];
  issues: Issue[];
}
