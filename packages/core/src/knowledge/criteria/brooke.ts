import { atLeastValue, cite, criterion, measure } from './build.ts';
import { gradeStages } from './scale-stages.ts';

const at = cite('grades', 'N', 'brooke');
const grade = measure('brooke-grade');

export const brooke = criterion({
  id: 'brooke',
  title: 'Brooke scale of the arms',
  kind: 'scale',
  condition: 'neuromuscular',
  source: 'brooke',
  section: '9',
  findings: { aboveFirst: atLeastValue(grade, 2, '{score}', at) },
  domains: { aboveFirst: 'function' },
  stages: gradeStages(grade, 1, 6, at),
  otherwise: 'grade-1',
  staging: 'bands',
  score: { of: grade, min: 1, max: 6 },
  departures: ['Grades are from memory.'],
});
