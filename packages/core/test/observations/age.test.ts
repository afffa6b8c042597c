import { ageOn, dayNumber } from '@thew/core/observations/age';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('ageOn', () => {
  it.each([
    ['1960-05-02', '2025-05-01', 64],
    ['1960-05-02', '2025-05-02', 65],
    ['1944-02-29', '2026-02-28', 81],
    ['1944-02-29', '2026-03-01', 82],
    ['1944-02-29', '2024-02-28', 79],
    ['1944-02-29', '2024-02-29', 80],
    ['2000-12-31', '2001-01-01', 0],
    ['2000-01-01', '2000-01-01', 0],
  ])('born %s, on %s: %d completed years', (birth, on, years) => {
    expect(Math.floor(ageOn(birth, on)!)).toBe(years);
  });

  it('is exactly whole on a birthday', () => {
    expect(ageOn('1950-07-19', '2026-07-19')).toBe(76);
  });

  it('takes the middle of a year or month that is all that is known', () => {
    expect(ageOn('1950', '2026-07-01')).toBe(76);
    expect(Math.floor(ageOn('1950-07', '2026-07-14')!)).toBe(75);
  });

  it('is not known before birth or for what is no date', () => {
    expect(ageOn('2030-01-01', '2026-01-01')).toBeUndefined();
    expect(ageOn('unknown', '2026-01-01')).toBeUndefined();
    expect(dayNumber('soon')).toBeNaN();
  });

  it('never falls as days go by', () => {
    const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-30'), noInvalidDate: true });
    const iso = (day: Date) => day.toISOString().slice(0, 10);
    fc.assert(
      fc.property(date, date, (birth, on) => {
        fc.pre(birth <= on);
        const next = new Date(on.getTime() + 86_400_000);
        expect(ageOn(iso(birth), iso(next))!).toBeGreaterThan(ageOn(iso(birth), iso(on))!);
      }),
    );
  });
});
