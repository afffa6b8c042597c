import { bmiOf, numberOf, quantityValue } from '@thew/core/assessment/norms-quantity';
import type { Fact } from '@thew/core/observations/facts';
import type { Observation } from '@thew/core/observations/observation';
import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

describe('the number of a measure', () => {
  test('is there only for a number', () => {
    const facts = factsOf({
      bmi: 22,
      cancer: true,
      'gait-speed': 'unable',
      asm: Number.NaN,
      asmi: Number.POSITIVE_INFINITY,
    });
    expect(['bmi', 'cancer', 'gait-speed', 'asm', 'asmi', 'nothing'].map((id) => numberOf(facts, id))).toEqual([
      22,
      ...Array(5).fill(undefined),
    ]);
  });
});

describe('BMI', () => {
  test('is taken as known, else from weight and height', () => {
    expect(bmiOf(factsOf({ bmi: 30, 'body-weight': 64, 'body-height': 160 }))).toBe(30);
    expect(bmiOf(factsOf({ 'body-weight': 64, 'body-height': 160 }))).toBeCloseTo(25, 10);
    expect(bmiOf(factsOf({ 'body-weight': 64 }))).toBeUndefined();
    expect(bmiOf(factsOf({ 'body-height': 160 }))).toBeUndefined();
    expect(bmiOf(factsOf({ 'body-weight': 64, 'body-height': 0 }))).toBeUndefined();
  });
});

describe('numbers a reference is about that are no measure', () => {
  const given = (fact: Partial<Fact>): Fact => ({ from: [], ...fact });
  const of = (quantity: string | undefined, value: Fact['value'], measures = {}) =>
    quantityValue(quantity, factsOf(measures), given({ ...(value !== undefined && { value }) }));

  test('without a name it is the value itself, as long as that is a number', () => {
    expect(of(undefined, 30)).toBe(30);
    for (const value of [true, 'much', Number.NaN, Number.POSITIVE_INFINITY, undefined])
      expect(of(undefined, value)).toBeUndefined();
    expect(of('no-such-quantity', 30)).toBeUndefined();
  });

  test('grip relative to BMI, torque relative to weight', () => {
    expect(of('grip-per-bmi', 30, { bmi: 25 })).toBeCloseTo(1.2, 12);
    expect(of('grip-per-bmi', 30)).toBeUndefined();
    expect(of('knee-torque-per-kg', 150, { 'body-weight': 75 })).toBe(2);
    expect(of('knee-torque-per-kg', 150, { 'body-weight': 0 })).toBeUndefined();
  });

  test('fat mass index: share of fat times BMI', () => {
    expect(of('fat-mass-index', 40, { bmi: 25 })).toBeCloseTo(10, 12);
    expect(of('fat-mass-index', 40)).toBeUndefined();
  });

  test('both hands together: the best of each on the day of the best', () => {
    const trial = (
      value: Observation['value'],
      side?: 'left' | 'right' | 'both',
      date = '2026-11-01',
    ): Observation => ({
      measure: 'grip-strength',
      date,
      ...(value !== undefined && { value }),
      ...(side && { side }),
    });
    const combined = (...from: Observation[]) => quantityValue('grip-combined', factsOf({}), given({ value: 1, from }));
    expect(combined(trial(30, 'right'), trial(34, 'right'), trial(28, 'left'), trial(20, 'left'))).toBe(62);
    expect(combined(trial(30, 'right'), trial(40, 'left', '2026-01-01'), trial(28, 'left'))).toBe(58);
    expect(combined(trial(30, 'right'), trial(40, 'left', '2026-01-01'))).toBeUndefined();
    expect(combined(trial(30, 'left'))).toBeUndefined();
    expect(combined(trial(30, 'right'), trial(28, 'both'))).toBeUndefined();
    expect(combined(trial(30, 'right'), trial(undefined, 'left'))).toBeUndefined();
    expect(combined(trial(30, 'right'), trial('99', 'left'), trial(28, 'left'))).toBe(58);
    expect(combined()).toBeUndefined();
  });
});
