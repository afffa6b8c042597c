import { normalCdf, normalQuantile, studentTCdf } from '@thew/core/assessment/normal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

// Expected values printed by SciPy (scipy.stats.norm and scipy.stats.t).
describe('normalCdf', () => {
  test.each([
    [-37, 5.7255712225239266e-300],
    [-8, 6.22096057427174e-16],
    [-5, 2.866515718791933e-7],
    [-1.96, 0.024997895148220435],
    [-0.3, 0.3820885778110474],
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [1, 0.8413447460685429],
    [3, 0.9986501019683699],
    [6.9, 0.9999999999973999],
    [7.2, 0.9999999999996989],
  ])('at %d agrees with SciPy', (x, expected) => {
    expect(normalCdf(x)).toBeCloseTo(expected, 13);
    expect(normalCdf(x) / expected).toBeCloseTo(1, 7);
  });

  test('goes to 0 and 1 far out and keeps NaN', () => {
    expect(normalCdf(-40)).toBe(0);
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(normalCdf(Number.NaN)).toBeNaN();
  });

  test('is symmetric', () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (x) => {
        expect(normalCdf(x) + normalCdf(-x)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('normalQuantile', () => {
  test.each([
    [1e-20, -9.262340089798409],
    [1e-5, -4.264890793922825],
    [0.01, -2.3263478740408408],
    [0.3, -0.5244005127080409],
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.9999, 3.719016485455709],
  ])('at %d agrees with SciPy', (p, expected) => {
    expect(normalQuantile(p)).toBeCloseTo(expected, 12);
  });

  test('is infinite at the ends and no number outside', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    expect(normalQuantile(-0.1)).toBeNaN();
    expect(normalQuantile(1.1)).toBeNaN();
  });

  test('undoes normalCdf', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
      }),
    );
  });
});

describe('studentTCdf', () => {
  test.each([
    [1, 1, 0.7500000000000002],
    [-2.1, 3.7, 0.05463235254111237],
    [0.2, 25.5, 0.5784664952556409],
    [2.5, 11.3, 0.9855015659535467],
    [-40, 4, 1.1670081613006347e-6],
    [1.5, 1_000_000, 0.9331926408816036],
    [0.001, 9, 0.5003880348370134],
  ])('at %d with %d degrees of freedom agrees with SciPy', (x, df, expected) => {
    expect(studentTCdf(x, df)).toBeCloseTo(expected, 9);
  });

  test('is the normal distribution for infinitely many degrees of freedom, and refuses none', () => {
    expect(studentTCdf(1.96, Number.POSITIVE_INFINITY)).toBe(normalCdf(1.96));
    expect(studentTCdf(1, 0)).toBeNaN();
    expect(studentTCdf(Number.NaN, 3)).toBeNaN();
    expect(studentTCdf(Number.POSITIVE_INFINITY, 3)).toBe(1);
    expect(studentTCdf(0, 3)).toBe(0.5);
  });
});
