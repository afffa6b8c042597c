import { contextOf } from '@thew/core/assessment/context';
import { inputsFor, isOpen, keyOf, nameOf, openInputs } from '@thew/core/assessment/missing-totals';
import { both, need, needTotal, type Range } from '@thew/core/assessment/requirements';
import {
  age,
  ancestry,
  answer,
  below,
  bySex,
  cases,
  cite,
  count,
  firstKnown,
  measure,
  number,
  present,
  product,
  sum,
} from '@thew/core/knowledge/criteria/build';
import type { Quantity } from '@thew/core/knowledge/criteria/criterion';
import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const at = cite('Table', 'Y2', 'S45');
const item = (name: string, max = 2, min = 0) => answer('q', name, min, max);
const items = sum(item('a'), item('b'), item('c'), item('d'));
const answered = (q: Record<string, unknown>) => factsOf({}, { answers: { q } as never });
const inContext = (facts = factsOf({})) => contextOf(facts, {});

/** The sets of inputs that can bring a total into a range and keep it there. */
const waysInto = (of: Quantity, range: Range, facts = factsOf({})) =>
  inputsFor([needTotal(keyOf(of), of, range)], inContext(facts)).map((one) => [...one.needs.keys()].join());

describe('an input', () => {
  test('is open until there is a result; a refusal leaves it open', () => {
    const open = (facts = factsOf({})) => isOpen({ measure: 'gait-speed' }, inContext(facts));
    expect(open()).toBe(true);
    expect(open(factsOf({ 'gait-speed': 'refused' }))).toBe(true);
    expect(open(factsOf({ 'gait-speed': 'unable' }))).toBe(false);
    expect(open(factsOf({ 'gait-speed': 1 }))).toBe(false);
  });

  test('an item is open until it is answered, with zero or no as well', () => {
    const open = (facts = factsOf({})) => isOpen({ questionnaire: 'q', item: 'a' }, inContext(facts));
    expect(open()).toBe(true);
    expect(open(answered({ b: 1 }))).toBe(true);
    expect(open(answered({ a: null }))).toBe(true);
    expect(open(answered({ a: 0 }))).toBe(false);
    expect(open(answered({ a: false }))).toBe(false);
  });

  test('has a name, and what is written alike has one key', () => {
    expect(nameOf({ measure: 'bmi' })).toBe('bmi');
    expect(nameOf({ questionnaire: 'q', item: 'a' })).toBe('q.a');
    expect(keyOf(measure('bmi'))).toBe(keyOf(measure('bmi')));
    const bmi = measure('bmi');
    expect([keyOf(bmi), keyOf(bmi)]).toEqual([keyOf(measure('bmi')), keyOf(measure('bmi'))]);
    expect(keyOf(bmi)).not.toBe(keyOf(measure('asm')));
  });
});

describe('what is missing for a number', () => {
  const missing = (quantity: Quantity, facts = factsOf({})) => openInputs(quantity, inContext(facts));

  test('is every open part of a sum or product, in order', () => {
    expect(missing(sum(measure('bmi'), measure('asm'), number(3)))).toEqual(['bmi', 'asm']);
    expect(missing(product(measure('bmi'), measure('asm')), factsOf({ bmi: 20 }))).toEqual(['asm']);
    expect(missing(items, answered({ b: 1 }))).toEqual(['q.a', 'q.c', 'q.d']);
    expect(missing(measure('bmi'), factsOf({ bmi: 20 }))).toEqual([]);
  });

  test('is also the age, sex or ancestry it depends on and nobody recorded', () => {
    expect(missing(age)).toEqual(['age']);
    expect(missing(age, factsOf({}, { age: 70 }))).toEqual([]);
    expect(missing(bySex(27, 16))).toEqual(['sex']);
    expect(missing(bySex(27, 16), factsOf({}, { sex: 'male' }))).toEqual([]);
    expect(missing(cases([[ancestry('asian'), 18.5]], 20))).toEqual(['ancestry']);
    expect(missing(number(3))).toEqual([]);
    expect(missing(cases([[below('bmi', bySex(20, 19), 'kg/m2', at), 1]], 0))).toEqual(['bmi', 'sex']);
  });

  test('of a total and its items is the total, until one item is answered', () => {
    const total = firstKnown(measure('sarc-f-score'), items);
    expect(missing(total)).toEqual(['sarc-f-score']);
    expect(missing(total, answered({ a: 1 }))).toEqual(['q.b', 'q.c', 'q.d']);
    const grades = firstKnown(measure('sarc-f-score'), count(present('cancer', at), present('fever', at)));
    expect(missing(grades)).toEqual(['sarc-f-score']);
    expect(missing(grades, factsOf({ cancer: true }))).toEqual(['fever']);
    expect(missing(firstKnown(measure('asm'), measure('asmi')), factsOf({}))).toEqual(['asm']);
    expect(missing(firstKnown(items, measure('asm')))).toEqual(['q.a', 'q.b', 'q.c', 'q.d']);
    expect(missing(firstKnown())).toEqual([]);
  });
});

describe('the fewest parts that bring a total into a range', () => {
  test('are single parts where one is enough whatever the others are', () => {
    expect(waysInto(items, [1, Infinity])).toEqual(['q.a', 'q.b', 'q.c', 'q.d']);
    expect(waysInto(items, [3, Infinity], answered({ a: 2 }))).toEqual(['q.b', 'q.c', 'q.d']);
  });

  test('are pairs where no single one is enough, single ones not among them', () => {
    expect(waysInto(items, [3, Infinity])).toEqual(['q.a,q.b', 'q.a,q.c', 'q.a,q.d', 'q.b,q.c', 'q.b,q.d', 'q.c,q.d']);
    const uneven = sum(item('wide', 3), item('a', 1), item('b', 1), item('c', 1));
    expect(waysInto(uneven, [2, Infinity])).toEqual(['q.wide', 'q.a,q.b', 'q.a,q.c', 'q.b,q.c']);
  });

  test('are the widest ones where pairs are not enough', () => {
    // At most 2 of 8 points, whatever the fourth item is: three have to be known.
    expect(waysInto(items, [-Infinity, 2])).toEqual(['q.a,q.b,q.c']);
    const uneven = sum(item('a', 1), item('b', 2), item('c', 3), item('d', 4));
    expect(waysInto(uneven, [10, Infinity])).toEqual(['q.d,q.c,q.b,q.a']);
    // The width counts, not the end: an item from 9 to 10 moves the total by one point only.
    const high = sum(item('a', 10, 9), item('b', 3), item('c', 3), item('d', 3));
    expect(waysInto(high, [18, Infinity])).toEqual(['q.b,q.c,q.d']);
  });

  test('are one set of the widest where there are more than eight', () => {
    const many = (n: number, wide = 1) =>
      sum(...Array.from({ length: n }, (_, index) => item(`i${index}`, index === n - 1 ? wide : 1)));
    expect(waysInto(many(8), [1, Infinity])).toHaveLength(8);
    expect(waysInto(many(9), [1, Infinity])).toEqual(['q.i0']);
    expect(waysInto(many(9, 4), [4, Infinity])).toEqual(['q.i8']);
    expect(waysInto(many(9, 4), [5, Infinity])).toEqual(['q.i8,q.i0']);
  });

  test('are none where nothing can, or where it is there already', () => {
    expect(waysInto(items, [9, Infinity])).toEqual([]);
    expect(waysInto(items, [-Infinity, -1])).toEqual([]);
    expect(waysInto(items, [0, 8])).toEqual(['']);
    expect(waysInto(items, [2, Infinity], answered({ a: 2 }))).toEqual(['']);
  });

  test('fall in a range with two ends', () => {
    expect(waysInto(items, [4, 4], answered({ a: 2, b: 2, c: 0 }))).toEqual(['q.d']);
    expect(waysInto(items, [4, 5], answered({ a: 2, b: 2 }))).toEqual(['q.c,q.d']);
    expect(waysInto(items, [5, 6], answered({ a: 2, b: 2 }))).toEqual(['q.c,q.d']);
    expect(waysInto(items, [5, 7], answered({ a: 2, b: 2 }))).toEqual(['q.c', 'q.d']);
  });

  test('reach a line of decimals that binary sums just miss', () => {
    expect(0.7 + 0.1).toBeLessThan(0.8);
    expect(waysInto(sum(item('a', 0.7), item('b', 0.1)), [0.8, Infinity])).toEqual(['q.a,q.b']);
  });

  test('do not rest on a part nobody can ask for', () => {
    const lost = factsOf({ 'body-weight': 'unable' });
    expect(waysInto(sum(measure('body-weight'), item('a')), [3, Infinity], lost)).toEqual([]);
  });

  test('are found inside counts, totals given by their items, and sums of sums', () => {
    const three = count(present('cancer', at), present('fever', at), present('anorexia', at));
    expect(waysInto(three, [2, 3])).toEqual(['cancer,fever', 'cancer,anorexia', 'fever,anorexia']);
    expect(waysInto(three, [2, 3], factsOf({ cancer: true }))).toEqual(['fever', 'anorexia']);
    const total = firstKnown(measure('sarc-f-score'), items);
    expect(waysInto(total, [4, Infinity])).toEqual(['sarc-f-score']);
    expect(waysInto(total, [3, Infinity], answered({ a: 2 }))).toEqual(['q.b', 'q.c', 'q.d']);
    expect(waysInto(sum(item('x', 1), sum(item('y', 1), item('z', 1))), [1, Infinity])).toEqual(['q.x', 'q.y', 'q.z']);
  });

  test('with ranges of inputs asked for besides', () => {
    const total = needTotal('t', items, [1, Infinity]);
    const plain = need('bmi', 1, 2);
    expect(inputsFor([plain], inContext())[0]).toBe(plain);
    const [first, ...others] = inputsFor(both([plain], [total]), inContext(answered({ c: 0, d: 0 })));
    expect([...first!.needs]).toEqual([
      ['bmi', [1, 2]],
      ['q.a', [-Infinity, Infinity]],
    ]);
    expect(first!.totals.size).toBe(0);
    expect(others).toHaveLength(1);
    const other = needTotal('o', sum(item('x', 1), item('y', 1)), [2, 2]);
    expect(
      inputsFor(both([total], [other]), inContext(answered({ b: 0, c: 0, d: 0 }))).map((one) => [...one.needs.keys()]),
    ).toEqual([['q.a', 'q.x', 'q.y']]);
  });
});
