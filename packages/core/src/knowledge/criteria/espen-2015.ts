import {
  age,
  all,
  any,
  anyMeasured,
  atLeastValue,
  atMost,
  below,
  cases,
  cite,
  criterion,
  present,
  ref,
} from './build.ts';
import { statedOr } from './stated.ts';
import { lost, notIntended } from './weight-change.ts';

const at = cite('consensus statement, abstract', 'Y1', 'S87');
const ageBand = cite('age bands; 70 itself belongs to the older', 'Y2', 'S88');

const bmiCut = cases([[below(age, 70, 'a', ageBand), 20]], 22);

const screen = statedOr(
  'nutrition-screen-positive',
  at,
  anyMeasured(
    atLeastValue('must-score', 1, '{score}', cite('MUST', 'Y2', 'S27')),
    atLeastValue('nrs-2002-score', 3, '{score}', cite('NRS 2002', 'Y2', 'S29')),
    atMost('mna-sf-score', 11, '{score}', cite('MNA-SF', 'Y2', 'S32')),
  ),
);

export const espen2015 = criterion({
  id: 'espen-2015',
  title: 'Malnutrition, ESPEN (2015)',
  kind: 'definition',
  condition: 'malnutrition',
  source: 'cederholm-2015',
  section: '5.2',
  findings: {
    screenPositive: screen,
    veryLowBmi: below('bmi', 18.5, 'kg/m2', at),
    weightLoss: all(
      anyMeasured(
        lost('>', 5, at, 'threeMonths', 'month'),
        lost('>', 10, at, 'threeToSix', 'sixMonths', 'year', 'beyondSix'),
      ),
      notIntended(at),
    ),
    lowBmi: below('bmi', bmiCut, 'kg/m2', ageBand),
    lowMass: anyMeasured(present('ffmi-low', at), below('ffmi', { male: 17, female: 15 }, 'kg/m2', at)),
  },
  domains: {
    veryLowBmi: 'weight-and-illness',
    weightLoss: 'weight-and-illness',
    lowBmi: 'weight-and-illness',
    lowMass: 'mass',
  },
  stages: [
    {
      result: 'malnutrition',
      when: all(
        ref('screenPositive'),
        any(ref('veryLowBmi'), all(ref('weightLoss'), any(ref('lowBmi'), ref('lowMass')))),
      ),
    },
  ],
  otherwise: 'no-malnutrition',
  staging: 'ladder',
  departures: ['Being at risk must come first: recorded, or from MUST, NRS 2002 or MNA-SF.'],
});
