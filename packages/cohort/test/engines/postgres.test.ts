import { fileURLToPath } from 'node:url';
import { duckDbEngine } from '@thew/cohort/engines/duckdb-engine';
import { postgresEngine } from '@thew/cohort/engines/postgres-engine';
import { cohort } from '@thew/cohort/run/cohort';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  postgresIsMissing,
  startPostgres,
  type TemporaryPostgres,
} from '../../../server/test/support/temporary-postgres.ts';
import { classify, differences, generatedTable, readings } from './generated-table.ts';
import { sameEstimates } from './same-estimates.ts';

const examples = (name: string) => fileURLToPath(new URL(`../../../../examples/${name}`, import.meta.url));

describe.skipIf(postgresIsMissing())('PostgreSQL', () => {
  let server: TemporaryPostgres;
  let database: string;
  beforeAll(async () => {
    server = await startPostgres();
    database = await server.createDatabase();
  }, 60_000);
  afterAll(() => server.stop());

  test('gives every generated person the results that DuckDB gives, in every reading', async () => {
    const { connection, raw } = await generatedTable(2000);
    const duck = await duckDbEngine(connection, 'raw');
    const expected = await classify(duck, readings, 500, true);
    const postgres = await postgresEngine(database, 'generated', { connection, raw });
    const actual = await classify(postgres, readings, 20, true);
    await postgres.close();
    expect(differences(expected, actual)).toEqual([]);
  }, 300_000);

  test('estimates from NHANES are those of DuckDB', async () => {
    const nhanes = {
      table: examples('data/nhanes-1999-2002.csv.gz'),
      mapping: examples('nhanes-1999-2002.mapping.yaml'),
      where: 'age >= 60',
      by: 'sex',
      intervals: true,
    };
    const here = await cohort({ ...nhanes, engine: 'duckdb' });
    const there = await cohort({ ...nhanes, engine: 'postgres', database });
    sameEstimates(there, here);
  }, 300_000);

  test('a table of the database is read where it is, whatever its columns are called', async () => {
    const client = new pg.Client({ connectionString: database });
    await client.connect();
    await client.query(
      `CREATE SCHEMA study; CREATE TABLE study.people ("id" int, "sex" text, "age" int, "grip""; DROP TABLE study.people; --" numeric)`,
    );
    await client.query(
      `INSERT INTO study.people VALUES (1, 'female', 70, 12.5), (2, 'male', 71, 40), (3, 'male', 80, NULL)`,
    );
    const mappingText = `thew-mapping: 1\nid: id\nperson: { sex: sex, age: age }\nmeasures:\n  grip-strength: { column: 'grip"; DROP TABLE study.people; --', unit: kg }\n`;
    const { result } = await cohort({
      table: 'study.people',
      engine: 'postgres',
      database,
      mappingText,
      criteria: ['fnih-2014'],
    });
    const left = await client.query('SELECT COUNT(*)::int AS n FROM study.people');
    await client.end();
    expect(left.rows[0].n).toBe(3);
    const weak = result!.estimates.find(({ finding }) => finding === 'lowStrength')!;
    expect([weak.events, weak.n, weak.unknown]).toEqual([1, 2, 1]);
  }, 60_000);

  test('a table that is not there is an issue', async () => {
    const { result, issues } = await cohort({ table: 'nothing', engine: 'postgres', database });
    expect(result).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(['table-not-readable']);
  });
});
