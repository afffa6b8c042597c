import { atMost, cite, criterion, ref } from './build.ts';
import { mnaSfScore } from './mna-sf-score.ts';

const at = cite('bands of the total', 'Y2', 'S32');

export const mnaSf = criterion({
  id: 'mna-sf',
  title: 'Mini Nutritional Assessment, short form',
  kind: 'screen',
  condition: 'malnutrition',
  source: 'kaiser-2009',
  section: '2.9',
  findings: {
    malnourished: atMost(mnaSfScore, 7, '{score}', at),
    atRisk: atMost(mnaSfScore, 11, '{score}', at),
  },
  domains: { malnourished: 'weight-and-illness', atRisk: 'weight-and-illness' },
  stages: [
    { result: 'malnourished', when: ref('malnourished') },
    { result: 'at-risk', when: ref('atRisk') },
  ],
  otherwise: 'normal',
  staging: 'bands',
  score: { of: mnaSfScore, min: 0, max: 14 },
  departures: [
    'Loss of weight that the person does not know scores 1, as printed; leaving the question out is missing.',
  ],
  cautions: ['For people of 65 and over. The calf replaces BMI only where BMI cannot be had.'],
});
