import { centileCurves, standAgainst } from '@thew/cohort/statistics/centile-curves';
import { normalQuantile } from '@thew/cohort/statistics/distributions';
import { lmsValue, lmsZ } from '@thew/cohort/statistics/fit-lms';
import { seededUniform } from '@thew/core/assessment/seeded-uniform';
import { expect, test } from 'vitest';

const truth = (age: number) => ({ l: 0.6, m: 40 - 0.006 * (age - 35) ** 2, s: 0.15 + 0.001 * (age - 20) });

function people(count: number) {
  const uniform = seededUniform(11);
  return Array.from({ length: count }, () => {
    const age = 20 + 60 * uniform();
    const { l, m, s } = truth(age);
    return { age, y: lmsValue(uniform(), l, m, s), w: 1 };
  });
}

test('curves fitted to people made from known curves find them again', () => {
  const curves = centileCurves('grip-strength', 'kg', 'any', people(8000))!;
  expect(curves.fit.converged).toBe(true);
  for (const age of [25, 40, 55, 70]) {
    const row = curves.rows.find((one) => one.age === age)!;
    const { l, m, s } = truth(age);
    for (const p of [0.05, 0.5, 0.95] as const)
      expect(Math.abs(row.centiles[String(p)]! / lmsValue(p, l, m, s) - 1)).toBeLessThan(0.04);
  }
  for (const [p, share] of Object.entries(curves.fit.below)) expect(Math.abs(share - Number(p))).toBeLessThan(0.012);
}, 60_000);

test('frozen curves stand as a reference, and the hash tells which', () => {
  const some = people(1500);
  const curves = centileCurves('grip-strength', 'kg', 'any', some)!;
  expect(centileCurves('grip-strength', 'kg', 'any', some)!.hash).toBe(curves.hash);
  expect(centileCurves('grip-strength', 'kg', 'any', some.slice(1))!.hash).not.toBe(curves.hash);
  const row = curves.rows[20]!;
  expect(standAgainst(curves, row.age, row.m)!.z).toBeCloseTo(0, 6);
  expect(standAgainst(curves, row.age, row.centiles['0.95']!)!.z).toBeCloseTo(normalQuantile(0.95), 4);
  expect(standAgainst(curves, 5, 30)).toBeUndefined();
}, 60_000);

test('value and z are each other’s inverse, also where L is 0', () => {
  for (const l of [-0.5, 0, 1])
    expect(lmsZ(lmsValue(0.2, l, 30, 0.2), l, 30, 0.2)).toBeCloseTo(normalQuantile(0.2), 10);
});

test('too few people give no curves', () => {
  expect(centileCurves('grip-strength', 'kg', 'any', people(50))).toBeUndefined();
});
