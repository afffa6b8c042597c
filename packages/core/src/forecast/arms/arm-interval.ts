import type { StudyArm } from '../../knowledge/models/study-arm.ts';
import type { ArmPrediction } from './predict-arm.ts';

/**
 * Standard error of the prediction of an arm's mean, percentage points: studies differ (a fixed part and a part that
 * grows with the change), and a mean of n people is itself uncertain.
 */
export interface IntervalWidth {
  /** Percentage points, by kind. */
  fixed: Readonly<Record<string, number>>;
  /** Share of the predicted change, by `kind/class`, with `kind` alone for classes too small to fit. */
  relative: Readonly<Record<string, number>>;
}

export const startWidth: IntervalWidth = {
  fixed: { size: 1, strength: 3, lean: 0.8, function: 4 },
  relative: { size: 0.3, strength: 0.4, lean: 0.4, function: 0.6 },
};

/** Between-person CV when the paper prints no spread, and the least spread of a change (test-retest error). */
const CV = 0.6;
const LEAST_SD: Readonly<Record<string, number>> = { size: 2, strength: 6, lean: 2, function: 6 };

/** How unsure it is what training saves against disuse or illness (a judgement: trials range from little to all of it). */
const OPPOSED_CV = 0.4;

/** Standard error on the side of the prediction away from no change, or towards it (a ratio, so it is the narrower). */
export function armError(arm: StudyArm, prediction: ArmPrediction, width: IntervalWidth, towardsZero = false): number {
  const { kind } = prediction.target;
  const change = Math.abs(prediction.changePercent);
  const sd = arm.sdPercent ?? Math.max(LEAST_SD[kind] ?? 5, CV * change);
  const sampling = sd / Math.sqrt(Math.max(1, arm.n ?? 10));
  const away = width.relative[`${kind}/${widthClass(prediction)}`] ?? width.relative[kind] ?? 0.5;
  const relative = towardsZero ? away / (1 + Z80 * away) : away;
  const general = prediction.general ? 2 : 1;
  const saved = OPPOSED_CV * prediction.opposed;
  return general * Math.hypot(width.fixed[kind] ?? 4, relative * change, saved, sampling);
}

export const Z80 = 1.2816;

/** Distance of the observed change from the predicted one in standard errors of its side. */
export function standardised(arm: StudyArm, observed: number, prediction: ArmPrediction, width: IntervalWidth): number {
  const error = observed - prediction.changePercent;
  return error / armError(arm, prediction, width, error * prediction.changePercent < 0);
}

/** 80 % interval of the mean of an arm, per cent. */
export function armInterval(arm: StudyArm, prediction: ArmPrediction, width: IntervalWidth): readonly [number, number] {
  const { changePercent } = prediction;
  const lower = changePercent - Z80 * armError(arm, prediction, width, changePercent > 0);
  const upper = changePercent + Z80 * armError(arm, prediction, width, changePercent < 0);
  return [Math.max(-100, lower), upper];
}

/** Class whose studies disagree alike; a 1RM of a frail person's trained lift stands alone. */
export function widthClass(prediction: ArmPrediction): string {
  const { scenario, target } = prediction;
  if (scenario.class === 'training' && target.measure.skill === 'skill-one-rm') return 'training-one-rm';
  return scenario.class;
}
