import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Issue } from '@thew/core/observations/issue';
import { columnsOfTable, duckDbEngine, openDuckDb, type Stored } from '../engines/duckdb-engine.ts';
import { type Engine, TableNotReadable } from '../engines/engine.ts';
import { engineMemory, roomFor, type WithRoom } from '../engines/engine-memory.ts';
import { postgresEngine } from '../engines/postgres-engine.ts';
import { sparkEngine } from '../engines/spark-engine.ts';
import { openFile, rawName } from './open-file.ts';

export interface SourceOptions {
  engine: 'duckdb' | 'postgres' | 'spark';
  /** Connection string of PostgreSQL. */
  database?: string;
  /** Spark master (`local[2]`, `spark://host:7077`). */
  master?: string;
  /** What the engine in this process may hold in memory (`400MB`); see `engineMemory` for the default. */
  memory?: string;
}

export interface OpenSource {
  engine: Engine;
  issues: Issue[];
  /** Closes the engine and takes away what it wrote for itself. */
  close: () => Promise<void>;
}

async function engineOf(
  connection: DuckDBConnection,
  table: string,
  remote: boolean,
  { folder, withRoom }: Stored,
  { engine, database, master = 'local[*]' }: SourceOptions,
): Promise<Engine> {
  if (engine === 'duckdb') return duckDbEngine(connection, rawName, { folder, withRoom });
  const from = remote ? undefined : { connection, raw: await columnsOfTable(connection, rawName) };
  if (engine === 'spark') return sparkEngine(master, folder, from!);
  if (!database) throw new TableNotReadable('database-not-named', 'a connection string in --database or DATABASE_URL');
  return postgresEngine(database, table, from);
}

/** Opens a table where it is to be worked on. Throws `TableNotReadable`. */
export async function openSource(table: string, options: SourceOptions): Promise<OpenSource> {
  const own = options.engine === 'duckdb' || options.memory !== undefined;
  const memory = own ? engineMemory(options.memory) : undefined;
  const folder = await mkdtemp(join(tmpdir(), 'thew-cohort-'));
  const tidy = () => rm(folder, { recursive: true, force: true });
  try {
    // Beside another engine DuckDB only hands rows on.
    const limits = memory && { memory: `${memory.megabytes}MB`, threads: memory.threads };
    const connection = await openDuckDb({ temporary: folder, ...limits });
    const withRoom: WithRoom = memory
      ? roomFor(memory, async (most) => void (await connection.run(`SET memory_limit = '${most}MB'`)))
      : (work) => work();
    const closing: (() => Promise<void>)[] = [async () => connection.closeSync(), tidy];
    const close = async () => {
      for (const step of closing) await step();
    };
    try {
      const remote = options.engine === 'postgres' && !existsSync(table);
      const issues = remote ? [] : await withRoom(() => openFile(connection, table));
      const engine = await engineOf(connection, table, remote, { folder, withRoom }, options);
      if (options.engine !== 'duckdb') closing.unshift(() => engine.close());
      return { engine, issues, close };
    } catch (error) {
      connection.closeSync();
      throw error;
    }
  } catch (error) {
    await tidy();
    throw error;
  }
}
