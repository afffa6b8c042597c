import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { formulaById, formulaTexts } from '@thew/core/observations/derived/formulas';
import { mrcSumSites } from '@thew/core/observations/derived/mrc-sum';
import { derivedValues } from '@thew/core/observations/derived-values';
import { gatherFacts } from '@thew/core/observations/gather-facts';
import type { Observation, PersonRecord } from '@thew/core/observations/observation';
import { describe, expect, it } from 'vitest';
import { observe, record } from './record.ts';

const man = { sex: 'male', age: 70 } as const;
const woman = { sex: 'female', age: 70 } as const;
type Values = Record<string, number>;

const given = (values: Values): Observation[] => Object.entries(values).map(([id, value]) => observe(id, value));
const derived = (values: Values, person: Partial<PersonRecord> = {}) =>
  derivedValues(gatherFacts(record(given(values), person)));
const body = { 'body-height': 170, 'body-weight': 70 };
const bia = { ...body, 'bia-resistance': 500, 'bia-reactance': 50 };
const girths = {
  ...body,
  'mid-arm-circumference': 30,
  'mid-thigh-circumference': 50,
  'calf-circumference': 36,
  'triceps-skinfold': 10,
  'mid-thigh-skinfold': 15,
  'calf-skinfold': 8,
};

describe('formulas', () => {
  it.each<[string, Values, Partial<PersonRecord>, number]>([
    ['bmi', body, {}, 24.2214532872],
    ['asmi', { 'body-height': 160, asm: 14.08 }, {}, 5.5],
    ['asm-bmi', { ...body, asm: 20 }, {}, 0.8257142857],
    ['asm-weight-percentage', { ...body, asm: 17.5 }, {}, 25],
    ['smmi', { 'body-height': 160, smm: 22 }, {}, 8.59375],
    ['smm-weight-percentage', { 'body-weight': 80, smm: 24 }, {}, 30],
    ['fat-free-mass', { 'body-weight': 80, 'body-fat-percentage': 25 }, {}, 60],
    ['ffmi', { ...body, 'fat-free-mass': 50 }, {}, 17.3010380623],
    ['ffmi', { 'body-weight': 80, 'body-height': 200, 'body-fat-percentage': 25 }, {}, 15],
    ['l3-smi', { 'body-height': 200, 'l3-muscle-area': 160 }, {}, 40],
    ['star', { 'body-height': 200, 'body-weight': 100, 'anterior-thigh-thickness': 35 }, {}, 1.4],
    ['gait-speed', { 'gait-4m-time': 5 }, {}, 0.8],
    ['gait-speed', { 'gait-3m-time': 3.75 }, {}, 0.8],
    ['gait-speed', { 'gait-6m-time': 6 }, {}, 1],
    ['gait-speed', { 'gait-8ft-time': 3.048 }, {}, 0.8],
    ['gait-speed', { 'gait-15ft-time': 6 }, {}, 0.762],
    ['gait-speed', { 'gait-20ft-time': 7.62 }, {}, 0.8],
    // 0.401·57.8 = 23.1778; + 3.825 − 4.97 + 5.102
    ['smm-janssen-2000', bia, man, 27.1348],
    ['smm-janssen-2000', bia, woman, 23.3098],
    // −3.964 + 13.1206 + 6.65 + 1.384 + 3.2
    ['asm-sergi-2015', bia, man, 20.3906],
    ['asm-sergi-2015', bia, woman, 19.0066],
    // 1.821 + 9.7104 + 9.24 + 0.85
    ['asm-scafoglieri-2017', bia, man, 21.6214],
    ['asm-scafoglieri-2017', bia, woman, 19.6904],
    // arm 26.858407, thigh 45.287611, calf 33.486726
    ['smm-lee-2000-girths', girths, man, 27.439],
    ['smm-lee-2000-girths', girths, { ...man, ancestry: 'asian' }, 25.439],
    ['smm-lee-2000-girths', girths, { ...woman, ancestry: 'african-american' }, 26.139],
    // 17.08 + 13.26 + 6.6 − 6.86 − 3.3
    ['smm-lee-2000-simple', body, man, 26.78],
    ['smm-lee-2000-simple', body, { ...woman, ancestry: 'asian' }, 18.98],
    // 2.955 + 17.85 − 11.7 + 11.088 + 13.77 − 11.897
    ['asm-kawakami-2021', { ...body, 'waist-circumference': 90, 'calf-circumference': 36 }, man, 22.066],
    // −10.427 + 27.648 − 2.03 + 7.523
    ['asm-santos-2019', { 'calf-circumference': 36 }, man, 22.714],
    ['asm-santos-2019', { 'calf-circumference': 36 }, woman, 15.191],
    ['smm-d3-creatine', { 'd3-creatine-pool': 86 }, {}, 20],
    // 1286.9 − 351.4 − 123.2 − 309
    ['six-minute-walk-predicted-enright-1998', body, man, 503.3],
    // 358.7 − 160.3 − 404.6 + 667
    ['six-minute-walk-predicted-enright-1998', body, woman, 460.8],
    ['six-minute-walk-predicted-enright-1998-bmi', { bmi: 25 }, man, 513.95],
    ['six-minute-walk-predicted-enright-1998-bmi', { bmi: 25 }, woman, 452.9],
    ['six-minute-walk-predicted-enright-2003', body, man, 447.9],
    ['six-minute-walk-predicted-enright-2003', body, woman, 430.9],
  ])('%s from %o', (output, values, person, expected) => {
    const result = derived(values, person)[output];
    expect(result?.value).toBeCloseTo(expected, 3);
    expect(result?.unit).toBe(measureById(output)?.unit);
    expect(formulaById(result!.formula!)?.output).toBe(output);
  });

  it('each name their inputs, source and a measure of the catalogue', () => {
    for (const { id, inputs, output, source, text } of formulaTexts) {
      for (const measure of [output, ...inputs]) expect(measureById(measure), `${id}: ${measure}`).toBeDefined();
      expect(source.length).toBeGreaterThan(5);
      expect(text.length).toBeGreaterThan(5);
    }
    expect(new Set(formulaTexts.map(({ id }) => id)).size).toBe(formulaTexts.length);
  });

  it('never feed an equation into a definition as if it were measured', () => {
    const known = derived({ ...bia, 'waist-circumference': 90, 'calf-circumference': 36, 'd3-creatine-pool': 90 }, man);
    for (const id of ['asm', 'asmi', 'smm', 'smmi', 'asm-bmi', 'asm-weight-percentage'])
      expect(known[id]).toBeUndefined();
  });

  it('do not run outside the people they were made for, or when sex or age is missing', () => {
    const heavy = { 'body-height': 170, 'body-weight': 100 };
    expect(derived(heavy, man)['smm-lee-2000-simple']).toBeUndefined();
    const tape = { ...body, 'waist-circumference': 90, 'calf-circumference': 36 };
    expect(derived(tape, { sex: 'male', age: 39.9 })['asm-kawakami-2021']).toBeUndefined();
    expect(derived(bia, { age: 70 })['smm-janssen-2000']).toBeUndefined();
    expect(derived(bia, { sex: 'male' })['smm-janssen-2000']).toBeUndefined();
  });
});

describe('derived facts', () => {
  const factsOf = (observations: Observation[]) => gatherFacts(record(observations)).measures;

  it('never replace a value that was given', () => {
    const known = factsOf(given({ ...body, bmi: 23, asm: 20, asmi: 6.5, 'gait-4m-time': 4, 'gait-speed': 0.7 }));
    expect(known.get('bmi')).toMatchObject({ value: 23 });
    expect(known.get('asmi')).toMatchObject({ value: 6.5 });
    expect(known.get('gait-speed')?.value).toBe(0.7);
    expect(known.get('gait-speed')?.formula).toBeUndefined();
  });

  it('stand in where the measure itself was only refused', () => {
    const known = factsOf([...given({ 'gait-4m-time': 4 }), observe('gait-speed', undefined, { absent: 'refused' })]);
    expect(known.get('gait-speed')).toMatchObject({ value: 1, method: '4m' });
  });

  it('share the error, method, device and date of what they were derived from', () => {
    const asm = observe('asm', 16, { method: 'dxa', device: 'hologic', date: '2026-05-01' });
    const known = factsOf([asm, observe('body-height', 200), observe('body-weight', 80)]);
    expect(known.get('asmi')).toMatchObject({
      value: 4,
      method: 'dxa',
      device: 'hologic',
      date: '2026-05-01',
      formula: 'asmi-from-asm',
      proportionalTo: { measure: 'asm', scale: 0.25 },
    });
    expect(known.get('asm-bmi')?.proportionalTo).toEqual({ measure: 'asm', scale: 1 / 20 });
    expect(known.get('asmi')?.from).toContain(asm);
  });

  it('say which course was walked and prefer the 4 m course', () => {
    expect(factsOf(given({ 'gait-8ft-time': 3, 'gait-4m-time': 4 })).get('gait-speed')).toMatchObject({
      value: 1,
      method: '4m',
    });
    expect(factsOf(given({ 'gait-20ft-time': 6 })).get('gait-speed')?.method).toBe('20ft');
  });

  it('pass on that the walk could not be done, unless another course was walked', () => {
    const unable = observe('gait-4m-time', undefined, { absent: 'unable' });
    expect(factsOf([unable]).get('gait-speed')).toMatchObject({ unable: true });
    expect(factsOf([unable, observe('gait-3m-time', 6)]).get('gait-speed')?.value).toBe(0.5);
    expect(factsOf([unable, observe('gait-speed', 0.4)]).get('gait-speed')?.unable).toBeUndefined();
  });

  it('leave out a number that is none: a height of nothing, a time of nothing', () => {
    const known = factsOf(given({ 'body-weight': 70, 'body-height': 0, 'gait-4m-time': 0 }));
    expect(known.has('bmi')).toBe(false);
    expect(known.has('gait-speed')).toBe(false);
    expect(factsOf(given({ 'body-weight': 250, 'body-height': 30 })).has('bmi')).toBe(false);
  });
});

describe('weight loss from dated weights', () => {
  const weight = (value: number, date?: string, measure = 'body-weight') =>
    observe(measure, value, date ? { date } : {});
  const loss = (...weights: Observation[]) => derivedValues(gatherFacts(record(weights)));

  it('uses the weight closest to the time the window names', () => {
    const known = loss(weight(72, '2026-06-20'), weight(80, '2025-12-20'), weight(79, '2025-11-20'));
    expect(known['weight-loss-6-months']).toEqual({
      value: 10,
      unit: '%',
      formula: 'weight-loss-6-months-from-weights',
    });
  });

  it('covers one, three and twelve months, the past year in kilograms and beyond six months', () => {
    const known = loss(weight(90), weight(100, '2025-06-30'), weight(95, '2026-03-31'), weight(92, '2026-05-31'));
    expect(known['weight-loss-1-month']?.value).toBeCloseTo(200 / 92, 9);
    expect(known['weight-loss-3-months']?.value).toBeCloseTo(500 / 95, 9);
    expect(known['weight-loss-12-months']?.value).toBe(10);
    expect(known['weight-loss-past-year']?.value).toBe(10);
    expect(known['weight-loss-over-6-months']?.value).toBe(10);
    expect(known['weight-loss-6-months']).toBeUndefined();
  });

  it('takes the heaviest weight of three to six months ago', () => {
    const known = loss(weight(76), weight(78, '2026-03-20'), weight(80, '2026-02-20'));
    expect(known['weight-loss-3-to-6-months']?.value).toBe(5);
  });

  it('counts a gain as a negative loss', () => {
    expect(loss(weight(84), weight(80, '2025-12-30'))['weight-loss-6-months']?.value).toBe(-5);
  });

  it('takes a usual weight only when it is dated', () => {
    const current = weight(72);
    expect(loss(current, weight(80, '2025-12-30', 'usual-weight'))['weight-loss-6-months']?.value).toBe(10);
    expect(loss(current, weight(80, undefined, 'usual-weight'))['weight-loss-6-months']).toBeUndefined();
  });

  it('says nothing when the last weight is old, and never replaces a loss that was given', () => {
    expect(loss(weight(72, '2025-12-01'), weight(80, '2025-06-01'))['weight-loss-6-months']).toBeUndefined();
    const known = loss(weight(72), weight(80, '2025-12-30'), observe('weight-loss-6-months', 3));
    expect(known['weight-loss-6-months']).toEqual({ value: 3, unit: '%' });
  });
});

describe('the sum of muscle grades', () => {
  const grades = (grade: number) =>
    mrcSumSites.flatMap((site) => [
      observe('mrc-grade', grade, { site, side: 'left' }),
      observe('mrc-grade', grade, { site, side: 'right' }),
    ]);

  it('adds twelve grades and gives nothing when one is missing', () => {
    expect(derivedValues(gatherFacts(record(grades(4))))['mrc-sum-score']?.value).toBe(48);
    expect(derivedValues(gatherFacts(record(grades(4).slice(1))))['mrc-sum-score']).toBeUndefined();
  });

  it('keeps a sum that was given', () => {
    const known = gatherFacts(record([...grades(4), observe('mrc-sum-score', 50)])).measures;
    expect(known.get('mrc-sum-score')?.value).toBe(50);
  });
});
