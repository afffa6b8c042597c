import {
  compareIntervals,
  epsilon,
  exactly,
  hull,
  type Interval,
  intersect,
  isExact,
  multiply,
} from '@thew/core/assessment/interval';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const finite = fc.integer({ min: -50, max: 50 }).map((value) => value / 4);
const interval = fc.tuple(finite, finite).map(([a, b]): Interval => ({ lo: Math.min(a, b), hi: Math.max(a, b) }));
const operators = ['<', '<=', '>', '>='] as const;
const compared = { '<': (a: number, b: number) => a < b, '<=': (a: number, b: number) => a <= b };
const holds = (a: number, operator: (typeof operators)[number], b: number): boolean =>
  operator === '<' || operator === '<=' ? compared[operator](a, b) : compared[operator === '>' ? '<' : '<='](b, a);

describe('comparing numbers that are only bounded', () => {
  test('is decided exactly when all possible pairs agree', () => {
    fc.assert(
      fc.property(interval, fc.constantFrom(...operators), interval, (a, operator, b) => {
        const corners = [a.lo, a.hi].flatMap((x) => [b.lo, b.hi].map((y) => holds(x, operator, y)));
        const expected = corners.every((one) => one === corners[0]) ? corners[0] : undefined;
        expect(compareIntervals(a, operator, b)).toBe(expected);
      }),
    );
  });

  test('takes a difference of exactly the tolerance as none, and the next larger one as a difference', () => {
    expect(compareIntervals(exactly(0), '<', exactly(epsilon))).toBe(false);
    expect(compareIntervals(exactly(0), '<', exactly(epsilon * 1.5))).toBe(true);
    expect(compareIntervals(exactly(0), '>=', exactly(epsilon * 0.5))).toBe(true);
  });

  test('unable is beyond every number', () => {
    expect(compareIntervals(exactly(-Infinity), '<', exactly(-1e9))).toBe(true);
    expect(compareIntervals(exactly(Infinity), '>=', exactly(1e9))).toBe(true);
    expect(compareIntervals({ lo: -Infinity, hi: Infinity }, '<', exactly(27))).toBeUndefined();
  });
});

describe('bounds', () => {
  test('a product lies between the least and the greatest product of the ends', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const all = [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi];
        const found = multiply(a, b);
        expect(found.lo).toBeCloseTo(Math.min(...all), 12);
        expect(found.hi).toBeCloseTo(Math.max(...all), 12);
      }),
    );
    expect(multiply({ lo: -Infinity, hi: Infinity }, exactly(0))).toEqual({ lo: 0, hi: 0 });
    expect(multiply({ lo: 2, hi: 3 }, exactly(4))).toEqual({ lo: 8, hi: 12 });
    expect(multiply(exactly(4), { lo: 2, hi: 3 })).toEqual({ lo: 8, hi: 12 });
    expect(multiply({ lo: 2, hi: 3 }, { lo: 4, hi: 5 })).toEqual({ lo: 8, hi: 15 });
    expect(multiply({ lo: -3, hi: 2 }, { lo: 4, hi: 5 })).toEqual({ lo: -15, hi: 10 });
    expect(multiply(exactly(Infinity), exactly(0))).toEqual({ lo: 0, hi: 0 });
  });

  test('two bounds of one number narrow each other; where they contradict, the first stands', () => {
    expect(intersect({ lo: 0, hi: 4 }, { lo: 2, hi: 9 })).toEqual({ lo: 2, hi: 4 });
    expect(intersect({ lo: 0, hi: 4 }, { lo: 4, hi: 9 })).toEqual({ lo: 4, hi: 4 });
    expect(intersect({ lo: 0, hi: 4 }, { lo: 5, hi: 9 })).toEqual({ lo: 0, hi: 4 });
    expect(hull({ lo: 0, hi: 4 }, { lo: 5, hi: 9 })).toEqual({ lo: 0, hi: 9 });
    expect(isExact(exactly(3)) && !isExact({ lo: 3, hi: 4 })).toBe(true);
  });
});
