import { readFileSync } from 'node:fs';
import { norms } from '@thew/core/assessment/norms';
import { references } from '@thew/core/knowledge/references/catalogue';
import { loadReference } from '@thew/core/knowledge/references/load';
import { describe, expect, test } from 'vitest';
import { person } from './person.ts';

interface NormCase {
  reference: string;
  sex: 'male' | 'female';
  age: number;
  height: number | undefined;
  value: number;
  z: number;
  centile: number;
}

const file = new URL('../../../../conformance/norm-cases.csv', import.meta.url);
const cases: NormCase[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [name = '', sex, age, height, value, , z, centile] = line.split(',');
    return {
      reference: name.replace('.csv', '').replaceAll('_', '-'),
      sex: sex === 'M' ? 'male' : 'female',
      age: Number(age),
      height: height ? Number(height) : undefined,
      value: Number(value),
      z: Number(z),
      centile: Number(centile),
    };
  });

/**
 * One worked example of the grid's authors comes from their fitted objects, which were never published; the grid printed
 * by them gives −0.890 there instead of −0.880. All their other examples agree to 1e-3.
 */
const onlyToTwoDecimals = (height: number | undefined) => height === 159.6;

describe('conformance/norm-cases.csv', () => {
  test('has cases', () => expect(cases.length).toBeGreaterThanOrEqual(14));

  test.each(cases)(
    '$reference, $sex $age years, $value',
    async ({ reference, sex, age, height, value, z, centile }) => {
      const measure = references.find(({ id }) => id === reference)?.measures[0] ?? '';
      const loaded = await loadReference(reference);
      if (!loaded) throw new Error(`no reference ${reference}`);
      const facts = person(sex, age, { [measure]: value, ...(height !== undefined && { 'body-height': height }) });
      const result = norms(facts, [loaded])[measure]?.[0];
      expect(result?.reference).toBe(reference);
      expect(Math.abs((result?.z ?? 99) - z)).toBeLessThanOrEqual(onlyToTwoDecimals(height) ? 1e-2 : 1e-3);
      expect(Math.abs((result?.centile ?? 999) - centile)).toBeLessThanOrEqual(onlyToTwoDecimals(height) ? 0.3 : 0.01);
    },
  );
});
