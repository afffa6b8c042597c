import type { Citation } from '../sources/source.ts';
import { anyMeasured, compare, firstKnown, measure, measured, not } from './build.ts';
import type { Operator, Quantity, Truth } from './criterion.ts';
import { statedAbsent } from './stated.ts';

/** Weight lost, as a percentage of earlier weight, over the windows that definitions name. */

const windows = {
  month: 'weight-loss-1-month',
  threeMonths: 'weight-loss-3-months',
  threeToSix: 'weight-loss-3-to-6-months',
  sixMonths: 'weight-loss-6-months',
  year: 'weight-loss-12-months',
  beyondSix: 'weight-loss-over-6-months',
} as const;

export type Window = keyof typeof windows;

/** Some window crosses the line; windows nobody recorded do not count. */
export const lost = (operator: Operator, percent: number, at: Citation, ...over: Window[]): Truth =>
  anyMeasured(...over.map((window) => compare(windows[window], operator, percent, '%', at)));

/** Whether any of these windows was recorded. */
export const lossRecorded = (...over: Window[]): Truth => measured(...over.map((window) => windows[window]));

/** The loss of the first window that is known. */
export const lossOver = (...over: Window[]): Quantity => firstKnown(...over.map((window) => measure(windows[window])));

/** Nobody said that the loss was intended; where it was, it does not count. */
export const notIntended = (at: Citation): Truth => not(statedAbsent('weight-loss-unintentional', at));
