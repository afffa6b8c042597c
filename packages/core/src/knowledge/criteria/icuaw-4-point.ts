import { all, answer, any, atLeastValue, below, cite, criterion, firstKnown, present, ref } from './build.ts';
import type { Quantity } from './criterion.ts';

const at = cite('shortened scale', 'Y1', 'S112');
const total: Quantity = firstKnown(answer('mrc-4-point', 'total', 0, 36), answer('icuaw-4-point', 'total', 0, 36));

const later = atLeastValue(answer('icuaw', 'weak-once-awake', 0, 1), 1, '{score}', at);

export const icuaw4Point = criterion({
  id: 'icuaw-4-point',
  title: 'Weakness acquired in intensive care, four-point muscle scale',
  kind: 'definition',
  condition: 'icu-weakness',
  source: 'icu-weakness-diagnosis',
  section: '9',
  findings: { weakness: below(total, 24, '{score}', at), awake: present('awake-and-cooperative', at) },
  domains: { weakness: 'strength' },
  stages: [{ result: 'present', when: all(ref('weakness'), any(ref('awake'), later)) }],
  otherwise: 'absent',
  staging: 'bands',
  score: { of: total, min: 0, max: 36 },
  departures: ['Grades 0 to 5 cannot be turned into this scale; its total must be entered.'],
});
