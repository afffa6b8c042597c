import { contextOf, type OtherNumbers } from '@thew/core/assessment/context';
import { evaluateQuantity, evaluateTruth } from '@thew/core/assessment/evaluate-truth';
import { exactly } from '@thew/core/assessment/interval';
import { trace } from '@thew/core/assessment/trace';
import {
  all,
  answer,
  any,
  atLeast,
  atLeastValue,
  below,
  cite,
  count,
  firstKnown,
  measure,
  number,
  option,
  present,
  product,
  ref,
  sum,
  unable,
  variant,
} from '@thew/core/knowledge/criteria/build';
import type { Quantity, Truth } from '@thew/core/knowledge/criteria/criterion';
import type { Fact } from '@thew/core/observations/facts';
import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const at = cite('Table', 'Y2', 'S45');
const truthOf = (truth: Truth, facts = factsOf({}), findings: Record<string, Truth> = {}, choices = {}) =>
  evaluateTruth(truth, contextOf(facts, findings, choices));
const numberOf = (quantity: Quantity, facts = factsOf({})) => evaluateQuantity(quantity, contextOf(facts, {}));
const traced = (truth: Truth, facts = factsOf({})) => trace(truth, contextOf(facts, {}));
const ill = present('cancer', at);
const slow = below('gait-speed', 0.8, 'm/s', at);

describe('a measure nobody knows', () => {
  test('lies anywhere, a score within its scale', () => {
    expect(numberOf(measure('gait-speed'))).toEqual({ lo: -Infinity, hi: Infinity });
    expect(numberOf(measure('grip-strength'))).toEqual({ lo: -Infinity, hi: Infinity });
    expect(numberOf(measure('sppb-score'))).toEqual({ lo: 0, hi: 12 });
    expect(numberOf(measure('no-such-measure'))).toEqual({ lo: -Infinity, hi: Infinity });
    expect(numberOf(measure('no-such-measure'), factsOf({ 'no-such-measure': 'unable' }))).toEqual({
      lo: -Infinity,
      hi: Infinity,
    });
  });

  test('being unable is the worst end, on the side that is worse', () => {
    expect(numberOf(measure('gait-speed'), factsOf({ 'gait-speed': 'unable' }))).toEqual(exactly(-Infinity));
    expect(numberOf(measure('tug-time'), factsOf({ 'tug-time': 'unable' }))).toEqual(exactly(Infinity));
  });

  test('nothing can be said of being unable without a result', () => {
    expect(truthOf(unable('gait-speed', at), factsOf({ 'gait-speed': 'refused' }))).toBeUndefined();
    expect(truthOf(unable('gait-speed', at))).toBeUndefined();
  });
});

describe('a choice of readings', () => {
  const readings = variant('which', { first: slow, second: ill });
  test('is the first where none was chosen or the one chosen does not exist', () => {
    const facts = factsOf({ 'gait-speed': 1, cancer: true });
    expect(truthOf(readings, facts)).toBe(false);
    expect(truthOf(readings, facts, {}, { which: 'second' })).toBe(true);
    expect(truthOf(readings, facts, {}, { which: 'third' })).toBe(false);
  });
});

describe('several options at once', () => {
  test('are met when one of them is among those meant', () => {
    const fever = option('finger-ring-test', ['smaller', 'just-fits'], at);
    expect(truthOf(fever, factsOf({ 'finger-ring-test': { value: ['bigger', 'smaller'] } }))).toBe(true);
    expect(truthOf(fever, factsOf({ 'finger-ring-test': { value: ['bigger'] } }))).toBe(false);
    expect(truthOf(fever, factsOf({ 'finger-ring-test': { value: [] } }))).toBe(false);
    expect(truthOf(fever, factsOf({ 'finger-ring-test': 3 }))).toBeUndefined();
  });
});

describe('an answer', () => {
  const item = answer('q', 'a', 1, 3);
  const answered = (a: unknown) => factsOf({}, { answers: { q: { a } } as never });
  test.each([
    [1, { lo: 1, hi: 1 }],
    [3, { lo: 3, hi: 3 }],
    [true, { lo: 1, hi: 1 }],
    [0, { lo: 1, hi: 3 }],
    [4, { lo: 1, hi: 3 }],
    [false, { lo: 1, hi: 3 }],
    ['2', { lo: 1, hi: 3 }],
    [undefined, { lo: 1, hi: 3 }],
  ])('%s on a scale from 1 to 3', (given, expected) => expect(numberOf(item, answered(given))).toEqual(expected));

  test('no is worth nothing, yes one', () => {
    const yesNo = answer('q', 'a', 0, 1);
    expect(numberOf(yesNo, answered(true))).toEqual(exactly(1));
    expect(numberOf(yesNo, answered(false))).toEqual(exactly(0));
    expect(numberOf(yesNo)).toEqual({ lo: 0, hi: 1 });
  });
});

describe('numbers made of numbers', () => {
  test('a sum adds both bounds and is anywhere as soon as one part is', () => {
    const facts = factsOf({ bmi: 20, asm: 5 });
    expect(numberOf(sum(measure('bmi'), measure('asm'), number(1)), facts)).toEqual(exactly(26));
    expect(numberOf(sum(measure('bmi'), answer('q', 'a', 1, 3)), facts)).toEqual({ lo: 21, hi: 23 });
    expect(numberOf(sum(measure('gait-speed'), measure('bmi')), facts)).toEqual({ lo: -Infinity, hi: Infinity });
    const unables = factsOf({ 'gait-speed': 'unable', 'tug-time': 'unable' });
    expect(numberOf(sum(measure('gait-speed'), measure('tug-time')), unables)).toEqual({ lo: -Infinity, hi: Infinity });
  });

  test('the first known number stands; where none is, all bounds hold together', () => {
    const known = firstKnown(measure('sppb-score'), answer('q', 'a', 5, 9));
    expect(numberOf(known, factsOf({ 'sppb-score': 11 }))).toEqual(exactly(11));
    expect(numberOf(known, factsOf({}, { answers: { q: { a: 6 } } }))).toEqual(exactly(6));
    expect(numberOf(known)).toEqual({ lo: 5, hi: 9 });
  });

  test('what is met and what is open are counted apart', () => {
    const three = count(ill, present('fever', at), present('anorexia', at));
    expect(numberOf(three, factsOf({ cancer: true }))).toEqual({ lo: 1, hi: 3 });
    expect(numberOf(three, factsOf({ cancer: true, fever: false, anorexia: false }))).toEqual(exactly(1));
    expect(numberOf(three, factsOf({ cancer: false, fever: false }))).toEqual({ lo: 0, hi: 1 });
    const two = atLeast(2, ill, present('fever', at), present('anorexia', at));
    expect(truthOf(two, factsOf({ cancer: false, fever: false }))).toBe(false);
    expect(truthOf(two, factsOf({ cancer: true, fever: false, anorexia: false }))).toBe(false);
  });

  test('the same constant asked again is the same', () => {
    const [five, six] = [number(5), number(6)];
    expect([numberOf(five), numberOf(six), numberOf(five)]).toEqual([exactly(5), exactly(6), exactly(5)]);
  });
});

/** Facts that count how often somebody looks. */
class Watched extends Map<string, Fact> {
  looks = 0;
  override get(id: string) {
    this.looks++;
    return super.get(id);
  }
}

describe('within one evaluation', () => {
  test('a named part and a clause are worked out once', () => {
    const facts = factsOf({ cancer: true, 'gait-speed': 1 });
    const watched = new Watched(facts.measures);
    const either = any(slow, slow);
    const context = contextOf({ ...facts, measures: watched }, { either, ill, open: present('fever', at) });
    expect(evaluateTruth(ref('either'), context)).toBe(false);
    expect(evaluateTruth(all(ref('either'), either), context)).toBe(false);
    expect(watched.looks).toBe(1);
    for (let time = 0; time < 3; time++) {
      evaluateTruth(ref('ill'), context);
      evaluateTruth(ref('open'), context);
      evaluateTruth(ref('nowhere'), context);
    }
    expect(watched.looks).toBe(3);
  });

  test('an open clause is not looked at again', () => {
    const watched = new Watched();
    const context = contextOf({ ...factsOf({}), measures: watched }, {});
    expect(evaluateTruth(slow, context)).toBeUndefined();
    expect(evaluateTruth(slow, context)).toBeUndefined();
    expect(watched.looks).toBe(1);
  });
});

describe('numbers that stand in for the measured ones', () => {
  const others = (lo: number, hi: number): OtherNumbers => ({
    numbers: new Map([['gait-speed', { lo, hi }]]),
    asked: false,
    open: false,
  });
  const again = (truth: Truth, other: OtherNumbers, facts = factsOf({ 'gait-speed': 0.7 })) =>
    evaluateTruth(truth, { ...contextOf(facts, {}), others: other });

  test('decide in place of the measured ones, and say so when they leave a comparison open', () => {
    const certain = others(1, 1);
    expect(again(slow, certain)).toBe(false);
    expect(certain).toMatchObject({ open: false, asked: false });
    const wide = others(0.7, 0.9);
    expect(again(slow, wide)).toBeUndefined();
    expect(wide).toMatchObject({ open: true, asked: false });
  });

  test('say nothing of a comparison that is open without them, or decided with them', () => {
    const wide = others(0.7, 0.9);
    expect(again(below('grip-strength', 27, 'kg', at), wide)).toBeUndefined();
    expect(wide.open).toBe(false);
    expect(again(all(below('gait-speed', 1, 'm/s', at), below('bmi', 20, 'kg/m2', at)), wide)).toBeUndefined();
    expect(wide.open).toBe(false);
  });

  test('a comparison inside another one is told apart from it', () => {
    const inner = atLeastValue(count(slow), 1, '{score}', at);
    const wide = others(0.7, 0.9);
    expect(again(inner, wide)).toBeUndefined();
    expect(wide.open).toBe(true);
    const outer = others(0.7, 0.9);
    outer.asked = true;
    again(below('bmi', 20, 'kg/m2', at), outer, factsOf({ bmi: 19 }));
    expect(outer).toMatchObject({ asked: true, open: false });
  });
});

describe('the trace of a clause', () => {
  test('holds no field for what was not recorded', () => {
    const node = traced(slow, factsOf({ 'gait-speed': 0.7 }));
    expect(Object.keys(node).sort()).toEqual([
      'at',
      'cutPoint',
      'kind',
      'measure',
      'operator',
      'outcome',
      'unit',
      'value',
    ]);
    expect(traced(atLeastValue(number(3), 2, '{score}', at))).not.toHaveProperty('of');
    const age = traced(atLeastValue({ kind: 'age', completed: true }, 60, 'a', at), factsOf({}, { age: 70 }));
    expect(age).toMatchObject({ value: 70, outcome: 'met' });
    expect(age).not.toHaveProperty('of');
  });

  test('shows the parts of a product and of alternatives', () => {
    const facts = factsOf({ bmi: 20, 'gait-speed': 1, cancer: false });
    const node = traced(atLeastValue(product(number(2), measure('bmi')), 30, 'kg', at), facts);
    expect(node).toMatchObject({ value: 40, of: [{ kind: 'measure', measure: 'bmi', value: 20 }] });
    expect(traced(any(slow, ill), facts).of).toMatchObject([{ measure: 'gait-speed' }, { measure: 'cancer' }]);
  });

  test('of a number nobody knows, shows its last way of asking', () => {
    const total = atLeastValue(
      firstKnown(measure('sarc-f-score'), measure('sppb-score'), answer('q', 'a', 0, 2)),
      3,
      '{score}',
      at,
    );
    expect(traced(total).of).toMatchObject([{ kind: 'answer', name: 'q.a', outcome: 'unknown' }]);
  });

  test('names the reading that was chosen, not another one', () => {
    const readings = variant('which', { first: slow, second: ill });
    const node = trace(readings, contextOf(factsOf({}), {}, { which: 'second' }));
    expect(node).toMatchObject({ name: 'which=second', of: [{ measure: 'cancer' }] });
  });

  test('describes a named part once, however often it is used', () => {
    const context = contextOf(factsOf({}), { slow });
    const node = trace(all(ref('slow'), ref('slow')), context);
    expect(node.of![0]!.of![0]).toBe(node.of![1]!.of![0]);
  });
});
