import { all, any, anyMeasured, atLeastValue, atMost, below, cite, criterion, ref, variant } from './build.ts';
import { asianIndexLow } from './shared-mass.ts';
import { sppbPartsAtMost } from './sppb-score.ts';

const abstract = cite('abstract', 'Y1', 'S21');

const gait = below('gait-speed', 1.0, 'm/s', abstract);

export const awgs2019 = criterion({
  id: 'awgs-2019',
  title: 'Sarcopenia, AWGS 2019',
  kind: 'definition',
  condition: 'sarcopenia',
  source: 'chen-2020',
  section: '3.4',
  region: 'Asia',
  findings: {
    lowStrength: below('grip-strength', { male: 28, female: 18 }, 'kg', abstract),
    lowMass: asianIndexLow(abstract),
    lowPerformance: variant('performance', {
      any: any(
        sppbPartsAtMost(9, abstract),
        anyMeasured(
          gait,
          atMost('sppb-score', 9, '{score}', abstract),
          atLeastValue('chair-stand-5x-time', 12, 's', abstract),
        ),
      ),
      'gait-only': gait,
    }),
  },
  domains: { lowStrength: 'strength', lowMass: 'mass', lowPerformance: 'function' },
  stages: [
    { result: 'severe', when: all(ref('lowMass'), ref('lowStrength'), ref('lowPerformance')) },
    { result: 'sarcopenia', when: all(ref('lowMass'), any(ref('lowStrength'), ref('lowPerformance'))) },
    { result: 'possible', when: any(ref('lowStrength'), ref('lowPerformance')) },
  ],
  otherwise: 'none',
  staging: 'ladder',
  variants: {
    performance: {
      options: ['any', 'gait-only'],
      why: 'Performance tests may disagree; any low test is taken to count.',
    },
  },
  departures: [
    'Screening (calf, SARC-F or SARC-CalF) is not required first.',
    '"Possible" is given for low strength or low performance without proof of low mass; in the community path of the paper it rests on grip or the chair stand.',
    'Muscle mass by a method other than bioimpedance is compared with the DXA cut-points.',
  ],
  cautions: ['Cut-points come from Asian people.'],
});
