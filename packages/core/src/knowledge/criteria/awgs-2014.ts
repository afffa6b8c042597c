import { all, any, atMost, below, cite, criterion, ref, variant } from './build.ts';
import { asianIndexLow } from './shared-mass.ts';

const at = cite('cut-points', 'Y2', 'S40');

export const awgs2014 = criterion({
  id: 'awgs-2014',
  title: 'Sarcopenia, AWGS 2014',
  kind: 'definition',
  condition: 'sarcopenia',
  source: 'chen-2014',
  section: '3.3',
  region: 'Asia',
  findings: {
    lowStrength: below('grip-strength', { male: 26, female: 18 }, 'kg', at),
    lowMass: asianIndexLow(at),
    lowPerformance: variant('gait', {
      'below-0.8': below('gait-speed', 0.8, 'm/s', at),
      'at-most-0.8': atMost('gait-speed', 0.8, 'm/s', cite('algorithm', 'N', 'chen-2014')),
    }),
  },
  domains: { lowStrength: 'strength', lowMass: 'mass', lowPerformance: 'function' },
  stages: [{ result: 'sarcopenia', when: all(ref('lowMass'), any(ref('lowStrength'), ref('lowPerformance'))) }],
  otherwise: 'none',
  staging: 'ladder',
  variants: {
    gait: { options: ['below-0.8', 'at-most-0.8'], why: 'Text and algorithm may differ at exactly 0.8 m/s.' },
  },
  departures: ['Muscle mass by a method other than bioimpedance is compared with the DXA cut-points.'],
  cautions: ['Replaced by AWGS 2019 and 2025.'],
});
