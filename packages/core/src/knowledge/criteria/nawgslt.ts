import { below, cite, criterion, ref } from './build.ts';

export const nawgslt = criterion({
  id: 'nawgslt',
  title: 'Low muscle before liver transplantation (North American working group, AASLD)',
  kind: 'class',
  condition: 'sarcopenia',
  source: 'carey-2017',
  section: '3.11',
  region: 'North America',
  findings: {
    lowMass: below(
      'l3-smi',
      { male: 50, female: 39 },
      'cm2/m2',
      cite('table of definitions in liver disease', 'Y2', 'S42', 'S64'),
    ),
  },
  domains: { lowMass: 'mass' },
  stages: [{ result: 'sarcopenia', when: ref('lowMass') }],
  otherwise: 'not-sarcopenia',
  staging: 'ladder',
  departures: [],
  cautions: ['For people with cirrhosis on a waiting list; muscle area on CT is the only part.'],
});
