import { answer, atLeastValue, cases, cite, criterion, firstKnown, present, ref, sum } from './build.ts';
import type { Quantity } from './criterion.ts';

const at = cite('bands of the total', 'Y2', 'S29');
const items = cite('items', 'N', 'kruizenga-2005');

const weightPoints = firstKnown(
  answer('snaq-nl', 'weight-loss', 0, 3),
  sum(
    cases([[atLeastValue(answer('snaq-nl', 'lost-over-6-kg-in-6-months', 0, 1), 1, '{score}', items), 3]], 0),
    cases(
      [
        [atLeastValue(answer('snaq-nl', 'lost-over-6-kg-in-6-months', 0, 1), 1, '{score}', items), 0],
        [atLeastValue(answer('snaq-nl', 'lost-over-3-kg-in-1-month', 0, 1), 1, '{score}', items), 2],
      ],
      0,
    ),
  ),
);

const total: Quantity = firstKnown(
  answer('snaq-nl', 'total', 0, 7),
  sum(
    weightPoints,
    firstKnown(answer('snaq-nl', 'appetite', 0, 1), cases([[present('appetite-decreased-1-month', items), 1]], 0)),
    firstKnown(answer('snaq-nl', 'supplements', 0, 1), cases([[present('supplements-or-tube-feeding', items), 1]], 0)),
  ),
);

export const snaqNl = criterion({
  id: 'snaq-nl',
  title: 'Short Nutritional Assessment Questionnaire (Dutch)',
  kind: 'screen',
  condition: 'malnutrition',
  source: 'kruizenga-2005',
  section: '2.10',
  findings: {
    severe: atLeastValue(total, 3, '{score}', at),
    moderate: atLeastValue(total, 2, '{score}', at),
  },
  domains: { severe: 'weight-and-illness', moderate: 'weight-and-illness' },
  stages: [
    { result: 'severe', when: ref('severe') },
    { result: 'moderate', when: ref('moderate') },
  ],
  otherwise: 'none',
  staging: 'bands',
  score: { of: total, min: 0, max: 7 },
  departures: ['Of the two questions on weight only the higher one scores. Item points are from memory.'],
  cautions: ['Not the appetite questionnaire of the same name.'],
});
