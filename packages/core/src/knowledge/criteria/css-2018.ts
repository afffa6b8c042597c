import { answer, atLeastValue, atMost, below, cases, cite, criterion, firstKnown, ref, sum } from './build.ts';
import type { Quantity } from './criterion.ts';
import { sarcFScore } from './shared-scores.ts';
import { lossOver } from './weight-change.ts';

const components = cite('points of the five components', 'N', 'zhou-2018');
const bands = cite('bands of the total', 'N', 'zhou-2018');
const loss = lossOver('sixMonths', 'threeToSix');
const appetite = answer('css-2018', 'appetite-score', 0, 10);

const given = (item: string, max: number, otherwise: Quantity): Quantity =>
  firstKnown(answer('css-2018', item, 0, max), otherwise);

const weight = cases(
  [
    [atMost(loss, 0, '%', components), 0],
    [atMost(loss, 5, '%', components), 1],
    [atMost(loss, 15, '%', components), 2],
  ],
  3,
);

const muscle = cases(
  [
    [below(sarcFScore, 1, '{score}', components), 0],
    [below(sarcFScore, 4, '{score}', components), 1],
    [below(sarcFScore, 7, '{score}', components), 2],
  ],
  3,
);

const performance = cases(
  [
    [below('ecog-performance-status', 1, '{score}', components), 0],
    [below('ecog-performance-status', 3, '{score}', components), 1],
  ],
  2,
);

const hunger = cases(
  [
    [below(appetite, 4, '{score}', components), 0],
    [below(appetite, 7, '{score}', components), 1],
  ],
  2,
);

const total: Quantity = firstKnown(
  answer('css-2018', 'total', 0, 12),
  sum(
    given('weight-loss', 3, weight),
    given('sarc-f', 3, muscle),
    given('ecog', 2, performance),
    given('appetite', 2, given('appetite-loss', 2, hunger)),
    answer('css-2018', 'biochemistry', 0, 2),
  ),
);

export const css = criterion({
  id: 'css-2018',
  title: 'Cachexia staging score (Zhou 2018)',
  kind: 'definition',
  condition: 'cachexia',
  source: 'zhou-2018',
  section: '4.5',
  findings: {
    refractory: atLeastValue(total, 9, '{score}', bands),
    cachexia: atLeastValue(total, 5, '{score}', bands),
    precachexia: atLeastValue(total, 3, '{score}', bands),
  },
  domains: { refractory: 'weight-and-illness', cachexia: 'weight-and-illness', precachexia: 'weight-and-illness' },
  stages: [
    { result: 'refractory', when: ref('refractory') },
    { result: 'cachexia', when: ref('cachexia') },
    { result: 'precachexia', when: ref('precachexia') },
  ],
  otherwise: 'none',
  staging: 'bands',
  score: { of: total, min: 0, max: 12 },
  departures: [
    'All points and bands are from memory, the weight bands (none, up to 5 %, up to 15 %, more) most of all.',
    'Biochemistry is entered as points (none, one, more abnormal), because its list of tests was not read.',
  ],
  cautions: ['For people with cancer.'],
});
