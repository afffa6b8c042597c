import { atMost, cite, criterion, ref } from './build.ts';
import { sppbScore } from './sppb-score.ts';

const cuts = cite('EWGSOP2 at most 8, AWGS 2019 at most 9', 'Y2', 'S45', 'S21');

export const sppb = criterion({
  id: 'sppb',
  title: 'Short Physical Performance Battery',
  kind: 'scale',
  condition: 'performance',
  source: 'guralnik-1994',
  section: '7.1',
  findings: { low: atMost(sppbScore, 8, '{score}', cuts), lowInAsia: atMost(sppbScore, 9, '{score}', cuts) },
  domains: { low: 'function', lowInAsia: 'function' },
  stages: [
    { result: 'low', when: ref('low') },
    { result: 'low-for-awgs-2019', when: ref('lowInAsia') },
  ],
  otherwise: 'not-low',
  staging: 'bands',
  score: { of: sppbScore, min: 0, max: 12 },
  departures: [
    'The course is named by the measure (4 m, 3 m or 8 ft); the 4 m time comes first where several were taken.',
    'A stand that a failed easier stand made pointless counts as not held.',
  ],
});
