import { atLeastValue, atMost, cases, cite, criterion, present, ref, sum } from './build.ts';
import type { Quantity } from './criterion.ts';

const at = cite('points and risk bands', 'Y2', 'S109', 'S113', 'S114');

const delay = cases(
  [
    [atMost('days-onset-to-admission', 3, 'd', at), 2],
    [atMost('days-onset-to-admission', 7, 'd', at), 1],
  ],
  0,
);
const strength = cases(
  [
    [atMost('mrc-sum-score', 20, '{score}', at), 4],
    [atMost('mrc-sum-score', 30, '{score}', at), 3],
    [atMost('mrc-sum-score', 40, '{score}', at), 2],
    [atMost('mrc-sum-score', 50, '{score}', at), 1],
  ],
  0,
);
const total: Quantity = sum(delay, cases([[present('facial-or-bulbar-weakness', at), 1]], 0), strength);

export const egris = criterion({
  id: 'egris-2010',
  title: 'Risk of ventilation in Guillain-Barré syndrome (EGRIS)',
  kind: 'class',
  condition: 'neuromuscular',
  source: 'walgaard-2010',
  section: '9',
  findings: { high: atLeastValue(total, 5, '{score}', at), intermediate: atLeastValue(total, 3, '{score}', at) },
  domains: { high: 'strength', intermediate: 'strength' },
  stages: [
    { result: 'high', when: ref('high') },
    { result: 'intermediate', when: ref('intermediate') },
  ],
  otherwise: 'low',
  staging: 'bands',
  score: { of: total, min: 0, max: 7 },
  departures: ['The modified score for later time points is not computed: its items could not be read.'],
  cautions: ['Risk of ventilation in the first week: about 4 %, 24 % and 65 % (low, intermediate, high).'],
});
