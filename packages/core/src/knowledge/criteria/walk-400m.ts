import { atLeastValue, cite, criterion, ref } from './build.ts';

export const walk400m = criterion({
  id: 'walk-400m',
  title: '400 m walk',
  kind: 'class',
  condition: 'performance',
  source: 'cruz-jentoft-2019',
  section: '7.2',
  findings: { slow: atLeastValue('walk-400m-time', 360, 's', cite('EWGSOP2', 'Y2', 'S45', 'S46')) },
  domains: { slow: 'function' },
  stages: [{ result: 'low', when: ref('slow') }],
  otherwise: 'not-low',
  staging: 'bands',
  departures: ['A walk that was started and not completed counts as unable.'],
});
