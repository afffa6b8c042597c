import { age, below, bySex, cite, criterion, measure, product, ref, sum } from './build.ts';
import type { Quantity } from './criterion.ts';

const equations = cite('equations', 'Y2', 'S103');
const limit = cite('lower limit of normal', 'Y2', 'S104');

const height = measure('body-height');
const weight = measure('body-weight');

/** Predicted distance in metres: height in cm, weight in kg, age in years. */
const predicted: Quantity = bySex(
  sum(product(7.57, height), product(-5.02, age), product(-1.76, weight), -309),
  sum(product(2.11, height), product(-2.29, weight), product(-5.78, age), 667),
);

export const enright = criterion({
  id: 'enright-1998',
  title: 'Six-minute walk against the equations of Enright and Sherrill (1998)',
  kind: 'class',
  condition: 'performance',
  source: 'enright-1998',
  section: '7.2',
  region: 'United States',
  findings: {
    belowPredicted: below('six-minute-walk-distance', predicted, 'm', equations),
    belowLimit: below('six-minute-walk-distance', sum(predicted, bySex(-153, -139)), 'm', limit),
  },
  domains: { belowPredicted: 'function', belowLimit: 'function' },
  stages: [{ result: 'low', when: ref('belowLimit') }],
  otherwise: 'normal',
  staging: 'bands',
  departures: ['The form with BMI and the equations for older people (2003) are not used for the class.'],
});
