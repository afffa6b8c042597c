import { findRow, type Reader } from '@thew/core/assessment/norms-row';
import type { LoadedGrid } from '@thew/core/knowledge/references/load';
import type { ReferenceRow } from '@thew/core/knowledge/references/reference-rows';
import { describe, expect, test } from 'vitest';
import { row, table } from './references.ts';

const reader = (more: Partial<Reader> = {}): Reader => ({
  sex: 'female',
  age: 70,
  heightCm: undefined,
  bmi: undefined,
  weightKg: undefined,
  side: undefined,
  ...more,
});
const named = (name: number, more: Partial<ReferenceRow> = {}) => row({ name }, more);
const found = (rows: readonly ReferenceRow[], who: Partial<Reader> = {}, more = {}) =>
  findRow(table(rows, more), reader(who))?.cells.name;

describe('the row that holds for a person', () => {
  test('is of their sex or of both, and of their completed years, both ends included', () => {
    const rows = [named(1, { sex: 'male' }), named(2, { sex: 'female', age: [60, 69] }), named(3, { age: [70, 79] })];
    expect(found(rows)).toBe(3);
    expect(found(rows, { age: 69.99 })).toBe(2);
    expect(found(rows, { age: 70 - 1e-10 })).toBe(3);
    expect(found(rows, { age: 79.9 })).toBe(3);
    expect(found(rows, { age: 80 })).toBeUndefined();
    expect(found(rows, { age: 59.9 })).toBeUndefined();
    expect(found(rows, { sex: 'male', age: 50 })).toBe(1);
    expect(found([named(1, { sex: 'male' })], { sex: undefined })).toBeUndefined();
  });

  test('is of their BMI class, lower end included and upper end not, else the one for every BMI', () => {
    const rows = [named(1), named(2, { bmi: [20, 25] })];
    expect(found(rows, { bmi: 20 })).toBe(2);
    expect(found(rows, { bmi: 24.9 })).toBe(2);
    expect(found(rows, { bmi: 25 })).toBe(1);
    expect(found(rows, { bmi: 19.9 })).toBe(1);
    expect(found(rows)).toBe(1);
    expect(found([...rows].reverse(), { bmi: 22 })).toBe(2);
    expect(found([named(2, { bmi: [20, 25] })])).toBeUndefined();
  });

  test('is the one with the narrowest ages, whichever is printed first', () => {
    const rows = [named(1, { age: [18, 90] }), named(2, { age: [65, 74] }), named(3, { age: [60, 79] })];
    expect(found(rows)).toBe(2);
    expect(found([...rows].reverse())).toBe(2);
    expect(found([named(1, { age: [18, 90], bmi: [20, 25] }), named(2, { age: [65, 74] })], { bmi: 22 })).toBe(2);
  });

  test('is of the side that was tested, right where nobody said', () => {
    const rows = [named(1, { side: 'left' }), named(2, { side: 'right' })];
    expect(found(rows, { side: 'left' })).toBe(1);
    expect(found(rows, { side: 'right' })).toBe(2);
    expect(found(rows)).toBe(2);
    expect(found(rows, { side: 'both' })).toBeUndefined();
  });

  test('is of their height in whole centimetres, both ends included', () => {
    const rows = [named(1, { heightCm: [150, 159] }), named(2, { heightCm: [160, 169] })];
    expect(found(rows, { heightCm: 149.6 })).toBe(1);
    expect(found(rows, { heightCm: 159.4 })).toBe(1);
    expect(found(rows, { heightCm: 159.5 })).toBe(2);
    expect(found(rows, { heightCm: 169.4 })).toBe(2);
    expect(found(rows, { heightCm: 169.6 })).toBeUndefined();
    expect(found(rows, { heightCm: 149.4 })).toBeUndefined();
    expect(found(rows)).toBeUndefined();
  });

  test('of young adults holds for every adult from its first year on', () => {
    const rows = [named(1, { age: [20, 39] })];
    expect(found(rows, { age: 85 }, { form: 'young-adult' })).toBe(1);
    expect(found(rows, { age: 20 }, { form: 'young-adult' })).toBe(1);
    expect(found(rows, { age: 19.9 }, { form: 'young-adult' })).toBeUndefined();
  });
});

describe('charts printed for exact ages', () => {
  const at = (age: number, cells: Record<string, number>, more: Partial<ReferenceRow> = {}) =>
    row(cells, { age: [age, age], ...more });
  const chart = table(
    [at(60, { p50: 40, p10: 30 }), at(40, { p50: 50 }), at(50, { p50: 48, p10: 38 }, { verified: false })],
    { ages: 'exact' },
  );
  const of = (age: number) => findRow(chart, reader({ age }));

  test('are read between the two neighbours, in proportion', () => {
    const between = of(52.5);
    expect(between?.cells.p50).toBeCloseTo(46, 10);
    expect(between?.cells.p10).toBeCloseTo(36, 10);
    expect(between?.age).toEqual([50, 60]);
  });

  test('leave out what one of the neighbours does not print, and are as sure as the less sure one', () => {
    expect(of(45)).toEqual({ sex: 'both', age: [40, 50], verified: false, cells: { p50: 49 } });
    expect(of(41)?.cells).toEqual({ p50: 49.8 });
    expect(of(55)?.verified).toBe(false);
    const sure = table([at(40, { p50: 50 }), at(50, { p50: 40 })], { ages: 'exact' });
    expect(findRow(sure, reader({ age: 45 }))?.verified).toBe(true);
    const lost = table([at(40, { p50: 50, p10: 30 }), at(50, { p50: 40 })], { ages: 'exact' });
    expect(Object.keys(findRow(lost, reader({ age: 45 }))!.cells)).toEqual(['p50']);
  });

  test('give the printed row at a printed age and nothing outside', () => {
    expect(of(40)?.cells).toEqual({ p50: 50 });
    expect(of(50)).toEqual(at(50, { p50: 48, p10: 38 }, { verified: false }));
    expect(of(60)?.age).toEqual([60, 60]);
    expect(of(39.9)).toBeUndefined();
    expect(of(60.1)).toBeUndefined();
  });

  test('with one band among the points are read as bands', () => {
    const mixed = table([at(40, { p50: 50 }), row({ p50: 45 }, { age: [41, 60] })], { ages: 'exact' });
    expect(findRow(mixed, reader({ age: 45 }))?.cells.p50).toBe(45);
    expect(findRow(mixed, reader({ age: 40.5 }))?.cells.p50).toBe(50);
  });
});

describe('charts by age and height', () => {
  const grid = (sigma: number, tau?: number): LoadedGrid => ({
    firstAge: 50,
    firstHeightCm: 160,
    sigma,
    nu: -0.4,
    ...(tau !== undefined && { tau }),
    mu: [
      [10, 12, 16],
      [20, 22, 26],
    ],
  });
  const chart = { ...table([], { form: 'age-height-grid' }), grid: { female: grid(0.1), male: grid(0.2, 8) } };
  const of = (who: Partial<Reader>) => findRow(chart, reader(who));

  test('take the median between two heights and the row of completed years', () => {
    expect(of({ age: 50.9, heightCm: 160 })).toStrictEqual({
      sex: 'female',
      age: [50, 50],
      verified: true,
      cells: { M: 10, S: 0.1, L: -0.4 },
    });
    expect(of({ age: 51, heightCm: 161.25 })?.cells.M).toBeCloseTo(23, 10);
    expect(of({ age: 51, heightCm: 162 })?.cells.M).toBe(26);
  });

  test('carry the degrees of freedom where they have them', () => {
    expect(of({ sex: 'male', age: 50, heightCm: 160 })?.cells).toStrictEqual({ M: 10, S: 0.2, L: -0.4, tau: 8 });
  });

  test('do not hold outside their ages and heights, or without sex or height', () => {
    for (const who of [
      { age: 49.9, heightCm: 160 },
      { age: 52, heightCm: 160 },
      { age: 50, heightCm: 159.9 },
      { age: 50, heightCm: 162.1 },
      { age: 50 },
      { sex: undefined, age: 50, heightCm: 160 },
    ])
      expect(of(who)).toBeUndefined();
  });
});
