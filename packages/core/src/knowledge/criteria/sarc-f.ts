import { atLeastValue, cite, criterion, ref } from './build.ts';
import { sarcFScore } from './shared-scores.ts';

export const sarcF = criterion({
  id: 'sarc-f',
  title: 'SARC-F screen',
  kind: 'screen',
  condition: 'sarcopenia',
  source: 'malmstrom-2013',
  section: '2.1',
  findings: {
    positiveScreen: atLeastValue(sarcFScore, 4, '{score}', cite('cut-point', 'Y2', 'S19', 'S20', 'S21')),
  },
  domains: {},
  stages: [{ result: 'positive', when: ref('positiveScreen') }],
  otherwise: 'negative',
  staging: 'bands',
  score: { of: sarcFScore, min: 0, max: 10 },
  departures: [
    'No published rule for a missing item: the total is kept as a range, and a result given only if the whole range agrees.',
    'The falls item may be taken from the number of falls in the past year (0, 1–3, 4 or more); these bands are unverified.',
  ],
  cautions: ['A screen misses many people with sarcopenia: a negative answer does not exclude it.'],
});
