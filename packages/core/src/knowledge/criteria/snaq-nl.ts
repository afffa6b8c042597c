import {
  above,
  all,
  answer,
  any,
  atLeastValue,
  atMost,
  cases,
  cite,
  criterion,
  firstKnown,
  measure,
  measured,
  not,
  present,
  product,
  ref,
  sum,
} from './build.ts';
import type { Quantity, Truth } from './criterion.ts';

const at = cite('bands of the total', 'Y2', 'S29');
const items = cite('items', 'N', 'kruizenga-2005');

const yes = (item: string): Truth => atLeastValue(answer('snaq-nl', item, 0, 1), 1, '{score}', items);

/**
 * Kilograms lost above a limit: from the per cent p of earlier weight and the weight w now (p·w + p·limit > limit)
 * where both are known, else as answered. Without any loss no kilogram was lost, whatever the weight.
 */
const lostOver = (limit: number, window: string, item: string): Truth => {
  const known = all(measured(window), measured('body-weight'));
  const computed = above(product(0.01, measure(window), sum(measure('body-weight'), limit)), limit, 'kg', items);
  const noLoss = all(measured(window), atMost(window, 0, '%', items));
  return any(all(known, computed), all(not(known), not(noLoss), yes(item)));
};

const weightPoints = firstKnown(
  answer('snaq-nl', 'weight-loss', 0, 3),
  cases(
    [
      [lostOver(6, 'weight-loss-6-months', 'lost-over-6-kg-in-6-months'), 3],
      [lostOver(3, 'weight-loss-1-month', 'lost-over-3-kg-in-1-month'), 2],
    ],
    0,
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
