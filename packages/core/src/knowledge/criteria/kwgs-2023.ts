import {
  all,
  any,
  anyMeasured,
  atLeastValue,
  atMost,
  below,
  cite,
  criterion,
  measured,
  not,
  ref,
  variant,
} from './build.ts';
import { asianIndexLow } from './shared-mass.ts';
import { sppbPartsAtMost } from './sppb-score.ts';

const at = cite('cut-points', 'N', 'baek-2023');

const height = asianIndexLow(at);
const bmi = below('asm-bmi', { male: 0.789, female: 0.512 }, 'm2', at);
const weight = below('asm-weight-percentage', { male: 29.5, female: 23.2 }, '%', at);

export const kwgs = criterion({
  id: 'kwgs-2023',
  title: 'Sarcopenia, Korean working group (2023)',
  kind: 'definition',
  condition: 'sarcopenia',
  source: 'baek-2023',
  section: '3.13',
  region: 'Korea',
  findings: {
    lowStrength: variant('strength', {
      any: anyMeasured(
        below('grip-strength', { male: 28, female: 18 }, 'kg', at),
        atLeastValue('chair-stand-5x-time', 10, 's', at),
      ),
      'grip-preferred': any(
        all(measured('grip-strength'), below('grip-strength', { male: 28, female: 18 }, 'kg', at)),
        all(not(measured('grip-strength')), atLeastValue('chair-stand-5x-time', 10, 's', at)),
      ),
    }),
    lowMass: variant('mass', { either: anyMeasured(height, bmi, weight), height, bmi }),
    lowPerformance: any(
      sppbPartsAtMost(9, at),
      anyMeasured(
        below('gait-speed', 1.0, 'm/s', at),
        atLeastValue('tug-time', 12, 's', at),
        atMost('sppb-score', 9, '{score}', at),
        atLeastValue('walk-400m-time', 360, 's', at),
      ),
    ),
  },
  domains: { lowStrength: 'strength', lowMass: 'mass', lowPerformance: 'function' },
  stages: [
    { result: 'severe', when: all(ref('lowMass'), ref('lowStrength'), ref('lowPerformance')) },
    { result: 'sarcopenia', when: all(ref('lowMass'), any(ref('lowStrength'), ref('lowPerformance'))) },
    { result: 'functional-sarcopenia', when: all(ref('lowStrength'), ref('lowPerformance')) },
  ],
  otherwise: 'not-sarcopenia',
  staging: 'ladder',
  variants: {
    strength: { options: ['any', 'grip-preferred'], why: 'Grip and chair stand may disagree.' },
    mass: { options: ['either', 'height', 'bmi'], why: 'The guideline lists several indices of muscle mass.' },
  },
  departures: [
    'Only the class "functional sarcopenia" was read in the paper; all cut-points are from memory.',
    'The paper gives functional sarcopenia whatever the mass; where mass is low too, the class is severe.',
  ],
});
