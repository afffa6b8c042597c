import { above, answer, cite, criterion, firstKnown, ref } from './build.ts';
import type { Quantity } from './criterion.ts';

const abstract = cite('abstract; bands printed with gaps at 25/26, 50/51 and 75/76', 'Y1', 'S81');

const total: Quantity = firstKnown(
  answer('casco-2011', 'score', 0, 100),
  answer('casco-2011', 'total', 0, 100),
  answer('casco', 'score', 0, 100),
);

export const casco2011 = criterion({
  id: 'casco-2011',
  title: 'Cachexia score CASCO, bands of 2011',
  kind: 'class',
  condition: 'cachexia',
  source: 'argiles-2011',
  section: '4.6',
  findings: {
    terminal: above(total, 75, '{score}', abstract),
    severe: above(total, 50, '{score}', abstract),
    moderate: above(total, 25, '{score}', abstract),
  },
  domains: { terminal: 'weight-and-illness', severe: 'weight-and-illness', moderate: 'weight-and-illness' },
  stages: [
    { result: 'terminal', when: ref('terminal') },
    { result: 'severe', when: ref('severe') },
    { result: 'moderate', when: ref('moderate') },
  ],
  otherwise: 'mild',
  staging: 'bands',
  score: { of: total, min: 0, max: 100 },
  departures: [
    'The gaps between printed bands are closed: mild to 25, moderate to 50, severe to 75. The total is entered, not computed.',
  ],
  cautions: ['The bands of 2017 differ.'],
});
