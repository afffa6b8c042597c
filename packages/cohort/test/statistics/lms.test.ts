import { createHash } from 'node:crypto';
import { centileCurves } from '@thew/cohort/statistics/centile-curves';
import { normalQuantile } from '@thew/cohort/statistics/distributions';
import { lmsValue, lmsZ } from '@thew/cohort/statistics/fit-lms';
import { assess } from '@thew/core/assessment/assess';
import { seededUniform } from '@thew/core/assessment/seeded-uniform';
import { readText } from '@thew/core/input/read';
import { readOwnCurves } from '@thew/core/input/read-own-curves';
import { loadReferences } from '@thew/core/knowledge/references/load';
import { describe, expect, test } from 'vitest';

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

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Where a person of this age and grip stands, as `assess` says it. */
function standing(file: unknown, age: number, grip: number, choice: Record<string, string> = {}) {
  const { references, issues } = readOwnCurves(file, { sha256 });
  const observations = [{ measure: 'grip-strength', value: grip, unit: 'kg' }];
  const person = { thew: 1, person: { id: 'a', sex: 'female', age }, asOf: '2026-01-05', observations };
  const [{ record } = expect.fail()] = readText(JSON.stringify(person), { asOf: '2026-01-05' }).records;
  const { norms } = assess(record, { criteria: [], references, choice });
  return { norm: norms['grip-strength']?.[0], issues };
}

describe('frozen curves as a reference', () => {
  const some = people(1500).map((one) => ({ ...one, age: Math.floor(one.age) }));
  const curves = centileCurves('grip-strength', 'kg', 'female', some)!;
  const file = JSON.parse(JSON.stringify([curves])) as [typeof curves];
  const row = curves.rows[20]!;

  test('a value gets the z of its own row, and the result names the curves by their hash', () => {
    expect(standing(file, row.age + 0.9, row.m).norm!.z).toBeCloseTo(0, 6);
    const { norm, issues } = standing(file, row.age, row.centiles['0.95']!);
    expect(issues).toEqual([]);
    expect(norm!.z).toBeCloseTo(normalQuantile(0.95), 4);
    expect(norm).toMatchObject({ reference: 'own-curves-grip-strength', verified: false, sampled: 'own sample' });
    expect(norm!.citation).toContain(curves.hash);
    expect(norm!.notes).toContain('own-curves');
  });

  test('outside the ages fitted to there is no answer', () => {
    const [first, last] = [curves.rows[0]!.age, curves.rows.at(-1)!.age];
    expect(standing(file, first, 30).norm).toBeDefined();
    expect(standing(file, first - 0.5, 30).norm).toBeUndefined();
    expect(standing(file, last + 0.9, 30).norm).toBeDefined();
    expect(standing(file, last + 1, 30).norm).toBeUndefined();
  });

  test('exact ages are joined between rows and never beyond the last', () => {
    const exact = centileCurves('grip-strength', 'kg', 'female', people(1500))!;
    const [low, high] = [exact.rows[20]!, exact.rows[21]!];
    expect(standing([exact], low.age + 0.5, (low.m + high.m) / 2).norm!.z).toBeCloseTo(0, 6);
    expect(standing([exact], exact.rows.at(-1)!.age + 0.1, 30).norm).toBeUndefined();
  });

  test('published references come first unless the own ones are asked for', async () => {
    const { references } = readOwnCurves(file, { sha256 });
    const all = [...references, ...(await loadReferences(['grip-strength']))];
    const observations = [{ measure: 'grip-strength', value: 25, unit: 'kg' }];
    const person = { thew: 1, person: { id: 'a', sex: 'female', age: 65 }, asOf: '2026-01-05', observations };
    const [{ record } = expect.fail()] = readText(JSON.stringify(person), { asOf: '2026-01-05' }).records;
    const order = (choice: Record<string, string>) =>
      assess(record, { criteria: [], references: all, choice }).norms['grip-strength']!.map(
        ({ reference }) => reference,
      );
    expect(order({}).at(-1)).toBe('own-curves-grip-strength');
    expect(order({ 'grip-strength': 'own-curves-grip-strength' })[0]).toBe('own-curves-grip-strength');
  });

  test('the same people give the same hash, others another', () => {
    expect(centileCurves('grip-strength', 'kg', 'female', some)!.hash).toBe(curves.hash);
    expect(centileCurves('grip-strength', 'kg', 'female', some.slice(1))!.hash).not.toBe(curves.hash);
  });

  test.each([
    ['no list', 'text', 'not-curves'],
    ['an empty list', [], 'not-curves'],
    ['no rows', [{ ...curves, rows: 3 }], 'not-curves'],
    ['no row at all', [{ ...curves, rows: [] }], 'not-curves'],
    ['a sex nobody has', [{ ...curves, sex: '__proto__' }], 'not-curves'],
    ['a row out of order', [{ ...curves, rows: [...curves.rows, curves.rows[0]] }], 'not-curves'],
    ['an M below 0', [{ ...curves, rows: curves.rows.map((one) => ({ ...one, m: -one.m })) }], 'not-curves'],
    [
      'a changed number',
      [{ ...curves, rows: curves.rows.map((one) => ({ ...one, m: one.m + 1 })) }],
      'changed-since-frozen',
    ],
    ['no hash', [{ ...curves, hash: undefined }], 'changed-since-frozen'],
    ['another measure', [{ ...curves, measure: 'shoe-size' }], 'unknown-measure'],
    ['another unit', [{ ...curves, unit: 'N' }], 'unit-not-convertible'],
  ])('%s is an issue, and nobody is compared with it', (_, wrong, code) => {
    const { norm, issues } = standing(wrong, row.age, 30);
    expect(norm).toBeUndefined();
    expect(issues).toMatchObject([{ code, severity: 'error' }]);
  });

  test('a fit that did not come to rest is used with a warning', () => {
    const { norm, issues } = standing([{ ...curves, fit: { ...curves.fit, converged: false } }], row.age, 30);
    expect(norm).toBeDefined();
    expect(issues).toMatchObject([{ code: 'fit-not-converged', severity: 'warning' }]);
  });
});

test('value and z are each other’s inverse, also where L is 0', () => {
  for (const l of [-0.5, 0, 1])
    expect(lmsZ(lmsValue(0.2, l, 30, 0.2), l, 30, 0.2)).toBeCloseTo(normalQuantile(0.2), 10);
});

test('too few people give no curves', () => {
  expect(centileCurves('grip-strength', 'kg', 'any', people(50))).toBeUndefined();
});
