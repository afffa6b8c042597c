import { all, answer, below, cases, cite, firstKnown, measure, measured, not, sum } from './build.ts';
import type { Quantity } from './criterion.ts';

const at = cite('items', 'Y2', 'S32');

const item = (max: number, ...names: string[]): Quantity =>
  firstKnown(...names.map((name) => answer('mna-sf', name, 0, max)));

const fromBmi = cases(
  [
    [below('bmi', 19, 'kg/m2', at), 0],
    [below('bmi', 21, 'kg/m2', at), 1],
    [below('bmi', 23, 'kg/m2', at), 2],
  ],
  3,
);

const fromCalf = cases([[below('calf-circumference', 31, 'cm', at), 0]], 3);
const calfInstead = all(not(measured('bmi')), measured('calf-circumference'));

const body = firstKnown(
  answer('mna-sf', 'F', 0, 3),
  answer('mna-sf', 'F1', 0, 3),
  answer('mna-sf', 'bmi', 0, 3),
  cases([[calfInstead, fromCalf]], fromBmi),
  answer('mna-sf', 'F2', 0, 3),
  answer('mna-sf', 'calf', 0, 3),
);

/** MNA-SF, 0–14; the calf stands in only where no BMI is known. */
export const mnaSfScore: Quantity = firstKnown(
  measure('mna-sf-score'),
  sum(
    item(2, 'A', 'intake', 'food-intake'),
    item(3, 'B', 'weight-loss'),
    item(2, 'C', 'mobility'),
    item(2, 'D', 'acute-disease', 'stress'),
    item(2, 'E', 'neuropsychological'),
    body,
  ),
);
