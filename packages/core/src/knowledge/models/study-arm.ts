/** One arm of one published study: who, what happened to them, for how long, and by how much a measure changed. */

export type ArmRole = 'fit' | 'validate' | 'context';

export interface StudyArm {
  id: string;
  /** `fit` feeds the calibration, `validate` never does, `context` is shown but neither fitted nor scored. */
  role: ArmRole;
  direction: 'loss' | 'gain';
  circumstance: string;
  author: string;
  year?: number;
  reference: string;
  setting: string;
  n?: number;
  ageYears?: number;
  /** Share of men, 0–1; absent when the paper does not say. */
  maleShare?: number;
  durationDays?: number;
  outcome: string;
  region: string;
  method: string;
  changePercent?: number;
  /** Standard deviation between people, percentage points, where it could be derived. */
  sdPercent?: number;
  /** Day → change in per cent, as printed (text; parsed where needed). */
  timeSeries: string;
  sessionsPerWeek?: number;
  intensityPercent?: number;
  setsPerWeek?: number;
  proteinGPerKg?: number;
  verified: boolean;
  notes: string;
}

export type ArmKind = 'size' | 'strength' | 'lean' | 'function';

/** Which of the four kinds of result an outcome column belongs to. */
export function armKind(outcome: string): ArmKind {
  if (
    /lean|fat.?free|ffm|appendicular|body.?cell|^a?sm[mi]?i?$|^asm|^almi?$|^lbmi?$|skeletal_muscle_(mass|index)/.test(
      outcome,
    )
  )
    return 'lean';
  if (
    /csa|volume|thick|muscle_mass|muscle_size|area|fibre|fiber|size|cross.?section|diameter|girth|circumf/.test(outcome)
  )
    return 'size';
  if (/strength|one_?rm|\d_?rm|grip|torque|mvi?[ct]|force|maximal_volunt|rep.*max|pinch|mrc_sum|myometr/.test(outcome))
    return 'strength';
  return 'function';
}
