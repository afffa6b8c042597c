import { above, answer, atLeastValue, cite, criterion, firstKnown, ref } from './build.ts';
import type { Quantity } from './criterion.ts';

const abstract = cite('abstract', 'Y1', 'S82');

const total: Quantity = firstKnown(
  answer('casco-2017', 'score', 0, 100),
  answer('casco-2017', 'total', 0, 100),
  answer('casco', 'score', 0, 100),
);

export const casco2017 = criterion({
  id: 'casco-2017',
  title: 'Cachexia score CASCO, bands of 2017',
  kind: 'class',
  condition: 'cachexia',
  source: 'argiles-2017',
  section: '4.6',
  findings: {
    severe: above(total, 46, '{score}', abstract),
    moderate: above(total, 28, '{score}', abstract),
    mild: atLeastValue(total, 15, '{score}', abstract),
  },
  domains: { severe: 'weight-and-illness', moderate: 'weight-and-illness', mild: 'weight-and-illness' },
  stages: [
    { result: 'severe', when: ref('severe') },
    { result: 'moderate', when: ref('moderate') },
    { result: 'mild', when: ref('mild') },
  ],
  otherwise: 'none',
  staging: 'bands',
  score: { of: total, min: 0, max: 100 },
  departures: [
    'Below 15 no band is printed; it is named "none". Gaps at 28/29 and 46/47 are closed. The total is entered, not computed.',
  ],
  cautions: ['The bands of 2011 differ.'],
});
