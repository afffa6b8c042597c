import { rm } from 'node:fs/promises';
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { duckdb } from '../dialects/dialect.ts';
import type { RawColumn } from '../mapping/raw-columns.ts';
import type { Engine, SqlRow, SqlValue } from './engine.ts';
import type { WithRoom } from './engine-memory.ts';
import { parquetTables } from './parquet-tables.ts';

const { identifier, text } = duckdb;

export interface DuckDbOptions {
  /** Folder for what does not fit in memory. */
  temporary?: string;
  memory?: string;
  threads?: number;
}

/** A DuckDB of our own in this process; nothing is left behind when it closes. */
export async function openDuckDb(options: DuckDbOptions = {}): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', {
    ...(options.memory && { memory_limit: options.memory }),
    ...(options.threads && { threads: String(options.threads) }),
    ...(options.temporary && { temp_directory: options.temporary }),
    // Files are only read where Thew names them; nothing is fetched or installed.
    autoinstall_known_extensions: 'false',
  });
  const connection = await instance.connect();
  // A list of five words would become a join with a hash table for each: a list is quicker looked through, and takes no memory.
  await connection.run("SET disabled_optimizers = 'in_clause'");
  // What a statement is done with goes back to the system, and what the system keeps of files is not kept twice.
  await connection.run(
    "SET allocator_flush_threshold = '8MB'; SET allocator_bulk_deallocation_flush_threshold = '32MB'",
  );
  await connection.run('SET enable_external_file_cache = false');
  return connection;
}

const numeric = /^(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT|UTINYINT|USMALLINT|UINTEGER|UBIGINT|FLOAT|DOUBLE|DECIMAL)/;

/** Name and type of each column of a table or view. */
export async function columnsOfTable(connection: DuckDBConnection, table: string): Promise<Map<string, RawColumn>> {
  const reader = await connection.runAndReadAll(`DESCRIBE ${identifier(table)}`);
  return new Map(
    reader.getRowObjects().map((row) => {
      const name = String(row.column_name);
      return [name, { sql: identifier(name), number: numeric.test(String(row.column_type)) }];
    }),
  );
}

/** Wide tables: a row group of the usual size would be held whole, all columns of it, before it is written. */
const parquetFile = 'FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 10240';

function plain(value: DuckDBValue): SqlValue {
  if (value === null || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string')
    return value;
  return typeof value === 'bigint' ? Number(value) : String(value);
}

/** Rows of a query as plain objects. */
export async function readRows(connection: DuckDBConnection, sql: string): Promise<SqlRow[]> {
  const reader = await connection.runAndReadAll(sql);
  const names = reader.columnNames();
  return reader.getRows().map((row) => Object.fromEntries(names.map((name, index) => [name, plain(row[index]!)])));
}

/** Where stored tables go, and who gives more memory where the connection has too little. */
export interface Stored {
  folder: string;
  withRoom: WithRoom;
}

/**
 * The engine over a connection that has a table or view of the given name. What it makes is stored in a folder, or
 * kept in memory where there is none.
 */
export async function duckDbEngine(connection: DuckDBConnection, raw: string, stored?: Stored): Promise<Engine> {
  const withRoom: WithRoom = stored?.withRoom ?? ((work) => work());
  const inMemory = async (name: string, sql: string) => {
    await connection.run(`CREATE OR REPLACE TABLE ${identifier(name)} AS ${sql}`);
  };
  return {
    dialect: duckdb,
    version: async () => `DuckDB ${(await readRows(connection, 'SELECT version() AS v'))[0]!.v}`,
    raw: { name: identifier(raw), columns: await columnsOfTable(connection, raw) },
    ...(stored === undefined ? { create: inMemory } : parquetTables(connection, stored.folder, withRoom)),
    rows: (sql) => withRoom(() => readRows(connection, sql)),
    write: async (table, file, format) => {
      const how = format === 'parquet' ? parquetFile : 'FORMAT csv, HEADER';
      try {
        await withRoom(() => connection.run(`COPY ${identifier(table)} TO ${text(file)} (${how})`));
      } catch (error) {
        await rm(file, { force: true });
        throw error;
      }
    },
    progress: () => {
      const { percentage } = connection.progress;
      return percentage < 0 ? undefined : percentage / 100;
    },
    cancel: () => connection.interrupt(),
    close: async () => connection.closeSync(),
  };
}
