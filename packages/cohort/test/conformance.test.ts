import { duckDbEngine, openDuckDb } from '@thew/cohort/engines/duckdb-engine';
import { postgresEngine } from '@thew/cohort/engines/postgres-engine';
import { appendRows } from '@thew/cohort/sources/append-rows';
import { describe, expect, test } from 'vitest';
import { postgresIsMissing, startPostgres } from '../../server/test/support/temporary-postgres.ts';
import { caseRow, cases, failures } from './engines/conformance-cases.ts';
import { classify, columns, readings } from './engines/generated-table.ts';

async function tableOfCases() {
  const connection = await openDuckDb();
  const names = columns.map(({ name }) => name);
  const rows = cases.map((one, index) => caseRow(one, String(index)));
  await appendRows(connection, 'raw', names, rows);
  return connection;
}

/** In Spark they run beside the generated people, in one session: engines/spark.test.ts. */
describe('every conformance case', () => {
  test('there are many', () => {
    expect(cases.length).toBeGreaterThan(1800);
  });

  test('in DuckDB', async () => {
    const engine = await duckDbEngine(await tableOfCases(), 'raw');
    expect(failures(await classify(engine, readings, 500, true))).toEqual([]);
  }, 60_000);

  test.skipIf(postgresIsMissing())(
    'in PostgreSQL',
    async () => {
      const server = await startPostgres();
      const connection = await tableOfCases();
      const duck = await duckDbEngine(connection, 'raw');
      const engine = await postgresEngine(await server.createDatabase(), 'cases', {
        connection,
        raw: duck.raw.columns,
      });
      const found = failures(await classify(engine, readings, 20, true));
      await engine.close();
      await server.stop();
      expect(found).toEqual([]);
    },
    120_000,
  );
});
