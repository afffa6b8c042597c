import type { DuckDBConnection } from '@duckdb/node-api';
import pg from 'pg';
import { postgres } from '../dialects/dialect.ts';
import type { RawColumn } from '../mapping/raw-columns.ts';
import { appendRows } from '../sources/append-rows.ts';
import { openDuckDb } from './duckdb-engine.ts';
import { type Engine, type SqlRow, type SqlValue, TableNotReadable } from './engine.ts';

const { identifier, text } = postgres;

const numeric = /^(smallint|integer|bigint|numeric|real|double precision)/;

/** `people` or `study.people`: where the name ends is looked up, never guessed; nothing of it becomes SQL unquoted. */
async function findTable(client: pg.Client, name: string): Promise<{ name: string; columns: Map<string, RawColumn> }> {
  const dot = name.indexOf('.');
  const [schema, table] = dot < 0 ? [null, name] : [name.slice(0, dot), name.slice(dot + 1)];
  const found = await client.query<{ column_name: string; data_type: string; table_schema: string }>(
    `SELECT column_name, data_type, table_schema FROM information_schema.columns
     WHERE table_name = $1 AND table_schema = COALESCE($2, current_schema()) ORDER BY ordinal_position`,
    [table, schema],
  );
  const first = found.rows[0];
  if (!first) throw new TableNotReadable('table-not-readable', 'the name of a table of the database');
  const columns = new Map(
    found.rows.map((row) => [
      row.column_name,
      { sql: identifier(row.column_name), number: numeric.test(row.data_type) },
    ]),
  );
  return { name: `${identifier(first.table_schema)}.${identifier(table!)}`, columns };
}

const batch = 5000;

/** Copies the table `raw` of DuckDB into a temporary table of the session. */
async function load(client: pg.Client, connection: DuckDBConnection, raw: ReadonlyMap<string, RawColumn>) {
  const names = [...raw.keys()];
  const physical = names.map((_, index) => `c${index}`);
  await client.query(`CREATE TEMPORARY TABLE thew_raw (${physical.map((name) => `${name} TEXT`).join(', ')})`);
  const list = names.map((name) => `CAST(${identifier(name)} AS VARCHAR)`).join(', ');
  const reader = await connection.stream(`SELECT ${list} FROM raw`);
  const insert = `INSERT INTO thew_raw SELECT * FROM unnest(${names.map((_, index) => `$${index + 1}::text[]`).join(', ')})`;
  let columns: (string | null)[][] = names.map(() => []);
  const flush = async () => {
    if ((columns[0]?.length ?? 0) === 0) return;
    await client.query(insert, columns);
    columns = names.map(() => []);
  };
  for (let chunk = await reader.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await reader.fetchChunk()) {
    const read = chunk.getColumns();
    for (const [index, values] of read.entries()) columns[index]!.push(...(values as (string | null)[]));
    if (columns[0]!.length >= batch) await flush();
  }
  await flush();
  return {
    name: 'thew_raw',
    columns: new Map(names.map((name, index) => [name, { sql: physical[index]!, number: false }])),
  };
}

/** Rows of a stored table, some at a time, handed to DuckDB, which writes the file. */
async function writeFile(client: pg.Client, table: string, file: string, format: 'csv' | 'parquet') {
  const connection = await openDuckDb();
  try {
    const { rows, fields } = await client.query<Record<string, SqlValue>>(`SELECT * FROM ${identifier(table)}`);
    const names = fields.map(({ name }) => name);
    await appendRows(
      connection,
      'written',
      names,
      rows.map((row) => names.map((name) => (row[name] === null ? undefined : String(row[name])))),
    );
    const how = format === 'parquet' ? 'FORMAT parquet, COMPRESSION zstd' : 'FORMAT csv, HEADER';
    await connection.run(`COPY written TO ${text(file)} (${how})`);
  } finally {
    connection.closeSync();
  }
}

async function connect(database: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database, application_name: 'thew cohort' });
  try {
    await client.connect();
  } catch {
    throw new TableNotReadable(
      'database-not-reachable',
      'a PostgreSQL that can be reached with --database or DATABASE_URL',
    );
  }
  client.on('error', () => undefined);
  return client;
}

/**
 * The engine in a PostgreSQL session. `table` is a table of the database, or, with `from`, the file that DuckDB has open as
 * `raw`, which is copied into a temporary table. Everything it makes is temporary.
 */
export async function postgresEngine(
  database: string,
  table: string,
  from?: { connection: DuckDBConnection; raw: ReadonlyMap<string, RawColumn> },
): Promise<Engine> {
  const client = await connect(database);
  const pid = (await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows[0]!.pid;
  let raw: Engine['raw'];
  try {
    raw = from ? await load(client, from.connection, from.raw) : await findTable(client, table);
  } catch (error) {
    await client.end();
    throw error;
  }
  return {
    dialect: postgres,
    version: async () =>
      String((await client.query<{ v: string }>('SELECT version() AS v')).rows[0]!.v.split(' on ')[0]),
    raw,
    create: async (name, sql) => {
      await client.query(`DROP TABLE IF EXISTS pg_temp.${identifier(name)}`);
      await client.query(`CREATE TEMPORARY TABLE ${identifier(name)} AS ${sql}`);
      await client.query(`ANALYZE ${identifier(name)}`);
    },
    rows: async (sql) => (await client.query<SqlRow>(sql)).rows,
    write: (name, file, format) => writeFile(client, name, file, format),
    cancel: () => void cancelBackend(database, pid),
    close: () => client.end(),
  };
}

async function cancelBackend(database: string, pid: number) {
  const client = await connect(database);
  await client.query('SELECT pg_cancel_backend($1)', [pid]).catch(() => undefined);
  await client.end();
}
