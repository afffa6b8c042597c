import type { ArmKind, StudyArm } from '../../knowledge/models/study-arm.ts';
import type { Issue } from '../../observations/issue.ts';
import { armIntervalWidth, populationValues } from '../parameters.ts';
import { armInterval, widthClass } from './arm-interval.ts';
import { predictArm } from './predict-arm.ts';
import { studiesInTwoRoles, studyOf } from './read-arms.ts';

export interface ValidatedArm {
  id: string;
  role: StudyArm['role'];
  kind: ArmKind;
  study: string;
  circumstance: string;
  /** Class of the circumstance, by which interval widths were set. */
  class: string;
  /** Change in per cent. */
  observed: number;
  predicted: number;
  lower80: number;
  upper80: number;
  /** Predicted minus observed, percentage points. */
  error: number;
  covered: boolean;
  /** The circumstance or the outcome is not in the model's vocabulary: a general mapping was used and the interval doubled. */
  fallback: boolean;
}

export interface ValidationSummary {
  n: number;
  medianAbsoluteError: Partial<Record<ArmKind, number>>;
  nByKind: Partial<Record<ArmKind, number>>;
  /** Share of arms inside the 80 % interval, 0–1; null with no arms. */
  coverage80: number | null;
  coverage80ByKind: Partial<Record<ArmKind, number>>;
}

export interface Validation {
  arms: ValidatedArm[];
  summary: Record<'fit' | 'validate' | 'context', ValidationSummary>;
  /** Arms that print no percentage, which cannot be scored. */
  notScored: string[];
  issues: Issue[];
}

const round = (value: number): number => Math.round(value * 100) / 100;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

function validateArm(arm: StudyArm, observed: number): ValidatedArm {
  const prediction = predictArm(arm, populationValues);
  const predicted = prediction.changePercent;
  const [lower, upper] = armInterval(arm, prediction, armIntervalWidth);
  return {
    id: arm.id,
    role: arm.role,
    kind: prediction.target.kind,
    study: studyOf(arm),
    circumstance: arm.circumstance,
    class: widthClass(prediction),
    observed,
    predicted: round(predicted),
    lower80: round(lower),
    upper80: round(upper),
    error: round(predicted - observed),
    covered: observed >= lower && observed <= upper,
    fallback: prediction.general,
  };
}

function byKind<T>(
  arms: readonly ValidatedArm[],
  of: (arms: readonly ValidatedArm[]) => T,
): Partial<Record<ArmKind, T>> {
  const kinds = [...new Set(arms.map((arm) => arm.kind))];
  return Object.fromEntries(kinds.map((kind) => [kind, of(arms.filter((arm) => arm.kind === kind))])) as Partial<
    Record<ArmKind, T>
  >;
}

function summarise(arms: readonly ValidatedArm[]): ValidationSummary {
  const covered = (some: readonly ValidatedArm[]): number => some.filter((arm) => arm.covered).length / some.length;
  return {
    n: arms.length,
    medianAbsoluteError: byKind(arms, (some) => round(median(some.map((arm) => Math.abs(arm.error))))),
    nByKind: byKind(arms, (some) => some.length),
    coverage80: arms.length === 0 ? null : Math.round(covered(arms) * 1000) / 1000,
    coverage80ByKind: byKind(arms, (some) => Math.round(covered(some) * 1000) / 1000),
  };
}

/**
 * Predicts every arm that prints a percentage, with the 80 % interval of the arm's mean, and says how often and how far
 * the model misses, apart for each role. Percentages in percentage points.
 */
export function validateArms(arms: readonly StudyArm[], issues: readonly Issue[] = []): Validation {
  const scored = arms.flatMap((arm) => (arm.changePercent === undefined ? [] : [validateArm(arm, arm.changePercent)]));
  const found = [...issues];
  if (studiesInTwoRoles(arms).length > 0) {
    found.push({
      code: 'study-in-two-roles',
      severity: 'error',
      place: { field: 'role' },
      expected: 'all arms of a study in one role',
    });
  }
  const of = (role: string): ValidationSummary => summarise(scored.filter((arm) => arm.role === role));
  return {
    arms: scored,
    summary: { fit: of('fit'), validate: of('validate'), context: of('context') },
    notScored: arms.filter((arm) => arm.changePercent === undefined).map((arm) => arm.id),
    issues: found,
  };
}
