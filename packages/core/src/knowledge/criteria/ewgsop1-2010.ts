import { all, any, anyMeasured, atMost, below, cite, criterion, ref, variant } from './build.ts';
import { sppbPartsAtMost } from './sppb-score.ts';

const dxa = cite('cut-points for DXA (Baumgartner)', 'Y2', 'S40');
const bia = cite('cut-points for bioimpedance', 'Y2', 'S40', 'S42');
const grip = cite('cut-points for grip', 'Y2', 'S40', 'S41');
const gaitBelow = below('gait-speed', 0.8, 'm/s', cite('table of cut-points', 'Y2', 'S40'));
const gaitAtMost = atMost('gait-speed', 0.8, 'm/s', cite('algorithm', 'Y2', 'S41'));
const batteryAt = cite('cut-point for the battery', 'N', 'cruz-jentoft-2010');
const battery = atMost('sppb-score', 8, '{score}', batteryAt);
const batteryParts = sppbPartsAtMost(8, batteryAt);

export const ewgsop1 = criterion({
  id: 'ewgsop1-2010',
  title: 'Sarcopenia, EWGSOP (2010)',
  kind: 'definition',
  condition: 'sarcopenia',
  source: 'cruz-jentoft-2010',
  section: '3.1',
  region: 'Europe',
  findings: {
    lowMass: anyMeasured(
      below('asmi', { male: 7.26, female: 5.5 }, 'kg/m2', dxa),
      below('smmi', { male: 8.87, female: 6.42 }, 'kg/m2', bia),
    ),
    lowStrength: below('grip-strength', { male: 30, female: 20 }, 'kg', grip),
    lowPerformance: variant('gait', {
      'at-most-0.8': any(batteryParts, anyMeasured(gaitAtMost, battery)),
      'below-0.8': any(batteryParts, anyMeasured(gaitBelow, battery)),
    }),
  },
  domains: { lowStrength: 'strength', lowMass: 'mass', lowPerformance: 'function' },
  stages: [
    { result: 'severe', when: all(ref('lowMass'), ref('lowStrength'), ref('lowPerformance')) },
    { result: 'sarcopenia', when: all(ref('lowMass'), any(ref('lowStrength'), ref('lowPerformance'))) },
    { result: 'presarcopenia', when: ref('lowMass') },
  ],
  otherwise: 'none',
  staging: 'ladder',
  variants: {
    gait: {
      options: ['at-most-0.8', 'below-0.8'],
      why: 'The algorithm and the table of the paper differ at exactly 0.8 m/s.',
    },
  },
  departures: [
    'Of the sets of cut-points the paper lists, the one used is DXA 7.26/5.50 kg/m², bioimpedance 8.87/6.42 kg/m² (whole-body muscle), grip 30/20 kg.',
    'Mass counts wherever it is known, although the path of the paper would not measure it in a person whose gait and grip are normal.',
  ],
  cautions: ['Replaced by EWGSOP2 in 2019.'],
});
