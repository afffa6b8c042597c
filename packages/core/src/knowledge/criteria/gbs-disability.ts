import { atLeastValue, cite, criterion, measure } from './build.ts';
import { gradeStages } from './scale-stages.ts';

const at = cite('grades', 'Y2', 'S113');
const grade = measure('gbs-disability-score');

export const gbsDisability = criterion({
  id: 'gbs-disability',
  title: 'Guillain-Barré disability scale (Hughes)',
  kind: 'scale',
  condition: 'neuromuscular',
  source: 'hughes-1978',
  section: '9',
  findings: { cannotWalkUnaided: atLeastValue(grade, 3, '{score}', at) },
  domains: { cannotWalkUnaided: 'function' },
  stages: gradeStages(grade, 0, 6, at),
  otherwise: 'grade-0',
  staging: 'bands',
  score: { of: grade, min: 0, max: 6 },
  departures: [],
});
