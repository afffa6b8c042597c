import { resultProbabilities } from '@thew/core/assessment/probability';
import { all, anyMeasured, atMost, below, cite, measure, ref, sum } from '@thew/core/knowledge/criteria/build';
import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import type { Criterion, Truth } from '@thew/core/knowledge/criteria/criterion';
import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const at = cite('Table', 'Y2', 'S45');
const one = (when: Truth, findings: Criterion['findings'] = {}): Criterion => ({
  ...criterionById('sdoc-2020')!,
  findings,
  stages: [{ result: 'met', when }],
  otherwise: 'not-met',
});
const grip27 = below('grip-strength', 27, 'kg', at);
const semOf = (sems: Record<string, number>) => (id: string) => sems[id];

describe('a number on its cut-point', () => {
  test.each(['<', '<=', '>', '>='] as const)('%s comes out either way with the same chance', (operator) => {
    const truth: Truth = { ...(grip27 as Extract<Truth, { kind: 'compare' }>), operator };
    const chances = resultProbabilities(one(truth), factsOf({ 'grip-strength': 27 }), semOf({ 'grip-strength': 2 }))!;
    expect(chances.met).toBeCloseTo(0.5, 9);
    expect(chances['not-met']).toBeCloseTo(0.5, 9);
  });

  test('is almost certain four standard errors away, and certain far away', () => {
    const chance = (grip: number) =>
      resultProbabilities(one(grip27), factsOf({ 'grip-strength': grip }), semOf({ 'grip-strength': 2 }))!;
    expect(chance(19).met).toBeGreaterThan(0.9999);
    expect(chance(25).met).toBeCloseTo(0.8413447, 6);
    expect(chance(29).met).toBeCloseTo(0.1586553, 6);
    expect(chance(60)).toEqual({ 'not-met': 1 });
  });

  test('a score changes between its whole numbers', () => {
    const low = one(atMost('sppb-score', 8, '{score}', at));
    const chances = (score: number) =>
      resultProbabilities(low, factsOf({ 'sppb-score': score }), semOf({ 'sppb-score': 1 }))!;
    expect(chances(8).met).toBeCloseTo(0.6914625, 6);
    expect(chances(9).met).toBeCloseTo(0.3085375, 6);
    const under = one(below('sppb-score', 9, '{score}', at));
    expect(resultProbabilities(under, factsOf({ 'sppb-score': 8 }), semOf({ 'sppb-score': 1 }))!.met).toBeCloseTo(
      0.6914625,
      6,
    );
  });
});

describe('several numbers', () => {
  test('errors of two measurements are independent', () => {
    const both = one(all(grip27, atMost('gait-speed', 0.8, 'm/s', at)));
    const facts = factsOf({ 'grip-strength': 27, 'gait-speed': 0.8 });
    const chances = resultProbabilities(both, facts, semOf({ 'grip-strength': 2, 'gait-speed': 0.05 }))!;
    expect(chances.met).toBeCloseTo(0.25, 9);
  });

  test('an index and the mass it comes from have one error', () => {
    const low = one(all(below('asm', 20, 'kg', at), below('asmi', 7, 'kg/m2', at)));
    const facts = factsOf({ asm: 20, asmi: { value: 7, proportionalTo: { measure: 'asm', scale: 0.35 } } });
    expect(resultProbabilities(low, facts, semOf({ asm: 0.5, asmi: 0.2 }))!.met).toBeCloseTo(0.5, 9);
    const light = factsOf({ asm: 19, asmi: { value: 7, proportionalTo: { measure: 'asm', scale: 7 / 19 } } });
    expect(resultProbabilities(low, light, semOf({ asmi: 0.2 }))!.met).toBeCloseTo(0.5, 9);
    const apart = factsOf({ asm: 20, asmi: 7 });
    expect(resultProbabilities(low, apart, semOf({ asm: 0.5, asmi: 0.2 }))!.met).toBeCloseTo(0.25, 9);
  });

  test('two measured numbers in one comparison are integrated together', () => {
    const heavy = one(below(sum(measure('body-weight'), measure('body-height')), 240, 'kg', at));
    const facts = factsOf({ 'body-weight': 70, 'body-height': 169 });
    const chances = resultProbabilities(heavy, facts, semOf({ 'body-weight': 1, 'body-height': 1 }))!;
    expect(chances.met).toBeCloseTo(0.76025, 1);
  });

  test('an alternative that was not done takes no part', () => {
    const either = one(ref('weak'), { weak: anyMeasured(grip27, atMost('gait-speed', 0.8, 'm/s', at)) });
    expect(
      resultProbabilities(either, factsOf({ 'gait-speed': 0.8 }), semOf({ 'gait-speed': 0.1, 'grip-strength': 2 }))!
        .met,
    ).toBeCloseTo(0.5, 9);
  });

  test('a total given beside its items keeps its error', () => {
    const answers = { sppb: { balance: 4, gait: 3, chair: 1 } };
    const chances = (given: number) =>
      resultProbabilities(
        criterionById('sppb')!,
        factsOf({ 'sppb-score': given }, { answers }),
        semOf({ 'sppb-score': 1 }),
      )!;
    expect(chances(8).low).toBeCloseTo(0.6914625, 6);
    expect(chances(11).low).toBeCloseTo(0.0062097, 6);
  });

  test('nothing is said where no error is known', () => {
    expect(resultProbabilities(one(grip27), factsOf({ 'grip-strength': 27 }), () => undefined)).toBeUndefined();
    expect(resultProbabilities(one(grip27), factsOf({ 'grip-strength': 27 }), () => 0)).toBeUndefined();
    expect(resultProbabilities(one(grip27), factsOf({ 'grip-strength': 'unable' }), () => 2)).toBeUndefined();
    expect(resultProbabilities(one(grip27), factsOf({}), () => 2)).toBeUndefined();
  });
});
