import type { Citation } from '../sources/source.ts';
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
  cases,
  cite,
  criterion,
  measured,
  not,
  present,
  ref,
} from './build.ts';
import type { Quantity, Truth } from './criterion.ts';
import { stated, statedOr } from './stated.ts';
import { lost, notIntended } from './weight-change.ts';

const rule = cite('screen, then one phenotypic and one etiologic criterion', 'Y2', 'S83');
const severity = cite('severity', 'Y2', 'S85');
const asianBmi = cite('BMI lines for Asian people', 'N', 'cederholm-2019');
const asianSevere = cite('proposed severe BMI lines for Asian people, not part of the paper', 'N', 'cederholm-2019');
const examples = cite('example cut-points of fat-free mass index', 'Y2', 'S84');
const recent = ['sixMonths', 'threeToSix', 'threeMonths', 'month'] as const;
const asian = ancestry('asian');

const byAge = (younger: number, older: number): Quantity => cases([[below(age, 70, 'a', rule), younger]], older);

const bmiBelow = (other: Quantity, asianCut: Quantity, at: Citation, asianAt: Citation): Truth =>
  any(all(not(asian), below('bmi', other, 'kg/m2', at)), all(asian, below('bmi', asianCut, 'kg/m2', asianAt)));

const loss = (inSix: number, beyond: number, at: Citation): Truth =>
  all(anyMeasured(lost('>', inSix, at, ...recent), lost('>', beyond, at, 'beyondSix', 'year')), notIntended(at));

const duration = (days: number): Truth => above('intake-reduced-duration', days, 'd', rule);

const screen = statedOr(
  'nutrition-screen-positive',
  rule,
  anyMeasured(
    atLeastValue('must-score', 1, '{score}', cite('MUST', 'Y2', 'S27')),
    atLeastValue('nrs-2002-score', 3, '{score}', cite('NRS 2002', 'Y2', 'S29')),
    atMost('mna-sf-score', 11, '{score}', cite('MNA-SF', 'Y2', 'S32')),
  ),
);

export const glim = criterion({
  id: 'glim-2019',
  title: 'Malnutrition, GLIM (2019)',
  kind: 'definition',
  condition: 'malnutrition',
  source: 'cederholm-2019',
  section: '5.1',
  findings: {
    screenPositive: screen,
    weightLoss: loss(5, 10, rule),
    lowBmi: bmiBelow(byAge(20, 22), byAge(18.5, 20), rule, asianBmi),
    lowMass: anyMeasured(
      present('low-mass', rule),
      present('ffmi-low', examples),
      below('ffmi', { male: 17, female: 15 }, 'kg/m2', examples),
    ),
    reducedIntake: any(
      anyMeasured(
        all(atMost('intake-percentage', 50, '%', rule), duration(7)),
        present('intake-reduced-over-2-weeks', rule),
        all(not(measured('intake-reduced-over-2-weeks')), below('intake-percentage', 100, '%', rule), duration(14)),
      ),
      stated('gi-malassimilation', rule),
    ),
    inflammation: anyMeasured(present('inflammation', rule), present('crp-elevated', rule)),
    severePhenotype: any(
      loss(10, 20, severity),
      bmiBelow(byAge(18.5, 20), byAge(17, 17.8), severity, asianSevere),
      all(ref('lowMass'), atLeastValue(answer('glim-2019', 'severe-muscle-deficit', 0, 1), 1, '{score}', severity)),
    ),
    malnutrition: all(
      ref('screenPositive'),
      any(ref('weightLoss'), ref('lowBmi'), ref('lowMass')),
      any(ref('reducedIntake'), ref('inflammation')),
    ),
  },
  domains: {
    weightLoss: 'weight-and-illness',
    lowBmi: 'weight-and-illness',
    lowMass: 'mass',
    reducedIntake: 'weight-and-illness',
    inflammation: 'weight-and-illness',
  },
  stages: [
    { result: 'stage2', when: all(ref('malnutrition'), ref('severePhenotype')) },
    { result: 'stage1', when: ref('malnutrition') },
  ],
  otherwise: 'no-malnutrition',
  staging: 'ladder',
  departures: [
    'GLIM sets no universal line for muscle: a recorded verdict counts, else fat-free mass index below 17/15 kg/m².',
    'A severe deficit of muscle must be recorded; the lines for it are not set.',
    'Severe BMI of Asian people was not defined in 2019; the proposals 17.0 and 17.8 are used and marked unverified.',
    'Loss over twelve months is read as loss beyond six months.',
    'Malassimilation counts where it was recorded; where intake is known and nothing was said of it, it is taken as absent.',
  ],
});
