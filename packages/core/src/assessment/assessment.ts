import type { Citation } from '../knowledge/sources/source.ts';
import type { DerivedValue } from '../observations/derived-values.ts';
import type { Issue } from '../observations/issue.ts';
import type { DeviceFinding } from './device.ts';
import type { ChangeOverTime } from './real-change-record.ts';

export type Outcome = 'met' | 'not-met' | 'unknown';

/** One clause a clinician can read: what was compared with what, on whose word, and how it came out. */
export interface TraceNode {
  /** Kind of clause, as in the grammar of the criterion (`compare`, `any`, `ref`, …). */
  kind: string;
  outcome: Outcome;
  /** Name of the part (for `ref`), or the choice (for `variant`). */
  name?: string;
  measure?: string;
  value?: number | string | boolean | string[];
  /** Interval a partly known number must lie in. */
  range?: readonly [number, number];
  unable?: boolean;
  missing?: 'refused' | 'not-done' | 'not-measured';
  /** An alternative that was not done where another one decided. */
  notUsed?: boolean;
  operator?: string;
  cutPoint?: number;
  cutPointRange?: readonly [number, number];
  unit?: string;
  date?: string;
  /** Formula id when the value was derived. */
  formula?: string;
  method?: string;
  at?: Citation;
  of?: TraceNode[];
}

export interface CriterionResult {
  result: string;
  score?: number;
  /** Bounds of a score with unanswered items. */
  scoreRange?: readonly [number, number];
  /** Harder stages that missing measurements leave open, most severe first. */
  notExcluded: string[];
  /** Smallest sets of measurements that could settle the result, cheapest first. */
  missing: string[][];
  /** `choice=value` → result, for every documented reading. */
  variants: Record<string, string>;
  /** Probability of each result given the measurement error of what was measured; sums to 1. */
  probabilities?: Record<string, number>;
  /** Numbers used that nobody has verified in print. */
  unverified: boolean;
  findings: Record<string, Outcome>;
  trace?: TraceNode[];
}

export interface NormResult {
  reference: string;
  population: string;
  centile: number | null;
  z: number | null;
  t: number | null;
  /** Set where the reference gives only bounds: `below-p5`, `above-p95`. */
  bound?: string;
  unit: string;
  verified: boolean;
  /** The number compared, where it is not the measure itself (grip relative to BMI, sum of both hands). */
  quantity?: string;
  value?: number;
  /** Equation or cohort inside the reference. */
  name?: string;
  sampled?: string;
  /** Age of the rows used: completed years, or a point between two. */
  age?: readonly [number, number];
  /** Mean or predicted value where the reference gives one. */
  expected?: number;
  percentPredicted?: number;
  lowerLimit?: { value: number; verified: boolean };
  /** Correction of the value to be known before reading it as muscle; not applied to centile and z. */
  adjustment?: { kind: string; add: number; unit: string; reference: string; verified: boolean };
  /** Codes of what to know with this result: `device-mismatch`, `pooled-top-age`, … */
  notes?: readonly string[];
  citation?: string;
  doi?: string;
}

export interface Assessment {
  id: string;
  asOf: string;
  issues: Issue[];
  criteria: Record<string, CriterionResult>;
  derived: Record<string, DerivedValue>;
  norms: Record<string, NormResult[]>;
  /** Measures with two dates or more: is the change real, does it matter, how fast. */
  changes: ChangeOverTime[];
  /** Muscle mass from DXA: the make that was recorded and the verdicts that would change on the other make. */
  devices: DeviceVerdict[];
}

export interface DeviceVerdict extends DeviceFinding {
  /** Criterion → result now and with the converted value, where the two differ. */
  changed: Record<string, { before: string; after: string }>;
}
