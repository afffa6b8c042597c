import { atMost, below, cite, criterion, measure, ref } from './build.ts';

const at = cite('bands of Shah', 'N', 'shah-1989');
const index = measure('barthel-index');

export const barthel = criterion({
  id: 'barthel',
  title: 'Barthel index',
  kind: 'scale',
  condition: 'performance',
  source: 'shah-1989',
  section: '7.2',
  findings: {
    total: atMost(index, 20, '{score}', at),
    severe: atMost(index, 60, '{score}', at),
    moderate: atMost(index, 90, '{score}', at),
    slight: below(index, 100, '{score}', at),
  },
  domains: { total: 'function', severe: 'function', moderate: 'function', slight: 'function' },
  stages: [
    { result: 'total', when: ref('total') },
    { result: 'severe', when: ref('severe') },
    { result: 'moderate', when: ref('moderate') },
    { result: 'slight', when: ref('slight') },
  ],
  otherwise: 'independent',
  staging: 'bands',
  score: { of: index, min: 0, max: 100 },
  departures: ['The bands name the degree of dependence; they are from memory.'],
});
