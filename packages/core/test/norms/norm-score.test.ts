import { boxCoxTZ, boxCoxZ, percentileScore, scoreFromZ, youngAdultT } from '@thew/core/assessment/norm-score';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const parameters = {
  median: fc.double({ min: 0.5, max: 100, noNaN: true }),
  spread: fc.double({ min: 0.05, max: 0.4, noNaN: true }),
  power: fc.double({ min: -2, max: 2, noNaN: true }),
  share: fc.double({ min: 0.6, max: 1.6, noNaN: true }),
  more: fc.double({ min: 0.001, max: 0.5, noNaN: true }),
};

describe('Box-Cox scores', () => {
  test('the median has z 0 and centile 50', () => {
    fc.assert(
      fc.property(parameters.median, parameters.spread, parameters.power, (median, spread, power) => {
        expect(boxCoxZ(median, median, spread, power)).toBeCloseTo(0, 10);
        expect(scoreFromZ(boxCoxZ(median, median, spread, power)).centile).toBeCloseTo(50, 8);
      }),
    );
  });

  test('z rises with the value, whatever the skewness', () => {
    fc.assert(
      fc.property(
        parameters.median,
        parameters.spread,
        parameters.power,
        parameters.share,
        parameters.more,
        (median, spread, power, share, more) => {
          const low = boxCoxZ(share * median, median, spread, power);
          const high = boxCoxZ((share + more) * median, median, spread, power);
          expect(high).toBeGreaterThan(low);
        },
      ),
    );
  });

  test('power 0 is the logarithm, and powers near 0 approach it', () => {
    expect(boxCoxZ(12, 10, 0.2, 0)).toBeCloseTo(Math.log(1.2) / 0.2, 12);
    expect(boxCoxZ(12, 10, 0.2, 1e-6)).toBeCloseTo(Math.log(1.2) / 0.2, 5);
  });

  test('the Box-Cox t with many degrees of freedom is close to Box-Cox Cole-Green', () => {
    expect(boxCoxTZ(12, 10, 0.1, -0.4, 1e7)).toBeCloseTo(boxCoxZ(12, 10, 0.1, -0.4), 4);
    expect(boxCoxTZ(8, 10, 0.1, 0, 1e7)).toBeCloseTo(boxCoxZ(8, 10, 0.1, 0), 4);
  });

  test('heavy tails bring far values nearer', () => {
    expect(boxCoxTZ(6, 10, 0.13, -0.42, 5)).toBeGreaterThan(boxCoxZ(6, 10, 0.13, -0.42));
  });

  test('a value of 0 under a negative power is a bound, not minus infinity', () => {
    expect(scoreFromZ(boxCoxZ(0, 10, 0.2, -1))).toEqual({ z: null, centile: null, bound: 'below-reference' });
    expect(scoreFromZ(Number.POSITIVE_INFINITY).bound).toBe('above-reference');
  });
});

describe('printed percentiles', () => {
  const cells = { p5: 10, p25: 20, p50: 30, p75: 40, p95: 60, mean: 31 };

  test('a printed value gives its percentile', () => {
    expect(percentileScore(20, cells).centile).toBeCloseTo(25, 10);
    expect(percentileScore(60, cells).centile).toBeCloseTo(95, 10);
    expect(percentileScore(10, cells).centile).toBeCloseTo(5, 10);
  });

  test('outside the printed range only a bound is given', () => {
    expect(percentileScore(9.99, cells)).toEqual({ z: null, centile: null, bound: 'below-p5' });
    expect(percentileScore(60.01, cells)).toEqual({ z: null, centile: null, bound: 'above-p95' });
  });

  test('half way between two printed values is half way in z', () => {
    expect(percentileScore(25, cells).z).toBeCloseTo(-0.6744897501960817 / 2, 10);
  });

  test('a value printed twice takes the middle of both', () => {
    expect(percentileScore(12, { p5: 11, p10: 12, p25: 12, p50: 13 }).z).toBeCloseTo(
      (-1.2815515655 - 0.6744897502) / 2,
      8,
    );
  });

  test('a single fifth percentile says below it or not', () => {
    expect(percentileScore(33.9, { p5: 34 }).bound).toBe('below-p5');
    expect(percentileScore(34, { p5: 34 }).bound).toBe('at-least-p5');
    expect(percentileScore(50, { p5: 34 })).toEqual({ z: null, centile: null, bound: 'above-p5' });
  });

  test('p2_5 is the percentile 2.5', () => {
    expect(percentileScore(1, { p2_5: 1, p50: 2 }).centile).toBeCloseTo(2.5, 10);
  });

  test('centile never falls when the value rises', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10, max: 60, noNaN: true }),
        fc.double({ min: 10, max: 60, noNaN: true }),
        (a, b) => {
          const [low, high] = a < b ? [a, b] : [b, a];
          expect(percentileScore(high, cells).centile ?? 0).toBeGreaterThanOrEqual(
            percentileScore(low, cells).centile ?? 100,
          );
        },
      ),
    );
  });
});

describe('youngAdultT', () => {
  test('uses mean and SD where they are printed', () => {
    expect(youngAdultT(27.15, { mean: 51.9, sd: 9.9 }).t).toBeCloseTo(-2.5, 10);
  });

  test('two cut-points imply mean and SD', () => {
    expect(youngAdultT(6.94, { minus1: 7.87, minus2: 6.94 }).t).toBeCloseTo(-2, 10);
    expect(youngAdultT(8.8, { minus1: 7.87, minus2: 6.94 }).t).toBeCloseTo(0, 10);
  });

  test('one cut-point gives a bound and no T', () => {
    expect(youngAdultT(34.3, { minus2: 34.4 })).toEqual({ t: null, bound: 'below-minus-2-sd' });
    expect(youngAdultT(34.4, { minus2: 34.4 })).toEqual({ t: null, bound: 'at-least-minus-2-sd' });
    expect(youngAdultT(34.4, {})).toEqual({ t: null });
  });
});
