import { cite, criterion, ref } from './build.ts';
import { megosTotal } from './megos-points.ts';
import { known } from './scale-stages.ts';

const at = cite('points', 'N', 'walgaard-2011');
const total = megosTotal([0, 3, 6, 9]);

export const megosDay7 = criterion({
  id: 'megos-2011-day-7',
  title: 'Modified Erasmus GBS outcome score, on day 7 (mEGOS)',
  kind: 'scale',
  condition: 'neuromuscular',
  source: 'walgaard-2011',
  section: '9',
  findings: { known: known(total, at) },
  domains: { known: 'strength' },
  stages: [{ result: 'scored', when: ref('known') }],
  otherwise: 'scored',
  staging: 'bands',
  score: { of: total, min: 0, max: 12 },
  departures: ['All points are from memory; the chance of not walking that belongs to a score is not given.'],
  cautions: ['The MRC sum score must be the one on day 7.'],
});
