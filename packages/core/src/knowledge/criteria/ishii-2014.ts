import { age, atLeastValue, bySex, cite, criterion, measure, product, ref, sum } from './build.ts';
import type { Quantity } from './criterion.ts';

const cut = cite('cut-points; the sexes are swapped in one later paper (S24)', 'N', 'ishii-2014', 'S24');

const term = (weight: number, of: Quantity, origin: number): Quantity => product(weight, sum(of, -origin));

const total: Quantity = bySex(
  sum(term(0.62, age, 64), term(-3.09, measure('grip-strength'), 50), term(-4.64, measure('calf-circumference'), 42)),
  sum(term(0.8, age, 64), term(-5.09, measure('grip-strength'), 34), term(-3.28, measure('calf-circumference'), 42)),
);

export const ishii = criterion({
  id: 'ishii-2014',
  title: 'Ishii score for sarcopenia',
  kind: 'screen',
  condition: 'sarcopenia',
  source: 'ishii-2014',
  section: '2.4',
  region: 'Japan',
  findings: { positiveScreen: atLeastValue(total, { male: 105, female: 120 }, '{score}', cut) },
  domains: {},
  stages: [{ result: 'positive', when: ref('positiveScreen') }],
  otherwise: 'negative',
  staging: 'bands',
  score: { of: total, min: -400, max: 500 },
  departures: [
    'Coefficients and cut-points are from memory; the equation has no printed bounds, the range given is ours.',
  ],
  cautions: ['Derived in Japanese people of 65 and over living at home.'],
});
