import {
  age,
  all,
  anyMeasured,
  atLeastValue,
  below,
  bySex,
  cases,
  cite,
  criterion,
  method,
  ref,
  variant,
} from './build.ts';
import type { Quantity } from './criterion.ts';

const table = cite('cut-points by age, sex and method (second hand)', 'Y2', 'S04', 'S05', 'S06', 'S52');
const ages = cite('age range', 'Y2', 'S02');
const young = below(age, 65, 'a', ages);

const byAge = (younger: readonly [number, number], older: readonly [number, number]): Quantity =>
  cases([[young, bySex(...younger)]], bySex(...older));

const heightCut = cases([[method('asmi', 'bia'), byAge([7.6, 5.7], [7.0, 5.7])]], byAge([7.2, 5.5], [7.0, 5.4]));
const bmiCut = cases([[method('asm-bmi', 'bia'), byAge([0.9, 0.63], [0.83, 0.57])]], byAge([0.8, 0.55], [0.73, 0.52]));

const height = below('asmi', heightCut, 'kg/m2', table);
const bmi = below('asm-bmi', bmiCut, 'm2', table);

export const awgs2025 = criterion({
  id: 'awgs-2025',
  title: 'Sarcopenia, AWGS 2025',
  kind: 'definition',
  condition: 'sarcopenia',
  source: 'chen-2025',
  section: '3.5',
  region: 'Asia',
  applies: atLeastValue(age, 50, 'a', ages),
  findings: {
    lowStrength: below('grip-strength', byAge([34, 20], [28, 18]), 'kg', table),
    lowMass: variant('mass', { either: anyMeasured(height, bmi), height, bmi }),
  },
  domains: { lowStrength: 'strength', lowMass: 'mass' },
  stages: [{ result: 'sarcopenia', when: all(ref('lowMass'), ref('lowStrength')) }],
  otherwise: 'not-sarcopenia',
  staging: 'ladder',
  variants: {
    mass: {
      options: ['either', 'height', 'bmi'],
      why: 'Mass divided by height squared and mass divided by BMI may disagree; it was not possible to check which the paper puts first.',
    },
  },
  departures: [
    'The table of the paper was not seen; three independent implementations agree on these numbers, one public calculator does not.',
    'The class "possible" is not given, because its wording when mass was measured is not known.',
    'Only grip counts as strength; whether a chair stand may replace it is not known.',
    'Muscle mass by a method other than bioimpedance is compared with the DXA cut-points.',
  ],
  cautions: ['Gait, chair stand and SPPB are outcomes here, not part of the definition.'],
});
