import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ColumnNeed } from '@thew/cohort/assessment/columns';
import { readingsOf } from '@thew/cohort/assessment/compile-criterion';
import { duckDbEngine, openDuckDb } from '@thew/cohort/engines/duckdb-engine';
import type { SqlRow } from '@thew/cohort/engines/engine';
import { postgresEngine } from '@thew/cohort/engines/postgres-engine';
import { appendRows } from '@thew/cohort/sources/append-rows';
import { readText } from '@thew/core/input/read';
import { criteria } from '@thew/core/knowledge/criteria/catalogue';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { Facts } from '@thew/core/observations/facts';
import { gatherFacts } from '@thew/core/observations/gather-facts';
import { describe, expect, test } from 'vitest';
import { postgresIsMissing, startPostgres } from '../../server/test/support/temporary-postgres.ts';
import { classify, columns } from './engines/generated-table.ts';

interface Case {
  id: string;
  given: { asOf: string };
  expect: Record<string, { result?: string; notExcluded?: string[]; variants?: Record<string, string> }>;
}

const cases = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../../conformance/criteria-cases.json', import.meta.url)), 'utf8'),
) as Case[];

function cellOf(facts: Facts, { name }: ColumnNeed): string | undefined {
  if (name === 'sex' || name === 'ancestry' || name === 'age')
    return facts[name] === undefined ? undefined : String(facts[name]);
  if (name.endsWith(':method')) return facts.measures.get(name.slice(0, -7))?.method;
  const fact = facts.measures.get(name);
  if (fact?.unable) return measureById(name)?.worse === 'higher' ? 'Infinity' : '-Infinity';
  if (fact?.value !== undefined) return String(fact.value);
  const dot = name.indexOf('.');
  const answer = dot < 0 ? undefined : facts.answers[name.slice(0, dot)]?.[name.slice(dot + 1)];
  return answer === undefined || answer === null ? undefined : String(answer);
}

const factsOf = ({ given }: Case): Facts =>
  gatherFacts(readText(JSON.stringify(given), { fileName: 'case.thew.json', asOf: given.asOf }).records[0]!.record);

async function tableOfCases() {
  const connection = await openDuckDb();
  const rows = cases.map((one, index) => {
    const facts = factsOf(one);
    return columns.map((column) => (column.name === 'id' ? String(index) : cellOf(facts, column)));
  });
  await appendRows(
    connection,
    'raw',
    columns.map(({ name }) => name),
    rows,
  );
  return connection;
}

/** What a case expects and an engine does not give. */
function failures(results: readonly SqlRow[]): string[] {
  return cases.flatMap((one, index) =>
    Object.entries(one.expect).flatMap(([id, { result, notExcluded, variants = {} }]) => {
      if (!criteria.some((criterion) => criterion.id === id)) return [];
      const row = results[index]!;
      const found: string[] = [];
      if (result !== undefined && row[id] !== result) found.push(`${one.id} ${id}: ${row[id]} instead of ${result}`);
      const open = notExcluded && [...notExcluded].sort().join();
      const actual = String(row[`${id}:not-excluded`] ?? '')
        .split(',')
        .sort()
        .join();
      if (open !== undefined && actual !== open) found.push(`${one.id} ${id}: open ${actual} instead of ${open}`);
      for (const [variant, expected] of Object.entries(variants))
        if (row[`${id} ${variant}`] !== expected)
          found.push(`${one.id} ${id} ${variant}: ${row[`${id} ${variant}`]} instead of ${expected}`);
      return found;
    }),
  );
}

const readings = criteria.flatMap(readingsOf);

describe('every conformance case', () => {
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
