import {
  above,
  all,
  answer,
  any,
  anyMeasured,
  atLeast,
  atLeastValue,
  below,
  cite,
  criterion,
  measure,
  not,
  present,
  product,
  ref,
} from './build.ts';
import { stated, statedAbsent } from './stated.ts';
import { lossRecorded, lost, notIntended } from './weight-change.ts';

const at = cite('criteria', 'Y2', 'S73', 'S74');
const windows = ['year', 'sixMonths', 'threeToSix', 'threeMonths', 'month'] as const;

export const evans = criterion({
  id: 'evans-2008',
  title: 'Cachexia (Evans 2008)',
  kind: 'definition',
  condition: 'cachexia',
  source: 'evans-2008',
  section: '4.1',
  findings: {
    chronicDisease: any(stated('cancer', at), present('chronic-disease', at)),
    weightLoss: any(
      all(lossRecorded(...windows), all(lost('>=', 5, at, ...windows), notIntended(at))),
      all(not(lossRecorded(...windows)), below('bmi', 20, 'kg/m2', at)),
      all(
        any(stated('oedema', at), stated('ascites', at)),
        atLeastValue(answer('evans-2008', 'oedema-free-loss', 0, 100), 5, '%', at),
      ),
    ),
    otherCause: any(stated('alternative-diagnosis', at), statedAbsent('other-causes-excluded', at)),
    lowStrength: present('strength-lowest-tertile', at),
    fatigue: present('fatigue', at),
    anorexia: anyMeasured(
      present('anorexia', at),
      below('intake-percentage', 70, '%', at),
      below('energy-intake', product(20, measure('body-weight')), 'kcal/d', at),
    ),
    lowMass: anyMeasured(present('ffmi-low', at), below('asmi', { male: 7.25, female: 5.45 }, 'kg/m2', at)),
    abnormalBlood: any(
      anyMeasured(above('crp', 5, 'mg/L', at), above('il-6', 4, 'pg/mL', at), present('crp-elevated', at)),
      below('haemoglobin', 12, 'g/dL', at),
      below('albumin', 3.2, 'g/dL', at),
    ),
  },
  domains: {
    chronicDisease: 'weight-and-illness',
    weightLoss: 'weight-and-illness',
    lowStrength: 'strength',
    lowMass: 'mass',
    fatigue: 'function',
    anorexia: 'weight-and-illness',
    abnormalBlood: 'weight-and-illness',
  },
  stages: [
    {
      result: 'cachexia',
      when: all(
        ref('chronicDisease'),
        ref('weightLoss'),
        not(ref('otherCause')),
        atLeast(3, ref('lowStrength'), ref('fatigue'), ref('anorexia'), ref('lowMass'), ref('abnormalBlood')),
      ),
    },
  ],
  otherwise: 'not-cachexia',
  staging: 'ladder',
  departures: [
    'A loss of exactly 5 % counts (reviews print both operators). BMI below 20 counts only where no loss was recorded.',
    'Starvation, malabsorption, depression, overactive thyroid and loss with age are taken as excluded unless another diagnosis was recorded.',
    'Arm muscle circumference below the tenth centile enters as the recorded verdict (low fat-free mass).',
  ],
  cautions: [
    'The loss must be free of oedema: where oedema or ascites was recorded, a smaller loss leaves the result open.',
  ],
});
