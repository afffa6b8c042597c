import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { defaultError, type ErrorContext } from '@thew/core/knowledge/measures/default-error';
import { describe, expect, it } from 'vitest';

const errorOf = (id: string, context: ErrorContext = {}) => defaultError(measureById(id)!, context);

describe('defaultError', () => {
  it.each([
    ['female', 72, 1.41],
    ['female', 69.9, 1.29],
    ['female', 70, 1.41],
    ['female', 85, 1.31],
    ['male', 25, 2.62],
    ['male', 40, 2.62],
    ['male', 55, 2.19],
    ['male', 79.99, 2.01],
  ] as const)('takes grip of %s aged %d from the default band nearest in age', (sex, age, sem) => {
    expect(errorOf('grip-strength', { sex, age })?.sem).toBe(sem);
  });

  it('takes the larger error when sex or age are not known', () => {
    expect(errorOf('grip-strength', { age: 72 })?.sem).toBe(2.01);
    expect(errorOf('grip-strength')?.sem).toBe(2.62);
  });

  it('takes the smallest change that matters from the row marked for it', () => {
    expect(errorOf('grip-strength', { sex: 'male', age: 72 })?.mcid).toEqual([5, 6.5]);
    const gait = errorOf('gait-speed');
    expect(gait).toMatchObject({ sem: 0.068, mdc95: 0.19, mcid: [0.05, 0.1], certainty: 'primary' });
  });

  it('works out the SEM from the MDC95 where only that is published', () => {
    expect(errorOf('chair-stand-30s-count')?.sem).toBeCloseTo(2.5 / (1.96 * Math.SQRT2), 3);
    expect(errorOf('chair-stand-30s-count')?.certainty).toBe('unverified');
  });

  it('prefers the error between readers when two defaults stand', () => {
    expect(errorOf('l3-muscle-area')?.sem).toBe(3.17);
    expect(errorOf('knee-extension-force')?.sem).toBe(13.3);
  });

  it('turns a coefficient of variation into an error once the value is known', () => {
    expect(errorOf('one-rm-leg-press')).toBeUndefined();
    expect(errorOf('one-rm-leg-press', { value: 100 })?.sem).toBeCloseTo(4.2, 9);
    expect(errorOf('one-rm-leg-press', { value: 100 })?.mdc95).toBeCloseTo(11.6, 1);
    expect(errorOf('crp', { value: 10 })?.sem).toBeCloseTo(6.23, 9);
    expect(errorOf('crp', { measures: new Map([['crp', { value: 20 }]]) })?.sem).toBeCloseTo(12.46, 9);
  });

  it('converts errors to the unit of the measure', () => {
    expect(errorOf('rectus-femoris-thickness')?.sem).toBe(1.05);
    expect(errorOf('phosphate')?.sem).toBeCloseTo(0.362 / 3.0974, 3);
    expect(errorOf('crp')?.sem).toBe(3.86);
  });

  it('gives an index over height² the error of its measure when the height is known', () => {
    expect(errorOf('asmi')).toBeUndefined();
    expect(errorOf('asmi', { measures: new Map([['body-height', { value: 160 }]]) })?.sem).toBeCloseTo(0.45 / 2.56, 9);
  });

  it('knows nothing where nothing is published', () => {
    expect(errorOf('sarc-f-score')).toBeUndefined();
    expect(errorOf('body-height')).toBeUndefined();
    expect(errorOf('anorexia')).toBeUndefined();
  });
});
