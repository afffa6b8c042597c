import { chmodSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely';
import Libsql from 'libsql';
import pg from 'pg';
import { type Dialect, migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

export interface Database {
  db: Kysely<Tables>;
  dialect: Dialect;
  /** Takes what was deleted out of the files too. Not inside a transaction. */
  purge(): Promise<void>;
  close(): Promise<void>;
}

/** Folder of the store: THEW_DATA, else the user's data folder by the XDG convention. */
export function defaultDataFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env.THEW_DATA) return env.THEW_DATA;
  return join(env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'thew');
}

/** Only the user may look into the folder. */
export function prepareFolder(folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/**
 * FULL, not NORMAL: with NORMAL a power cut loses rows that were acknowledged. `secure_delete` overwrites deleted
 * content with zeros.
 */
const settings = ['journal_mode=WAL', 'synchronous=FULL', 'foreign_keys=ON', 'secure_delete=ON', 'busy_timeout=5000'];

/** Opens (creating it if needed) the file `thew.db` in a folder, with its tables up to date. */
export async function openFile(folder: string): Promise<Database> {
  prepareFolder(folder);
  const path = join(folder, 'thew.db');
  const file = new Libsql(path);
  for (const setting of settings) file.exec(`PRAGMA ${setting}`);
  chmodSync(path, 0o600);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }) });
  await migrate(db, 'libsql');
  return {
    db,
    dialect: 'libsql',
    purge: async () => {
      await sql`VACUUM`.execute(db);
      await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db);
    },
    close: async () => {
      await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db);
      await db.destroy();
    },
  };
}

/** Opens a PostgreSQL database by its URL, with its tables up to date. */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  pool.on('error', () => {
    // An idle connection that the server closed; the pool opens another one when it is needed.
  });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await migrate(db, 'postgres');
  return {
    db,
    dialect: 'postgres',
    purge: async () => {
      await sql`VACUUM people, observations, conditions, medications, events, answers, assessments, sessions, journal`.execute(
        db,
      );
    },
    close: () => db.destroy(),
  };
}
