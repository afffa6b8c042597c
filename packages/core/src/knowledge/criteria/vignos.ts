import { atLeastValue, cite, criterion, measure } from './build.ts';
import { gradeStages } from './scale-stages.ts';

const at = cite('grades', 'Y2', 'S126');
const grade = measure('vignos-grade');

export const vignos = criterion({
  id: 'vignos',
  title: 'Vignos scale of the legs',
  kind: 'scale',
  condition: 'neuromuscular',
  source: 'vignos',
  section: '9',
  findings: { aboveFirst: atLeastValue(grade, 2, '{score}', at) },
  domains: { aboveFirst: 'function' },
  stages: gradeStages(grade, 1, 10, at),
  otherwise: 'grade-1',
  staging: 'bands',
  score: { of: grade, min: 1, max: 10 },
  departures: [],
});
