import type { Formula } from './formula.ts';

/** Expected distances: height in cm, weight in kg, age in years, BMI in kg/m². A reference, not a measurement. */
const common = { person: ['sex', 'age'], certainty: 'secondary', method: 'equation' } as const;

export const sixMinuteWalk: readonly Formula[] = [
  {
    ...common,
    id: 'enright-1998',
    output: 'six-minute-walk-predicted-enright-1998',
    inputs: ['body-height', 'body-weight'],
    text: 'men 7.57·Ht − 5.02·age − 1.76·W − 309; women 2.11·Ht − 2.29·W − 5.78·age + 667',
    source: 'Enright PL, Sherrill DL 1998 (as in S103); lower limit 153 m (men) or 139 m (women) below',
    compute: (x) =>
      x.sex === 'male'
        ? 7.57 * x.number('body-height') - 5.02 * x.age - 1.76 * x.number('body-weight') - 309
        : 2.11 * x.number('body-height') - 2.29 * x.number('body-weight') - 5.78 * x.age + 667,
  },
  {
    ...common,
    id: 'enright-1998-bmi',
    output: 'six-minute-walk-predicted-enright-1998-bmi',
    inputs: ['bmi'],
    text: 'men 1140 − 5.61·BMI − 6.94·age; women 1017 − 6.24·BMI − 5.83·age',
    source: 'Enright PL, Sherrill DL 1998, BMI form (as in S16)',
    compute: (x) =>
      x.sex === 'male' ? 1140 - 5.61 * x.number('bmi') - 6.94 * x.age : 1017 - 6.24 * x.number('bmi') - 5.83 * x.age,
  },
  {
    ...common,
    id: 'enright-2003',
    output: 'six-minute-walk-predicted-enright-2003',
    inputs: ['body-height', 'body-weight'],
    text: '(men 510, women 493) + 2.2·Ht − 0.93·W − 5.3·age',
    source: 'Enright PL et al. 2003, older people (as in S103)',
    compute: (x) =>
      (x.sex === 'male' ? 510 : 493) + 2.2 * x.number('body-height') - 0.93 * x.number('body-weight') - 5.3 * x.age,
  },
];
