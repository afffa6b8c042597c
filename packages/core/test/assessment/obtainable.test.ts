import { obtainable } from '@thew/core/assessment/obtainable';
import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-of.ts';

describe('what has to be measured to have a missing input', () => {
  it('is the height where the muscle mass is there', () =>
    expect(obtainable([['asmi'], ['smmi']], factsOf({ asm: 17 }))).toEqual([['body-height'], ['smmi']]));

  it('is the weight or the height that BMI lacks, down to the last part', () => {
    expect(obtainable([['asm-bmi']], factsOf({ asm: 17 }))).toEqual([['bmi']]);
    expect(obtainable([['asm-bmi']], factsOf({ asm: 17, 'body-weight': 60 }))).toEqual([['body-height']]);
  });

  it('stays the index where nothing of it is known or its parts are no less work', () => {
    const sets = [['asm'], ['asmi']];
    expect(obtainable(sets, factsOf({}))).toBe(sets);
    expect(obtainable(sets, factsOf({ 'body-height': 170 }))).toBe(sets);
  });

  it('is both parts of a ratio that no device shows', () => {
    expect(obtainable([['star']], factsOf({}))).toEqual([['anterior-thigh-thickness', 'bmi']]);
    expect(obtainable([['star']], factsOf({ bmi: 25 }))).toEqual([['anterior-thigh-thickness']]);
  });

  it('does not ask twice for the same, and puts the least effort first', () => {
    const sets = obtainable([['asmi', 'grip-strength'], ['l3-smi'], ['bmi']], factsOf({ asm: 17, 'body-weight': 60 }));
    expect(sets).toEqual([['body-height'], ['l3-smi']]);
  });
});
