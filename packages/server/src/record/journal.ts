import { randomUUID } from 'node:crypto';
import type { JournalNote } from '@thew/core/observations/session';
import type { Kysely } from 'kysely';
import type { JournalEntry, NewJournalEntry } from '../routes/session-schemas.ts';
import { type Actor, audit } from './audit.ts';
import { present } from './observation-row.ts';
import { inBatches } from './observations.ts';
import type { JournalTable, Tables } from './tables.ts';

const entryOf = ({ id, author, text, created_at: createdAt }: JournalTable): JournalEntry => ({
  id,
  ...present({ author }),
  text,
  createdAt,
});

/** Newest first. */
export async function listJournal(db: Kysely<Tables>, personId: string): Promise<JournalEntry[]> {
  const query = db.selectFrom('journal').selectAll().where('person_id', '=', personId);
  return (await query.orderBy('created_at', 'desc').execute()).map(entryOf);
}

export async function addJournalEntry(
  db: Kysely<Tables>,
  personId: string,
  { author, text }: NewJournalEntry,
  actor: Actor,
): Promise<JournalEntry> {
  const row = { id: randomUUID(), person_id: personId, author: author ?? null, text, created_at: actor.at };
  await db.transaction().execute(async (transaction) => {
    await transaction.insertInto('journal').values(row).execute();
    await audit(transaction, actor, 'journal.add', personId);
  });
  return entryOf(row);
}

/** Entries of a file, inside the caller's transaction, with the time they were written. */
export async function insertJournal(
  db: Kysely<Tables>,
  personId: string,
  notes: readonly JournalNote[],
): Promise<void> {
  const rows = notes.map(({ date, author, text }) => ({
    id: randomUUID(),
    person_id: personId,
    author: author ?? null,
    text,
    created_at: date,
  }));
  await inBatches(rows, (batch) => db.insertInto('journal').values(batch).execute());
}
