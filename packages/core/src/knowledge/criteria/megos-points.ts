import { age, atLeastValue, atMost, cases, cite, present, sum } from './build.ts';
import type { Quantity } from './criterion.ts';

const at = cite('points', 'N', 'walgaard-2011');

const years = cases(
  [
    [atMost(age, 40, 'a', at), 0],
    [atMost(age, 60, 'a', at), 1],
  ],
  2,
);

const diarrhoea = cases([[present('preceding-diarrhoea', at), 1]], 0);

/** mEGOS with the points for the MRC sum score 51–60, 41–50, 31–40 and 0–30. */
export const megosTotal = (points: readonly [number, number, number, number]): Quantity =>
  sum(
    years,
    diarrhoea,
    cases(
      [
        [atLeastValue('mrc-sum-score', 51, '{score}', at), points[0]],
        [atLeastValue('mrc-sum-score', 41, '{score}', at), points[1]],
        [atLeastValue('mrc-sum-score', 31, '{score}', at), points[2]],
      ],
      points[3],
    ),
  );
