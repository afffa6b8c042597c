import type { TraceNode } from '@thew/core/assessment/assessment';
import { contextOf } from '@thew/core/assessment/context';
import { trace } from '@thew/core/assessment/trace';
import {
  all,
  ancestry,
  answer,
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
  option,
  present,
  ref,
  sex,
  sum,
  unable,
  variant,
} from '@thew/core/knowledge/criteria/build';
import type { Truth } from '@thew/core/knowledge/criteria/criterion';
import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const at = cite('Table', 'Y2', 'S45');
const traced = (truth: Truth, facts = factsOf({}), findings: Record<string, Truth> = {}): TraceNode =>
  trace(truth, contextOf(facts, findings));

describe('a clause', () => {
  test('shows the value with its date, method and formula, the line, the unit and the source', () => {
    const facts = factsOf({ asmi: { value: 6, date: '2026-11-20', method: 'dxa', formula: 'asm/height2' } });
    expect(traced(below('asmi', 7, 'kg/m2', at), facts)).toEqual({
      kind: 'compare',
      outcome: 'met',
      measure: 'asmi',
      value: 6,
      date: '2026-11-20',
      method: 'dxa',
      formula: 'asm/height2',
      operator: '<',
      cutPoint: 7,
      unit: 'kg/m2',
      at,
    });
  });

  test('shows a line that is not settled as its bounds', () => {
    const node = traced(below('grip-strength', { male: 27, female: 16 }, 'kg', at), factsOf({ 'grip-strength': 20 }));
    expect(node).toMatchObject({ outcome: 'unknown', cutPointRange: [16, 27], value: 20 });
    expect(node).not.toHaveProperty('cutPoint');
  });

  test('says why there is no value: not measured, refused, or unable', () => {
    const slow = below('gait-speed', 0.8, 'm/s', at);
    expect(traced(slow)).toMatchObject({ missing: 'not-measured', outcome: 'unknown' });
    expect(traced(slow, factsOf({ 'gait-speed': 'refused' }))).toMatchObject({ missing: 'refused' });
    const node = traced(slow, factsOf({ 'gait-speed': 'unable' }));
    expect(node).toMatchObject({ unable: true, outcome: 'met' });
    expect(node).not.toHaveProperty('missing');
    expect(node).not.toHaveProperty('value');
  });

  test('names findings, options, methods, sex, ancestry and what was measured', () => {
    const facts = factsOf({ cancer: true, 'finger-ring-test': 'smaller' }, { sex: 'female', ancestry: 'asian' });
    expect(traced(present('cancer', at), facts)).toMatchObject({
      measure: 'cancer',
      operator: 'present',
      outcome: 'met',
    });
    const absentNode = traced({ kind: 'finding', finding: 'cancer', is: false, at }, facts);
    expect(absentNode).toMatchObject({ operator: 'absent', outcome: 'not-met', at });
    const ring = traced(option('finger-ring-test', ['smaller'], at), facts);
    expect(ring).toMatchObject({ kind: 'option', measure: 'finger-ring-test', value: 'smaller', outcome: 'met' });
    expect(traced(unable('gait-speed', at), facts)).toMatchObject({ kind: 'unable', missing: 'not-measured' });
    expect(traced(method('asmi', 'dxa', 'bia'), facts)).toMatchObject({ kind: 'method', name: 'dxa|bia' });
    expect(traced(measured('asm', 'asmi'), facts)).toEqual({ kind: 'measured', name: 'asm|asmi', outcome: 'not-met' });
    expect(traced(sex('female'), facts)).toEqual({ kind: 'sex', name: 'female', outcome: 'met' });
    expect(traced(ancestry('asian', 'other'), facts)).toEqual({
      kind: 'ancestry',
      name: 'asian|other',
      outcome: 'met',
    });
    expect(traced({ kind: 'constant', is: true }, facts)).toEqual({ kind: 'constant', outcome: 'met' });
  });

  test('keeps the parts of logic, the reading chosen and the named part', () => {
    const slow = below('gait-speed', 0.8, 'm/s', at);
    const weak = below('grip-strength', 27, 'kg', at);
    const facts = factsOf({ 'gait-speed': 0.7 });
    expect(traced(not(slow), facts)).toMatchObject({ kind: 'not', outcome: 'not-met', of: [{ outcome: 'met' }] });
    expect(traced(atLeast(2, slow, weak), facts)).toMatchObject({ name: '2', of: [{}, { outcome: 'unknown' }] });
    expect(traced(all(slow, weak), facts).of!.map((node) => node.notUsed)).toEqual([undefined, undefined]);
    expect(traced(anyMeasured(slow, weak), facts).of!.map((node) => node.notUsed)).toEqual([undefined, true]);
    expect(traced(anyMeasured(slow, weak)).of!.map((node) => node.notUsed)).toEqual([undefined, undefined]);
    const readings = variant('which', { first: slow, second: weak });
    expect(traced(readings, facts)).toMatchObject({
      kind: 'variant',
      name: 'which=first',
      of: [{ measure: 'gait-speed' }],
    });
    expect(traced(ref('slow'), facts, { slow })).toMatchObject({ kind: 'ref', name: 'slow', of: [{ outcome: 'met' }] });
    expect(traced(ref('slow'), facts)).toEqual({ kind: 'ref', name: 'slow', outcome: 'unknown' });
  });
});

describe('a number made of parts', () => {
  const items = sum(answer('q', 'a', 0, 2), answer('q', 'b', 0, 2));
  const total = atLeastValue(firstKnown(measure('sarc-f-score'), items), 3, '{score}', at);

  test('shows answered and open items with their bounds', () => {
    const node = traced(total, factsOf({}, { answers: { q: { a: 1 } } }));
    expect(node).toMatchObject({ range: [1, 3], outcome: 'unknown' });
    expect(node.of).toEqual([
      { kind: 'answer', name: 'q.a', outcome: 'met', value: 1 },
      { kind: 'answer', name: 'q.b', outcome: 'unknown', range: [0, 2], missing: 'not-measured' },
    ]);
    expect(traced(total, factsOf({}, { answers: { q: { a: 0, b: 0 } } })).of![0]).toMatchObject({ outcome: 'not-met' });
  });

  test('shows the total where it was given', () => {
    expect(traced(total, factsOf({ 'sarc-f-score': 4 }))).toMatchObject({
      value: 4,
      of: [{ kind: 'measure', measure: 'sarc-f-score', value: 4, outcome: 'met' }],
    });
  });

  test('shows the measures, conditions and counts it rests on, but not the sex that picks a line', () => {
    const points = cases(
      [
        [sex('male'), 1],
        [below('bmi', 20, 'kg/m2', at), 2],
      ],
      0,
    );
    const made = atLeastValue(sum(measure('body-weight'), points, count(present('cancer', at))), 3, '{score}', at);
    const node = traced(made, factsOf({ cancer: true, bmi: 19 }, { sex: 'female' }));
    expect(node.of!.map(({ kind, measure, outcome }) => [kind, measure, outcome])).toEqual([
      ['measure', 'body-weight', 'unknown'],
      ['compare', 'bmi', 'met'],
      ['finding', 'cancer', 'met'],
    ]);
  });
});
