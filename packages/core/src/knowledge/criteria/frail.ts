import { answer, atLeastValue, cite, criterion, firstKnown, measure, ref, sum } from './build.ts';
import type { Quantity } from './criterion.ts';

const at = cite('bands', 'N', 'morley-2012');
const item = (name: string): Quantity => answer('frail', name, 0, 1);
const total: Quantity = firstKnown(
  measure('frail-score'),
  sum(item('fatigue'), item('resistance'), item('ambulation'), item('illness'), item('loss')),
);

export const frail = criterion({
  id: 'frail',
  title: 'FRAIL questionnaire',
  kind: 'screen',
  condition: 'frailty',
  source: 'morley-2012',
  section: '8.3',
  findings: { frail: atLeastValue(total, 3, '{score}', at), prefrail: atLeastValue(total, 1, '{score}', at) },
  domains: { frail: 'function', prefrail: 'function' },
  stages: [
    { result: 'frail', when: ref('frail') },
    { result: 'prefrail', when: ref('prefrail') },
  ],
  otherwise: 'robust',
  staging: 'bands',
  score: { of: total, min: 0, max: 5 },
  departures: ['Items are answered yes (1) or no (0); their bands and the cut-points are from memory.'],
});
