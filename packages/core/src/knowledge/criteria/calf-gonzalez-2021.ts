import { answer, atMost, below, cases, cite, criterion, measure, ref, sum, variant } from './build.ts';
import type { Quantity, Truth } from './criterion.ts';
import { stated } from './stated.ts';

const abstract = cite('abstract; the operator is not printed', 'Y1', 'S35');
const adjustment = cite('adjustment for BMI', 'Y2', 'S36');
const thin = cite('adjustment for BMI below 18.5', 'N', 'gonzalez-2021');

const adjusted: Quantity = sum(
  measure('calf-circumference'),
  cases(
    [
      [below('bmi', 18.5, 'kg/m2', thin), 4],
      [below('bmi', 25, 'kg/m2', adjustment), 0],
      [below('bmi', 30, 'kg/m2', adjustment), -3],
      [below('bmi', 40, 'kg/m2', adjustment), -7],
    ],
    -12,
  ),
  cases([[stated('oedema', adjustment), answer('calf-gonzalez-2021', 'swelling-to-subtract', -20, 0)]], 0),
);

const low = (male: number, female: number): Truth =>
  variant('calf', {
    'at-most': atMost(adjusted, { male, female }, 'cm', abstract),
    below: below(adjusted, { male, female }, 'cm', abstract),
  });

export const calfGonzalez = criterion({
  id: 'calf-gonzalez-2021',
  title: 'Calf circumference adjusted for BMI (Gonzalez 2021)',
  kind: 'screen',
  condition: 'low-muscle',
  source: 'gonzalez-2021',
  section: '2.12',
  region: 'United States',
  findings: { severelyLow: low(32, 31), moderatelyLow: low(34, 33) },
  domains: { severelyLow: 'mass', moderatelyLow: 'mass' },
  stages: [
    { result: 'severely-low', when: ref('severelyLow') },
    { result: 'moderately-low', when: ref('moderatelyLow') },
  ],
  otherwise: 'normal',
  staging: 'bands',
  variants: {
    calf: {
      options: ['at-most', 'below'],
      why: 'The abstract gives no operator; users take a calf exactly on the line as low.',
    },
  },
  departures: ['The addition of 4 cm below a BMI of 18.5 is from memory.'],
  cautions: [
    'Swelling of the leg makes the measurement invalid: with recorded oedema only a severely low calf is still given.',
  ],
});
