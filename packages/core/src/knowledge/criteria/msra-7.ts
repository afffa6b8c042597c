import {
  above,
  age,
  atLeastValue,
  atMost,
  below,
  cases,
  cite,
  criterion,
  firstKnown,
  measure,
  present,
  ref,
  sum,
} from './build.ts';
import type { Quantity, Truth } from './criterion.ts';

const at = cite('items and cut-point', 'Y2', 'S25', 'S26');

const points = (when: Truth, met: number, otherwise = 0): Quantity => cases([[when, met]], otherwise);

const items: Quantity = sum(
  points(below(age, 70, 'a', at), 5),
  cases(
    [
      [atLeastValue('hospital-admissions-past-year', 2, '{count}', at), 0],
      [atLeastValue('hospital-admissions-past-year', 1, '{count}', at), 5],
    ],
    10,
  ),
  points(present('walks-1000m', at), 5),
  points(present('three-meals-daily', at), 5),
  points(present('dairy-daily', at), 5),
  points(present('protein-food-daily', at), 5),
  points(above('weight-loss-past-year', 2, 'kg', at), 0, 5),
);

const total: Quantity = firstKnown(measure('msra-7-score'), items);

export const msra7 = criterion({
  id: 'msra-7',
  title: 'Mini Sarcopenia Risk Assessment, seven items',
  kind: 'screen',
  condition: 'sarcopenia',
  source: 'rossi-2017',
  section: '2.5',
  findings: { atRisk: atMost(total, 30, '{score}', at) },
  domains: {},
  stages: [{ result: 'at-risk', when: ref('atRisk') }],
  otherwise: 'not-at-risk',
  staging: 'bands',
  score: { of: total, min: 0, max: 40 },
  departures: [],
  cautions: ['A low score means risk.', 'Weight lost on purpose counts the same as weight lost without wanting to.'],
});
