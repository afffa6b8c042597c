import { age, atMost, cases, cite, criterion, present, ref, sum } from './build.ts';
import type { Quantity } from './criterion.ts';
import { known } from './scale-stages.ts';

const at = cite('points', 'N', 'van-koningsveld-2007');

const total: Quantity = sum(
  cases(
    [
      [atMost(age, 40, 'a', at), 0],
      [atMost(age, 60, 'a', at), 0.5],
    ],
    1,
  ),
  cases([[present('preceding-diarrhoea', at), 1]], 0),
  cases(
    [
      [atMost('gbs-disability-score', 1, '{score}', at), 1],
      [atMost('gbs-disability-score', 2, '{score}', at), 2],
      [atMost('gbs-disability-score', 3, '{score}', at), 3],
      [atMost('gbs-disability-score', 4, '{score}', at), 4],
    ],
    5,
  ),
);

export const egos = criterion({
  id: 'egos-2007',
  title: 'Erasmus GBS outcome score, two weeks (EGOS)',
  kind: 'scale',
  condition: 'neuromuscular',
  source: 'van-koningsveld-2007',
  section: '9',
  findings: { known: known(total, at) },
  domains: { known: 'function' },
  stages: [{ result: 'scored', when: ref('known') }],
  otherwise: 'scored',
  staging: 'bands',
  score: { of: total, min: 1, max: 7 },
  departures: ['All points are from memory; no risk band is given.'],
  cautions: ['The disability grade must be the one two weeks after admission.'],
});
