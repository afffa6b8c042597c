import { answer, atMost, cite, criterion, firstKnown, measure, ref, sum } from './build.ts';
import type { Quantity } from './criterion.ts';

const at = cite('cut-point', 'N', 'wilson-2005');

const item = (name: string): Quantity => answer('snaq-appetite', name, 1, 5);
const total: Quantity = firstKnown(
  measure('snaq-appetite-score'),
  sum(item('appetite'), item('fullness'), item('taste'), item('meals')),
);

export const snaqAppetite = criterion({
  id: 'snaq-appetite',
  title: 'Simplified Nutritional Appetite Questionnaire',
  kind: 'screen',
  condition: 'malnutrition',
  source: 'wilson-2005',
  section: '2.10',
  findings: { poorAppetite: atMost(total, 14, '{score}', at) },
  domains: { poorAppetite: 'weight-and-illness' },
  stages: [{ result: 'positive', when: ref('poorAppetite') }],
  otherwise: 'negative',
  staging: 'bands',
  score: { of: total, min: 4, max: 20 },
  departures: [],
  cautions: ['A low score means poor appetite and a risk of losing 5 % of weight or more in six months.'],
});
