import type { DuckDBConnection } from '@duckdb/node-api';
import { compileQuery } from '@thew/cohort/assessment/compile-criterion';
import type { Dialect } from '@thew/cohort/dialects/dialect';
import { columnsOfTable } from '@thew/cohort/engines/duckdb-engine';
import type { Engine } from '@thew/cohort/engines/engine';
import { appendRows } from '@thew/cohort/sources/append-rows';
import { columns, names } from '../engines/generated-table.ts';
import type { Row } from '../generated-people.ts';
import { readings } from './expected-results.ts';

/** Writes people as the table `raw` of a DuckDB, in place of those before. */
export async function storePeople(connection: DuckDBConnection, rows: readonly Row[]) {
  await appendRows(
    connection,
    'raw',
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ name }) => (row[name] === null ? undefined : String(row[name])))),
  );
  return columnsOfTable(connection, 'raw');
}

export interface Piece {
  /** Readings of this piece; `c0`, `c1` … are their columns. */
  names: string[];
  sql: string;
}

/** The queries for all readings, some at a time: one column a reading, `result|open stages`. */
export function piecesFor(dialect: Dialect, size: number): Piece[] {
  const { identifier } = dialect;
  const pieces: Piece[] = [];
  for (let start = 0; start < readings.length; start += size) {
    const some = readings.slice(start, start + size);
    const { sql } = compileQuery(some, { dialect, columns: names, from: 'people', details: true });
    const list = some.map(
      ({ name }, index) => `${identifier(name)} || '|' || ${identifier(`${name}:not-excluded`)} AS c${index}`,
    );
    const number = `CAST(${identifier('id')} AS ${dialect.types.double})`;
    pieces.push({
      names: some.map(({ name }) => name),
      sql: `SELECT ${list.join(', ')} FROM (${sql}) AS _all ORDER BY ${number}`,
    });
  }
  return pieces;
}

/** Casts what stands in `raw` to the table `people` that the queries read. */
export async function castPeople({ dialect, raw, create }: Engine): Promise<void> {
  const typed = columns.map(
    ({ name, type }) => `CAST(${raw.columns.get(name)!.sql} AS ${dialect.types[type]}) AS ${dialect.identifier(name)}`,
  );
  await create('people', `SELECT ${typed.join(', ')} FROM ${raw.name}`);
}

/** Readings for which an engine and the evaluator differ, and for how many of the people. */
export async function differencesIn(
  engine: Engine,
  pieces: readonly Piece[],
  expected: ReadonlyMap<string, readonly string[]>,
): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { names: some, sql } of pieces) {
    const rows = await engine.rows(sql);
    for (const [index, name] of some.entries()) {
      const wanted = expected.get(name)!;
      const wrong = wanted.filter((one, place) => rows[place]?.[`c${index}`] !== one).length;
      const count = wrong + Math.abs(rows.length - wanted.length);
      if (count > 0) found[name] = count;
    }
  }
  return found;
}
