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
  firstKnown,
  measure,
  measured,
  not,
  sum,
  unable,
} from './build.ts';
import type { Operator, Quantity, Truth } from './criterion.ts';

const balanceAt = cite('balance', 'Y2', 'S100', 'S101');
const gait4At = cite('4 m course; the 8.70 s line from memory', 'Y2', 'S100');
const gait3At = cite('3 m course; printed there under a wrong label', 'Y2', 'S102');
const gait8At = cite('8 ft course', 'Y2', 'S101');
const chairAt = cite('chair stand; second decimals and the 60 s cap from memory', 'Y2', 'S100', 'S101');

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
    [measured('gait-speed'), four],
    // Nothing is known of walking, so it may have been impossible.
    [unable('gait-4m-time', gait4At), 0],
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

const fromParts: Quantity = sum(part('balance', balance), part('gait', walk), part('chair', rise));

/** SPPB, 0–12, from the total or else from balance, gait and chair stand. */
export const sppbScore: Quantity = firstKnown(measure('sppb-score'), fromParts);

/** All three parts were done, no total was given, and their points come to this or less. */
export const sppbPartsAtMost = (most: number, at: Citation): Truth =>
  all(
    not(measured('sppb-score')),
    measured(side, semi, tandem),
    measured('gait-4m-time', 'gait-3m-time', 'gait-8ft-time'),
    measured('chair-stand-5x-time'),
    atMost(fromParts, most, '{score}', at),
  );
