import { type ChangeError, type DatedValue, type RealChange, realChange } from '../assessment/real-change.ts';
import { thewChoice } from '../knowledge/interventions/own-choice.ts';
import type { Citation } from '../knowledge/sources/source.ts';

/** What the forecast said for the day of the measurement, in the measure's unit. */
export interface ForecastBand {
  lower80: number;
  upper80: number;
  median: number;
}

export type ResponseClass = 'ahead' | 'within' | 'behind' | 'cannot-tell';

export type ResponseAction =
  | 'keep-going'
  | 'raise-goal'
  /** Done as planned and still behind: look for what else is going on. */
  | 'look-for-a-cause'
  /** Not much was done: make it easier to do. */
  | 'make-it-fit'
  /** A real loss: somebody should look. */
  | 'see-somebody'
  | 'measure-again';

export interface Response {
  measure: string;
  class: ResponseClass;
  /** First against last, by the smallest change that is not chance. */
  change: RealChange;
  action: ResponseAction;
  because: string;
  at: Citation;
}

/** Half of what was planned: less than that and the forecast was not put to the test. Our own choice. */
const enoughDone = 0.5;

function classOf(
  value: number | undefined,
  band: ForecastBand | undefined,
  worse: 'lower' | 'higher' | undefined,
): ResponseClass {
  if (value === undefined || !band || !worse) return 'cannot-tell';
  if (value > band.upper80) return worse === 'lower' ? 'ahead' : 'behind';
  if (value < band.lower80) return worse === 'lower' ? 'behind' : 'ahead';
  return 'within';
}

function actionOf(
  kind: ResponseClass,
  change: RealChange,
  share: number | undefined,
): { action: ResponseAction; because: string } {
  if (change.verdict === 'real-loss' || change.verdict === 'became-unable')
    return { action: 'see-somebody', because: change.verdict };
  if (kind === 'cannot-tell')
    return { action: 'measure-again', because: change.verdict === 'too-few-dates' ? 'too-few-dates' : 'no-forecast' };
  if (kind === 'ahead') {
    const real = change.verdict === 'real-gain' || change.verdict === 'became-able';
    return real ? { action: 'raise-goal', because: 'real-gain' } : { action: 'keep-going', because: 'may-be-chance' };
  }
  if (kind === 'within') return { action: 'keep-going', because: 'as-forecast' };
  return (share ?? 1) < enoughDone
    ? { action: 'make-it-fit', because: 'little-done' }
    : { action: 'look-for-a-cause', because: 'done-and-behind' };
}

/**
 * Is the plan working? The last value against the forecast for its day, and the change since the first against
 * measurement error. `share` is what of the plan was done (0 to 1).
 */
export function response(
  measure: { id: string; worse?: 'lower' | 'higher' },
  values: readonly DatedValue[],
  options: { error?: ChangeError; band?: ForecastBand; share?: number } = {},
): Response {
  const change = realChange(measure, values, options.error);
  const last = [...values].sort((a, b) => a.date.localeCompare(b.date)).at(-1);
  const kind = classOf(last?.unable ? undefined : last?.value, options.band, measure.worse);
  return { measure: measure.id, class: kind, change, ...actionOf(kind, change, options.share), at: thewChoice };
}
