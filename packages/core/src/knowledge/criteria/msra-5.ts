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
      [atLeastValue('hospital-admissions-past-year', 1, '{count}', at), 10],
    ],
    15,
  ),
  points(present('walks-1000m', at), 15),
  points(present('three-meals-daily', at), 15),
  points(above('weight-loss-past-year', 2, 'kg', at), 0, 10),
);

const total: Quantity = firstKnown(measure('msra-5-score'), items);

export const msra5 = criterion({
  id: 'msra-5',
  title: 'Mini Sarcopenia Risk Assessment, five items',
  kind: 'screen',
  condition: 'sarcopenia',
  source: 'rossi-2017',
  section: '2.5',
  findings: { atRisk: atMost(total, 45, '{score}', at) },
  domains: {},
  stages: [{ result: 'at-risk', when: ref('atRisk') }],
  otherwise: 'not-at-risk',
  staging: 'bands',
  score: { of: total, min: 0, max: 60 },
  departures: [],
  cautions: ['A low score means risk.'],
});
