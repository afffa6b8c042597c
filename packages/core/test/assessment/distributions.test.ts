import { boxCoxTZ, percentileScore, youngAdultT } from '@thew/core/assessment/norm-score';
import { normalCdf, normalQuantile, studentTCdf } from '@thew/core/assessment/normal';
import { describe, expect, test } from 'vitest';

// Expected values printed by SciPy (scipy.stats.norm and scipy.stats.t).
describe('far from the middle', () => {
  test('beyond 37 standard deviations nothing is left', () => {
    expect(normalCdf(-38)).toBe(0);
    expect(normalCdf(38)).toBe(1);
    expect(normalCdf(-36.9)).toBeGreaterThan(0);
  });

  test.each([
    [7, 1.279812543885835e-12],
    [7.1, 6.237844463331586e-13],
  ])('the tail beyond %d keeps its digits on both sides of the change of formula', (x, expected) => {
    expect(normalCdf(-x) / expected).toBeCloseTo(1, 7);
  });

  test.each([
    [0.075, -1.4395314709384563],
    [0.0749, -1.4402382675279635],
    [0.925, 1.4395314709384563],
    [1.4e-11, -6.656723091518184],
    [1.3e-11, -6.667611456510741],
    [1e-300, -37.0470962993612],
  ])('the quantile of %d joins smoothly', (p, expected) => expect(normalQuantile(p)).toBeCloseTo(expected, 11));

  test.each([
    [0.1, 0.3, 0.5227689823979321],
    [30, 2, 0.9994453686590202],
    [2, 0.5, 0.7772425549084344],
    [0.5, 200, 0.6911876238417696],
    [-0.7, 3, 0.2671634991523818],
    [5, 1.5, 0.9673121161894218],
    [-3, 40, 0.0023150698920780676],
    [1e-8, 5, 0.5000000037960669],
    [0.05, 2.5, 0.5180798921452838],
    [1.2, 1.1, 0.785971022505856],
  ])("Student's t at %d with %d degrees of freedom is right to twelve digits", (x, df, expected) =>
    expect(studentTCdf(x, df)).toBeCloseTo(expected, 12),
  );

  test('nobody is below minus infinity', () => {
    expect(studentTCdf(Number.NEGATIVE_INFINITY, 3)).toBe(0);
    expect([studentTCdf(1, Number.NaN), studentTCdf(1, -2), studentTCdf(Number.NaN, 3)]).toEqual(
      Array(3).fill(Number.NaN),
    );
    expect([studentTCdf(1e200, 3), studentTCdf(-1e200, 3), studentTCdf(1e-200, 3)]).toEqual([1, 0, 0.5]);
  });
});

describe('the Box-Cox t where the power transformation ends', () => {
  // ((x/M)^L − 1)/(L·S), its t distribution cut at ±1/(S·|L|), back through the normal quantile: SciPy.
  test.each([
    [12, 1.5, 0.3788262108529698],
    [7, 1.5, -0.8734290984356735],
    [12, -1.5, 0.5552053171508042],
    [7, -1.5, -0.9189558083925843],
  ])('%d with power %d', (value, power, expected) =>
    expect(boxCoxTZ(value, 10, 0.4, power, 3)).toBeCloseTo(expected, 10),
  );
});

describe('printed percentiles', () => {
  test('the order of the columns does not matter', () => {
    const cells = { p95: 60, p50: 30, p5: 10, p75: 40, p25: 20 };
    expect(percentileScore(9, cells).bound).toBe('below-p5');
    expect(percentileScore(61, cells).bound).toBe('above-p95');
    // A fifth of the way from the 25th to the 50th percentile.
    expect(percentileScore(22, cells).z).toBeCloseTo(-0.6744897501960817 * 0.8, 10);
    // A fifth of the way from the 5th (z −1.6449) to the 25th (z −0.6745).
    expect(percentileScore(12, cells).z).toBeCloseTo(-1.6448536269514722 * 0.8 - 0.6744897501960817 * 0.2, 10);
  });

  test('only columns named after a percentile count', () => {
    expect(percentileScore(22, { step2: 25, p25: 20, p50: 30, mean: 31 }).z).toBeCloseTo(-0.6744897501960817 * 0.8, 10);
    expect(percentileScore(22, { mean: 31, sd: 4 })).toEqual({ z: null, centile: null });
  });
});

describe('T of young adults', () => {
  test('half of what it needs gives none', () => {
    expect(youngAdultT(30, { mean: 40 })).toEqual({ t: null });
    expect(youngAdultT(30, { sd: 5 })).toEqual({ t: null });
    expect(youngAdultT(30, { minus1: 5 })).toEqual({ t: null });
    expect(youngAdultT(30, { mean: 40, minus2: 31 })).toEqual({ t: null, bound: 'below-minus-2-sd' });
  });
});
