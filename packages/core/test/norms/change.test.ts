import { realChange } from '@thew/core/assessment/real-change';
import { changesOverTime } from '@thew/core/assessment/real-change-record';
import { trend } from '@thew/core/assessment/trend';
import type { Observation, PersonRecord } from '@thew/core/observations/observation';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const source = { source: 'test', certainty: 'primary' } as const;
const grip = { id: 'grip-strength', worse: 'lower' } as const;
const tug = { id: 'tug-time', worse: 'higher' } as const;
const two = (first: number, last: number) => [
  { date: '2026-03-01', value: last },
  { date: '2026-01-01', value: first },
];

describe('realChange', () => {
  test('a loss of at least MDC95 is real, less may be chance', () => {
    const error = { mdc95: 5, mcid: [5, 6.5], ...source } as const;
    expect(realChange(grip, two(30, 25), error)).toMatchObject({
      difference: -5,
      verdict: 'real-loss',
      meaningful: 'unclear',
    });
    expect(realChange(grip, two(30, 25.1), error).verdict).toBe('may-be-chance');
    expect(realChange(grip, two(30, 36.5), error)).toMatchObject({ verdict: 'real-gain', meaningful: 'yes' });
    expect(realChange(grip, two(30, 34), error).meaningful).toBe('no');
  });

  test('a difference equal to MDC95 in decimals counts, whatever binary makes of it', () => {
    expect(realChange(grip, two(0.3, 0.1), { mdc95: 0.2, ...source }).verdict).toBe('real-loss');
  });

  test('where higher is worse, a rise is the loss', () => {
    expect(realChange(tug, two(10, 14), { mdc95: 3, ...source }).verdict).toBe('real-loss');
    expect(realChange(tug, two(14, 10), { mdc95: 3, ...source }).verdict).toBe('real-gain');
  });

  test('MDC95 follows from SEM, or from CV, where it is not published', () => {
    const sem = realChange(grip, two(30, 25), { sem: 2, ...source });
    expect(sem.mdc95).toBeCloseTo(5.5437, 4);
    expect(sem).toMatchObject({ mdc95From: 'sem', verdict: 'may-be-chance' });
    const cv = realChange(grip, two(30, 20), { cvPercent: 10, ...source });
    expect(cv.mdc95).toBeCloseTo(6.9296, 4);
    expect(cv).toMatchObject({ mdc95From: 'cv', verdict: 'real-loss' });
  });

  test('without an error the verdict is unknown, without a direction only a change', () => {
    expect(realChange(grip, two(30, 20))).toMatchObject({
      difference: -10,
      verdict: 'unknown-error',
      meaningful: 'unknown',
    });
    expect(realChange({ id: 'body-weight' }, two(80, 70), { mdc95: 1, ...source }).verdict).toBe('real-change');
  });

  test('becoming unable is told apart from a number', () => {
    const able = { date: '2026-01-01', value: 12 };
    const unable = { date: '2026-02-01', unable: true };
    expect(realChange(tug, [able, unable], { mdc95: 3, ...source })).toMatchObject({
      difference: null,
      verdict: 'became-unable',
    });
    expect(realChange(tug, [{ ...unable, date: '2025-01-01' }, able]).verdict).toBe('became-able');
    expect(realChange(tug, [unable, { ...unable, date: '2026-03-01' }]).verdict).toBe('still-unable');
  });

  test('one date is too few', () => {
    expect(realChange(grip, [{ date: '2026-01-01', value: 20 }]).verdict).toBe('too-few-dates');
    expect(realChange(grip, []).verdict).toBe('too-few-dates');
  });

  test('other methods, and other scanners of lean mass, are not compared', () => {
    const at = (date: string, value: number, method: string, device: string) => ({ date, value, method, device });
    const asm = { id: 'asm', worse: 'lower' } as const;
    const error = { mdc95: 0.5, ...source };
    const before = at('2026-01-01', 20, 'dxa', 'hologic');
    expect(realChange(asm, [before, at('2026-06-01', 18, 'bia', 'x')], error).verdict).toBe('not-comparable');
    expect(realChange(asm, [before, at('2026-06-01', 18, 'dxa', 'GE Lunar')], error).verdict).toBe('not-comparable');
    expect(realChange(asm, [before, at('2026-06-01', 18, 'dxa', 'Hologic Horizon')], error).verdict).toBe('real-loss');
  });
});

const monthly = (...values: number[]) =>
  values.map((value, index) => ({
    date: new Date(Date.UTC(2026, 0, 1 + 30 * index)).toISOString().slice(0, 10),
    value,
  }));

describe('trend', () => {
  test('needs three different dates', () => {
    expect(trend(monthly(1, 2))).toBeUndefined();
    expect(trend([...monthly(1, 2), ...monthly(1, 2)])).toBeUndefined();
  });

  test('a straight line has its own slope and a point for an interval', () => {
    const line = trend(monthly(30, 29, 28, 27, 26), 'lower');
    expect(line?.per30Days).toBeCloseTo(-1, 10);
    expect(line?.perYear).toBeCloseTo(-365.25 / 30, 10);
    expect(line?.percentPerYear).toBeCloseTo((-100 * 365.25) / 30 / 28, 8);
    expect(line?.perYear95?.[0]).toBeCloseTo(-365.25 / 30, 10);
    expect(line?.verdict).toBe('worsening');
  });

  test('one wild value does not move it', () => {
    expect(trend(monthly(30, 29, 28, 27, 90, 25, 24))?.per30Days).toBeCloseTo(-1, 10);
  });

  test('three or four dates give a slope but no 95 % interval', () => {
    expect(trend(monthly(3, 2, 1))).toMatchObject({ perYear95: null, verdict: 'too-few-for-interval' });
    expect(trend(monthly(4, 3, 2, 1))?.perYear95).toBeNull();
  });

  test('with five dates the interval is the range of all slopes, as exact tables say', () => {
    const interval = trend(monthly(10, 12, 11, 13, 12.5))?.perYear95;
    expect((interval?.[0] ?? 0) * (30 / 365.25)).toBeCloseTo(-1, 8);
    expect((interval?.[1] ?? 0) * (30 / 365.25)).toBeCloseTo(2, 8);
  });

  test('several values of one date count as their median, the order of entry does not matter', () => {
    const points = [
      ...monthly(30, 29, 28, 27, 26),
      { date: '2026-01-01', value: 31 },
      { date: '2026-01-01', value: 29 },
    ];
    expect(trend(points)).toEqual(trend([...points].reverse()));
    expect(trend(points)?.dates).toBe(5);
    expect(trend(points)?.per30Days).toBeCloseTo(-1, 10);
  });

  test('equal values are no trend', () => {
    expect(trend(monthly(5, 5, 5, 5, 5, 5))).toMatchObject({ perDay: 0, perYear95: [0, 0], verdict: 'no-clear-trend' });
    expect(trend(monthly(0, 0, 0))?.percentPerYear).toBeNull();
  });

  test('rising is improving or worsening by what is worse', () => {
    expect(trend(monthly(1, 2, 3, 4, 5, 6), 'lower')?.verdict).toBe('improving');
    expect(trend(monthly(1, 2, 3, 4, 5, 6), 'higher')?.verdict).toBe('worsening');
    expect(trend(monthly(1, 2, 3, 4, 5, 6))?.verdict).toBe('rising');
    expect(trend(monthly(6, 5, 4, 3, 2, 1))?.verdict).toBe('falling');
  });

  test('more than forty dates use the normal limit and still hold the slope', () => {
    const noisy = monthly(...Array.from({ length: 60 }, (_, index) => 50 - 0.2 * index + ((index * 7919) % 13) / 4));
    const result = trend(noisy, 'lower');
    expect(result?.verdict).toBe('worsening');
    expect(result?.perYear95?.[0]).toBeLessThan(result?.perYear ?? 0);
    expect(result?.perYear95?.[1]).toBeGreaterThan(result?.perYear ?? 0);
  });

  test('the slope lies in its interval and follows a shift of scale', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 5, maxLength: 14 }), (values) => {
        const result = trend(monthly(...values));
        const doubled = trend(monthly(...values.map((value) => 2 * value)));
        expect(doubled?.perDay).toBeCloseTo(2 * (result?.perDay ?? 0), 8);
        expect(result?.perYear95?.[0]).toBeLessThanOrEqual((result?.perYear ?? 0) + 1e-9);
        expect(result?.perYear95?.[1]).toBeGreaterThanOrEqual((result?.perYear ?? 0) - 1e-9);
      }),
    );
  });
});

describe('changesOverTime', () => {
  const record = (observations: Observation[]): PersonRecord => ({
    id: 'p',
    sex: 'female',
    age: 70,
    asOf: '2026-11-22',
    observations,
    conditions: [],
    medications: [],
    events: [],
    answers: {},
  });
  const grips = (date: string, ...values: number[]): Observation[] =>
    values.map((value) => ({ measure: 'grip-strength', value, unit: 'kg', date }));

  test('takes the best trial of each day and judges first against last by the default error', () => {
    const [grip] = changesOverTime(record([...grips('2026-01-01', 22, 30, 28), ...grips('2026-07-01', 12, 14)]));
    expect(grip?.values).toEqual([
      { date: '2026-01-01', value: 30 },
      { date: '2026-07-01', value: 14 },
    ]);
    expect(grip?.change).toMatchObject({ difference: -16, verdict: 'real-loss' });
    expect(grip?.change.source).toBeTruthy();
    expect(grip?.trend).toBeUndefined();
  });

  test('gives a trend from three dates and leaves out later days and other methods', () => {
    const bia = { measure: 'asm', value: 30, unit: 'kg', date: '2026-02-01', method: 'bia' };
    const dxa = (date: string, value: number) => ({
      measure: 'asm',
      value,
      unit: 'kg',
      date,
      method: 'dxa',
      device: 'hologic',
    });
    const scans = [dxa('2026-01-01', 18), bia, dxa('2026-03-01', 17), dxa('2026-05-01', 16), dxa('2027-01-01', 1)];
    const asm = changesOverTime(record(scans)).find(({ measure }) => measure === 'asm');
    expect(asm?.trend?.dates).toBe(3);
    expect(asm?.change.difference).toBe(-2);
  });

  test('follows derived measures too, but not the loss of weight, which is a change already', () => {
    const on = (date: string, weight: number): Observation[] => [
      { measure: 'body-weight', value: weight, unit: 'kg', date },
      { measure: 'body-height', value: 160, unit: 'cm', date },
    ];
    const changed = changesOverTime(record([...on('2026-01-01', 64), ...on('2026-07-01', 57.6)]));
    expect(changed.find(({ measure }) => measure === 'bmi')?.change.difference).toBeCloseTo(-2.5, 9);
    expect(changed.filter(({ measure }) => measure.startsWith('weight-loss'))).toEqual([]);
  });
});
