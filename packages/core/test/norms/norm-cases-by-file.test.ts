import { readFileSync } from 'node:fs';
import { assess } from '@thew/core/assessment/assess';
import { readText } from '@thew/core/input/read';
import { loadReference } from '@thew/core/knowledge/references/load';
import { describe, expect, test } from 'vitest';

interface NormCase {
  file: string;
  sex: string;
  age: number;
  observations: object[];
  z?: number;
  percentile?: number;
  bound?: 'below' | 'above';
}

const cases = JSON.parse(
  readFileSync(new URL('../../../../conformance/norm-cases-by-file.json', import.meta.url), 'utf8'),
) as NormCase[];

/** Worked out from the tables apart from this program, and read the way a person's file is read. */
describe('conformance/norm-cases-by-file.json', () => {
  test('has cases of 48 files', () => expect(new Set(cases.map(({ file }) => file)).size).toBe(48));

  test.each(cases)('$file, $sex $age years: $observations', async ({ file, sex, age, observations, ...expected }) => {
    const loaded = await loadReference(file.replace('.csv', '').replaceAll('_', '-'));
    const given = { thew: 1, person: { id: 'p', sex, age }, asOf: '2026-01-15', observations };
    const { records } = readText(JSON.stringify(given), { fileName: 'p.json', asOf: '2026-01-15' });
    const { norms } = assess(records[0]!.record, { criteria: [], references: [loaded!], changes: false });
    const found = Object.values(norms).flat();
    expect(found.length).toBeGreaterThan(0);
    const fits = found.some(
      ({ z, centile, bound }) =>
        (expected.z === undefined || Math.abs((z ?? 99) - expected.z) <= 1e-3) &&
        (expected.percentile === undefined || Math.abs((centile ?? 999) - expected.percentile) <= 0.02) &&
        (expected.bound === undefined || bound?.startsWith(expected.bound) === true),
    );
    expect(fits, JSON.stringify(found.map(({ z, centile, bound }) => ({ z, centile, bound })))).toBe(true);
  });
});
