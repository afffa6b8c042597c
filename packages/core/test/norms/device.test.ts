import { convertAsm, convertDevice, deviceCheck, deviceMake, withConvertedDevice } from '@thew/core/assessment/device';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { person } from './person.ts';

const lunar = { method: 'dxa', device: 'GE Lunar iDXA' };
const hologic = { method: 'dxa', device: 'Hologic Horizon W' };

describe('deviceMake', () => {
  test.each([
    ['hologic', 'hologic'],
    ['Hologic Discovery A', 'hologic'],
    ['GE Lunar Prodigy', 'lunar'],
    ['iDXA', 'lunar'],
    ['GE', 'lunar'],
    ['Norland', undefined],
    ['gentle', undefined],
    [undefined, undefined],
  ])('%s is %s', (device, make) => expect(deviceMake(device)).toBe(make));
});

describe('convertAsm', () => {
  test('reproduces the means of the study it comes from', () => {
    expect(convertAsm(24.8, 'male', 'lunar', 'hologic')).toBeCloseTo(23.0, 1);
    expect(convertAsm(15.8, 'female', 'lunar', 'hologic')).toBeCloseTo(14.8, 1);
  });

  test('there and back is the same, and the same make changes nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 8, max: 40, noNaN: true }), fc.constantFrom('male', 'female'), (asm, sex) => {
        expect(convertAsm(convertAsm(asm, sex, 'lunar', 'hologic'), sex, 'hologic', 'lunar')).toBeCloseTo(asm, 9);
        expect(convertAsm(asm, sex, 'lunar', 'lunar')).toBe(asm);
      }),
    );
  });
});

describe('deviceCheck', () => {
  test('gives what the other make would have read, and says which way is published', () => {
    const [asm, asmi] = deviceCheck(
      person('male', 70, { asm: { value: 20, ...lunar }, asmi: { value: 6.9204, ...lunar }, 'body-height': 170 }),
    );
    expect(asm).toMatchObject({
      make: 'lunar',
      conversion: { to: 'hologic', direction: 'published', at: { certainty: 'primary' } },
    });
    expect(asm?.conversion?.value).toBeCloseTo(18.622, 9);
    expect(asmi?.conversion?.value).toBeCloseTo(18.622 / 2.89, 4);
    const [back] = deviceCheck(person('male', 70, { asm: { value: 18.622, ...hologic } }));
    expect(back?.conversion).toMatchObject({ to: 'lunar', direction: 'inverse-of-published' });
  });

  test('says why there is no conversion', () => {
    const reason = (facts: Parameters<typeof deviceCheck>[0]) => deviceCheck(facts)[0]?.none;
    expect(reason(person('male', 70, { asm: { value: 20, method: 'bia', device: 'GE' } }))).toBe('method-not-dxa');
    expect(reason(person('male', 70, { asm: { value: 20, device: 'GE' } }))).toBe('method-unknown');
    expect(reason(person('male', 70, { asm: { value: 20, method: 'dxa' } }))).toBe('make-unknown');
    expect(reason(person('male', 70, { asm: { value: 20, method: 'dxa', device: 'Norland' } }))).toBe('make-unknown');
    expect(reason(person(undefined, 70, { asm: { value: 20, ...lunar } }))).toBe('sex-unknown');
    expect(reason(person('male', 12, { asm: { value: 20, ...lunar } }))).toBe('child');
    expect(reason(person('male', 70, { asmi: { value: 7, ...lunar } }))).toBe('body-size-unknown');
    expect(reason(person('female', 70, { asm: { value: 1.5, ...lunar } }))).toBe('result-not-positive');
    expect(deviceCheck(person('male', 70, { 'grip-strength': 30 }))).toEqual([]);
  });

  test('an index derived from the mass uses the same body size', () => {
    const facts = person('female', 70, {
      asmi: { value: 6, ...lunar, proportionalTo: { measure: 'asm', scale: 0.4 } },
    });
    expect(convertDevice(facts, 'asmi', 'hologic')).toBeCloseTo((1.066 * 15 - 2.064) * 0.4, 9);
  });

  test('mass by BMI and share of weight convert through kilograms', () => {
    const size = { bmi: 25, 'body-weight': 70 };
    const facts = person('female', 70, {
      'asm-bmi': { value: 0.6, ...lunar },
      'asm-weight-percentage': { value: 20, ...lunar },
      ...size,
    });
    expect(convertDevice(facts, 'asm-bmi', 'hologic')).toBeCloseTo((1.066 * 15 - 2.064) / 25, 9);
    expect(convertDevice(facts, 'asm-weight-percentage', 'hologic')).toBeCloseTo(((1.066 * 14 - 2.064) / 70) * 100, 9);
  });
});

describe('withConvertedDevice', () => {
  test('changes every lean mass measure and nothing else', () => {
    const facts = person('male', 70, {
      asm: { value: 20, ...lunar },
      asmi: { value: 7, ...lunar },
      'body-height': 170,
      'grip-strength': 30,
    });
    const converted = withConvertedDevice(facts, 'hologic');
    expect(converted?.measures.get('asm')).toMatchObject({
      value: expect.closeTo(18.622, 6),
      device: 'hologic',
      formula: 'converted-park-2021',
    });
    expect(converted?.measures.get('grip-strength')).toBe(facts.measures.get('grip-strength'));
    expect(facts.measures.get('asm')?.value).toBe(20);
  });

  test('drops a measure it cannot convert rather than mixing makes', () => {
    const facts = person('male', 70, { asm: { value: 20, ...lunar }, asmi: { value: 7, ...lunar } });
    expect(withConvertedDevice(facts, 'hologic')?.measures.has('asmi')).toBe(false);
  });

  test('is undefined when nothing changes', () => {
    expect(withConvertedDevice(person('male', 70, { asm: { value: 20, ...hologic } }), 'hologic')).toBeUndefined();
    expect(withConvertedDevice(person('male', 70, { asm: { value: 20, method: 'bia' } }), 'hologic')).toBeUndefined();
    expect(withConvertedDevice(person(undefined, 70, { asm: { value: 20, ...lunar } }), 'hologic')).toBeUndefined();
  });
});
