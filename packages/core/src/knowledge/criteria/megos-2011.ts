import { cite, criterion, ref } from './build.ts';
import { megosTotal } from './megos-points.ts';
import { known } from './scale-stages.ts';

const at = cite('points', 'N', 'walgaard-2011');
const total = megosTotal([0, 2, 4, 6]);

export const megos = criterion({
  id: 'megos-2011',
  title: 'Modified Erasmus GBS outcome score, at admission (mEGOS)',
  kind: 'scale',
  condition: 'neuromuscular',
  source: 'walgaard-2011',
  section: '9',
  findings: { known: known(total, at) },
  domains: { known: 'strength' },
  stages: [{ result: 'scored', when: ref('known') }],
  otherwise: 'scored',
  staging: 'bands',
  score: { of: total, min: 0, max: 9 },
  departures: ['All points are from memory; the chance of not walking that belongs to a score is not given.'],
  cautions: ['The MRC sum score must be the one at admission.'],
});
