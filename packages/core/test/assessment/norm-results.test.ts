import { norms } from '@thew/core/assessment/norms';
import type { LoadedReference } from '@thew/core/knowledge/references/load';
import type { Fact } from '@thew/core/observations/facts';
import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';
import { reference, row, table } from './references.ts';

const person = { sex: 'female', age: 70 } as const;
const grip = (more: Partial<Fact> = {}, who: object = person, measures = {}) =>
  factsOf({ 'grip-strength': { value: 20, ...more }, ...measures }, who);
const of = (made: Parameters<typeof table>, facts = grip()) =>
  norms(facts, [reference('one', [table(...made)])])['grip-strength']?.[0];

describe('one result', () => {
  test('says what it was compared with, and no field it does not have', () => {
    expect(of([[row({ mean: 25, sd: 5 })]])).toStrictEqual({
      reference: 'one',
      population: 'general population: nobody',
      centile: expect.closeTo(15.8655254, 6),
      z: -1,
      t: null,
      unit: 'kg',
      verified: true,
      sampled: 'general population',
      value: 20,
      age: [20, 120],
      expected: 25,
      notes: ['pooled-top-age', 'normal-assumed'],
      citation: 'Citation of one',
    });
  });

  test('carries the name of the cohort, the quantity and the doi where there are any', () => {
    const made = reference('one', [table([row({ mean: 1, sd: 0.5 })], { name: 'Cohort', quantity: 'grip-per-bmi' })], {
      doi: '10.1/x',
    });
    const result = norms(grip({}, person, { bmi: 20 }), [made])['grip-strength']![0]!;
    expect(result).toMatchObject({ name: 'Cohort', quantity: 'grip-per-bmi', value: 1, doi: '10.1/x', z: 0 });
  });

  test('has no notes where there is nothing to know', () => {
    const result = of([[row({ p5: 10, p50: 20 }, { age: [60, 79] })], { form: 'percentiles' }]);
    expect(result).not.toHaveProperty('notes');
    expect(result).toMatchObject({ centile: expect.closeTo(50, 9) });
  });
});

describe('what is given from which table', () => {
  test('a mean alone: what is usual, no centile', () => {
    expect(of([[row({ mean: 25 })]])).toMatchObject({ expected: 25, z: null, centile: null });
    expect(of([[row({ sd: 5 })]])).toMatchObject({ z: null, centile: null });
    expect(of([[row({ sd: 5 })]])).not.toHaveProperty('expected');
    expect(of([[row({ mean: 25, sd: 0 })]])).toMatchObject({ expected: 25, z: null });
  });

  test('a limit of usual: beyond it or not', () => {
    expect(of([[row({ mean: 15, limit: 19 })]])).toMatchObject({ expected: 15, bound: 'worse-than-usual', z: null });
    expect(of([[row({ limit: 20 })]])).toMatchObject({ bound: 'not-worse-than-usual' });
    expect(of([[row({ limit: 20 })]])).not.toHaveProperty('expected');
  });

  test('a score with a ceiling: z but no centile', () => {
    expect(of([[row({ mean: 25, sd: 5 })], { notes: ['ceiling-effect'] }])).toMatchObject({
      z: -1,
      centile: null,
      notes: ['ceiling-effect', 'pooled-top-age'],
    });
  });

  test('an LMS chart: z, and T against the same chart at 25 years', () => {
    const rows = [row({ L: 1, M: 80, S: 0.25 }, { age: [20, 49] }), row({ L: 1, M: 40, S: 0.5 }, { age: [50, 79] })];
    expect(of([rows, { form: 'lms' }])).toMatchObject({ z: -1, t: -3, notes: ['t-against-age-25'] });
    const fat = of([rows, { form: 'lms', worse: 'neither' }]);
    expect(fat).toMatchObject({ z: -1, t: null });
    expect(fat).not.toHaveProperty('notes');
    expect(of([rows, { form: 'lms' }], grip({}, { sex: 'female', age: 20 }))).toMatchObject({ t: -3 });
    const young = [row({ L: 1, M: 40, S: 0.5 }, { age: [10, 19] }), ...rows];
    const child = of([young, { form: 'lms' }], grip({}, { sex: 'female', age: 19.9 }));
    expect(child).toMatchObject({ z: -1, t: null });
    const old = of([rows.slice(1), { form: 'lms' }]);
    expect(old).toMatchObject({ z: -1, t: null });
    expect(old).not.toHaveProperty('notes');
  });

  test('heavier tails where the chart gives degrees of freedom', () => {
    const light = of([[row({ L: 1, M: 40, S: 0.1 })], { form: 'lms' }])!.z!;
    const heavy = of([[row({ L: 1, M: 40, S: 0.1, tau: 4 })], { form: 'lms' }])!.z!;
    expect(light).toBeCloseTo(-5, 9);
    expect(heavy).toBeGreaterThan(-3);
  });

  test('young adults: T alone', () => {
    expect(of([[row({ mean: 40, sd: 8 })], { form: 'young-adult' }])).toMatchObject({
      t: -2.5,
      z: null,
      centile: null,
    });
  });

  test('an equation: what it predicts', () => {
    const result = of([[row({ intercept: 40 })], { form: 'equation' }]);
    expect(result).toMatchObject({ expected: 40, percentPredicted: 50, notes: ['upper-age-unstated'] });
    expect(of([[row({ heightCm: 1 })], { form: 'equation' }])).toBeUndefined();
  });
});

describe('notes', () => {
  const rows = [row({ p5: 10, p50: 20 }, { age: [60, 79] })];
  const notes = (facts = grip(), more: Parameters<typeof table>[1] = {}, of_ = rows) =>
    of([of_, { form: 'percentiles', ...more }], facts)?.notes;

  test('another method is noted, or excluded where the table is strict about it', () => {
    const methods = ['jamar'];
    expect(notes(grip({ method: 'jamar' }), { methods })).toBeUndefined();
    expect(notes(grip({ method: 'smedley' }), { methods })).toEqual(['method-differs']);
    expect(notes(grip(), { methods })).toBeUndefined();
    expect(
      of([rows, { form: 'percentiles', methods, strictMethod: true }], grip({ method: 'smedley' })),
    ).toBeUndefined();
    expect(notes(grip({ method: 'jamar' }), { methods, strictMethod: true })).toBeUndefined();
    expect(notes(grip(), { methods, strictMethod: true })).toEqual(['method-unknown']);
  });

  test('another make, or none, is noted where the table is of one make', () => {
    expect(notes(grip({ device: 'Hologic' }), { device: 'hologic' })).toBeUndefined();
    expect(notes(grip({ device: 'GE Lunar' }), { device: 'hologic' })).toEqual(['device-mismatch']);
    expect(notes(grip(), { device: 'hologic' })).toEqual(['device-unknown']);
    expect(notes(grip({ device: 'GE Lunar' }))).toBeUndefined();
  });

  test('own BMI class, assumed side, unverified row', () => {
    const [plain] = rows as [(typeof rows)[0]];
    expect(notes(grip({}, person, { bmi: 22 }), {}, [{ ...plain, bmi: [20, 25] }])).toEqual(['own-bmi-class']);
    expect(notes(grip(), {}, [{ ...plain, side: 'right' }])).toEqual(['side-assumed-right']);
    const tested = grip({ from: [{ measure: 'grip-strength', side: 'right' }] });
    expect(notes(tested, {}, [{ ...plain, side: 'right' }])).toBeUndefined();
    expect(notes(grip(), {}, [{ ...plain, verified: false }])).toEqual(['unverified']);
  });

  test('a US chart says so to people of Asian ancestry only', () => {
    const us = { notes: ['us-population-not-east-asian'] };
    expect(notes(grip({}, { ...person, ancestry: 'Asian' }), us)).toEqual([...us.notes, 'ancestry-mismatch']);
    expect(notes(grip({}, { ...person, ancestry: 'black' }), us)).toEqual(us.notes);
    expect(notes(grip(), us)).toEqual(us.notes);
    expect(notes(grip({}, { ...person, ancestry: 'asian' }))).toBeUndefined();
  });
});

describe('the list of results', () => {
  const rows = [row({ p5: 10, p50: 20 }, { age: [60, 79] })];
  const plain = (more = {}) => table(rows, { form: 'percentiles', ...more });
  const ids = (references: LoadedReference[], choice = {}, facts = grip()) =>
    (norms(facts, references, choice)['grip-strength'] ?? []).map((one) => one.reference);

  test('keeps the order of the catalogue, whatever the order of loading', () => {
    const all = [
      reference('c', [plain()], { order: 3 }),
      reference('a', [plain()], { order: 1 }),
      reference('b', [plain()], { order: 2 }),
    ];
    expect(ids(all)).toEqual(['a', 'b', 'c']);
    expect(all.map((one) => one.id)).toEqual(['c', 'a', 'b']);
    expect(ids(all, { 'grip-strength': 'c' })).toEqual(['c', 'a', 'b']);
    expect(ids(all, { asm: 'c' })).toEqual(['a', 'b', 'c']);
  });

  test('puts unverified rows after verified ones and another make last', () => {
    const [one] = rows as [(typeof rows)[0]];
    const all = [
      reference('make', [plain({ device: 'lunar' })], { order: 1 }),
      reference('memory', [table([{ ...one, verified: false }], { form: 'percentiles' })], { order: 2 }),
      reference('print', [plain()], { order: 3 }),
    ];
    expect(ids(all, {}, grip({ device: 'hologic' }))).toEqual(['print', 'memory', 'make']);
    expect(ids(all, { 'grip-strength': 'make' }, grip({ device: 'hologic' }))).toEqual(['make', 'print', 'memory']);
  });

  test('is kept by measure', () => {
    const both = [reference('x', [plain(), plain({ measure: 'asm' })])];
    expect(Object.keys(norms(grip({}, person, { asm: 15 }), both))).toEqual(['grip-strength', 'asm']);
    expect(norms(factsOf({ 'grip-strength': 20 }, { sex: 'female' }), both)).toEqual({});
  });
});

describe('the calf correction for BMI', () => {
  const calf = (bmi: number | undefined, age = 70, measure = 'calf-circumference') => {
    const made = reference('calf', [table([row({ mean: 35, sd: 2 }, { age: [0, 120] })], { measure })]);
    const facts = factsOf({ [measure]: 33, ...(bmi !== undefined && { bmi }) }, { sex: 'female', age });
    return norms(facts, [made])[measure]?.[0]?.adjustment;
  };

  // Steps of Gonzalez 2021 as the catalogue keeps them.
  test.each([
    [18.4, 4],
    [25, -3],
    [29.9, -3],
    [30, -7],
    [39.9, -7],
    [40, -12],
  ])('at BMI %d adds %d cm', (bmi, add) =>
    expect(calf(bmi)).toEqual({
      kind: 'bmi',
      add,
      unit: 'cm',
      reference: 'calf-bmi-adjustment-nhanes-computed',
      verified: true,
    }),
  );

  test('is none in the usual range, for children, for other measures and without BMI', () => {
    expect(calf(18.5)).toBeUndefined();
    expect(calf(24.9)).toBeUndefined();
    expect(calf(undefined)).toBeUndefined();
    expect(calf(32, 17.9)).toBeUndefined();
    expect(calf(32, 18)?.add).toBe(-7);
    expect(calf(32, 70, 'grip-strength')).toBeUndefined();
  });
});
