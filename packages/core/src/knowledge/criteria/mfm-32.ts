import { answer, cite, criterion, firstKnown, product, ref, sum } from './build.ts';
import type { Quantity } from './criterion.ts';
import { known } from './scale-stages.ts';

const at = cite('dimensions of 13, 12 and 7 items of 0 to 3', 'N', 'berard-2005');
const points: Quantity = sum(
  answer('mfm-32', 'd1', 0, 39),
  answer('mfm-32', 'd2', 0, 36),
  answer('mfm-32', 'd3', 0, 21),
);
const percent: Quantity = firstKnown(answer('mfm-32', 'percent', 0, 100), product(points, 100 / 96));

export const mfm32 = criterion({
  id: 'mfm-32',
  title: 'Motor Function Measure, 32 items',
  kind: 'scale',
  condition: 'neuromuscular',
  source: 'berard-2005',
  section: '9',
  findings: { known: known(points, at) },
  domains: { known: 'function' },
  stages: [{ result: 'scored', when: ref('known') }],
  otherwise: 'scored',
  staging: 'bands',
  score: { of: percent, min: 0, max: 100 },
  departures: ['The points of the three dimensions are entered; the score is the per cent of 96. From memory.'],
});
