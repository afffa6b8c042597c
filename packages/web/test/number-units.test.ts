import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTyped } from '../src/ui/number-field.tsx';
import { feetAndInches, typedNumber, unitsFor } from '../src/ui/number-units.ts';

describe('a typed number', () => {
  it('may use a point or a comma', () => {
    expect(typedNumber('52.4')).toBe(52.4);
    expect(typedNumber(' 52,4 ')).toBe(52.4);
  });

  it.each(['', ' ', 'abc', '1.2.3', '1 2', '--1', '1e', 'NaN', 'Infinity'])('is not read from %j', (text) => {
    expect(typedNumber(text)).toBeUndefined();
  });

  it('is never anything but a finite number, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = typedNumber(text);
        expect(value === undefined || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe('feet and inches', () => {
  it.each([
    ['5\'4"', 64],
    ['5 ft 4 in', 64],
    ["5'", 60],
    ["5'4,5", 64.5],
  ])('%s is %d inches', (text, inches) => expect(feetAndInches(text)).toBe(inches));

  it('are not read from a plain number', () => expect(feetAndInches('64')).toBeUndefined());
});

describe('a field with a unit switch', () => {
  const weight = { units: unitsFor('kg'), hard: [0.5, 650] as const, plausible: [25, 250] as const };

  it('keeps the value and unit as they were entered', () => {
    const reading = readTyped({ text: '100', unit: '[lb_av]' }, weight);
    expect(reading).toMatchObject({ state: 'fine', entered: { value: 100, unit: '[lb_av]' } });
    expect('value' in reading && reading.value).toBeCloseTo(45.359237, 9);
  });

  it('asks about an unusual value and refuses an impossible one', () => {
    expect(readTyped({ text: '24.9', unit: 'kg' }, weight).state).toBe('unusual');
    expect(readTyped({ text: '5200', unit: 'kg' }, weight).state).toBe('impossible');
    expect(readTyped({ text: '650', unit: 'kg' }, weight).state).toBe('unusual');
  });

  it('sends grip in pounds as pound-force', () => {
    expect(unitsFor('kg', 'force').map(({ ucum }) => ucum)).toEqual(['kg', '[lbf_av]']);
  });
});
