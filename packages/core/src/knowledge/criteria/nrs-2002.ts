import {
  age,
  all,
  answer,
  anyMeasured,
  atLeastValue,
  atMost,
  below,
  cases,
  cite,
  criterion,
  firstKnown,
  measure,
  ref,
  sum,
} from './build.ts';
import type { Quantity, Truth } from './criterion.ts';
import { lost } from './weight-change.ts';

const bands = cite('item bands', 'N', 'kondrup-2003');
const printed = cite('item bands of a printed table', 'Y2', 'S30');

const impaired = atLeastValue(answer('nrs-2002', 'impaired-condition', 0, 1), 1, '{score}', bands);
const intake = (most: number): Truth => atMost('intake-percentage', most, '%', bands);

const severe = anyMeasured(
  lost('>', 5, bands, 'month'),
  lost('>', 15, bands, 'threeMonths'),
  all(below('bmi', 18.5, 'kg/m2', bands), impaired),
  intake(25),
);
const moderate = anyMeasured(
  atLeastValue(answer('nrs-2002', 'weight-loss-over-5-percent-in-2-months', 0, 1), 1, '{score}', bands),
  all(atMost('bmi', 20.5, 'kg/m2', bands), impaired),
  lost('>', 5, bands, 'month'),
  lost('>', 15, bands, 'threeMonths'),
  intake(50),
);
const mild = anyMeasured(lost('>', 5, bands, 'threeMonths', 'month'), intake(75));

const nutrition: Quantity = firstKnown(
  answer('nrs-2002', 'nutrition', 0, 3),
  cases(
    [
      [severe, 3],
      [moderate, 2],
      [mild, 1],
    ],
    0,
  ),
);

const total: Quantity = firstKnown(
  measure('nrs-2002-score'),
  sum(nutrition, answer('nrs-2002', 'severity', 0, 3), cases([[atLeastValue(age, 70, 'a', printed), 1]], 0)),
);

export const nrs2002 = criterion({
  id: 'nrs-2002',
  title: 'Nutritional Risk Screening 2002',
  kind: 'screen',
  condition: 'malnutrition',
  source: 'kondrup-2003',
  section: '2.8',
  findings: { atRisk: atLeastValue(total, 3, '{score}', cite('cut-point', 'Y2', 'S29', 'S31')) },
  domains: { atRisk: 'weight-and-illness' },
  stages: [{ result: 'at-risk', when: ref('atRisk') }],
  otherwise: 'not-at-risk',
  staging: 'bands',
  score: { of: total, min: 0, max: 7 },
  departures: [
    'The four questions asked first are not required: the score is built from what was recorded.',
    'Bands of the items are from memory; some printings put the second intake band at 25 to 60 %.',
    'Of weight loss, BMI and intake, those that were recorded decide the nutrition part.',
  ],
  cautions: ['One printed table has "more than 3" as the cut-point, which is wrong.'],
});
