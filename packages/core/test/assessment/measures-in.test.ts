import { contextOf } from '@thew/core/assessment/context';
import { inputsIn, inputsOf, isMeasured } from '@thew/core/assessment/measures-in';
import {
  all,
  ancestry,
  answer,
  any,
  anyMeasured,
  atLeast,
  atLeastValue,
  below,
  cases,
  cite,
  count,
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
  sex,
  sum,
  unable,
  variant,
} from '@thew/core/knowledge/criteria/build';
import type { Quantity, Truth } from '@thew/core/knowledge/criteria/criterion';
import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const at = cite('Table', 'Y2', 'S45');
const grip = below('grip-strength', { male: 27, female: 16 }, 'kg', at);
const gait = below('gait-speed', 0.8, 'm/s', at);
const ill = present('cancer', at);
const findings = { slow: gait };
const names = (inputs: readonly object[]) =>
  inputs.map((one) =>
    'measure' in one ? one.measure : 'item' in one && 'questionnaire' in one && `${one.questionnaire}.${one.item}`,
  );
const of = (truth: Truth) => names(inputsIn(truth, contextOf(factsOf({}), findings)));
const ofNumber = (quantity: Quantity) => names(inputsOf(quantity, contextOf(factsOf({}), findings)));

describe('what a clause rests on', () => {
  test.each<[string, Truth, string[]]>([
    ['a comparison: its number, not what its line depends on', grip, ['grip-strength']],
    ['a finding', ill, ['cancer']],
    ['an option', option('finger-ring-test', ['smaller'], at), ['finger-ring-test']],
    ['being unable', unable('gait-speed', at), ['gait-speed']],
    ['a named part', ref('slow'), ['gait-speed']],
    ['a part that does not exist', ref('nowhere'), []],
    ['all', all(ill, gait), ['cancer', 'gait-speed']],
    ['any', any(ill, gait), ['cancer', 'gait-speed']],
    ['a count', atLeast(1, ill, gait), ['cancer', 'gait-speed']],
    ['interchangeable tests', anyMeasured(grip, gait), ['grip-strength', 'gait-speed']],
    ['a negation', not(ill), ['cancer']],
    ['the reading chosen', variant('which', { first: gait, second: grip }), ['gait-speed']],
    [
      'sex, ancestry, method, having been measured',
      all(sex('male'), ancestry('asian'), method('asm', 'dxa'), measured('asm')),
      [],
    ],
  ])('%s', (_, truth, expected) => expect(of(truth)).toEqual(expected));

  test('a finding is handed on as a measure, so that it can be looked up', () => {
    expect(inputsIn(ill, contextOf(factsOf({}), {}))).toEqual([{ measure: 'cancer' }]);
  });
});

describe('what a number rests on', () => {
  const bmi = below('bmi', 20, 'kg/m2', at);
  test.each<[string, Quantity, string[]]>([
    ['a measure', measure('bmi'), ['bmi']],
    ['an answer', answer('sarc-f', 'rise', 0, 2), ['sarc-f.rise']],
    ['cases: conditions, values and the rest', cases([[bmi, measure('asm')]], measure('asmi')), ['bmi', 'asm', 'asmi']],
    ['a sum', sum(measure('asm'), measure('bmi')), ['asm', 'bmi']],
    ['a product', product(measure('asm'), measure('bmi')), ['asm', 'bmi']],
    [
      'the first that is known',
      firstKnown(measure('sarc-f-score'), answer('sarc-f', 'rise', 0, 2)),
      ['sarc-f-score', 'sarc-f.rise'],
    ],
    ['a count', count(ill, bmi), ['cancer', 'bmi']],
    ['a constant and an age', sum(number(3), { kind: 'age', completed: true }), []],
  ])('%s', (_, quantity, expected) => expect(ofNumber(quantity)).toEqual(expected));
});

describe('whether some of it was measured', () => {
  const isKnown = (truth: Truth, facts = factsOf({})) => isMeasured(truth, contextOf(facts, findings));
  const low = (quantity: Quantity) => atLeastValue(quantity, 3, '{score}', at);

  test('a value and being unable count, a refusal does not', () => {
    expect(isKnown(grip, factsOf({ 'grip-strength': 20 }))).toBe(true);
    expect(isKnown(grip, factsOf({ 'grip-strength': 'unable' }))).toBe(true);
    expect(isKnown(grip, factsOf({ 'grip-strength': 'refused' }))).toBe(false);
    expect(isKnown(grip)).toBe(false);
  });

  test('one part is enough, whichever it is', () => {
    const facts = factsOf({ cancer: false });
    for (const truth of [ill, not(ill), all(gait, ill), any(ill, gait), atLeast(2, gait, ill), anyMeasured(gait, ill)])
      expect(isKnown(truth, facts)).toBe(true);
    for (const truth of [gait, not(gait), all(gait, grip), ref('slow'), ref('nowhere'), sex('male')])
      expect(isKnown(truth, facts)).toBe(false);
    expect(isKnown(ref('slow'), factsOf({ 'gait-speed': 1 }))).toBe(true);
    expect(isKnown(variant('which', { first: gait, second: ill }), facts)).toBe(false);
  });

  test('an answered item counts, zero and no among them; an item nobody answered does not', () => {
    const item = low(answer('q', 'a', 0, 2));
    const answered = (a: unknown) => factsOf({}, { answers: { q: { a } } as never });
    expect(isKnown(item)).toBe(false);
    expect(isKnown(item, answered(0))).toBe(true);
    expect(isKnown(item, answered(false))).toBe(true);
    expect(isKnown(item, answered(null))).toBe(false);
    expect(isKnown(item, answered(undefined))).toBe(false);
  });

  test('a number made of parts is measured when one of them is', () => {
    const facts = factsOf({ bmi: 19 });
    const bmi = below('bmi', 20, 'kg/m2', at);
    const asm = measure('asm');
    expect(isKnown(low(sum(asm, measure('bmi'))), facts)).toBe(true);
    expect(isKnown(low(product(asm, asm)), facts)).toBe(false);
    expect(isKnown(low(firstKnown(asm, measure('bmi'))), facts)).toBe(true);
    expect(isKnown(low(count(ill, bmi)), facts)).toBe(true);
    expect(isKnown(low(count(ill, gait)), facts)).toBe(false);
    expect(isKnown(low(cases([[bmi, 1]], 0)), facts)).toBe(true);
    expect(isKnown(low(cases([[ill, measure('bmi')]], 0)), facts)).toBe(true);
    expect(isKnown(low(cases([[ill, 1]], measure('bmi'))), facts)).toBe(true);
    expect(isKnown(low(cases([[ill, asm]], asm)), facts)).toBe(false);
    expect(isKnown(low(number(2)), facts)).toBe(false);
  });
});
