import { norms } from '@thew/core/assessment/norms';
import { normNotes } from '@thew/core/assessment/norms-notes';
import { references } from '@thew/core/knowledge/references/catalogue';
import { type LoadedReference, loadReference, loadReferences } from '@thew/core/knowledge/references/load';
import type { Facts } from '@thew/core/observations/facts';
import { beforeAll, describe, expect, test } from 'vitest';
import { person } from './person.ts';

let all: LoadedReference[] = [];
beforeAll(async () => {
  all = await loadReferences(references.flatMap(({ measures }) => measures));
});

const listed = (facts: Facts, measure: string) => (norms(facts, all)[measure] ?? []).map(({ reference }) => reference);
const one = (facts: Facts, measure: string, reference: string) =>
  norms(facts, all)[measure]?.find((result) => result.reference === reference);

describe('the catalogue of references', () => {
  test('every entry loads, names itself and its measures, and has rows that can be read', () => {
    expect(all).toHaveLength(references.length);
    for (const [index, reference] of all.entries()) {
      expect(reference.id).toBe(references[index]?.id);
      const measures = new Set(reference.tables.map(({ measure }) => measure));
      expect([...measures].sort()).toEqual([...(references[index]?.measures ?? [])].sort());
      for (const table of reference.tables) {
        expect(table.rows.length + Object.keys(table.grid ?? {}).length).toBeGreaterThan(0);
        for (const row of table.rows) {
          expect(row.age.every(Number.isFinite)).toBe(true);
          expect(Object.values(row.cells).every(Number.isFinite)).toBe(true);
          expect(Object.keys(row.cells).length).toBeGreaterThan(0);
        }
      }
    }
  });

  test('printed percentiles rise within every row', () => {
    for (const { tables } of all) {
      for (const { rows, form } of tables) {
        if (form !== 'percentiles') continue;
        for (const { cells } of rows) {
          const values = Object.values(cells);
          expect([...values].sort((a, b) => a - b)).toEqual(values);
        }
      }
    }
  });

  test('only asked measures are loaded, and an unknown id is none', async () => {
    const loaded = await loadReferences(['tug-time']);
    expect(loaded.map(({ id }) => id)).toEqual(['tug-svinoy2021-tromso', 'tug-bohannon2006']);
    expect(loadReference('no-such-reference')).toBeUndefined();
  });
});

describe('which references apply', () => {
  test('grip lists every reference of the age, the US chart first', () => {
    const ids = listed(person('female', 72, { 'grip-strength': 18 }), 'grip-strength');
    expect(ids[0]).toBe('nhanes2011-2014-grip-best-lms');
    expect(ids).toEqual(
      expect.arrayContaining([
        'grip-dodds2014-uk',
        'grip-tomkinson2025-international',
        'grip-massywestropp2011-australia',
        'grip-steiber2016-germany-age',
        'nhanes2011-2014-grip-best-lms-bands',
      ]),
    );
  });

  test('a chosen reference comes first', () => {
    const facts = person('female', 72, { 'grip-strength': 18 });
    const results = norms(facts, all, { 'grip-strength': 'grip-dodds2014-uk' })['grip-strength'];
    expect(results?.[0]?.reference).toBe('grip-dodds2014-uk');
    expect(results?.[1]?.reference).toBe('nhanes2011-2014-grip-best-lms');
  });

  test('outside the ages of a table it is not listed', () => {
    expect(listed(person('male', 49.9, { 'gait-speed': 1 }), 'gait-speed')).not.toContain(
      'nhanes1999-2002-gait-speed-20ft-lms',
    );
    expect(listed(person('male', 50, { 'gait-speed': 1 }), 'gait-speed')).toContain(
      'nhanes1999-2002-gait-speed-20ft-lms',
    );
    expect(listed(person('male', 59.9, { asmi: 8 }), 'asmi')).toContain('nhanes2011-2018-almi-hologic-lms');
    expect(listed(person('male', 60, { asmi: 8 }), 'asmi')).not.toContain('nhanes2011-2018-almi-hologic-lms');
    expect(listed(person('male', 82.1, { asmi: 8 }), 'asmi')).not.toContain('dxa-almi-lead2020-adults-lunar');
  });

  test('without age or sex nothing, or only tables for both sexes, apply', () => {
    const { age: _age, ...noAge } = person('male', 70, { 'grip-strength': 30 });
    expect(norms(noAge, all)).toEqual({});
    const noSex = person(undefined, 70, { 'grip-strength': 30, 'chair-stand-5x-time': 12 });
    expect(Object.keys(norms(noSex, all))).toEqual(['chair-stand-5x-time']);
  });

  test('unable and missing are not compared', () => {
    expect(norms(person('male', 70, { 'grip-strength': { unable: true } }), all)).toEqual({});
    expect(norms(person('male', 70, { 'grip-strength': { missing: 'refused' } }), all)).toEqual({});
  });

  test('the top age band is noted as pooled', () => {
    const notes = (age: number) =>
      one(person('female', age, { 'grip-strength': 18 }), 'grip-strength', 'nhanes2011-2014-grip-best-lms')?.notes;
    expect(notes(92)).toContain('pooled-top-age');
    expect(notes(80)).toContain('pooled-top-age');
    expect(notes(79.9)).not.toContain('pooled-top-age');
  });
});

describe('scanner and method', () => {
  const scan = (device?: string, method?: string) =>
    person('female', 50, { asmi: { value: 5.5, ...(device && { device }), ...(method && { method }) } });

  test('the matching make is the default and the other one is flagged', () => {
    const lunar = norms(scan('GE Lunar Prodigy', 'dxa'), all).asmi ?? [];
    expect(lunar[0]?.reference).toBe('dxa-almi-lead2020-adults-lunar');
    const hologic = lunar.find(({ reference }) => reference === 'nhanes2011-2018-almi-hologic-lms');
    expect(hologic?.notes).toContain('device-mismatch');
    expect(norms(scan('hologic', 'dxa'), all).asmi?.[0]?.reference).toBe('nhanes2011-2018-almi-hologic-lms');
  });

  test('an unknown make or method is said', () => {
    expect(norms(scan(), all).asmi?.[0]?.notes).toEqual(expect.arrayContaining(['device-unknown', 'method-unknown']));
  });

  test('impedance is never compared with a DXA chart', () => {
    expect(norms(scan(undefined, 'bia'), all).asmi).toBeUndefined();
  });

  test('isokinetic charts are not used for isometric torque', () => {
    const facts = (method: string) =>
      person('male', 70, { 'knee-extension-torque': { value: 100, method }, 'body-weight': 80 });
    expect(listed(facts('isometric'), 'knee-extension-torque')).toEqual(['knee-extension-sarabon2021']);
    expect(listed(facts('isokinetic-60'), 'knee-extension-torque')).toContain(
      'nhanes1999-2002-knee-extensor-torque-per-kg-lms',
    );
  });

  test('US charts by age and height are flagged for Asian ancestry', () => {
    const facts = person('female', 40, { asm: 15, 'body-height': 160 }, 'asian');
    expect(one(facts, 'asm', 'dxa-alm-age-height-nhanes-v1-hologic')?.notes).toContain('ancestry-mismatch');
  });
});

describe('age and height charts', () => {
  const grid = 'dxa-alm-age-height-nhanes-v1-hologic';
  const z = (heightCm: number) => one(person('female', 45, { asm: 15, 'body-height': heightCm }), 'asm', grid)?.z;

  test('reproduce the published worked examples of a short and a tall woman', () => {
    expect(z(155)).toBeCloseTo(-0.346, 3);
    expect(z(175)).toBeCloseTo(-1.915, 3);
  });

  test('are not used outside the heights they cover, or without a height', () => {
    expect(z(146)).toBeTypeOf('number');
    expect(z(145.9)).toBeUndefined();
    expect(z(178)).toBeTypeOf('number');
    expect(z(178.1)).toBeUndefined();
    expect(listed(person('female', 45, { asm: 15 }), 'asm')).not.toContain(grid);
  });

  test('a value between two heights lies between both', () => {
    const [low, middle, high] = [z(160) ?? 0, z(160.5) ?? 0, z(161) ?? 0];
    expect(middle).toBeLessThan(low);
    expect(middle).toBeGreaterThan(high);
  });
});

describe('exact-age charts', () => {
  const dodds = (age: number, value: number) =>
    one(person('male', age, { 'grip-strength': value }), 'grip-strength', 'grip-dodds2014-uk');

  test('the printed median at a printed age is the 50th centile', () => {
    expect(dodds(70, 39)?.centile).toBeCloseTo(50, 8);
  });

  test('between two ages the printed values are interpolated', () => {
    expect(dodds(72.5, 37)?.centile).toBeCloseTo(50, 8);
    expect(dodds(72.5, 27.4)?.bound).toBe('below-p10');
  });

  test('cells from memory mark the result as unverified', () => {
    expect(dodds(12, 25)?.verified).toBe(false);
    expect(dodds(72.5, 37)?.verified).toBe(true);
  });
});

describe('other kinds of reference', () => {
  test('the hand that was tested decides the row of an Australian norm', () => {
    const by = (side?: 'left' | 'right') =>
      one(
        person('male', 65, {
          'grip-strength': { value: 38, from: [{ measure: 'grip-strength', value: 38, ...(side && { side }) }] },
        }),
        'grip-strength',
        'grip-massywestropp2011-australia',
      );
    expect(by('left')?.z).toBeCloseTo(0, 10);
    expect(by('right')?.z).toBeCloseTo(-2 / 8.3, 10);
    expect(by()?.notes).toContain('side-assumed-right');
  });

  test('grip relative to BMI and the sum of both hands are compared where they can be had', () => {
    const from = [
      { measure: 'grip-strength', value: 40, side: 'right', date: '2026-11-01' },
      { measure: 'grip-strength', value: 36, side: 'left', date: '2026-11-01' },
    ] as const;
    const facts = person('male', 60, { 'grip-strength': { value: 40, from: [...from] }, bmi: 25 });
    expect(one(facts, 'grip-strength', 'nhanes2011-2014-grip-per-bmi-lms')?.value).toBeCloseTo(1.6, 10);
    expect(one(facts, 'grip-strength', 'nhanes2011-2014-grip-combined-lms')?.value).toBe(76);
    expect(listed(person('male', 60, { 'grip-strength': 40 }), 'grip-strength')).not.toContain(
      'nhanes2011-2014-grip-combined-lms',
    );
  });

  test('CT uses the row of the own BMI class, and the general one without BMI', () => {
    const smi = (measures: Record<string, number>) =>
      one(person('male', 45, { 'l3-smi': 41, ...measures }), 'l3-smi', 'ct-l3-vanderwerf2018-p5');
    expect(smi({})?.bound).toBe('below-p5');
    expect(smi({ bmi: 22 })?.bound).toBe('above-p5');
    expect(smi({ bmi: 22 })?.notes).toContain('own-bmi-class');
    expect(smi({})?.population).toMatch(/^screened healthy/);
  });

  test('an upper limit of usual says beyond it or not', () => {
    const bound = (value: number) =>
      one(person('female', 75, { 'chair-stand-5x-time': value }), 'chair-stand-5x-time', 'sts5-bohannon2006')?.bound;
    expect(bound(12.6)).toBe('not-worse-than-usual');
    expect(bound(12.7)).toBe('worse-than-usual');
  });

  test('a mean from memory gives no centile and is unverified', () => {
    const result = one(person('male', 75, { 'gait-speed': 1 }), 'gait-speed', 'gait-speed-bohannon2011');
    expect(result).toMatchObject({ centile: null, z: null, expected: 1.262, verified: false });
    expect(result?.notes).toEqual(expect.arrayContaining(['mean-only', 'unverified']));
  });

  test('calf circumference names the BMI adjustment without applying it', () => {
    const calf = (bmi: number) =>
      norms(person('female', 65, { 'calf-circumference': 36, bmi }), all)['calf-circumference']?.[0];
    expect(calf(32)?.adjustment).toMatchObject({ add: -7, unit: 'cm', verified: true });
    expect(calf(18.4)?.adjustment?.add).toBe(4);
    expect(calf(18.5)?.adjustment).toBeUndefined();
    expect(calf(32)?.z).toBe(calf(22)?.z);
  });

  test('six-minute walk: Enright predicts from height, age and weight, with a lower limit nobody verified', () => {
    const facts = person('male', 65, { 'six-minute-walk-distance': 400, 'body-height': 178, 'body-weight': 80 });
    const results = norms(facts, all)['six-minute-walk-distance'] ?? [];
    expect(results[0]?.name).toBe('Enright 1998');
    // −309 + 7.57 × 178 − 5.02 × 65 − 1.76 × 80
    expect(results[0]?.expected).toBeCloseTo(571.36, 6);
    expect(results[0]?.percentPredicted).toBeCloseTo((100 * 400) / 571.36, 6);
    expect(results[0]).toMatchObject({ lowerLimit: { verified: false }, bound: 'below-lower-limit' });
    const gibbons = results.find(({ name }) => name === 'Gibbons 2001');
    expect(gibbons?.expected).toBeCloseTo(868.8 - 2.99 * 65, 6);
    expect(results.some(({ name }) => name === 'Chetta 2006')).toBe(false);
  });

  test('an equation that lacks a term is not listed', () => {
    const names = (
      norms(person('male', 65, { 'six-minute-walk-distance': 400 }), all)['six-minute-walk-distance'] ?? []
    ).map(({ name }) => name);
    expect(names).toContain('Gibbons 2001');
    expect(names).not.toContain('Enright 1998');
  });
});

describe('T scores', () => {
  test('compare an adult with the same chart at 25 years', () => {
    const old = one(person('male', 75, { 'grip-strength': 30 }), 'grip-strength', 'nhanes2011-2014-grip-best-lms');
    const young = one(person('male', 25, { 'grip-strength': 30 }), 'grip-strength', 'nhanes2011-2014-grip-best-lms');
    expect(old?.t).toBeCloseTo(young?.z ?? 0, 10);
    expect(old?.t ?? 0).toBeLessThan(old?.z ?? 0);
    expect(old?.notes).toContain('t-against-age-25');
  });

  test('are null for a child and where the chart has no young adults', () => {
    expect(
      one(person('male', 12, { 'grip-strength': 20 }), 'grip-strength', 'nhanes2011-2014-grip-best-lms')?.t,
    ).toBeNull();
    expect(
      one(person('male', 70, { 'gait-speed': 1 }), 'gait-speed', 'nhanes1999-2002-gait-speed-20ft-lms')?.t,
    ).toBeNull();
  });

  test('young-adult tables give T at any adult age', () => {
    const facts = person('female', 80, { asmi: { value: 5.3, method: 'dxa', device: 'lunar' } });
    expect(one(facts, 'asmi', 'young-adult-tscore-cuts')).toMatchObject({ z: null, centile: null });
    expect(one(facts, 'asmi', 'young-adult-tscore-cuts')?.t).toBeCloseTo(-2, 8);
    expect(listed(person('female', 15, { asmi: 5 }), 'asmi')).not.toContain('young-adult-tscore-cuts');
  });
});

describe('how sure a centile is', () => {
  test('a mean and SD assume a normal distribution, and say so', () => {
    const result = one(person('female', 72, { 'grip-strength': 18 }), 'grip-strength', 'grip-steiber2016-germany-age');
    expect(result?.notes).toContain('normal-assumed');
  });

  test('a score with a ceiling gets z but no centile', () => {
    const results = norms(person('female', 72, { 'sppb-score': 8 }), all)['sppb-score'] ?? [];
    expect(results.map(({ centile }) => centile)).toEqual([null, null, null]);
    expect(results[1]?.z).toBeCloseTo((8 - 11.4) / 1.3, 9);
  });
});

describe('the codes of notes', () => {
  test('every note of the references and of results is a known code', () => {
    const known = new Set<string>(normNotes);
    const used = all.flatMap(({ tables }) => tables.flatMap(({ notes = [] }) => notes));
    const facts = person('female', 92, {
      'grip-strength': { value: 12, method: 'smedley' },
      'gait-speed': 0.6,
      asmi: { value: 5, method: 'dxa', device: 'hologic' },
      'six-minute-walk-distance': 200,
    });
    const given = Object.values(norms(facts, all)).flatMap((list) => list.flatMap(({ notes = [] }) => notes));
    for (const note of [...used, ...given]) expect(known).toContain(note);
  });
});
