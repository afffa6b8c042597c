import { all, below, cite, criterion, ref } from './build.ts';

const abstract = cite('abstract', 'Y1', 'S59');

export const sdoc = criterion({
  id: 'sdoc-2020',
  title: 'Weakness and slowness, SDOC (2020)',
  kind: 'definition',
  condition: 'sarcopenia',
  source: 'bhasin-2020',
  section: '3.8',
  findings: {
    lowStrength: below('grip-strength', { male: 35.5, female: 20 }, 'kg', abstract),
    lowPerformance: below('gait-speed', 0.8, 'm/s', abstract),
  },
  domains: { lowStrength: 'strength', lowPerformance: 'function' },
  stages: [{ result: 'met', when: all(ref('lowStrength'), ref('lowPerformance')) }],
  otherwise: 'not-met',
  staging: 'ladder',
  departures: ['The ratio metrics (grip divided by BMI, weight, fat or arm lean mass) are not used.'],
  cautions: ['Lean mass by DXA is left out on purpose.'],
});
