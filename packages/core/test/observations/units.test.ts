import ucum from '@lhncbc/ucum-lhc';
import { measureById, measures } from '@thew/core/knowledge/measures/catalogue';
import { loadUcum } from '@thew/core/observations/load-ucum';
import { parseNumber, parseQuantity } from '@thew/core/observations/parse-quantity';
import { parseUnit } from '@thew/core/observations/parse-unit';
import { convert, useConverter } from '@thew/core/observations/units';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const converted = (value: number, unit: string, id: string) => {
  const result = convert(value, unit, measureById(id)!);
  return typeof result === 'string' ? result : result.value;
};

describe('convert', () => {
  it.each([
    [100, 'N', 'grip-strength', 10.1971621298],
    [60, '[lbf_av]', 'grip-strength', 27.2155422],
    [60, 'lb', 'grip-strength', 27.2155422],
    [60, 'lbs', 'grip-strength', 27.2155422],
    [14.2, 'kgf', 'grip-strength', 14.2],
    [14.2, 'Kg', 'grip-strength', 14.2],
    [150, 'lb', 'body-weight', 68.0388555],
    [11, 'st', 'body-weight', 69.85322498],
    [67, '[in_i]', 'body-height', 170.18],
    [1.64, 'm', 'body-height', 164],
    [5.5, 'feet', 'body-height', 167.64],
    [3.6, 'km/h', 'gait-speed', 1],
    [2, 'mph', 'gait-speed', 0.89408],
    [80, 'cm/s', 'gait-speed', 0.8],
    [1, 'min', 'tug-time', 60],
    [12.5, 'secs', 'tug-time', 12.5],
    [40, 'g/L', 'albumin', 4],
    [0.5, 'mg/dL', 'crp', 5],
    [88.42, 'µmol/L', 'creatinine', 1.00020704],
    [20, 'ng/mL', 'vitamin-d-25oh', 49.9201277955],
    [300, 'ng/dL', 'testosterone-total', 10.4015],
    [10, 'ug/dL', 'cortisol-morning', 275.8925],
    [4, 'mEq/L', 'potassium', 4],
    [2, 'meq/L', 'magnesium', 1],
    [3.1, 'mg/dL', 'phosphate', 1.0008394],
    [8, 'mmol/L', 'haemoglobin', 12.8916],
    [140, 'g/L', 'haemoglobin', 14],
    [48, 'mmol/mol', 'hba1c', 6.54304],
    [3, 'ukat/L', 'creatine-kinase', 180],
    [200, 'IU/L', 'creatine-kinase', 200],
    [2, 'mU/L', 'tsh', 2],
    [2, 'µU/mL', 'tsh', 2],
    [22, 'kg·m⁻²', 'bmi', 22],
    [60, 'cmH₂O', 'mip', 60],
    [10, 'm⋅s⁻¹', 'gait-speed', 10],
    [2, 'uIU/mL', 'tsh', 2],
    [60, 'mL/min/1.73 m²', 'egfr', 60],
    [2.1, 'cm', 'rectus-femoris-thickness', 21],
    [22, 'kg/m²', 'bmi', 22],
    [5, 'kPa', 'mip', 50.9858],
    [8.4, 'MJ/d', 'energy-intake', 2007.648],
    [4000, '/(24.h)', 'steps-per-day', 4000],
    [4000, 'steps', 'steps-per-day', 4000],
    [0.8, 'g/kg/d', 'protein-intake', 'unit-not-convertible'],
    [40, 'kg', 'knee-extension-force', 392.266],
    [5, 'L/s', 'peak-cough-flow', 300],
    [90, 'min/d', 'sitting-time', 1.5],
    [12, '{#}/(30.s)', 'chair-stand-30s-count', 12],
    [1, 'a', 'symptom-duration-months', 12],
    [0.6, 'rad', 'phase-angle', 34.377467708],
    [45, 'HU', 'l3-muscle-density', 45],
    [3, 'points', 'sarc-f-score', 3],
  ] as const)('reads %d %s as %s = %s', (value, unit, id, expected) => {
    const result = converted(value, unit, id);
    if (typeof expected === 'number') expect(result).toBeCloseTo(expected, 3);
    else expect(result).toBe(expected);
  });

  it('gives a code for units it cannot use and never throws', () => {
    expect(converted(1, 'bananas', 'body-weight')).toBe('unknown-unit');
    expect(converted(1, 'cm', 'body-weight')).toBe('unit-not-convertible');
    expect(converted(50, '%', 'barthel-index')).toBe('unit-not-convertible');
    expect(converted(Number.NaN, 'kg', 'body-weight')).toBe('not-a-number');
  });

  it('leaves a value in the canonical unit exactly as it was', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => converted(x, 'kg', 'asm') === x));
  });

  it('survives any text as a unit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 90 }), fc.constantFrom(...measures), (unit, measure) => {
        const result = convert(1, unit, measure);
        expect(typeof result === 'string' || Number.isFinite(result.value)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('comes back to the same number there and back', () => {
    const pairs = [
      ['kg', '[lb_av]', 'body-weight'],
      ['cm', '[in_i]', 'body-height'],
      ['kg', 'N', 'grip-strength'],
      ['mg/dL', 'umol/L', 'creatinine'],
      ['nmol/L', 'ng/mL', 'vitamin-d-25oh'],
    ] as const;
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 500, noNaN: true }), fc.constantFrom(...pairs), (x, [home, away, id]) => {
        const measure = measureById(id)!;
        const there = convert(x, away, measure);
        const perUnit = convert(1, away, measure);
        if (typeof there === 'string' || typeof perUnit === 'string') throw new Error(`${home} ${away}`);
        expect(there.value / perUnit.value).toBeCloseTo(x, 6);
      }),
    );
  });
});

describe('the small table', () => {
  const full = ucum.UcumLhcUtils.getInstance();

  it('reads the unit of every measure', () => {
    for (const { id, unit } of measures) if (unit !== '') expect(parseUnit(unit), id).toBeDefined();
  });

  it.each([
    ['[lb_av]', 'kg'],
    ['[stone_av]', 'kg'],
    ['[oz_av]', 'g'],
    ['[in_i]', 'cm'],
    ['[ft_i]', 'm'],
    ['[mi_i]/h', 'm/s'],
    ['[lbf_av]', 'N'],
    ['gf', 'N'],
    ['kPa', 'cm[H2O]'],
    ['mm[Hg]', 'Pa'],
    ['kcal/wk', 'kJ/d'],
    ['U/L', 'kat/L'],
    ['mo', 'd'],
    ['a', 'd'],
    ['deg', 'rad'],
    ['cm2/m2', '%'],
    ['kg/(kg/m2)', 'cm2'],
    ['10*3/uL', '/L'],
    ['/(24.h)', '/d'],
    ['W', 'J/min'],
    ['L/min', 'mL/s'],
    ['N.m', 'J'],
    ['Ohm', 'kOhm'],
  ])('agrees with the UCUM library on %s in %s', (from, to) => {
    const ours = parseUnit(from)!.factor / parseUnit(to)!.factor;
    const theirs = full.convertUnitTo(from, 1, to).toVal;
    expect(theirs).not.toBeNull();
    expect(ours / theirs!).toBeCloseTo(1, 6);
    expect(parseUnit(from)!.powers).toEqual(parseUnit(to)!.powers);
  });

  it('is helped by the full tables once they are loaded', async () => {
    expect(converted(1, '[fth_i]', 'body-height')).toBe('unknown-unit');
    await loadUcum();
    expect(converted(1, '[fth_i]', 'body-height')).toBeCloseTo(182.88, 9);
    expect(converted(1, 'still bananas', 'body-height')).toBe('unknown-unit');
    useConverter(() => undefined);
  });
});

describe('parseQuantity', () => {
  it.each([
    ['5 ft 7 in', 67, '[in_i]'],
    [`5'7"`, 67, '[in_i]'],
    ['5′7″', 67, '[in_i]'],
    ['5\'10.5"', 70.5, '[in_i]'],
    ['11 st 4 lb', 158, '[lb_av]'],
    ['11st 4', 158, '[lb_av]'],
    ['72,5 kg', 72.5, 'kg'],
    ['72.5kg', 72.5, 'kg'],
    ['1,234.5 m', 1234.5, 'm'],
    ['1.234,5 m', 1234.5, 'm'],
    ['0,125 m', 0.125, 'm'],
    ['14.2', 14.2, undefined],
    ['−3', -3, undefined],
    ['1e3 g', 1000, 'g'],
    ['22 kg/m²', 22, 'kg/m2'],
    ['12 secs', 12, 's'],
  ])('reads %s', (text, value, unit) => {
    expect(parseQuantity(text)).toEqual(unit === undefined ? { value } : { value, unit });
  });

  it.each([
    ['1,234', 'ambiguous-number'],
    ['1.2.3', 'not-a-number'],
    ['5 ft 13 in', 'not-a-number'],
    ['', 'not-a-number'],
    ['heavy', 'not-a-number'],
    ['7 bananas', 'unknown-unit'],
  ])('says what is wrong with %s', (text, problem) => {
    expect(parseQuantity(text)).toBe(problem);
  });

  it('takes any text without throwing and never returns a number that is not one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        const result = parseQuantity(text);
        expect(typeof result === 'string' || Number.isFinite(result.value)).toBe(true);
      }),
      { numRuns: 5000 },
    );
    expect(parseNumber('12,5')).toBe(12.5);
  });
});
