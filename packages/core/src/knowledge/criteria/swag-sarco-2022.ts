import { atLeast, below, cite, criterion, ref } from './build.ts';
import { statedOr } from './stated.ts';

const tests = cite('any two of strength, function and mass', 'Y1', 'S65');
const candidate = cite('candidate Indian cut-points, from memory', 'N', 'swag-sarco-2022');

export const swagSarco = criterion({
  id: 'swag-sarco-2022',
  title: 'Sarcopenia, South Asian working group (2022)',
  kind: 'definition',
  condition: 'sarcopenia',
  source: 'swag-sarco-2022',
  section: '3.12',
  region: 'South Asia',
  findings: {
    lowStrength: statedOr('low-strength', tests, below('grip-strength', { male: 27.5, female: 18 }, 'kg', candidate)),
    lowFunction: statedOr('low-function', tests, below('gait-speed', 0.8, 'm/s', candidate)),
    lowMass: statedOr('low-mass', tests, below('asmi', { male: 6.11, female: 4.61 }, 'kg/m2', candidate)),
  },
  domains: { lowStrength: 'strength', lowMass: 'mass', lowFunction: 'function' },
  stages: [{ result: 'sarcopenia', when: atLeast(2, ref('lowStrength'), ref('lowFunction'), ref('lowMass')) }],
  otherwise: 'not-sarcopenia',
  staging: 'ladder',
  departures: [
    'The paper lists tests, not numbers: a recorded verdict (low strength, function, mass) comes first, else candidate Indian cut-points that nobody has verified.',
  ],
});
