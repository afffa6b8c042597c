import type { Citation } from '../sources/source.ts';
import { atLeastValue } from './build.ts';
import type { Quantity, Stage, Truth } from './criterion.ts';

/** For scales that have no classes of their own. */

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** One class per grade, worst (highest) first: `grade-4`, `grade-3`, … down to `from + 1`. */
export const gradeStages = (of: Quantity, from: number, to: number, at: Citation): Stage[] =>
  range(from + 1, to)
    .reverse()
    .map((grade) => ({ result: `grade-${grade}`, when: atLeastValue(of, grade, '{score}', at) }));

/**
 * Met once the total is known exactly, open before: a number is at least itself, of an interval that is unknown.
 * For scales without classes, whose only result is `scored`.
 */
export const known = (of: Quantity, at: Citation): Truth => atLeastValue(of, of, '{score}', at);
