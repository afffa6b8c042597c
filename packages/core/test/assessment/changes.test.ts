import { realChange } from '@thew/core/assessment/real-change';
import { changesOverTime } from '@thew/core/assessment/real-change-record';
import { trend } from '@thew/core/assessment/trend';
import type { Observation, PersonRecord } from '@thew/core/observations/observation';
import { describe, expect, test } from 'vitest';

const error = { mdc95: 5, mcid: [3, 6], source: 'test', certainty: 'primary' } as const;
const grip = { id: 'grip-strength', worse: 'lower' } as const;
const on = (date: string, value: number, more = {}) => ({ date, value, ...more });
const two = (first: number, last: number) => [on('2026-01-01', first), on('2026-03-01', last)];
const unjudged = { difference: null, mdc95: null, mcid: null, meaningful: 'unknown' };

describe('the change between the first and the last date', () => {
  test('names its dates, its limit, its source and how sure that is', () => {
    expect(realChange(grip, two(30, 24), error)).toStrictEqual({
      from: '2026-01-01',
      to: '2026-03-01',
      difference: -6,
      mcid: [3, 6],
      mdc95: 5,
      mdc95From: 'published',
      verdict: 'real-loss',
      meaningful: 'yes',
      source: 'test',
      certainty: 'primary',
    });
  });

  test('keeps its dates where it cannot be judged', () => {
    const span = { from: '2026-01-01', to: '2026-03-01' };
    const unable = { date: '2026-03-01', unable: true };
    expect(realChange(grip, [on('2026-01-01', 20), unable])).toStrictEqual({
      ...unjudged,
      ...span,
      verdict: 'became-unable',
    });
    const methods = [on('2026-01-01', 20, { method: 'a' }), on('2026-03-01', 20, { method: 'b' })];
    expect(realChange(grip, methods)).toStrictEqual({ ...unjudged, ...span, verdict: 'not-comparable' });
    expect(realChange(grip, [on('2026-01-01', 20)])).toStrictEqual({ ...unjudged, verdict: 'too-few-dates' });
  });

  test('passes over days without a number', () => {
    const gaps = [{ date: '2025-01-01' }, ...two(30, 24), on('2026-09-01', Number.NaN)];
    expect(realChange(grip, gaps, error)).toMatchObject({ from: '2026-01-01', to: '2026-03-01', difference: -6 });
    expect(realChange(grip, [{ date: '2025-01-01' }, on('2026-03-01', 3)]).verdict).toBe('too-few-dates');
  });

  test('two values of one day are no change', () => {
    expect(realChange(grip, [on('2026-01-01', 30), on('2026-01-01', 20)], error).verdict).toBe('too-few-dates');
  });

  test('a method known on one day only does not stop the comparison', () => {
    const once = [on('2026-01-01', 30, { method: 'jamar' }), on('2026-03-01', 24)];
    expect(realChange(grip, once, error).verdict).toBe('real-loss');
    expect(realChange(grip, [...once].reverse(), error).verdict).toBe('real-loss');
    expect(realChange(grip, [on('2026-01-01', 30), on('2026-03-01', 24, { method: 'jamar' })], error).verdict).toBe(
      'real-loss',
    );
  });

  test('the make of a device matters for lean mass only, and only where both are known', () => {
    const scans = (id: string, first?: string, last?: string) =>
      realChange(
        { id, worse: 'lower' },
        [on('2026-01-01', 30, { device: first }), on('2026-03-01', 24, { device: last })],
        error,
      ).verdict;
    expect(scans('grip-strength', 'hologic', 'GE Lunar')).toBe('real-loss');
    expect(scans('asm', 'hologic', 'GE Lunar')).toBe('not-comparable');
    expect(scans('asmi', 'GE Lunar', 'hologic')).toBe('not-comparable');
    expect(scans('asm', 'hologic')).toBe('real-loss');
    expect(scans('asm', undefined, 'hologic')).toBe('real-loss');
    expect(scans('asm', 'hologic', 'Hologic Horizon')).toBe('real-loss');
  });

  test('matters from the upper published value on, does not below the lower one', () => {
    const meaning = (size: number) => realChange(grip, two(30, 30 - size), error).meaningful;
    expect([2.9, 3, 5.9, 6].map(meaning)).toEqual(['no', 'unclear', 'unclear', 'yes']);
    expect(realChange(grip, two(0.9, 0.6), { ...error, mcid: [0.3, 0.3] }).meaningful).toBe('yes');
  });

  test('the limit follows from the error of one measurement, or from its share of the mean of both', () => {
    const { mdc95: _mdc95, ...none } = error;
    expect(realChange(grip, two(30, 24), { ...none, sem: 2 }).mdc95).toBeCloseTo(1.96 * Math.SQRT2 * 2, 10);
    expect(realChange(grip, two(30, 24), { ...none, cvPercent: 10 }).mdc95).toBeCloseTo(1.96 * Math.SQRT2 * 2.7, 10);
    expect(realChange(grip, two(-30, -24), { ...none, cvPercent: 10 }).mdc95).toBeCloseTo(1.96 * Math.SQRT2 * 2.7, 10);
    expect(realChange(grip, two(30, 24), none)).toStrictEqual({
      from: '2026-01-01',
      to: '2026-03-01',
      difference: -6,
      mdc95: null,
      mcid: [3, 6],
      meaningful: 'yes',
      verdict: 'unknown-error',
      source: 'test',
      certainty: 'primary',
    });
    expect(realChange(grip, two(30, 24))).not.toHaveProperty('source');
  });

  test('no difference is not real however small the limit', () => {
    expect(realChange(grip, two(30, 30), error).verdict).toBe('may-be-chance');
  });
});

const days = (...values: number[]) =>
  values.map((value, index) => on(new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10), value));

describe('the slope over all dates', () => {
  test('says over which dates it runs', () => {
    expect(trend([...days(5, 6, 8)].reverse())).toMatchObject({ dates: 3, from: '2026-01-01', to: '2026-01-03' });
    expect(trend([])).toBeUndefined();
  });

  test('passes over what is no number or no date', () => {
    const odd = [...days(1, 2), on('2026-01-05', Number.NaN), on('some day', 4)];
    expect(trend(odd)).toBeUndefined();
    expect(trend([...odd, on('2026-01-09', 3)])?.dates).toBe(3);
  });

  test('is the middle of all slopes between two dates; of an even number the mean of the two in the middle', () => {
    // 0→3, 3→4, 0→4: slopes 3, 1, 2.
    expect(trend(days(0, 3, 4))?.perDay).toBeCloseTo(2, 12);
    // Slopes 1, 3, −1, 2, 1, 0 of 0, 1, 4, 3: sorted −1, 0, 1, 1, 2, 3.
    expect(trend(days(0, 1, 4, 3))?.perDay).toBeCloseTo(1, 12);
    // Slopes 2, 4, 1, 3, 0.5, −2 of 0, 2, 6, 4: sorted −2, 1, 4/3, 2, 3, 4.
    expect(trend(days(0, 2, 6, 4))?.perDay).toBeCloseTo((4 / 3 + 2) / 2, 12);
  });

  test('is told per 30 days, per year and as a share of the middle value', () => {
    const found = trend(days(40, 10, 20, 30));
    expect(found?.per30Days).toBeCloseTo(30 * found!.perDay, 10);
    expect(found?.perYear).toBeCloseTo(365.25 * found!.perDay, 10);
    // Middle of 10, 20, 30, 40.
    expect(found?.percentPerYear).toBeCloseTo((100 * 365.25 * found!.perDay) / 25, 8);
    expect(trend(days(-40, -20, -10))?.percentPerYear).toBeGreaterThan(0);
  });

  test('several values of one date count as their middle one', () => {
    const date = '2026-01-03';
    expect(trend([...days(0, 1), on(date, 9), on(date, 2), on(date, 1)])?.perDay).toBeCloseTo(1, 12);
    expect(trend([...days(0, 1), on(date, 1), on(date, 3)])?.perDay).toBeCloseTo(1, 12);
  });

  // From all orders of n values, counted by inversions in another language (SciPy for the normal limit from 41 dates on):
  // the slopes beyond each end of Sen's interval, (pairs − C) / 2 − 1, with C the largest that leaves at most 2.5 % beyond.
  const ranked = (n: number) => Array.from({ length: n }, (_, index) => index ** 2 + (index % 3));
  test.each([
    [5, 0],
    [6, 1],
    [8, 5],
    [10, 11],
    [12, 18],
    [20, 64],
    [40, 305],
    [41, 321],
  ])('with %d dates cuts off %d slopes on each side', (n, cut) => {
    const values = ranked(n);
    const slopes = values
      .flatMap((early, i) => values.slice(i + 1).map((late, j) => (late - early) / (j + 1)))
      .sort((a, b) => a - b);
    const interval = trend(days(...values))?.perYear95;
    expect(interval?.[0]).toBeCloseTo(slopes[cut]! * 365.25, 8);
    expect(interval?.[1]).toBeCloseTo(slopes[slopes.length - 1 - cut]! * 365.25, 8);
  });
});

describe('changes of a record', () => {
  const record = (...observations: Observation[]): PersonRecord => ({
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
  const seen = (
    measure: string,
    date: string | undefined,
    value: number,
    unit: string,
    more: Partial<Observation> = {},
  ): Observation => ({
    measure,
    value,
    unit,
    ...(date && { date }),
    ...more,
  });
  const gait = (date: string | undefined, value: number, more = {}) => seen('gait-speed', date, value, 'm/s', more);
  const of = (measure: string, ...observations: Observation[]) =>
    changesOverTime(record(...observations)).find((one) => one.measure === measure);

  test('need two dates', () => {
    expect(changesOverTime(record(gait('2026-01-01', 1)))).toEqual([]);
    expect(changesOverTime(record(gait('2026-01-01', 1), gait(undefined, 0.9)))).toEqual([]);
    expect(
      changesOverTime(
        record(
          { measure: 'no-such', value: 3, date: '2026-01-01' },
          { measure: 'no-such', value: 2, date: '2026-02-01' },
        ),
      ),
    ).toEqual([]);
  });

  test('put the days in order, up to and with the day of the record, and keep no field that was not recorded', () => {
    const found = of(
      'gait-speed',
      gait('2026-11-22', 0.8),
      gait('2026-03-01', 1),
      gait('2026-11-23', 0.1),
      gait('2026-01-01', 1.1),
    );
    expect(found?.values).toStrictEqual([
      { date: '2026-01-01', value: 1.1 },
      { date: '2026-03-01', value: 1 },
      { date: '2026-11-22', value: 0.8 },
    ]);
    expect(found?.change.difference).toBeCloseTo(-0.3, 10);
    expect(found?.trend?.dates).toBe(3);
  });

  test('keep how it was measured, and days on which the person was unable', () => {
    const scan = { method: 'dxa', device: 'hologic' };
    const mass = of('asm', seen('asm', '2026-01-01', 18, 'kg', scan), seen('asm', '2026-06-01', 17, 'kg', scan));
    expect(mass?.values).toStrictEqual([
      { date: '2026-01-01', value: 18, ...scan },
      { date: '2026-06-01', value: 17, ...scan },
    ]);
    const unable: Observation = { measure: 'gait-speed', date: '2026-06-01', absent: 'unable' };
    const walk = of('gait-speed', gait('2026-01-01', 0.6), unable);
    expect(walk?.values).toStrictEqual([
      { date: '2026-01-01', value: 0.6 },
      { date: '2026-06-01', unable: true },
    ]);
    expect(walk?.change.verdict).toBe('became-unable');
    const refused: Observation = { measure: 'gait-speed', date: '2026-06-01', absent: 'refused' };
    expect(of('gait-speed', gait('2026-01-01', 0.6), refused)).toBeUndefined();
  });

  test('leave out findings and options, which have no size', () => {
    const cancer = (date: string, value: boolean): Observation => ({ measure: 'cancer', value, date });
    expect(of('cancer', cancer('2026-01-01', false), cancer('2026-06-01', true))).toBeUndefined();
  });

  test('follow an index from the weight of each day and a height of any day up to then', () => {
    const weight = (date: string, value: number) => seen('body-weight', date, value, 'kg');
    const height = seen('body-height', '2025-02-01', 160, 'cm');
    const bmi = of('bmi', weight('2026-01-01', 64), height, weight('2026-07-01', 57.6));
    expect(bmi?.values.map((one) => one.date)).toEqual(['2026-01-01', '2026-07-01']);
    expect(bmi?.change.difference).toBeCloseTo(-2.5, 9);
    expect(of('body-height', weight('2026-01-01', 64), height, weight('2026-07-01', 57.6))).toBeUndefined();
    const late = seen('body-height', '2026-02-01', 160, 'cm');
    expect(of('bmi', weight('2026-01-01', 64), late, weight('2026-07-01', 57.6))).toBeUndefined();
    const grown = [seen('body-height', '2026-01-01', 162, 'cm'), seen('body-height', '2026-07-01', 160, 'cm')];
    expect(of('body-height', ...grown)?.values.map((one) => one.value)).toEqual([162, 160]);
    const both = of('bmi', weight('2026-01-01', 64), ...grown, weight('2026-07-01', 64));
    expect(both?.values[1]?.value).toBeCloseTo(25, 9);
    expect(both?.values[0]?.value).toBeCloseTo(64 / 1.62 ** 2, 9);
  });

  test('do not mix a number of one day with a weight of another', () => {
    const fat = (date: string, value: number) => seen('body-fat-percentage', date, value, '%');
    const fats = [fat('2026-02-01', 30), fat('2026-06-01', 25)];
    const weight = (date: string) => seen('body-weight', date, 80, 'kg');
    expect(of('fat-free-mass', ...fats, weight('2026-01-01'))).toBeUndefined();
    const same = of('fat-free-mass', ...fats, weight('2026-02-01'), weight('2026-06-01'));
    expect(same?.values.map((one) => one.value)).toEqual([56, 60]);
  });

  test('are not told of a loss of weight, which is a change already', () => {
    const lost = (date: string) => seen('weight-loss-6-months', date, 5, '%');
    expect(of('weight-loss-6-months', lost('2026-01-01'), lost('2026-06-01'))).toBeUndefined();
  });

  test('take for the slope only days with the last method, or without a method, and a number', () => {
    const scan = (date: string, value: number, method?: string) =>
      seen('asm', date, value, 'kg', { ...(method && { method }) });
    const dates = (...observations: Observation[]) => of('asm', ...observations)?.trend?.dates;
    const dxa = [scan('2026-01-01', 20, 'dxa'), scan('2026-03-01', 19, 'dxa'), scan('2026-05-01', 18, 'dxa')];
    expect(dates(...dxa)).toBe(3);
    expect(dates(...dxa.slice(1), scan('2026-01-01', 30, 'bia'))).toBeUndefined();
    expect(dates(...dxa, scan('2025-01-01', 30, 'bia'))).toBe(3);
    expect(dates(...dxa, scan('2025-01-01', 30))).toBe(4);
    expect(dates(...dxa, scan('2026-07-01', 17))).toBe(4);
    const unable: Observation = { measure: 'gait-speed', date: '2026-02-01', absent: 'unable' };
    const walk = [gait('2026-01-01', 1), unable, gait('2026-03-01', 0.9), gait('2026-05-01', 0.8)];
    expect(of('gait-speed', ...walk)?.trend?.dates).toBe(3);
  });
});
