import { compileQuery, readingsOf } from '@thew/cohort/assessment/compile-criterion';
import { duckdb, postgres } from '@thew/cohort/dialects/dialect';
import { duckDbEngine, openDuckDb } from '@thew/cohort/engines/duckdb-engine';
import type { Engine } from '@thew/cohort/engines/engine';
import { postgresEngine } from '@thew/cohort/engines/postgres-engine';
import { contextOf } from '@thew/core/assessment/context';
import { evaluateTruth } from '@thew/core/assessment/evaluate-truth';
import { criteria } from '@thew/core/knowledge/criteria/catalogue';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  postgresIsMissing,
  startPostgres,
  type TemporaryPostgres,
} from '../../../server/test/support/temporary-postgres.ts';
import { names } from '../engines/generated-table.ts';
import { factsOfRow, generatePeople, type Row } from '../generated-people.ts';
import { castPeople, differencesIn, piecesFor, storePeople } from './engine-results.ts';
import { expectedResults, readings } from './expected-results.ts';

/** How many people, and which; a million take an hour and no more memory, as only a batch is ever kept. */
const people = Number(process.env.THEW_PARITY_PEOPLE ?? 20_000);
const seed = Number(process.env.THEW_PARITY_SEED ?? 7);
const batch = 20_000;
const missing = 0.4;

function* batchesOf(rows: Iterable<Row>, size: number): Generator<Row[]> {
  let some: Row[] = [];
  for (const row of rows) {
    some.push(row);
    if (some.length === size) {
      yield some;
      some = [];
    }
  }
  if (some.length > 0) yield some;
}

describe('generated people with 40 % of everything missing', () => {
  let server: TemporaryPostgres | undefined;
  let database: string | undefined;
  beforeAll(async () => {
    if (postgresIsMissing()) return;
    server = await startPostgres();
    database = await server.createDatabase();
  }, 60_000);
  afterAll(() => server?.stop());

  test('every engine gives each of them the result of the evaluator, by every definition in every reading', async () => {
    const connection = await openDuckDb();
    const pieces = { duckdb: piecesFor(duckdb, 500), postgres: piecesFor(postgres, 20) };
    const different: Record<string, number> = {};
    let seen = 0;
    const compare = async (engine: Engine, expected: Map<string, string[]>) => {
      await castPeople(engine);
      const found = await differencesIn(engine, pieces[engine.dialect.name as 'duckdb' | 'postgres'], expected);
      for (const [name, count] of Object.entries(found)) {
        const key = `${engine.dialect.name} ${name}`;
        different[key] = (different[key] ?? 0) + count;
      }
    };
    for (const rows of batchesOf(generatePeople(criteria, people, missing, seed), batch)) {
      const expected = expectedResults(rows);
      const raw = await storePeople(connection, rows);
      await compare(await duckDbEngine(connection, 'raw'), expected);
      if (database) {
        const engine = await postgresEngine(database, 'people', { connection, raw });
        // Compiling machine code for each of these long queries takes longer than running them.
        await engine.rows('SET jit = off');
        await compare(engine, expected);
        await engine.close();
      }
      seen += rows.length;
      if (people > 100_000) process.stderr.write(`${seen} people, ${Object.keys(different).length} readings differ\n`);
    }
    expect({ seen, different }).toEqual({ seen: people, different: {} });
    expect(readings.length).toBeGreaterThan(100);
  }, 36_000_000);

  test('DuckDB and the evaluator agree on every named part of every definition', async () => {
    const rows = [...generatePeople(criteria, 2000, missing, 8)];
    const connection = await openDuckDb();
    await storePeople(connection, rows);
    const engine = await duckDbEngine(connection, 'raw');
    await castPeople(engine);
    const defaults = criteria.map((criterion) => readingsOf(criterion)[0]!);
    const { sql } = compileQuery(defaults, { dialect: duckdb, columns: names, from: 'people', details: true });
    const results = await engine.rows(`${sql} ORDER BY CAST(id AS INTEGER)`);
    const different = new Set<string>();
    for (const [index, row] of rows.entries()) {
      const facts = factsOfRow(row);
      for (const { id, findings } of criteria) {
        const context = contextOf(facts, findings);
        for (const [finding, truth] of Object.entries(findings))
          if ((evaluateTruth(truth, context) ?? null) !== results[index]![`${id}:${finding}`])
            different.add(`${id}:${finding}`);
      }
    }
    expect([...different]).toEqual([]);
  }, 300_000);
});
