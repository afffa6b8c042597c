import { bandProbabilities, OrderStatistics, quantiles } from '@thew/core/forecast/quantiles';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const sortedAnswer = (values: Float64Array, probabilities: readonly number[]): number[] => {
  const sorted = [...values].sort((a, b) => a - b);
  return probabilities.map((probability) => sorted[Math.round(probability * (sorted.length - 1))]!);
};

it('gives the order statistics that sorting gives, for any values', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 200 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 }),
      (all, wanted) => {
        const values = Float64Array.from(all);
        const probabilities = wanted.sort((a, b) => a - b);
        const out = new Float64Array(probabilities.length);
        quantiles(values, probabilities, out);
        expect([...out].map((value) => value + 0)).toEqual(
          sortedAnswer(values, probabilities).map((value) => value + 0),
        );
      },
    ),
    { numRuns: 500 },
  );
});

it('answers each day by that day’s values alone', () => {
  const statistics = new OrderStatistics(100);
  const out = new Float64Array(bandProbabilities.length);
  for (const scale of [1, -3, 0, 1e-200, 1e300]) {
    const values = Float64Array.from({ length: 100 }, (_, i) => ((i * 37) % 100) * scale);
    statistics.quantiles(values, bandProbabilities, out);
    expect([...out].map((value) => value + 0)).toEqual(
      sortedAnswer(values, bandProbabilities).map((value) => value + 0),
    );
  }
});

it('is exact where nearly all values lie close together and one far away', () => {
  const values = Float64Array.from({ length: 1001 }, (_, i) => (i === 500 ? 1e9 : Math.sin(i)));
  const out = new Float64Array(bandProbabilities.length);
  quantiles(values, bandProbabilities, out);
  expect([...out]).toEqual(sortedAnswer(values, bandProbabilities));
});

it('is exact on a day whose values lie far from those of the day before', () => {
  const statistics = new OrderStatistics(100);
  const out = new Float64Array(bandProbabilities.length);
  const day = (from: number, width: number): Float64Array =>
    Float64Array.from({ length: 100 }, (_, i) => from + (((i * 37) % 100) / 100) * width);
  for (const values of [day(1, 1e-9), day(1, 9e9), day(-7e12, 1e-3), day(0.5, 1), day(0.51, 1), day(0.9, 0.01)]) {
    statistics.quantiles(values, bandProbabilities, out);
    expect([...out]).toEqual(sortedAnswer(values, bandProbabilities));
  }
});
