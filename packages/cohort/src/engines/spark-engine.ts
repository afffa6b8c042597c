import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { duckdb, spark } from '../dialects/dialect.ts';
import type { RawColumn } from '../mapping/raw-columns.ts';
import { readRows } from './duckdb-engine.ts';
import type { Engine } from './engine.ts';
import { type SparkSession, startSpark } from './spark-session.ts';

const { identifier } = spark;

/** Columns get plain names in Spark, so that no name of a file can reach its statements. */
async function stage(connection: DuckDBConnection, raw: ReadonlyMap<string, RawColumn>, file: string) {
  const list = [...raw.keys()].map((name, index) => `${duckdb.identifier(name)} AS c${index}`).join(', ');
  await connection.run(`COPY (SELECT ${list} FROM raw) TO ${duckdb.text(file)} (FORMAT parquet)`);
  return new Map([...raw].map(([name, { number }], index) => [name, { sql: `c${index}`, number }]));
}

const written = async (folder: string): Promise<boolean> =>
  (await readdir(folder).catch((): string[] => [])).includes('_SUCCESS');

/**
 * The engine in Apache Spark. The table goes in as Parquet, stored tables and answers come back as Parquet in `folder`,
 * which every worker must be able to reach.
 */
export async function sparkEngine(
  master: string,
  folder: string,
  source: { connection: DuckDBConnection; raw: ReadonlyMap<string, RawColumn> },
): Promise<Engine> {
  const input = join(folder, 'raw.parquet');
  const columns = await stage(source.connection, source.raw, input);
  const session: SparkSession = startSpark(master, folder);
  const path = (name: string) => spark.text(join(folder, name));
  let answers = 0;
  const store = async (name: string, sql: string) => {
    const target = join(folder, name);
    await rm(target, { recursive: true, force: true });
    await session.run(`INSERT OVERWRITE DIRECTORY ${spark.text(target)} USING parquet ${sql}`);
    if (!(await written(target))) throw new Error('Spark stopped before everything was written');
    return target;
  };
  try {
    await session.run(`CREATE OR REPLACE TEMPORARY VIEW thew_raw USING parquet OPTIONS (path ${path('raw.parquet')})`);
  } catch (error) {
    session.kill();
    throw error;
  }
  const read = (target: string) => `SELECT * FROM read_parquet(${duckdb.text(`${target}/*.parquet`)})`;
  return {
    dialect: spark,
    version: async () => {
      const target = await store('version', 'SELECT version() AS v');
      return `Apache Spark ${String((await readRows(source.connection, read(target)))[0]!.v).split(' ')[0]}`;
    },
    raw: { name: 'thew_raw', columns },
    create: async (name, sql) => {
      await store(name, sql);
      await session.run(
        `CREATE OR REPLACE TEMPORARY VIEW ${identifier(name)} USING parquet OPTIONS (path ${path(name)})`,
      );
    },
    rows: async (sql) => {
      const target = await store(`answer-${++answers}`, sql);
      const rows = await readRows(source.connection, read(target));
      await rm(target, { recursive: true, force: true });
      return rows;
    },
    write: async (table, file, format) => {
      const how = format === 'parquet' ? 'FORMAT parquet, COMPRESSION zstd' : 'FORMAT csv, HEADER';
      await source.connection.run(`COPY (${read(join(folder, table))}) TO ${duckdb.text(file)} (${how})`);
    },
    cancel: () => session.kill(),
    close: () => session.close(),
  };
}
