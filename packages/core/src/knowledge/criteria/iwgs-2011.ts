import { all, any, atMost, below, cite, criterion, measured, ref, unable } from './build.ts';
import { stated } from './stated.ts';

const gait = cite('gait', 'Y2', 'S40', 'S41');
const direct = cite('people who do not walk or rise go straight to DXA', 'Y2', 'S18');
const cannotRise = any(
  stated('cannot-rise-from-chair', direct),
  all(measured('chair-stand-5x-time'), unable('chair-stand-5x-time', direct)),
);

export const iwgs = criterion({
  id: 'iwgs-2011',
  title: 'Sarcopenia, International Working Group (2011)',
  kind: 'definition',
  condition: 'sarcopenia',
  source: 'fielding-2011',
  section: '3.7',
  findings: {
    lowPerformance: any(stated('non-ambulatory', direct), cannotRise, below('gait-speed', 1.0, 'm/s', gait)),
    lowMass: atMost(
      'asmi',
      { male: 7.23, female: 5.67 },
      'kg/m2',
      cite('lean mass; the operator for women from memory', 'Y2', 'S40', 'S41'),
    ),
  },
  domains: { lowMass: 'mass', lowPerformance: 'function' },
  stages: [{ result: 'sarcopenia', when: all(ref('lowPerformance'), ref('lowMass')) }],
  otherwise: 'not-sarcopenia',
  staging: 'ladder',
  departures: ['A chair stand that could not be done counts as unable to rise from a chair.'],
  cautions: ['Strength plays no part.'],
});
