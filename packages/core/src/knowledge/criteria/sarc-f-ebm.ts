import { age, atLeastValue, atMost, cases, cite, criterion, ref, sum } from './build.ts';
import type { Quantity } from './criterion.ts';
import { sarcFScore } from './shared-scores.ts';

const at = cite('score', 'Y2', 'S22');

const total: Quantity = sum(
  sarcFScore,
  cases([[atLeastValue(age, 75, 'a', at), 10]], 0),
  cases([[atMost('bmi', 21, 'kg/m2', at), 10]], 0),
);

export const sarcFEbm = criterion({
  id: 'sarc-f-ebm',
  title: 'SARC-F with age and body mass index (SARC-F+EBM)',
  kind: 'screen',
  condition: 'sarcopenia',
  source: 'kurita-2019',
  section: '2.3',
  findings: { positiveScreen: atLeastValue(total, 12, '{score}', at) },
  domains: {},
  stages: [{ result: 'positive', when: ref('positiveScreen') }],
  otherwise: 'negative',
  staging: 'bands',
  score: { of: total, min: 0, max: 30 },
  departures: [],
  cautions: ['Derived in people with diseases of bones, joints or muscles.'],
});
