import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { JournalEntry, NewJournalEntry } from '../routes/session-schemas.ts';
import { type Actor, audit } from './audit.ts';
import { present } from './observation-row.ts';
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

/** False where the person has no such entry. */
export async function deleteJournalEntry(
  db: Kysely<Tables>,
  personId: string,
  id: string,
  actor: Actor,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const query = transaction.deleteFrom('journal').where('person_id', '=', personId).where('id', '=', id);
    const { numDeletedRows } = await query.executeTakeFirst();
    if (numDeletedRows === 0n) return false;
    await audit(transaction, actor, 'journal.delete', personId);
    return true;
  });
}
