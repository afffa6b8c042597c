import { assessCriterion } from '@thew/core/assessment/assess-criterion';
import { contextOf } from '@thew/core/assessment/context';
import { evaluateQuantity, evaluateTruth } from '@thew/core/assessment/evaluate-truth';
import {
  above,
  all,
  ancestry,
  answer,
  any,
  anyMeasured,
  atLeast,
  atLeastValue,
  atMost,
  below,
  cases,
  cite,
  count,
  criterion,
  firstKnown,
  measure,
  measured,
  method,
  not,
  number,
  option,
  present,
  product,
  ref,
  sum,
  unable,
  variant,
} from '@thew/core/knowledge/criteria/build';
import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import type { Truth } from '@thew/core/knowledge/criteria/criterion';
import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const at = cite('Table', 'Y2', 'S45');
const grip = below('grip-strength', { male: 27, female: 16 }, 'kg', at);
const chair = above('chair-stand-5x-time', 15, 's', at);
const truthOf = (truth: Truth, facts = factsOf({})) => evaluateTruth(truth, contextOf(facts, {}));

describe('a comparison', () => {
  test.each([
    ['<', 26.999999, true],
    ['<', 27, false],
    ['<=', 27, true],
    ['<=', 27.000001, false],
    ['>', 27, false],
    ['>', 27.000001, true],
    ['>=', 27, true],
    ['>=', 26.999999, false],
  ] as const)('%s 27 with %d is %s', (operator, value, expected) => {
    const truth: Truth = {
      kind: 'compare',
      left: measure('grip-strength'),
      operator,
      right: number(27),
      unit: 'kg',
      at,
    };
    expect(truthOf(truth, factsOf({ 'grip-strength': value }))).toBe(expected);
  });

  test('absorbs floating-point error only: 6.096 m in 7.62 s is at most 0.8 m/s and not below it', () => {
    const facts = factsOf({ 'gait-speed': 6.096 / 7.62 });
    expect(truthOf(atMost('gait-speed', 0.8, 'm/s', at), facts)).toBe(true);
    expect(truthOf(below('gait-speed', 0.8, 'm/s', at), facts)).toBe(false);
    expect(truthOf(below('gait-speed', 0.8, 'm/s', at), factsOf({ 'gait-speed': 0.79999 }))).toBe(true);
  });

  test('is unknown without a value and when the test was refused', () => {
    expect(truthOf(chair)).toBeUndefined();
    expect(truthOf(chair, factsOf({ 'chair-stand-5x-time': 'refused' }))).toBeUndefined();
  });

  test('unable is worse than any cut-point, in the direction that is worse', () => {
    expect(truthOf(chair, factsOf({ 'chair-stand-5x-time': 'unable' }))).toBe(true);
    expect(truthOf(atMost('gait-speed', 0.8, 'm/s', at), factsOf({ 'gait-speed': 'unable' }))).toBe(true);
    expect(truthOf(unable('gait-speed', at), factsOf({ 'gait-speed': 'unable' }))).toBe(true);
    expect(truthOf(unable('gait-speed', at), factsOf({ 'gait-speed': 1 }))).toBe(false);
    expect(truthOf(unable('gait-speed', at))).toBeUndefined();
  });

  test('with an unknown sex is decided only where both cut-points agree', () => {
    expect(truthOf(grip, factsOf({ 'grip-strength': 15 }))).toBe(true);
    expect(truthOf(grip, factsOf({ 'grip-strength': 20 }))).toBeUndefined();
    expect(truthOf(grip, factsOf({ 'grip-strength': 28 }))).toBe(false);
  });
});

describe('Kleene logic', () => {
  const met: Truth = { kind: 'constant', is: true };
  const notMet: Truth = { kind: 'constant', is: false };
  const unknown = present('anorexia', at);
  test.each([
    [all(met, unknown), undefined],
    [all(notMet, unknown), false],
    [all(met, met), true],
    [any(met, unknown), true],
    [any(notMet, unknown), undefined],
    [any(notMet, notMet), false],
    [not(unknown), undefined],
    [not(met), false],
    [atLeast(2, met, unknown, notMet), undefined],
    [atLeast(2, met, met, unknown), true],
    [atLeast(3, met, notMet, unknown), false],
  ])('case %#', (truth, expected) => expect(truthOf(truth)).toBe(expected));

  test('interchangeable tests decide by those that were done', () => {
    const either = anyMeasured(grip, chair);
    expect(truthOf(either, factsOf({ 'chair-stand-5x-time': 12 }, { sex: 'female' }))).toBe(false);
    expect(truthOf(any(grip, chair), factsOf({ 'chair-stand-5x-time': 12 }, { sex: 'female' }))).toBeUndefined();
    expect(truthOf(either, factsOf({ 'grip-strength': 20, 'chair-stand-5x-time': 12 }))).toBeUndefined();
    expect(truthOf(either)).toBeUndefined();
  });
});

describe('leaves', () => {
  test('a finding answered absent is not a finding nobody asked about', () => {
    expect(truthOf(present('cancer', at), factsOf({ cancer: false }))).toBe(false);
    expect(truthOf(present('cancer', at))).toBeUndefined();
  });

  test('an option, a method, an ancestry and being measured', () => {
    const facts = factsOf({ 'finger-ring-test': 'smaller', asmi: { value: 6, method: 'dxa' } }, { ancestry: 'asian' });
    expect(truthOf(option('finger-ring-test', ['smaller'], at), facts)).toBe(true);
    expect(truthOf(option('finger-ring-test', ['bigger'], at), facts)).toBe(false);
    expect(truthOf(option('finger-ring-test', ['bigger'], at))).toBeUndefined();
    expect(truthOf(method('asmi', 'dxa'), facts)).toBe(true);
    expect(truthOf(method('asmi', 'bia'), facts)).toBe(false);
    expect(truthOf(method('asmi', 'bia'), factsOf({ asmi: 6 }))).toBeUndefined();
    expect(truthOf(ancestry('asian'), facts)).toBe(true);
    expect(truthOf(ancestry('asian'))).toBeUndefined();
    expect(truthOf(measured('asm', 'asmi'), facts)).toBe(true);
    expect(truthOf(measured('asm'), facts)).toBe(false);
    expect(truthOf(ref('nowhere'), facts)).toBeUndefined();
  });
});

describe('a number', () => {
  const items = sum(answer('sarc-f', 'strength', 0, 2), answer('sarc-f', 'rise', 0, 2));
  const rangeOf = (quantity: Parameters<typeof evaluateQuantity>[0], facts = factsOf({})) =>
    evaluateQuantity(quantity, contextOf(facts, {}));

  test('adds answered items and bounds unanswered ones', () => {
    const facts = factsOf({}, { answers: { 'sarc-f': { strength: 1 } } });
    expect(rangeOf(items, facts)).toEqual({ lo: 1, hi: 3 });
    expect(rangeOf(items, factsOf({}, { answers: { 'sarc-f': { strength: 1, rise: 9 } } }))).toEqual({ lo: 1, hi: 3 });
    expect(rangeOf(items, factsOf({}, { answers: { 'sarc-f': { strength: 1, rise: true } } }))).toEqual({
      lo: 2,
      hi: 2,
    });
  });

  test('takes a total that is given before its items', () => {
    const score = firstKnown(measure('sarc-f-score'), items);
    expect(rangeOf(score, factsOf({ 'sarc-f-score': 7 }))).toEqual({ lo: 7, hi: 7 });
    expect(rangeOf(score)).toEqual({ lo: 0, hi: 4 });
  });

  test('takes the first case that is met; unknown cases widen it', () => {
    const points = cases(
      [
        [below('bmi', 18.5, 'kg/m2', at), 2],
        [atMost('bmi', 20, 'kg/m2', at), 1],
      ],
      0,
    );
    expect(rangeOf(points, factsOf({ bmi: 18.4 })).lo).toBe(2);
    expect(rangeOf(points, factsOf({ bmi: 20 }))).toEqual({ lo: 1, hi: 1 });
    expect(rangeOf(points, factsOf({ bmi: 21 })).hi).toBe(0);
    expect(rangeOf(points)).toEqual({ lo: 0, hi: 2 });
  });

  test('counts what is met and multiplies', () => {
    const facts = factsOf({ cancer: true, anorexia: false, bmi: 20 });
    expect(rangeOf(count(present('cancer', at), present('anorexia', at), present('fever', at)), facts)).toEqual({
      lo: 1,
      hi: 2,
    });
    expect(rangeOf(product(-2, measure('bmi')), facts)).toEqual({ lo: -40, hi: -40 });
    expect(rangeOf(product(0, measure('body-weight')), facts)).toEqual({ lo: 0, hi: 0 });
  });
});

const ladder = criterion({
  id: 'test',
  title: 'Test',
  kind: 'definition',
  condition: 'sarcopenia',
  source: 'test',
  section: '0',
  applies: atLeastValue({ kind: 'age', completed: true }, 50, 'a', at),
  findings: {
    weak: variant('strength', { any: anyMeasured(grip, chair), grip }),
    small: anyMeasured(
      below('asm', { male: 20, female: 15 }, 'kg', at),
      below('asmi', { male: 7, female: 5.5 }, 'kg/m2', at),
    ),
    slow: atMost('gait-speed', 0.8, 'm/s', at),
  },
  domains: { weak: 'strength', small: 'mass', slow: 'function' },
  stages: [
    { result: 'severe', when: all(ref('weak'), ref('small'), ref('slow')) },
    { result: 'confirmed', when: all(ref('weak'), ref('small')) },
    { result: 'probable', when: ref('weak') },
  ],
  otherwise: 'none',
  staging: 'ladder',
  variants: { strength: { options: ['any', 'grip'], why: 'test' } },
  departures: [],
});

const woman = { sex: 'female', age: 80 } as const;

describe('a staged definition', () => {
  test('returns the highest stage proven and names what is not excluded', () => {
    const result = assessCriterion(ladder, factsOf({ 'grip-strength': 14.2 }, woman));
    expect(result).toMatchObject({
      result: 'probable',
      notExcluded: ['severe', 'confirmed'],
      missing: [['asm'], ['asmi']],
    });
  });

  test('is settled when nothing harder is possible', () => {
    const facts = factsOf({ 'grip-strength': 14, asmi: 6 }, woman);
    expect(assessCriterion(ladder, facts)).toMatchObject({ result: 'probable', notExcluded: [], missing: [] });
  });

  test('cannot tell while its first part is unknown, and names the cheapest test first', () => {
    const result = assessCriterion(ladder, factsOf({ asmi: 5 }, woman));
    expect(result.result).toBe('indeterminate');
    expect(result.notExcluded).toEqual(['severe', 'confirmed', 'probable']);
    expect(result.missing).toEqual([['chair-stand-5x-time'], ['grip-strength']]);
  });

  test('is kept for an unknown sex only where both sexes agree', () => {
    expect(assessCriterion(ladder, factsOf({ 'grip-strength': 15, asmi: 5 }, { age: 80 })).result).toBe('confirmed');
    const open = assessCriterion(ladder, factsOf({ 'grip-strength': 20, asmi: 6 }, { age: 80 }));
    expect(open).toMatchObject({ result: 'indeterminate', notExcluded: ['severe', 'confirmed'], missing: [['sex']] });
  });

  test('does not apply outside the limits the paper states, by completed years', () => {
    expect(assessCriterion(ladder, factsOf({ 'grip-strength': 14 }, { sex: 'female', age: 49.99 })).result).toBe(
      'not-applicable',
    );
    expect(assessCriterion(ladder, factsOf({ 'grip-strength': 14 }, { sex: 'female', age: 50 })).result).toBe(
      'probable',
    );
    const open = assessCriterion(ladder, factsOf({ 'grip-strength': 14 }, { sex: 'female' }));
    expect(open).toMatchObject({ result: 'indeterminate', missing: [['age']] });
    // Not applicable is another result than none, and both are possible.
    expect(assessCriterion(ladder, factsOf({ 'grip-strength': 34 }, { sex: 'female' }))).toMatchObject({
      result: 'indeterminate',
      notExcluded: [],
      missing: [['age']],
    });
  });

  test('gives every documented reading', () => {
    const facts = factsOf({ 'grip-strength': 30, 'chair-stand-5x-time': 20 }, woman);
    expect(assessCriterion(ladder, facts).variants).toEqual({ 'strength=any': 'probable', 'strength=grip': 'none' });
  });

  test('traces each clause with value, cut-point, date and source', () => {
    const facts = factsOf({ 'grip-strength': { value: 14.2, date: '2026-11-20', method: 'jamar' } }, woman);
    const [severe] = assessCriterion(ladder, facts, { trace: true }).trace!.slice(1);
    const clause = severe?.of?.[0]?.of?.[0]?.of?.[0]?.of?.[0];
    expect(clause).toMatchObject({
      kind: 'compare',
      measure: 'grip-strength',
      value: 14.2,
      operator: '<',
      cutPoint: 16,
      unit: 'kg',
      outcome: 'met',
      date: '2026-11-20',
      method: 'jamar',
      at: { certainty: 'secondary', sources: ['S45'] },
    });
    expect(severe?.of?.[0]?.of?.[0]?.of?.[0]?.of?.[1]).toMatchObject({ measure: 'chair-stand-5x-time', notUsed: true });
  });
});

const banded = criterion({
  ...ladder,
  id: 'bands',
  findings: {},
  domains: {},
  stages: [
    { result: 'high', when: atLeastValue(sum(answer('q', 'a', 0, 2), answer('q', 'b', 0, 2)), 3, '{score}', at) },
    { result: 'some', when: atLeastValue(sum(answer('q', 'a', 0, 2), answer('q', 'b', 0, 2)), 1, '{score}', at) },
  ],
  score: { of: sum(answer('q', 'a', 0, 2), answer('q', 'b', 0, 2)), min: 0, max: 4 },
  staging: 'bands',
  variants: {},
});

describe('what would settle a published definition', () => {
  const missingOf = (id: string, measures: Parameters<typeof factsOf>[0]) =>
    assessCriterion(criterionById(id)!, factsOf(measures, woman)).missing;

  test('a test that outranks another when it is done is offered beside it', () => {
    expect(missingOf('ewgsop2-2019', { 'grip-strength': 14.2 })).toEqual([['asm'], ['asmi']]);
  });

  test('nobody is sent for a diagnosis that counts only where it was recorded', () => {
    expect(missingOf('evans-2008', {}).flat()).not.toContain('alternative-diagnosis');
  });
});

describe('a banded score', () => {
  const answered = (answers: Record<string, number>) => factsOf({}, { ...woman, answers: { q: answers } });
  test('gives a band only when no missing item could change it', () => {
    expect(assessCriterion(banded, answered({ a: 1 }))).toMatchObject({
      result: 'indeterminate',
      notExcluded: ['high', 'some'],
      scoreRange: [1, 3],
      missing: [['q.b']],
    });
    expect(assessCriterion(banded, answered({ a: 1, b: 1 }))).toMatchObject({ result: 'some', score: 2, missing: [] });
    expect(assessCriterion(banded, answered({ a: 0, b: 0 }))).toMatchObject({ result: 'none', score: 0 });
  });
});
