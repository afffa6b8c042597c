import type { Citation } from '../sources/source.ts';
import { all, any, atLeastValue, atMost } from './build.ts';
import type { Quantity, Stage, Truth } from './criterion.ts';

/** For scales that have no classes of their own. */

const exactly = (of: Quantity, value: number, at: Citation): Truth =>
  all(atLeastValue(of, value, '{score}', at), atMost(of, value, '{score}', at));

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** One class per grade, worst (highest) first: `grade-4`, `grade-3`, … down to `from + 1`. */
export const gradeStages = (of: Quantity, from: number, to: number, at: Citation): Stage[] =>
  range(from + 1, to)
    .reverse()
    .map((grade) => ({ result: `grade-${grade}`, when: atLeastValue(of, grade, '{score}', at) }));

/** Met once the total is known exactly: the result `scored`. Steps of one between the bounds, or of `step`. */
export const known = (of: Quantity, from: number, to: number, at: Citation, step = 1): Truth =>
  any(...range(0, Math.round((to - from) / step)).map((index) => exactly(of, from + index * step, at)));
