import { convertAsm, convertDevice, deviceCheck, deviceMake, withConvertedDevice } from '@thew/core/assessment/device';
import type { Fact } from '@thew/core/observations/facts';
import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const man = { sex: 'male', age: 70 } as const;
const lunar = (value: Fact['value'], more: Partial<Fact> = {}): Partial<Fact> => ({
  ...(value !== undefined && { value }),
  method: 'dxa',
  device: 'GE Lunar iDXA',
  ...more,
});

describe('what is said of a scan', () => {
  const said = (fact: Partial<Fact>, who: object = man) => deviceCheck(factsOf({ asm: fact }, who));

  test('holds what was recorded and nothing else', () => {
    expect(said({ value: 20 })).toStrictEqual([{ measure: 'asm', value: 20, none: 'method-unknown' }]);
    expect(said({ value: 20, method: 'bia' })).toStrictEqual([
      { measure: 'asm', value: 20, method: 'bia', none: 'method-not-dxa' },
    ]);
    expect(said({ value: 20, method: 'dxa', device: 'Norland' })).toStrictEqual([
      { measure: 'asm', value: 20, method: 'dxa', device: 'Norland', none: 'make-unknown' },
    ]);
    expect(said({ value: 20, method: 'dxa' })).toStrictEqual([
      { measure: 'asm', value: 20, method: 'dxa', none: 'make-unknown' },
    ]);
    const [converted] = said(lunar(20));
    expect(converted).not.toHaveProperty('none');
    expect(converted).toMatchObject({
      method: 'dxa',
      device: 'GE Lunar iDXA',
      make: 'lunar',
      conversion: { source: 'park-2021' },
    });
  });

  test('is nothing where there is no number', () => {
    expect(said({ unable: true })).toEqual([]);
    expect(said(lunar('much'))).toEqual([]);
    expect(deviceCheck(factsOf({ asm: lunar(20), asmi: lunar(7) }, man), ['asmi']).map((one) => one.measure)).toEqual([
      'asmi',
    ]);
  });

  test('a device without a name is of no make', () => {
    expect(deviceMake('')).toBeUndefined();
    expect(deviceMake(undefined)).toBeUndefined();
  });
});

describe('the same scan on the other make', () => {
  const converted = (fact: Partial<Fact>, who: object = man) =>
    convertDevice(factsOf({ asm: fact }, who), 'asm', 'hologic');

  test('is not told for what is no DXA number of a known make', () => {
    expect(convertDevice(factsOf({}, man), 'asm', 'hologic')).toBe('method-not-dxa');
    expect(converted(lunar(undefined))).toBe('method-not-dxa');
    expect(converted(lunar('much'))).toBe('method-not-dxa');
    expect(converted(lunar(20, { method: 'bia' }))).toBe('method-not-dxa');
    expect(converted({ value: 20, method: 'dxa' })).toBe('make-unknown');
  });

  test('is told of adults, those without a recorded age among them', () => {
    expect(converted(lunar(20), { sex: 'male', age: 18 })).toBeCloseTo(0.915 * 20 + 0.322, 12);
    expect(converted(lunar(20), { sex: 'male' })).toBeCloseTo(0.915 * 20 + 0.322, 12);
    expect(converted(lunar(20), { sex: 'male', age: 17.9 })).toBe('child');
    expect(converted(lunar(20), { age: 70 })).toBe('sex-unknown');
  });

  test('is none where nothing would be left of the mass', () => {
    const edge = 2.064 / 1.066;
    expect(converted(lunar(edge), { sex: 'female', age: 70 })).toBe('result-not-positive');
    expect(converted(lunar(edge + 0.01), { sex: 'female', age: 70 })).toBeCloseTo(0.01066, 9);
    expect(convertAsm(20, 'male', 'hologic', 'lunar')).toBeCloseTo((20 - 0.322) / 0.915, 12);
  });
});

describe('a person as if scanned on the other make', () => {
  test('keeps what is no DXA number of another make', () => {
    const measures = {
      asm: lunar(20),
      asmi: { value: 7, method: 'bia', device: 'GE' },
      'asm-bmi': lunar('much'),
      'asm-weight-percentage': lunar(25, { device: 'Hologic' }),
    };
    const facts = factsOf(measures, man);
    const after = withConvertedDevice(facts, 'hologic')!;
    expect(after.measures.get('asm')?.value).toBeCloseTo(18.622, 9);
    for (const id of ['asmi', 'asm-bmi', 'asm-weight-percentage'])
      expect(after.measures.get(id)).toBe(facts.measures.get(id));
    expect(after).toMatchObject(man);
  });
});
