import { atLeastValue, cite, criterion, ref } from './build.ts';
import { mustScore } from './must-score.ts';

const at = cite('bands of the total', 'Y2', 'S27', 'S29');

export const must = criterion({
  id: 'must',
  title: 'Malnutrition Universal Screening Tool (MUST)',
  kind: 'screen',
  condition: 'malnutrition',
  source: 'bapen-2003',
  section: '2.7',
  findings: {
    high: atLeastValue(mustScore, 2, '{score}', at),
    medium: atLeastValue(mustScore, 1, '{score}', at),
  },
  domains: { high: 'weight-and-illness', medium: 'weight-and-illness' },
  stages: [
    { result: 'high', when: ref('high') },
    { result: 'medium', when: ref('medium') },
  ],
  otherwise: 'low',
  staging: 'bands',
  score: { of: mustScore, min: 0, max: 6 },
  departures: [
    'Bands of the items are from memory.',
    'Without BMI an upper arm below 23.5 cm stands for a BMI below 20, worth one or two points.',
    'Loss over exactly six or three months is used where none was recorded for three to six months.',
  ],
});
