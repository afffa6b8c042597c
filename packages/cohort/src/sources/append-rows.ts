import type { DuckDBConnection } from '@duckdb/node-api';
import { duckdb } from '../dialects/dialect.ts';

const { identifier } = duckdb;

/** Makes a table of texts from rows; an empty cell is NULL. */
export async function appendRows(
  connection: DuckDBConnection,
  name: string,
  columns: readonly string[],
  rows: Iterable<readonly (string | number | undefined)[]>,
): Promise<void> {
  const list = columns.map((column) => `${identifier(column)} VARCHAR`).join(', ');
  await connection.run(`CREATE OR REPLACE TABLE ${identifier(name)} (${list || 'nothing VARCHAR'})`);
  const appender = await connection.createAppender(name);
  for (const row of rows) {
    for (let index = 0; index < columns.length; index++) {
      const value = row[index];
      if (value === undefined || value === '') appender.appendNull();
      else appender.appendVarchar(String(value));
    }
    appender.endRow();
  }
  appender.closeSync();
}
