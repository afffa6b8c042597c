import { restsOnAbsence } from '@thew/core/assessment/absence';
import { contextOf } from '@thew/core/assessment/context';
import { all, any, below, cite, measured, not, present, ref, variant } from '@thew/core/knowledge/criteria/build';
import type { Truth } from '@thew/core/knowledge/criteria/criterion';
import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const at = cite('Table', 'Y2', 'S45');
const mass = measured('asm', 'asmi');
const calf = measured('calf-circumference');
const ill = present('cancer', at);

/** Of a clause that comes out so: what must stay missing for it to stay so. */
const absences = (
  truth: Truth,
  value: boolean,
  facts = factsOf({}),
  findings: Record<string, Truth> = {},
  choices = {},
) => restsOnAbsence(truth, value, contextOf(facts, findings, choices));

describe('what must stay missing for a clause to stay as it is', () => {
  test('"not measured" rests on every measure it names; "measured" on none', () => {
    expect(absences(mass, false)).toEqual(['asm', 'asmi']);
    expect(absences(mass, true, factsOf({ asm: 20 }))).toEqual([]);
    expect(absences(not(mass), true)).toEqual(['asm', 'asmi']);
    expect(absences(not(mass), false, factsOf({ asm: 20 }))).toEqual([]);
  });

  test('findings and comparisons rest on what was found, never on absence', () => {
    expect(absences(ill, false, factsOf({ cancer: false }))).toEqual([]);
    expect(absences(below('bmi', 20, 'kg/m2', at), true, factsOf({ bmi: 19 }))).toEqual([]);
  });

  test('all met, or none of any met, rests on the absences of every part', () => {
    expect(absences(all(not(mass), not(calf)), true)).toEqual(['asm', 'asmi', 'calf-circumference']);
    expect(absences(any(mass, calf), false)).toEqual(['asm', 'asmi', 'calf-circumference']);
  });

  test('one part that decides by itself is enough: with it, nothing need stay missing', () => {
    const facts = factsOf({ cancer: true });
    expect(absences(any(not(mass), ill), true, facts)).toEqual([]);
    expect(absences(any(ill, not(mass)), true, facts)).toEqual([]);
    expect(absences(all(mass, not(ill)), false, facts)).toEqual([]);
  });

  test('where every part that decides rests on absence, the first of them stands for the clause', () => {
    expect(absences(any(not(calf), not(mass)), true)).toEqual(['calf-circumference']);
    expect(absences(all(calf, mass), false)).toEqual(['calf-circumference']);
  });

  test('a part that came out the other way decides nothing', () => {
    expect(absences(any(ill, not(mass)), true, factsOf({ cancer: false }))).toEqual(['asm', 'asmi']);
    expect(absences(all(ill, mass), false, factsOf({ cancer: true }))).toEqual(['asm', 'asmi']);
    expect(absences(any(ill, ill), true, factsOf({ cancer: false }))).toEqual([]);
  });

  test('a named part and the reading chosen rest on what they stand for', () => {
    expect(absences(ref('size'), false, factsOf({}), { size: mass })).toEqual(['asm', 'asmi']);
    expect(absences(ref('nowhere'), false)).toEqual([]);
    const readings = variant('which', { first: mass, second: calf });
    expect(absences(readings, false)).toEqual(['asm', 'asmi']);
    expect(absences(readings, false, factsOf({}), {}, { which: 'second' })).toEqual(['calf-circumference']);
  });
});
