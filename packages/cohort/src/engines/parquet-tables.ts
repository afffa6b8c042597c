import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { duckdb } from '../dialects/dialect.ts';
import type { Engine, Part } from './engine.ts';
import type { WithRoom } from './engine-memory.ts';

const { identifier, text } = duckdb;

/** People of a row group: what a thread holds of all columns before they are written. */
const rowGroup = 10_240;
/** Definitions of a statement: what it computes on the way is held for all of them at once. */
const mostTogether = 4;
/** Counts of a statement: each opens its file anew. */
const countsTogether = 10;

/**
 * Stored tables as Parquet files in a folder, each with a view of its name. Tables of DuckDB itself would stay in memory,
 * or be written twice as slowly.
 */
export function parquetTables(
  connection: DuckDBConnection,
  folder: string,
  withRoom: WithRoom,
): Pick<Engine, 'create' | 'batches'> {
  const files = new Map<string, string>();
  let count = 0;
  const write = async (sql: string, ordered: boolean): Promise<string> => {
    const file = join(folder, `stored-${++count}.parquet`);
    await connection.run(`SET preserve_insertion_order = ${ordered}`);
    try {
      const how = `FORMAT parquet, COMPRESSION lz4_raw, ROW_GROUP_SIZE ${rowGroup}`;
      await withRoom(() => connection.run(`COPY (${sql}) TO ${text(file)} (${how})`));
    } finally {
      await connection.run('SET preserve_insertion_order = true');
    }
    return file;
  };
  const name = async (table: string, file: string) => {
    // Many queries read the same stored files; the setting exists once a file was written.
    await connection.run('SET parquet_metadata_cache = true');
    await connection.run(`CREATE OR REPLACE VIEW ${identifier(table)} AS SELECT * FROM read_parquet(${text(file)})`);
    const before = files.get(table);
    files.set(table, file);
    if (before !== undefined) await rm(before, { force: true });
  };
  const create = async (table: string, sql: string) => name(table, await write(sql, false));
  const store = async (table: string, parts: readonly Part[]): Promise<string[]> => {
    const tables = parts.map((_, index) => `${table}_${index}`);
    for (const [index, { sql }] of parts.entries()) await name(tables[index]!, await write(sql, true));
    await sameOrder(
      connection,
      tables.map((one) => files.get(one)!),
    );
    const columns = parts.flatMap((part, index) => part.columns.map((column) => `p${index}.${identifier(column)}`));
    await connection.run(
      `CREATE OR REPLACE VIEW ${identifier(table)} AS SELECT ${columns.join(', ')} FROM ${sideBySide(tables.map((one) => files.get(one)!))}`,
    );
    return tables;
  };
  return { create, batches: { most: mostTogether, counts: countsTogether, store } };
}

const sideBySide = (files: readonly string[]): string =>
  files.map((file, index) => `read_parquet(${text(file)}) AS p${index}`).join(' POSITIONAL JOIN ');

/** The parts are put together by their order, which is worth a look before anybody gets the results of another. */
async function sameOrder(connection: DuckDBConnection, files: readonly string[]): Promise<void> {
  for (const file of files.slice(1)) {
    const differing = `SELECT COUNT(*) FROM ${sideBySide([files[0]!, file])} WHERE p0.id IS DISTINCT FROM p1.id`;
    const [row] = (await connection.runAndReadAll(differing)).getRows();
    if (Number(row?.[0]) !== 0) throw new Error('the parts of the results are not in the same order');
  }
}
