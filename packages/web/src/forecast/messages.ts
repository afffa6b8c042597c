import type { Driver } from '@thew/core/forecast/attribution';
import type { Extrapolation } from '@thew/core/forecast/extrapolation';
import type { Goal } from '@thew/core/forecast/goals';
import type { DoseLimits, InverseAnswer } from '@thew/core/forecast/inverse';
import type { Issue } from '@thew/core/observations/issue';
import type { PersonRecord } from '@thew/core/observations/observation';
import type { CarePlan } from '@thew/core/plan/care-plan';
import type { InBedBy, Levers } from './settings.ts';

/** What is sent to the worker that simulates, and what comes back. Everything is plain data. */

export interface OpenRequest {
  kind: 'open';
  record: PersonRecord;
  /** Only to be kept: nothing is answered. */
  quiet?: boolean;
}

/** A question about one measure; `id` says which question an answer belongs to. */
export interface CourseRequest {
  kind: 'course' | 'reasons';
  id: number;
  measure: string;
  levers: Levers;
  inBedBy: InBedBy;
  ahead: number;
  /** Day of the goal, from today. */
  goalDay: number;
  /** Doses that may be tried to reach the goal. */
  doses: DoseLimits;
}

export type Request = OpenRequest | CourseRequest;

/** What the record allows to be asked. */
export interface Opened {
  kind: 'opened';
  asOf: string;
  weightKg?: number;
  /** Measured points by measure, oldest first. */
  points: Record<string, { day: number; value: number; error: number }[]>;
  goals: Goal[];
  /** Size and strength of the limbs to which something happened on one side. */
  limbs: string[];
  /** Life as it is now, as far as the record says. */
  now: Partial<Levers>;
  lying: boolean;
  plan: PlanLimits;
}

/** What the care plan says about the doses. */
export interface PlanLimits {
  status: CarePlan['status'];
  /** Training days a week of the plan; absent where the plan has none. */
  training?: number;
  /** Grams per kilogram from and to; absent where somebody else sets the numbers. */
  protein?: readonly [number, number];
  /** Why the forecast must not speak of chances for this person. */
  silent?: 'emergency' | 'damage' | 'under-18' | 'pacing';
  /** Part of the loss may be fibre or nerve, which the forecast does not count. */
  partlyDamage: boolean;
}

/** Bands of one scenario on the drawn days. */
export interface Course {
  days: number[];
  middle: number[];
  band50: [number, number][];
  band80: [number, number][];
  band95: [number, number][];
}

export interface CourseAnswer {
  kind: 'course';
  id: number;
  measure: string;
  /** UCUM; `%` means per cent of today. */
  unit: string;
  basis: 'absolute' | 'relative';
  worse: 'lower' | 'higher';
  chosen: Course;
  asNow: Course;
  /** Share of members at the goal: today, and on the day with and without the change. */
  goal?: { now: number; chosen: number; asNow: number };
  /** What exercise in bed saves by its last day: the middle with and without it. */
  saved?: { day: number; without: number; with: number };
  personal: { used: number; informative: number };
  extrapolated: Extrapolation[];
  issues: Issue[];
  /** Milliseconds the worker took. */
  took: number;
}

export interface ReasonsAnswer {
  kind: 'reasons';
  id: number;
  measure: string;
  drivers: Driver[];
  method: 'shapley' | 'ordered-removal';
  totalPoints: number;
  inverse?: InverseAnswer;
  /** The same goal with one other dose, to compare with. */
  other?: { training: number; protein: number; share: number };
}

export type Answer = Opened | CourseAnswer | ReasonsAnswer;
