import { answer, any, anyMeasured, atLeast, atLeastValue, cases, cite, criterion, firstKnown, ref } from './build.ts';
import type { Quantity, Truth } from './criterion.ts';
import { stated } from './stated.ts';
import { lost } from './weight-change.ts';

const bands = cite('bands of loss and intake', 'N', 'white-2012');
const six = cite('six characteristics', 'Y2', 'S89');
const exam = cite('signs on examination', 'N', 'white-2012');

const item = (name: string, from = 0): Quantity => answer('aspen-2012', name, from, 2);

const loss = (operator: '>' | '>='): Truth =>
  anyMeasured(
    lost(operator, 5, bands, 'month'),
    lost(operator, 7.5, bands, 'threeMonths'),
    lost(operator, 10, bands, 'sixMonths'),
    lost(operator, 20, bands, 'year'),
  );

const weightLoss = firstKnown(
  item('weight-loss'),
  cases(
    [
      [loss('>'), 2],
      [loss('>='), 1],
    ],
    0,
  ),
);

const wasting = any(
  ...['temporal-hollowing', 'clavicle-prominence', 'interosseous-wasting', 'thigh-wasting', 'calf-wasting'].map(
    (sign) => stated(sign, exam),
  ),
);

const characteristics: readonly Quantity[] = [
  item('intake'),
  weightLoss,
  item('fat-loss'),
  firstKnown(item('muscle-loss'), cases([[wasting, item('muscle-loss', 1)]], item('muscle-loss'))),
  firstKnown(
    item('fluid'),
    cases([[any(stated('oedema', exam), stated('ascites', exam)), item('fluid', 1)]], item('fluid')),
  ),
  firstKnown(item('grip'), cases([[stated('low-strength', exam), 2]], item('grip'))),
];

const reach = (level: number): Truth[] => characteristics.map((of) => atLeastValue(of, level, '{score}', six));

export const aspen = criterion({
  id: 'aspen-2012',
  title: 'Malnutrition, Academy and ASPEN (2012)',
  kind: 'definition',
  condition: 'malnutrition',
  source: 'white-2012',
  section: '5.3',
  findings: { severe: atLeast(2, ...reach(2)), nonSevere: atLeast(2, ...reach(1)) },
  domains: { severe: 'weight-and-illness', nonSevere: 'weight-and-illness' },
  stages: [
    { result: 'severe', when: ref('severe') },
    { result: 'non-severe', when: ref('nonSevere') },
  ],
  otherwise: 'not-met',
  staging: 'ladder',
  departures: [
    'Each characteristic is graded 0 (no), 1 (non-severe) or 2 (severe) by the assessor, because its lines depend on the setting (acute, chronic, social); weight loss may come from the recorded percentage.',
    'Reduced grip, which the table lists for severe only, also counts as one of two for non-severe.',
    'The intake line for severe chronic illness is printed both as 75 % and as 50 %; nothing is computed from it.',
  ],
});
