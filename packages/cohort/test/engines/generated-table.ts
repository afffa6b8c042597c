import type { DuckDBConnection } from '@duckdb/node-api';
import { compileQuery, neededColumns, type Reading, readingsOf } from '@thew/cohort/assessment/compile-criterion';
import { columnsOfTable, openDuckDb } from '@thew/cohort/engines/duckdb-engine';
import type { Engine, SqlRow } from '@thew/cohort/engines/engine';
import { appendRows } from '@thew/cohort/sources/append-rows';
import { criteria } from '@thew/core/knowledge/criteria/catalogue';
import { generatePeople } from '../generated-people.ts';

export const columns = [
  { name: 'id', type: 'text' as const },
  { name: 'sex', type: 'text' as const },
  { name: 'age', type: 'double' as const },
  { name: 'ancestry', type: 'text' as const },
  ...neededColumns(criteria),
];
export const names = new Set(columns.map(({ name }) => name));
export const readings: Reading[] = criteria.flatMap(readingsOf);

const cellText = (value: unknown): string | undefined =>
  value === null || value === undefined ? undefined : String(value);

/** Generated people with 40 % missing, and more rows behind them, in the table `raw` of a new DuckDB. */
export async function generatedTable(
  count: number,
  more: readonly (readonly (string | undefined)[])[] = [],
): Promise<{ connection: DuckDBConnection; raw: Awaited<ReturnType<typeof columnsOfTable>> }> {
  const connection = await openDuckDb();
  function* rows() {
    for (const row of generatePeople(criteria, count, 0.4)) yield columns.map(({ name }) => cellText(row[name]));
    yield* more;
  }
  await appendRows(
    connection,
    'raw',
    columns.map(({ name }) => name),
    rows(),
  );
  return { connection, raw: await columnsOfTable(connection, 'raw') };
}

/** Every person's results in an engine, some definitions at a time, ordered by id. */
export async function classify(
  engine: Engine,
  wanted: readonly Reading[],
  size: number,
  details: boolean,
): Promise<SqlRow[]> {
  const { identifier, types } = engine.dialect;
  const typed = columns.map(
    ({ name, type }) => `CAST(${engine.raw.columns.get(name)!.sql} AS ${types[type]}) AS ${identifier(name)}`,
  );
  await engine.create('people', `SELECT ${typed.join(', ')} FROM ${engine.raw.name}`);
  const found = new Map<string, SqlRow>();
  for (let start = 0; start < wanted.length; start += size) {
    const some = wanted.slice(start, start + size);
    const { sql } = compileQuery(some, { dialect: engine.dialect, columns: names, from: 'people', details });
    for (const row of await engine.rows(sql)) found.set(String(row.id), { ...found.get(String(row.id)), ...row });
  }
  return [...found.values()].sort((a, b) => Number(a.id) - Number(b.id));
}

/** The columns in which two rows differ, as text; numbers to 12 digits. */
export function differences(expected: readonly SqlRow[], actual: readonly SqlRow[]): string[] {
  const plain = (value: unknown) => (typeof value === 'number' ? value.toPrecision(12) : String(value ?? null));
  if (expected.length !== actual.length) return [`${actual.length} rows instead of ${expected.length}`];
  const found = new Set<string>();
  for (const [index, row] of expected.entries())
    for (const [name, value] of Object.entries(row)) if (plain(value) !== plain(actual[index]![name])) found.add(name);
  return [...found];
}
