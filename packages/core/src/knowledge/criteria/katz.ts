import { answer, atMost, cite, criterion, firstKnown, measure, ref, sum } from './build.ts';
import type { Quantity } from './criterion.ts';

const at = cite('bands', 'N', 'katz-1963');
const item = (name: string): Quantity => answer('katz', name, 0, 1);
const total: Quantity = firstKnown(
  measure('katz-index'),
  sum(item('bathing'), item('dressing'), item('toileting'), item('transferring'), item('continence'), item('feeding')),
);

export const katz = criterion({
  id: 'katz',
  title: 'Katz index of daily activities',
  kind: 'scale',
  condition: 'performance',
  source: 'katz-1963',
  section: '7.2',
  findings: { severe: atMost(total, 2, '{score}', at), moderate: atMost(total, 5, '{score}', at) },
  domains: { severe: 'function', moderate: 'function' },
  stages: [
    { result: 'severe', when: ref('severe') },
    { result: 'moderate', when: ref('moderate') },
  ],
  otherwise: 'independent',
  staging: 'bands',
  score: { of: total, min: 0, max: 6 },
  departures: ['Bands are from memory; some name only 4 moderate.'],
});
