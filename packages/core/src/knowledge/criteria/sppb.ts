import type { Citation } from '../sources/source.ts';
import {
  above,
  all,
  answer,
  any,
  atLeastValue,
  atMost,
  below,
  cases,
  cite,
  compare,
  criterion,
  firstKnown,
  measure,
  measured,
  not,
  ref,
  sum,
  unable,
} from './build.ts';
import type { Operator, Quantity, Truth } from './criterion.ts';

const balanceAt = cite('balance', 'Y2', 'S100', 'S101');
const gait4At = cite('4 m course; the 8.70 s line from memory', 'Y2', 'S100');
const gait3At = cite('3 m course; printed there under a wrong label', 'Y2', 'S102');
const gait8At = cite('8 ft course', 'Y2', 'S101');
const chairAt = cite('chair stand; second decimals and the 60 s cap from memory', 'Y2', 'S100', 'S101');
const cuts = cite('EWGSOP2 at most 8, AWGS 2019 at most 9', 'Y2', 'S45', 'S21');

const [side, semi, tandem] = ['balance-side-by-side-time', 'balance-semi-tandem-time', 'balance-tandem-time'] as const;
const failed = (stand: string): Truth => all(measured(stand), below(stand, 10, 's', balanceAt));
const tandemTried = any(measured(tandem), all(not(failed(semi)), not(failed(side))));
const semiTried = any(measured(semi), not(failed(side)));

const balance = cases(
  [
    [all(tandemTried, atLeastValue(tandem, 10, 's', balanceAt)), 4],
    [all(tandemTried, atLeastValue(tandem, 3, 's', balanceAt)), 3],
    [all(semiTried, atLeastValue(semi, 10, 's', balanceAt)), 2],
    [atLeastValue(side, 10, 's', balanceAt), 1],
  ],
  0,
);

const couldNot = (test: string, at: Citation): Truth => all(measured(test), unable(test, at));

const course = (time: string, limits: readonly (readonly [Operator, number])[], at: Citation): Quantity =>
  cases(
    [
      [couldNot(time, at), 0],
      ...limits.map(([operator, seconds], index) => [compare(time, operator, seconds, 's', at), 4 - index] as const),
    ],
    1,
  );

const four = course(
  'gait-4m-time',
  [
    ['<', 4.82],
    ['<=', 6.2],
    ['<=', 8.7],
  ],
  gait4At,
);
const three = course(
  'gait-3m-time',
  [
    ['<', 3.62],
    ['<=', 4.65],
    ['<=', 6.52],
  ],
  gait3At,
);
const eightFeet = course(
  'gait-8ft-time',
  [
    ['<=', 3.1],
    ['<=', 4],
    ['<', 5.7],
  ],
  gait8At,
);

const walk = cases(
  [
    [measured('gait-4m-time'), four],
    [measured('gait-3m-time'), three],
    [measured('gait-8ft-time'), eightFeet],
    [couldNot('gait-speed', gait4At), 0],
  ],
  four,
);

const rise = cases(
  [
    [couldNot('chair-stand-5x-time', chairAt), 0],
    [above('chair-stand-5x-time', 60, 's', chairAt), 0],
    [atMost('chair-stand-5x-time', 11.19, 's', chairAt), 4],
    [below('chair-stand-5x-time', 13.7, 's', chairAt), 3],
    [below('chair-stand-5x-time', 16.7, 's', chairAt), 2],
  ],
  1,
);

const part = (item: string, otherwise: Quantity): Quantity => firstKnown(answer('sppb', item, 0, 4), otherwise);

const total: Quantity = firstKnown(
  measure('sppb-score'),
  sum(part('balance', balance), part('gait', walk), part('chair', rise)),
);

export const sppb = criterion({
  id: 'sppb',
  title: 'Short Physical Performance Battery',
  kind: 'scale',
  condition: 'performance',
  source: 'guralnik-1994',
  section: '7.1',
  findings: { low: atMost(total, 8, '{score}', cuts), lowInAsia: atMost(total, 9, '{score}', cuts) },
  domains: { low: 'function', lowInAsia: 'function' },
  stages: [
    { result: 'low', when: ref('low') },
    { result: 'low-for-awgs-2019', when: ref('lowInAsia') },
  ],
  otherwise: 'not-low',
  staging: 'bands',
  score: { of: total, min: 0, max: 12 },
  departures: [
    'The course is named by the measure (4 m, 3 m or 8 ft); the 4 m time comes first where several were taken.',
    'A stand that a failed easier stand made pointless counts as not held.',
  ],
});
