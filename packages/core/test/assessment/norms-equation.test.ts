import { equationResult } from '@thew/core/assessment/norms-equation';
import type { Reader } from '@thew/core/assessment/norms-row';
import { describe, expect, test } from 'vitest';
import { row, table } from './references.ts';

const man: Reader = { sex: 'male', age: 70, heightCm: 180, bmi: 25, weightKg: 81, side: undefined };
const nobody: Reader = {
  sex: undefined,
  age: 70,
  heightCm: undefined,
  bmi: undefined,
  weightKg: undefined,
  side: undefined,
};
const predicted = (cells: Record<string, number>, reader: Reader = man, value = 50, notes?: readonly string[]) =>
  equationResult(table([], { form: 'equation', ...(notes && { notes }) }), row(cells), reader, value);

describe('a reference equation', () => {
  test.each([
    ['intercept', 3],
    ['perYear', 3 * 70],
    ['perYear2', 3 * 4900],
    ['heightCm', 3 * 180],
    ['heightCm2', 3 * 32400],
    ['perYearHeight', 3 * 12600],
    ['weightKg', 3 * 81],
    ['perBmi', 3 * 25],
    ['perBmi2', 3 * 625],
    ['male', 3],
  ])('the term %s is worth its coefficient times what it stands for', (term, expected) => {
    expect(predicted({ [term]: 3 })?.expected).toBeCloseTo(expected, 9);
  });

  test('the terms of sex are one for that sex and nothing for the other', () => {
    const woman: Reader = { ...man, sex: 'female' };
    expect(predicted({ intercept: 10, male: 3, female: 5 })?.expected).toBe(13);
    expect(predicted({ intercept: 10, male: 3, female: 5 }, woman)?.expected).toBe(15);
  });

  test('cannot be used where a term it needs is unknown; one worth nothing is not needed', () => {
    for (const term of ['heightCm', 'heightCm2', 'perYearHeight', 'weightKg', 'perBmi', 'perBmi2', 'male', 'female']) {
      expect(predicted({ intercept: 10, [term]: 3 }, nobody)).toBeUndefined();
      expect(predicted({ intercept: 10, [term]: 0 }, nobody)?.expected).toBe(10);
    }
    expect(predicted({ intercept: 10, perYear: 1 }, nobody)?.expected).toBe(80);
  });

  test('gives the share of the predicted value; a prediction of nothing or less is none', () => {
    expect(predicted({ intercept: 80 }, man, 60)).toEqual({ expected: 80, percentPredicted: 75 });
    expect(predicted({ intercept: 0 })).toBeUndefined();
    expect(predicted({ intercept: 10, perYear: -1 })).toBeUndefined();
  });

  test('with a lower limit says below it or not, and whether anybody verified the limit', () => {
    const cells = { intercept: 80, lowerLimitBelow: 20 };
    expect(predicted(cells, man, 59.9)).toMatchObject({
      lowerLimit: { value: 60, verified: true },
      bound: 'below-lower-limit',
    });
    expect(predicted(cells, man, 60)?.bound).toBe('at-least-lower-limit');
    expect(predicted(cells, man, 60, ['mean-only'])?.lowerLimit?.verified).toBe(true);
    expect(predicted(cells, man, 60, ['lower-limit-unverified'])?.lowerLimit?.verified).toBe(false);
  });
});
