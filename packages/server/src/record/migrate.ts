import type { Kysely, Migration } from 'kysely';
import { Migrator } from 'kysely';
import { firstTables } from './migrations/2026-11-22-first-tables.ts';
import { sessionsAndJournal } from './migrations/2026-11-22-sessions-and-journal.ts';
import { planWishes } from './migrations/2026-11-22-wishes-for-the-plan.ts';
import type { Tables } from './tables.ts';

export type Dialect = 'libsql' | 'postgres';

type Step = (db: Kysely<unknown>, dialect: Dialect) => Promise<void>;

/** Every change of the tables, oldest first. Names are stored: never rename one, only add. */
const steps: Record<string, Step> = {
  '2026-11-22-first-tables': firstTables,
  '2026-11-22-sessions-and-journal': sessionsAndJournal,
  '2026-11-22-wishes-for-the-plan': planWishes,
};

/** Brings the tables up to date; does nothing where they are. Throws what the database says, with nothing changed. */
export async function migrate(db: Kysely<Tables>, dialect: Dialect) {
  const migrations = Object.entries(steps).map(([name, step]): [string, Migration] => [
    name,
    { up: (transaction: Kysely<unknown>) => step(transaction, dialect) },
  ]);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => Object.fromEntries(migrations) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}
