import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CohortRequest } from '@thew/cohort/run/cohort';
import { cohort } from '@thew/cohort/run/cohort';
import { assess } from '@thew/core/assessment/assess';
import { readText } from '@thew/core/input/read';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  postgresIsMissing,
  startPostgres,
  type TemporaryPostgres,
} from '../../../server/test/support/temporary-postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'thew-words-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ancestries = [
  'Japanese',
  'White',
  ' white ',
  'Black or African American',
  'Mixed',
  'unknown',
  'Chinese, white',
  'Māori',
  "O'Neill'); DROP TABLE people; --",
  'back\\slash " quote',
  `${'long '.repeat(30)}asian`,
  '',
];
/** A body mass index that some groups' cut-points call low or high and others do not. */
const bmi = ['16.9', '17.5', '18.4', '19.5', '21', '23.5', '28'];
const criteria = ['glim-2019', 'espen-easo-so-2022'];

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const people = ancestries.flatMap((ancestry) => bmi.map((value) => ({ ancestry, value })));
const table = join(folder, 'people.csv');
const mappingText = [
  'thew-mapping: 1',
  'id: id',
  'person: { sex: sex, age: age, ancestry: ancestry }',
  'measures:',
  '  bmi: { column: bmi, unit: kg/m2 }',
  'findings: { nutrition-screen-positive: screened, inflammation: screened, low-mass: wasted }',
].join('\n');

beforeAll(() => {
  const lines = people.map(({ ancestry, value }, index) => `${index},Woman,72,${cell(ancestry)},${value},present,No`);
  writeFileSync(table, `id,sex,age,ancestry,bmi,screened,wasted\n${lines.join('\n')}\n`);
});

/** The results of every person by the assessment of one. */
function assessed(): string[][] {
  return people.map(({ ancestry, value }, index) => {
    const person = { id: String(index), sex: 'female', age: 72, ancestry };
    const observations = [{ measure: 'bmi', value: Number(value), unit: 'kg/m2' }];
    const findings = [
      { finding: 'nutrition-screen-positive', present: true },
      { finding: 'inflammation', present: true },
      { finding: 'low-mass', present: false },
    ];
    const text = JSON.stringify({ thew: 1, person, asOf: '2026-11-22', observations, findings });
    const { record } = readText(text, { fileName: 'one.thew.json', asOf: '2026-11-22' }).records[0]!;
    const { criteria: results } = assess(record);
    return criteria.map((id) => String(results[id]?.result));
  });
}

async function classified(engine: Partial<CohortRequest> = {}): Promise<string[][]> {
  const out = join(folder, `out-${engine.engine ?? 'duckdb'}`);
  await cohort({ table, engine: 'duckdb', mappingText, criteria, out, ...engine });
  const [head, ...lines] = readFileSync(join(out, 'people.csv'), 'utf8').trim().split('\n');
  const names = head!.split(',');
  const rows = lines
    .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
    .sort((a, b) => Number(a[0]) - Number(b[0]));
  return rows.map((row) => criteria.map((id) => row[names.indexOf(id)]!));
}

describe('ancestry as people write it', () => {
  test('gives in DuckDB what the assessment of one person gives, and not the same for every ancestry', async () => {
    const expected = assessed();
    expect(new Set(expected.map(String)).size).toBeGreaterThan(2);
    expect(await classified()).toEqual(expected);
  });

  test('codes of the mapping go through the same words', async () => {
    const values = Object.fromEntries(ancestries.map((one) => [one.trim(), one]));
    const text = mappingText.replace(
      'ancestry: ancestry',
      `ancestry: ${JSON.stringify({ column: 'ancestry', values })}`,
    );
    expect(await classified({ mappingText: text })).toEqual(assessed());
  });

  describe.skipIf(postgresIsMissing())('in PostgreSQL', () => {
    let server: TemporaryPostgres;
    beforeAll(async () => {
      server = await startPostgres();
    }, 60_000);
    afterAll(() => server.stop());

    test('gives what the assessment of one person gives', async () => {
      const database = await server.createDatabase();
      expect(await classified({ engine: 'postgres', database })).toEqual(assessed());
    }, 60_000);
  });
});
