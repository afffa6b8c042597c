import { atLeastValue, cite, criterion, measure } from './build.ts';
import { gradeStages } from './scale-stages.ts';

const at = cite('grades', 'N', 'sensory-grades');
const grade = measure('sensation-grade');

export const sensoryGrade = criterion({
  id: 'sensory-grade',
  title: 'Sensory recovery, S0 to S4',
  kind: 'scale',
  condition: 'neuromuscular',
  source: 'sensory-grades',
  section: '9',
  findings: { aboveFirst: atLeastValue(grade, 1, '{score}', at) },
  domains: { aboveFirst: 'function' },
  stages: gradeStages(grade, 0, 4, at),
  otherwise: 'grade-0',
  staging: 'bands',
  score: { of: grade, min: 0, max: 4 },
  departures: ['Grades are from memory; S3+ is not told apart from S3.'],
});
