import { describe, expect, it } from 'vitest';
import { brief, person, read } from './reading.ts';

const grip = { measure: 'grip-strength', value: 20, unit: 'kg', date: '2026-11-20' };

function readOne(observation: Record<string, unknown>) {
  const result = read(person({ observations: [observation] }));
  return { issues: brief(result), observations: result.records[0]!.record.observations };
}

describe('a value that cannot be kept', () => {
  it.each([
    [{ ...grip, measure: 'grip' }, 'error unknown-measure /observations/0/measure'],
    [{ value: 1 }, 'error measure-missing /observations/0/measure'],
    [{ ...grip, value: -2 }, 'error outside-hard-range /observations/0/value'],
    [{ ...grip, value: 500 }, 'error outside-hard-range /observations/0/value'],
    [{ ...grip, value: 'strong' }, 'error not-a-number /observations/0/value'],
    [{ ...grip, value: true }, 'error not-a-number /observations/0/value'],
    [{ ...grip, value: '1e999' }, 'error not-a-number /observations/0/value'],
    [{ ...grip, value: '1,234' }, 'error ambiguous-number /observations/0/value'],
    [{ ...grip, value: '#NULL!' }, 'warning missing-code /observations/0/value'],
    [{ ...grip, value: null }, 'error value-missing /observations/0/value'],
    [{ measure: 'grip-strength' }, 'error value-missing /observations/0/value'],
    [{ ...grip, unit: 'furlongs' }, 'error unknown-unit /observations/0/unit'],
    [{ ...grip, unit: 'cm' }, 'error unit-not-convertible /observations/0/unit'],
    [{ ...grip, unit: 7 }, 'error unknown-unit /observations/0/unit'],
    [{ ...grip, date: '2027-03-01' }, 'error future-date /observations/0/date'],
    [{ ...grip, date: '2026-13-01' }, 'error date-not-readable /observations/0/date'],
    [{ ...grip, date: 20261120 }, 'error date-not-readable /observations/0/date'],
    [{ ...grip, date: '1940-01-01' }, 'error before-birth /observations/0/date'],
    [{ ...grip, date: '03/04/2026' }, 'error date-not-readable /observations/0/date'],
    [{ ...grip, absent: 'unable' }, 'error value-and-absent /observations/0/absent'],
    [{ measure: 'grip-strength', absent: 'asleep' }, 'error unknown-absent /observations/0/absent'],
    [{ measure: 'finger-ring-test', value: 'huge' }, 'error unknown-option /observations/0/value'],
    [{ measure: 'anorexia', value: 3 }, 'error not-yes-or-no /observations/0/value'],
  ])('is reported at its place: %j', (observation, expected) => {
    expect(readOne(observation)).toEqual({ issues: [expected], observations: [] });
  });
});

describe('a value with a doubt', () => {
  it.each([
    [{ ...grip, value: '14,2' }, 'warning decimal-comma /observations/0/value', { value: 14.2 }],
    [{ ...grip, value: '14.2' }, 'warning number-as-text /observations/0/value', { value: 14.2 }],
    [{ ...grip, value: 1.5 }, 'warning outside-plausible-range /observations/0/value', { value: 1.5 }],
    [{ measure: 'bmi', value: 20 }, 'warning unit-missing /observations/0/unit', { value: 20, unit: 'kg/m2' }],
    [{ ...grip, method: 'handshake' }, 'warning unknown-method /observations/0/method', { method: 'handshake' }],
    [{ ...grip, side: 'top' }, 'error unknown-side /observations/0/side', { value: 20 }],
    [{ ...grip, date: '2026-11' }, 'warning partial-date /observations/0/date', { date: '2026-11-01' }],
    [{ ...grip, date: '20.11.2026' }, 'warning date-not-iso /observations/0/date', { date: '2026-11-20' }],
    [{ ...grip, note: 'x' }, 'error unknown-key /observations/0/note', { value: 20 }],
    [{ measure: 'body-height', value: '5 ft 7 in' }, 'warning unit-in-value /observations/0/value', { unit: 'cm' }],
  ])('is kept with an issue: %j', (observation, expected, kept) => {
    const { issues, observations } = readOne(observation);
    expect(issues).toEqual([expected]);
    expect(observations).toHaveLength(1);
    expect(observations[0]).toMatchObject(kept);
  });

  it('given twice is kept once, and the second place is named', () => {
    const result = read(person({ observations: [grip, grip, { ...grip, side: 'left' }] }));
    expect(brief(result)).toEqual(['warning duplicate-observation /observations/1']);
    expect(result.records[0]!.record.observations).toHaveLength(2);
  });

  it('after the day of assessment is kept, since it counts for a later day', () => {
    const result = read(person({ asOf: '2026-01-01', observations: [grip] }));
    expect(brief(result)).toEqual(['warning after-as-of /observations/0/date']);
    expect(result.records[0]!.record.observations).toHaveLength(1);
  });

  it('dated tomorrow is no error, since it is tomorrow somewhere already', () => {
    expect(readOne({ ...grip, date: '2026-11-23' }).issues).toEqual(['warning after-as-of /observations/0/date']);
    expect(readOne({ ...grip, date: '2026-11-24' }).issues).toEqual(['error future-date /observations/0/date']);
  });
});

describe('a unit', () => {
  it('is converted, and what was entered is kept', () => {
    const { issues, observations } = readOne({ measure: 'body-weight', value: 154, unit: 'lb' });
    expect(issues).toEqual([]);
    expect(observations[0]).toMatchObject({ unit: 'kg', entered: { value: 154, unit: 'lb' } });
    expect(observations[0]!.value).toBeCloseTo(69.853, 3);
  });

  it('of force stands for kilograms of grip', () => {
    const { observations } = readOne({ ...grip, value: 196.133, unit: 'N' });
    expect(observations[0]!.value).toBeCloseTo(20, 9);
  });
});
