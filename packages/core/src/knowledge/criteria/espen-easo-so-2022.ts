import {
  above,
  age,
  all,
  ancestry,
  answer,
  any,
  anyMeasured,
  atLeastValue,
  atMost,
  below,
  bySex,
  cases,
  cite,
  criterion,
  firstKnown,
  measured,
  not,
  ref,
} from './build.ts';
import type { Quantity } from './criterion.ts';
import { ageBelow, ageFrom } from './shared-mass.ts';
import { sarcFScore } from './shared-scores.ts';
import { stated } from './stated.ts';
import { lossRecorded, lost } from './weight-change.ts';

const chosen = cite('cut-points most used from the menu of the paper', 'Y2', 'S18');
const logic = cite('screen, diagnosis and stages', 'Y1', 'S69');
const asian = ancestry('asian');
const african = ancestry('african-american', 'black');

const byAncestry = (asianCut: Quantity | number, otherCut: Quantity | number): Quantity =>
  cases([[asian, asianCut]], otherCut);

const standsLow = (male: readonly number[], female: readonly number[]): Quantity => {
  const row = (index: number) => bySex(male[index]!, female[index]!);
  return cases(
    [65, 70, 75, 80, 85, 90].map((top, index) => [ageBelow(top, chosen), row(index)] as const),
    row(6),
  );
};

const fewStands = all(
  ageFrom(60, chosen),
  ageBelow(95, chosen),
  below(
    'chair-stand-30s-count',
    standsLow([17, 16, 15, 14, 13, 11, 9], [15, 15, 14, 13, 12, 11, 9]),
    '{count}',
    chosen,
  ),
);

const fatRow = (asianCut: [number, number], africanCut: [number, number], other: [number, number]): Quantity =>
  cases(
    [
      [asian, bySex(...asianCut)],
      [african, bySex(...africanCut)],
    ],
    bySex(...other),
  );

const fatCut = cases(
  [
    [ageBelow(20, chosen), answer('espen-easo-so', 'fat-percentage-line', 0, 100)],
    [ageBelow(40, chosen), fatRow([28, 40], [26, 38], [26, 39])],
    [ageBelow(60, chosen), fatRow([29, 41], [27, 39], [29, 41])],
    [ageBelow(80, chosen), fatRow([29, 41], [29, 41], [31, 43])],
  ],
  answer('espen-easo-so', 'fat-percentage-line', 0, 100),
);

const repeatedFalls = all(measured('falls-past-year'), atLeastValue('falls-past-year', 2, '{count}', chosen));
const recentLoss = all(
  lossRecorded('threeMonths', 'sixMonths', 'year'),
  lost('>=', 5, chosen, 'threeMonths', 'sixMonths', 'year'),
);

export const espenEasoSo = criterion({
  id: 'espen-easo-so-2022',
  title: 'Sarcopenic obesity, ESPEN and EASO (2022)',
  kind: 'definition',
  condition: 'sarcopenic-obesity',
  source: 'donini-2022',
  section: '3.16',
  findings: {
    obesity: anyMeasured(
      atLeastValue('bmi', byAncestry(27.5, 30), 'kg/m2', chosen),
      atLeastValue('waist-circumference', byAncestry(bySex(90, 80), bySex(102, 88)), 'cm', chosen),
    ),
    surrogate: any(
      atLeastValue(sarcFScore, 4, '{score}', logic),
      above(age, 70, 'a', chosen),
      stated('chronic-disease', chosen),
      stated('low-strength', chosen),
      stated('low-function', chosen),
      repeatedFalls,
      recentLoss,
    ),
    lowFunction: anyMeasured(
      below('grip-strength', byAncestry(bySex(28, 18), bySex(27, 16)), 'kg', chosen),
      atLeastValue('chair-stand-5x-time', 17, 's', chosen),
      fewStands,
    ),
    highFat: above('body-fat-percentage', fatCut, '%', chosen),
    lowMass: anyMeasured(
      below('asm-weight-percentage', { male: 25.7, female: 19.4 }, '%', chosen),
      atMost('smm-weight-percentage', { male: 37, female: 27.6 }, '%', chosen),
    ),
    complication: atLeastValue(
      firstKnown(answer('espen-easo-so', 'complication', 0, 1), answer('espen-easo-so-2022', 'complication', 0, 1)),
      1,
      '{score}',
      logic,
    ),
  },
  domains: {
    obesity: 'weight-and-illness',
    surrogate: 'weight-and-illness',
    lowFunction: 'function',
    highFat: 'mass',
    lowMass: 'mass',
  },
  stages: [
    {
      result: 'so-stage-ii',
      when: all(
        ref('obesity'),
        ref('surrogate'),
        ref('lowFunction'),
        ref('highFat'),
        ref('lowMass'),
        ref('complication'),
      ),
    },
    {
      result: 'so-stage-i',
      when: all(ref('obesity'), ref('surrogate'), ref('lowFunction'), ref('highFat'), ref('lowMass')),
    },
    { result: 'screen-negative', when: not(all(ref('obesity'), ref('surrogate'))) },
  ],
  otherwise: 'not-so',
  staging: 'ladder',
  departures: [
    'The paper offers a menu of cut-points; the ones most used are taken (grip 27/16 or, for Asian people, 28/18; chair rise 17 s; fat of Gallagher; ASM/weight 25.7/19.4 %; whole-body muscle/weight 37/27.6 %).',
    'The 30-second stand is low below the table value (the operator is not stated). Knee extension strength is not used.',
    'Age over 70, a chronic disease, two falls or more in a year, or loss of 5 % of weight count as the surrogate beside SARC-F; the numbers for falls and weight are ours.',
    'There is no fat line below 20 or from 80 years: one must be supplied, else the result stays open.',
  ],
  cautions: ['Bioimpedance is unreliable above a BMI of 34.'],
});
