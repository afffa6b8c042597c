import { all, any, anyMeasured, atLeastValue, atMost, below, cite, criterion, measured, ref, unable } from './build.ts';
import { stated } from './stated.ts';

const strength = cite('strength', 'N', 'kara-2021');
const severity = cite('severity', 'N', 'kara-2021');
const thickness = cite('sonographic thigh adjustment ratio; the operator from memory', 'Y1', 'S68');

const cannotRise = any(
  stated('cannot-rise-from-chair', severity),
  all(measured('chair-stand-5x-time'), unable('chair-stand-5x-time', severity)),
);

export const isarcoprm = criterion({
  id: 'isarcoprm-2021',
  title: 'Sarcopenia, ISarcoPRM (2021)',
  kind: 'definition',
  condition: 'sarcopenia',
  source: 'kara-2021',
  section: '3.14',
  findings: {
    lowStrength: anyMeasured(
      below('grip-strength', { male: 32, female: 19 }, 'kg', strength),
      atLeastValue('chair-stand-5x-time', 12, 's', strength),
    ),
    lowMass: below('star', { male: 1.4, female: 1.0 }, 'mm/(kg/m2)', thickness),
    lowPerformance: any(cannotRise, atMost('gait-speed', 0.8, 'm/s', severity)),
  },
  domains: { lowStrength: 'strength', lowMass: 'mass', lowPerformance: 'function' },
  stages: [
    { result: 'severe', when: all(ref('lowStrength'), ref('lowMass'), ref('lowPerformance')) },
    { result: 'sarcopenia', when: all(ref('lowStrength'), ref('lowMass')) },
  ],
  otherwise: 'not-sarcopenia',
  staging: 'ladder',
  departures: ['Strength and severity cut-points are from memory.'],
});
