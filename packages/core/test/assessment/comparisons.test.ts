import { comparisonsOf, edgesOf } from '@thew/core/assessment/comparisons';
import { contextOf } from '@thew/core/assessment/context';
import {
  age,
  all,
  answer,
  atLeastValue,
  below,
  bySex,
  cases,
  cite,
  compare,
  count,
  firstKnown,
  measure,
  not,
  number,
  present,
  product,
  sum,
} from '@thew/core/knowledge/criteria/build';
import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import type { Criterion, Operator, Quantity, Truth } from '@thew/core/knowledge/criteria/criterion';
import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const at = cite('Table', 'Y2', 'S45');
const { applies: _applies, score: _score, ...base } = criterionById('sdoc-2020')!;
const made = (when: Truth, more: Partial<Criterion> = {}): Criterion => ({
  ...base,
  findings: {},
  stages: [{ result: 'met', when }],
  otherwise: 'none',
  ...more,
});
const ill = present('cancer', at);
const line = (left: Quantity, right: Quantity | number, operator: Operator = '<') =>
  compare(left, operator, right, 'kg', at);
const one = (left: Quantity, right: Quantity | number = 20, operator: Operator = '<') =>
  comparisonsOf(made(line(left, right, operator)))[0]!;
const points = (met: number, otherwise = 0) => cases([[ill, met]], otherwise);

describe('the comparisons of a definition', () => {
  test('are found in who it applies to, its named parts and its stages, however deep', () => {
    const thin = below('bmi', 20, 'kg/m2', at);
    const criterion = made(all(not(below('asm', 15, 'kg', at)), atLeastValue(count(thin), 1, '{score}', at)), {
      applies: atLeastValue(age, 60, 'a', at),
      findings: { slow: below('gait-speed', 0.8, 'm/s', at) },
    });
    expect(comparisonsOf(criterion).map(({ measures, cuts }) => [measures.join(), cuts])).toEqual([
      ['', [60]],
      ['gait-speed', [0.8]],
      ['asm', [15]],
      ['', [1]],
      ['bmi', [20]],
    ]);
    expect(comparisonsOf(criterion)).toBe(comparisonsOf(criterion));
  });

  test('say all that is known of them before any person', () => {
    expect(one(measure('bmi'))).toEqual({
      operator: '<',
      right: number(20),
      measures: ['bmi'],
      form: { measure: 'bmi', steps: [0] },
      cuts: [20],
      measuredCut: false,
      outranks: false,
    });
  });
});

describe('every value a line can have', () => {
  const cuts = (right: Quantity) => one(measure('bmi'), right).cuts;

  test('is listed once, over sexes, cases and sums of them', () => {
    expect(cuts(bySex(27, 16))).toEqual([27, 16]);
    expect(cuts(bySex(27, 27))).toEqual([27]);
    expect(cuts(sum(number(10), points(1)))).toEqual([11, 10]);
    expect(cuts(sum(points(1), points(2)))).toEqual([3, 1, 2, 0]);
  });

  test('is not listed where it rests on what is measured, on age or on answers, also in one case only', () => {
    for (const right of [
      measure('asm'),
      age,
      answer('q', 'a', 0, 2),
      cases([[ill, measure('asm')]], 3),
      sum(number(1), age),
    ])
      expect(cuts(right)).toBeUndefined();
  });

  test('is listed for up to sixty-four sums', () => {
    const bits = (n: number) => sum(...Array.from({ length: n }, (_, index) => points(2 ** index)));
    expect(cuts(bits(6))).toHaveLength(64);
    expect(cuts(bits(7))).toBeUndefined();
  });

  test('may rest on a measured number directly', () => {
    expect(one(measure('bmi'), measure('asm')).measuredCut).toBe(true);
    expect(one(measure('bmi'), cases([[ill, measure('asm')]], 3)).measuredCut).toBe(true);
    expect(one(measure('bmi'), cases([[ill, 2]], measure('asm'))).measuredCut).toBe(true);
    expect(one(measure('bmi'), age).measuredCut).toBe(false);
  });
});

describe('the number that is compared', () => {
  test('names the measures that enter it directly', () => {
    const names = (left: Quantity) => one(left).measures;
    expect(names(sum(measure('bmi'), product(measure('asm'), number(2))))).toEqual(['bmi', 'asm']);
    expect(names(firstKnown(measure('sarc-f-score'), answer('q', 'a', 0, 2)))).toEqual(['sarc-f-score']);
    expect(names(cases([[ill, measure('asm')]], measure('bmi')))).toEqual(['asm', 'bmi']);
    expect(names(count(ill))).toEqual([]);
  });

  test('is one measure with what may be added to it, or of no such form', () => {
    const form = (left: Quantity) => one(left).form;
    expect(form(sum(points(3, 1), measure('bmi')))).toEqual({ measure: 'bmi', steps: [3, 1] });
    expect(form(sum(measure('bmi'), number(2)))).toEqual({ measure: 'bmi', steps: [2] });
    expect(form(firstKnown(measure('sarc-f-score'), answer('q', 'a', 0, 2)))).toEqual({
      measure: 'sarc-f-score',
      steps: [0],
    });
    for (const left of [
      firstKnown(answer('q', 'a', 0, 2), measure('sarc-f-score')),
      firstKnown(),
      product(measure('bmi'), number(2)),
      sum(measure('bmi'), measure('asm')),
      sum(measure('bmi'), age),
      sum(number(1), number(2)),
      age,
      cases([[ill, measure('asm')]], 3),
    ])
      expect(form(left)).toBeUndefined();
  });

  test('may be a total that outranks its items', () => {
    const total = firstKnown(measure('sarc-f-score'), answer('q', 'a', 0, 2));
    expect(one(total).outranks).toBe(true);
    expect(one(sum(measure('bmi'), total)).outranks).toBe(true);
    expect(one(product(number(2), total)).outranks).toBe(true);
    expect(one(sum(measure('bmi'), number(1))).outranks).toBe(false);
    expect(one(measure('bmi')).outranks).toBe(false);
    expect(one(count(ill)).outranks).toBe(false);
  });
});

describe('where on the scale of its measure a comparison changes', () => {
  const edges = (left: Quantity, right: Quantity | number, operator: Operator = '<', facts = factsOf({})) =>
    edgesOf(one(left, right, operator), contextOf(facts, {}));

  test('at its line, less what is added to the measure', () => {
    expect(edges(measure('bmi'), 20)).toEqual([20]);
    expect(edges(measure('no-such-measure'), 20)).toEqual([20]);
    expect(edges(sum(measure('bmi'), points(3, 1)), bySex(27, 16))).toEqual([24, 13, 26, 15]);
  });

  test.each([
    ['<', 7.5],
    ['<=', 8.5],
    ['>', 8.5],
    ['>=', 7.5],
  ] as const)('a score %s 8 between whole numbers, at %d', (operator, expected) => {
    expect(edges(measure('sppb-score'), 8, operator)).toEqual([expected]);
  });

  test('where the line depends on the person, at its bounds as far as they are known', () => {
    expect(edges(measure('bmi'), product(number(2), age), '<', factsOf({}, { age: 70 }))).toEqual([140, 140]);
    expect(edges(measure('bmi'), product(number(2), age))).toEqual([0, 260]);
    expect(edges(measure('bmi'), answer('q', 'a', 3, 5))).toEqual([3, 5]);
  });

  test('nowhere that can be said where it rests on two numbers', () => {
    expect(edges(sum(measure('bmi'), measure('asm')), 20)).toBeUndefined();
    expect(edges(measure('bmi'), measure('asm'), '<', factsOf({ asm: 15 }))).toBeUndefined();
  });
});
