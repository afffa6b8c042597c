import { seededUniform } from '@thew/core/assessment/seeded-uniform';
import { describe, expect, test } from 'vitest';

describe('uniform numbers from a seed', () => {
  // mulberry32 in another language (Python, whole-number arithmetic); half a step keeps 0 and 1 out.
  test.each([
    [0, [1144304738, 1416247, 958946056]],
    [1, [2693262067, 11749833, 2265367787]],
    [42, [2581720956, 1925393290, 3661312704]],
    [-1, [3850105811, 813802916, 3073704848]],
  ])('seed %d gives the same numbers on every machine', (seed, whole) => {
    const next = seededUniform(seed);
    expect([next(), next(), next()]).toEqual(whole.map((one) => (one + 0.5) / 2 ** 32));
  });

  test('two that start alike stay alike and do not disturb each other', () => {
    const [a, b] = [seededUniform(7), seededUniform(7)];
    const first = [a(), a()];
    expect([b(), b()]).toEqual(first);
    expect(a()).not.toBe(first[0]);
  });
});
