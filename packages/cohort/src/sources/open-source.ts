import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Issue } from '@thew/core/observations/issue';
import { duckDbEngine, openDuckDb } from '../engines/duckdb-engine.ts';
import type { Engine } from '../engines/engine.ts';
import { openFile, rawName } from './open-file.ts';

export interface SourceOptions {
  engine: 'duckdb' | 'postgres' | 'spark';
  /** Connection string of PostgreSQL. */
  database?: string;
  /** Spark master (`local[2]`, `spark://host:7077`). */
  master?: string;
  memory?: string;
}

export interface OpenSource {
  engine: Engine;
  issues: Issue[];
  /** Closes the engine and takes away what it wrote for itself. */
  close: () => Promise<void>;
}

/** Opens a table where it is to be worked on. Throws `TableNotReadable`. */
export async function openSource(table: string, options: SourceOptions): Promise<OpenSource> {
  const folder = await mkdtemp(join(tmpdir(), 'thew-cohort-'));
  const tidy = () => rm(folder, { recursive: true, force: true });
  try {
    const connection = await openDuckDb({ temporary: folder, ...(options.memory && { memory: options.memory }) });
    const issues = await openFile(connection, table);
    const engine = await duckDbEngine(connection, rawName);
    return {
      engine,
      issues,
      close: async () => {
        await engine.close();
        await tidy();
      },
    };
  } catch (error) {
    await tidy();
    throw error;
  }
}
