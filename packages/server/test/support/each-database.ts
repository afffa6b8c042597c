import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openFile, openPostgres } from '@thew/server/record/open-database';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { postgresIsMissing, startPostgres, type TemporaryPostgres } from './temporary-postgres.ts';

/** Opens a new, empty database; it is closed and removed after the test. */
export type Open = () => Promise<Database>;

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'thew-test-'));
}

/** New databases in folders of their own. */
export function temporaryFiles(): Open {
  const opened: { database: Database; folder: string }[] = [];
  afterEach(async () => {
    for (const { database, folder } of opened.splice(0)) {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
  return async () => {
    const folder = temporaryFolder();
    const database = await openFile(folder);
    opened.push({ database, folder });
    return database;
  };
}

function temporaryTables(): Open {
  let server: TemporaryPostgres;
  const opened: Database[] = [];
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterEach(async () => {
    for (const database of opened.splice(0)) await database.close();
  });
  afterAll(async () => {
    await server.stop();
  });
  return async () => {
    const database = await openPostgres(await server.createDatabase());
    opened.push(database);
    return database;
  };
}

/** The same tests against libsql and PostgreSQL. Where PostgreSQL cannot be had, its tests are listed as skipped. */
export function eachDatabase(tests: (open: Open) => void) {
  describe('in libsql', () => tests(temporaryFiles()));
  const missing = postgresIsMissing();
  const name = missing ? 'in PostgreSQL (skipped: PostgreSQL was not found)' : 'in PostgreSQL';
  describe.skipIf(missing)(name, () => tests(temporaryTables()));
}
