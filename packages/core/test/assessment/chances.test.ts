import { resultProbabilities } from '@thew/core/assessment/probability';
import {
  all,
  any,
  atLeastValue,
  below,
  cite,
  compare,
  firstKnown,
  measure,
  number,
  present,
  product,
  ref,
  sum,
} from '@thew/core/knowledge/criteria/build';
import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import type { Criterion, Truth } from '@thew/core/knowledge/criteria/criterion';
import type { Fact } from '@thew/core/observations/facts';
import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const at = cite('Table', 'Y2', 'S45');
const { applies: _applies, score: _score, variants: _variants, ...base } = criterionById('sdoc-2020')!;
const made = (stages: Record<string, Truth>, more: Partial<Criterion> = {}): Criterion => ({
  ...base,
  findings: {},
  stages: Object.entries(stages).map(([result, when]) => ({ result, when })),
  otherwise: 'none',
  ...more,
});
const bmi = (operator: '<' | '>=' | '>', cut: number) => compare('bmi', operator, cut, 'kg/m2', at);
const small = below('asm', 15, 'kg', at);
const chances = (criterion: Criterion, measures: Parameters<typeof factsOf>[0], sems: Record<string, number>) =>
  resultProbabilities(criterion, factsOf(measures), (id) => sems[id])!;

// Normal distribution function at these points, from printed tables to seven digits.
const below0_25 = 0.4012937;
const below0_5 = 0.6914625;
const below0_75 = 0.7733726;
const below1 = 0.8413447;
const below2_5 = 0.9937903;

describe('the chance of each result', () => {
  test('over several narrow bands is the share of the errors that leads into each', () => {
    const bands = made({ a: bmi('<', 18.5), b: bmi('<', 20), c: bmi('<', 20.5) }, { staging: 'bands' });
    const found = chances(bands, { bmi: 19 }, { bmi: 2 });
    expect(found.a).toBeCloseTo(below0_25, 6);
    expect(found.b).toBeCloseTo(below0_5 - below0_25, 6);
    expect(found.c).toBeCloseTo(below0_75 - below0_5, 6);
    expect(found.none).toBeCloseTo(1 - below0_75, 6);
  });

  test('does not depend on the order in which the lines are written', () => {
    const bands = made({ high: bmi('>=', 21), low: bmi('<', 17), middle: bmi('<', 20) });
    const found = chances(bands, { bmi: 19 }, { bmi: 2 });
    expect(found.high).toBeCloseTo(1 - below1, 6);
    expect(found.low).toBeCloseTo(1 - below1, 6);
    expect(found.middle).toBeCloseTo(below0_5 - (1 - below1), 6);
    expect(found.none).toBeCloseTo(below1 - below0_5, 6);
  });

  test('of one result reached from both sides is both shares together', () => {
    const found = chances(made({ usual: all(bmi('>=', 17), bmi('<', 20)) }), { bmi: 19 }, { bmi: 2 });
    expect(found.usual).toBeCloseTo(below0_5 - (1 - below1), 6);
    expect(found.none).toBeCloseTo(1 - below0_5 + (1 - below1), 6);
  });

  test('counts lines up to five errors away', () => {
    const thin = made({ met: bmi('<', 20) });
    expect(chances(thin, { bmi: 25 }, { bmi: 2 }).met).toBeCloseTo(1 - below2_5, 6);
    expect(chances(thin, { bmi: 15 }, { bmi: 2 }).met).toBeCloseTo(below2_5, 6);
    expect(chances(thin, { bmi: 30.1 }, { bmi: 2 })).toEqual({ none: 1 });
    // Of two lines one out of reach: the other still counts, and what is rarer than one in a million is not shown.
    const two = made({ low: bmi('<', 20), near: bmi('<', 24) });
    const found = chances(two, { bmi: 25 }, { bmi: 1 });
    expect(Object.keys(found).sort()).toEqual(['near', 'none']);
    expect(found.near).toBeCloseTo(1 - below1, 6);
    expect(Object.values(found).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    const far = chances(made({ low: bmi('<', 19), near: bmi('<', 24) }), { bmi: 25 }, { bmi: 1 });
    expect(far.near).toBeCloseTo(1 - below1, 6);
  });

  test('keeps a harder stage that is open beside one that is proven', () => {
    const ladder = made({ severe: bmi('<', 20), met: present('cancer', at) });
    const found = chances(ladder, { bmi: 20, cancer: true }, { bmi: 1 });
    expect(found.severe).toBeCloseTo(0.5, 9);
    expect(found.met).toBeCloseTo(0.5, 9);
  });

  test('of two independent errors is the product, down to one in a million', () => {
    const both = made({ met: all(bmi('<', 20), small) });
    // 2.5 and 3.5 errors away: 0.0062097 × 0.0002326.
    expect(chances(both, { bmi: 25, asm: 18.5 }, { bmi: 2, asm: 1 }).met! * 1e6).toBeCloseTo(1.4446, 3);
    // 4.5 errors each: one in a hundred thousand millions is not shown.
    expect(Object.keys(chances(both, { bmi: 29, asm: 19.5 }, { bmi: 2, asm: 1 }))).toEqual(['none']);
    expect(chances(both, { bmi: 19, asm: 14 }, { bmi: 2, asm: 2 }).met).toBeCloseTo(below0_5 * below0_5, 6);
  });

  test('is open as long as something without a number is', () => {
    const open = made({ met: all(bmi('<', 20), present('cancer', at)) });
    expect(chances(open, { bmi: 19 }, { bmi: 2 }).indeterminate).toBeCloseTo(below0_5, 6);
  });
});

/** Facts that count how often the definition was worked out: its first clause looks for a fever each time. */
class Watched extends Map<string, Fact> {
  times = 0;
  override get(id: string) {
    if (id === 'fever') this.times++;
    return super.get(id);
  }
}

describe('how often a definition is worked out', () => {
  const times = (
    when: Truth,
    measures: Parameters<typeof factsOf>[0],
    sems: Record<string, number>,
    findings: Record<string, Truth> = {},
  ) => {
    const facts = factsOf({ fever: true, ...measures });
    const watched = new Watched(facts.measures);
    resultProbabilities(
      made({ met: all(present('fever', at), when) }, { findings }),
      { ...facts, measures: watched },
      (id) => sems[id],
    );
    return watched.times;
  };
  const thin = bmi('<', 20);

  test('once for all errors together, then once for each side of a line', () => {
    expect(times(thin, { bmi: 19 }, { bmi: 2 })).toBe(3);
    expect(times(thin, { bmi: 40 }, { bmi: 2 })).toBe(1);
  });

  test('a measurement out of reach of its lines is not varied', () => {
    const errors = { bmi: 2, asm: 1 };
    expect(times(any(thin, small), { bmi: 40, asm: 15.5 }, errors)).toBe(3);
    expect(times(any(small, thin), { bmi: 40, asm: 15.5 }, errors)).toBe(3);
    // Five errors away exactly is in reach.
    expect(times(any(thin, small), { bmi: 30, asm: 15.5 }, errors)).toBe(4);
  });

  test('what is decided by one measurement is not worked out for the errors of the next', () => {
    // All together; lean: both sides of the weight; not lean: decided.
    expect(times(any(small, thin), { asm: 15.5, bmi: 19 }, { asm: 1, bmi: 2 })).toBe(5);
    expect(times(any(thin, small), { asm: 15.5, bmi: 19 }, { asm: 1, bmi: 2 })).toBe(5);
    // The weight is varied first and decides, although the muscle mass, looked at before it, is left open.
    expect(times(any(small, ref('thin')), { asm: 15.5, bmi: 19 }, { asm: 1, bmi: 2 }, { thin })).toBe(5);
  });

  test('once where no point of an integration could come out otherwise, else at every point', () => {
    const sum2 = below(sum(measure('body-weight'), measure('body-height')), 240, 'kg', at);
    const sems = { 'body-weight': 1, 'body-height': 1 };
    expect(times(sum2, { 'body-weight': 90, 'body-height': 169 }, sems)).toBe(1);
    expect(times(sum2, { 'body-weight': 70, 'body-height': 169 }, sems)).toBe(257);
  });
});

describe('a number that follows from another', () => {
  const index = { value: 7.35, proportionalTo: { measure: 'asm', scale: 0.35 } };
  const low = made({ met: below('asmi', 7, 'kg/m2', at) });

  test('has the error of that other one, on its own scale', () => {
    // 7 kg/m² are 20 kg in this person, one error below 21.
    expect(chances(low, { asm: 21, asmi: index }, { asm: 1 }).met).toBeCloseTo(1 - below1, 6);
    expect(chances(low, { asm: 21, asmi: index }, { asm: 1, asmi: 100 }).met).toBeCloseTo(1 - below1, 6);
  });

  test('has its own error where that of the other is not known', () => {
    expect(chances(low, { asm: 21, asmi: index }, { asmi: 0.35 }).met).toBeCloseTo(1 - below1, 6);
  });

  test('has none where the other was not measured', () => {
    expect(chances(low, { asmi: index }, { asm: 1 })).toBeUndefined();
    expect(chances(low, { asm: 'unable', asmi: index }, { asm: 1 })).toBeUndefined();
  });
});

describe('a comparison of several measured numbers', () => {
  const heavy = made({ met: below(sum(measure('body-weight'), measure('body-height')), 240, 'kg', at) });
  const sems = { 'body-weight': 1, 'body-height': 1 };

  test('is integrated over both errors, to two in a hundred', () => {
    // The sum has an error of √2: one kilogram is 0.7071 of it.
    const near = (weight: number) => chances(heavy, { 'body-weight': weight, 'body-height': 169 }, sems).met!;
    expect(Math.abs(near(70) - 0.7602499)).toBeLessThan(0.01);
    expect(Math.abs(near(71) - 0.5)).toBeLessThan(0.01);
    expect(Math.abs(near(73) - 0.0786496)).toBeLessThan(0.02);
    expect(near(70) + (chances(heavy, { 'body-weight': 70, 'body-height': 169 }, sems).none ?? 0)).toBeCloseTo(1, 12);
  });

  // The points of Roberts' sequence (offset a half) through the normal quantile, counted in another language.
  test.each([
    [70, 0.7578125],
    [71, 0.50390625],
    [69, 0.91796875],
    [72, 0.23828125],
    [73, 0.0625],
  ])('at %d kg is the share of 256 evenly spread points', (weight, share) => {
    expect(chances(heavy, { 'body-weight': weight, 'body-height': 169 }, sems).met).toBeCloseTo(share, 12);
  });

  test('gives the same again, and one result alone where nothing else is in reach', () => {
    const again = () => chances(heavy, { 'body-weight': 70, 'body-height': 169 }, sems);
    expect(again()).toEqual(again());
    expect(chances(heavy, { 'body-weight': 90, 'body-height': 169 }, sems)).toEqual({ none: 1 });
  });

  test('differing in their errors', () => {
    const found = chances(heavy, { 'body-weight': 70, 'body-height': 167 }, { 'body-weight': 3, 'body-height': 0.001 });
    // Three kilograms are one error of the weight.
    expect(Math.abs(found.met! - below1)).toBeLessThan(0.01);
  });

  test('in a product counts each as often as it enters', () => {
    const twice = made({ met: atLeastValue(product(number(2), measure('bmi')), 40, 'kg', at) });
    expect(Math.abs(chances(twice, { bmi: 21 }, { bmi: 1 }).met! - below1)).toBeLessThan(0.01);
  });
});

describe('a total given beside its items', () => {
  test('keeps its error, however far the items would let it go', () => {
    const total = firstKnown(
      measure('sarc-f-score'),
      sum({ kind: 'answer', questionnaire: 'q', item: 'a', min: 0, max: 10 }),
    );
    const risk = made({ met: atLeastValue(total, 4, '{score}', at) });
    const facts = factsOf({ 'sarc-f-score': 4 }, { answers: { q: { a: 0 } } });
    const found = resultProbabilities(risk, facts, (id) => (id === 'sarc-f-score' ? 1 : undefined))!;
    expect(found.met).toBeCloseTo(below0_5, 6);
  });
});
