import { all, below, cite, criterion, ref } from './build.ts';

const at = cite('table of definitions in liver disease', 'Y2', 'S64');

export const inasl = criterion({
  id: 'inasl',
  title: 'Sarcopenia in cirrhosis, Indian association for study of the liver',
  kind: 'definition',
  condition: 'sarcopenia',
  source: 'inasl',
  section: '3.11',
  region: 'India',
  findings: {
    lowStrength: below('grip-strength', { male: 27, female: 16 }, 'kg', at),
    lowMass: below('l3-smi', { male: 42, female: 38 }, 'cm2/m2', at),
  },
  domains: { lowStrength: 'strength', lowMass: 'mass' },
  stages: [{ result: 'sarcopenia', when: all(ref('lowStrength'), ref('lowMass')) }],
  otherwise: 'not-sarcopenia',
  staging: 'ladder',
  departures: ['That both parts are needed is our reading of one table, which has other cells swapped.'],
  cautions: ['For people with cirrhosis.'],
});
