import { atLeastValue, cite, criterion, ref } from './build.ts';

export const tug = criterion({
  id: 'tug',
  title: 'Timed up and go',
  kind: 'class',
  condition: 'performance',
  source: 'cruz-jentoft-2019',
  section: '7.2',
  findings: {
    slow: atLeastValue('tug-time', 20, 's', cite('EWGSOP2', 'Y2', 'S45', 'S46')),
    slowInKorea: atLeastValue('tug-time', 12, 's', cite('KWGS', 'N', 'baek-2023')),
  },
  domains: { slow: 'function', slowInKorea: 'function' },
  stages: [
    { result: 'low', when: ref('slow') },
    { result: 'low-for-kwgs-2023', when: ref('slowInKorea') },
  ],
  otherwise: 'not-low',
  staging: 'bands',
  departures: [],
});
