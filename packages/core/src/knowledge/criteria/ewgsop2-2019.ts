import {
  above,
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
  unable,
  variant,
} from './build.ts';
import { sppbPartsAtMost } from './sppb-score.ts';

const cutPoints = cite('recommended cut-off points', 'Y2', 'cruz-jentoft-2019', 'S45', 'S46', 'S47');

const grip = below('grip-strength', { male: 27, female: 16 }, 'kg', cutPoints);
const chair = above('chair-stand-5x-time', 15, 's', cutPoints);
/** The chair stand stands in for a grip that cannot be tested: an impossible grip does not outvote it. */
const gripTested = all(
  not(
    all(
      measured('chair-stand-5x-time'),
      measured('grip-strength'),
      unable('grip-strength', cite('chair stand where grip cannot be tested', 'N', 'cruz-jentoft-2019')),
    ),
  ),
  grip,
);
const absolute = below('asm', { male: 20, female: 15 }, 'kg', cutPoints);
const index = below('asmi', { male: 7.0, female: 5.5 }, 'kg/m2', cutPoints);

export const ewgsop2 = criterion({
  id: 'ewgsop2-2019',
  title: 'Sarcopenia, EWGSOP2 (2019)',
  kind: 'definition',
  condition: 'sarcopenia',
  source: 'cruz-jentoft-2019',
  section: '3.2',
  region: 'Europe',
  findings: {
    lowStrength: variant('strength', {
      any: anyMeasured(gripTested, chair),
      'grip-preferred': any(
        all(measured('grip-strength'), gripTested),
        all(any(not(measured('grip-strength')), unable('grip-strength', cutPoints)), chair),
      ),
    }),
    lowMass: variant('mass', {
      index: any(all(measured('asmi'), index), all(not(measured('asmi')), anyMeasured(index, absolute))),
      absolute: any(all(measured('asm'), absolute), all(not(measured('asm')), anyMeasured(absolute, index))),
    }),
    lowPerformance: variant('performance', {
      any: any(
        sppbPartsAtMost(8, cutPoints),
        anyMeasured(
          atMost('gait-speed', 0.8, 'm/s', cutPoints),
          atMost('sppb-score', 8, '{score}', cutPoints),
          atLeastValue('tug-time', 20, 's', cutPoints),
          atLeastValue('walk-400m-time', 360, 's', cutPoints),
        ),
      ),
      'gait-only': atMost('gait-speed', 0.8, 'm/s', cutPoints),
    }),
  },
  domains: { lowStrength: 'strength', lowMass: 'mass', lowPerformance: 'function' },
  stages: [
    { result: 'severe', when: all(ref('lowStrength'), ref('lowMass'), ref('lowPerformance')) },
    { result: 'confirmed', when: all(ref('lowStrength'), ref('lowMass')) },
    { result: 'probable', when: ref('lowStrength') },
  ],
  otherwise: 'no-sarcopenia',
  staging: 'ladder',
  variants: {
    strength: {
      options: ['any', 'grip-preferred'],
      why: 'Grip and chair stand may disagree; the chair stand is described both as an alternative and as a proxy for grip.',
    },
    mass: {
      options: ['index', 'absolute'],
      why: 'Mass in kg and mass divided by height squared may disagree; the paper lists both.',
    },
    performance: {
      options: ['any', 'gait-only'],
      why: 'Performance tests may disagree; any low test is assumed to count.',
    },
  },
  departures: [
    'Case finding with SARC-F is not required before strength is judged, as is usual in research.',
    'Where grip was tried and not possible (a painful hand, a stroke) and a chair stand was done, the chair stand alone decides; without one, a grip that is not possible counts as low.',
    'Where only one form of muscle mass is known (kg, or divided by height squared), that one decides in both readings.',
    'The index for women is 5.5 kg/m²; the first printing had 6.0, put right in the erratum.',
  ],
  cautions: ['Cut-points come from European people; the paper recommends regional ones elsewhere.'],
});
