import { atLeastValue, cite, criterion, measure, ref } from './build.ts';

const at = cite('bands', 'N', 'rockwood-2020');
const scale = measure('clinical-frailty-scale');

export const cfs = criterion({
  id: 'cfs',
  title: 'Clinical Frailty Scale (number only)',
  kind: 'scale',
  condition: 'frailty',
  source: 'rockwood-2020',
  section: '8.2',
  findings: { frail: atLeastValue(scale, 5, '{score}', at), veryMild: atLeastValue(scale, 4, '{score}', at) },
  domains: { frail: 'function', veryMild: 'function' },
  stages: [
    { result: 'frail', when: ref('frail') },
    { result: 'very-mild-frailty', when: ref('veryMild') },
  ],
  otherwise: 'not-frail',
  staging: 'bands',
  score: { of: scale, min: 1, max: 9 },
  departures: ['Only the number is taken: the descriptions belong to Dalhousie University.'],
});
