import { above, all, answer, below, cases, cite, firstKnown, measure, measured, not, present, sum } from './build.ts';
import type { Quantity } from './criterion.ts';
import { lossOver, notIntended } from './weight-change.ts';

const bands = cite('item bands', 'N', 'bapen-2003');
const surrogate = cite('arm circumference instead of BMI', 'N', 'bapen-2003');

const thinArm = all(
  not(measured('bmi')),
  measured('mid-arm-circumference'),
  below('mid-arm-circumference', 23.5, 'cm', surrogate),
);

const bmiPoints = cases(
  [
    [thinArm, answer('must', 'bmi', 1, 2)],
    [above('bmi', 20, 'kg/m2', bands), 0],
    [below('bmi', 18.5, 'kg/m2', bands), 2],
  ],
  1,
);

const loss = lossOver('threeToSix', 'sixMonths', 'threeMonths');

const lossPoints = cases(
  [
    [not(notIntended(bands)), 0],
    [above(loss, 10, '%', bands), 2],
    [below(loss, 5, '%', bands), 0],
  ],
  1,
);

/** MUST, 0–6, from the total or else from weight, its loss and acute illness. */
export const mustScore: Quantity = firstKnown(
  measure('must-score'),
  sum(
    firstKnown(answer('must', 'bmi', 0, 2), bmiPoints),
    firstKnown(answer('must', 'weight-loss', 0, 2), lossPoints),
    firstKnown(
      answer('must', 'acute-disease', 0, 2),
      cases([[present('acute-illness-no-intake-over-5-days', bands), 2]], 0),
    ),
  ),
);
