import type { Kysely } from 'kysely';
import { type Actor, audit } from './audit.ts';
import type { Tables } from './tables.ts';

const actions = { sessions: 'session.delete', journal: 'journal.delete' } as const;

/** Deletes a session or a journal entry; false where the person has no such entry. */
export async function deleteEntry(
  db: Kysely<Tables>,
  table: keyof typeof actions,
  personId: string,
  id: string,
  actor: Actor,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const query = transaction.deleteFrom(table).where('person_id', '=', personId).where('id', '=', id);
    const { numDeletedRows } = await query.executeTakeFirst();
    if (numDeletedRows === 0n) return false;
    await audit(transaction, actor, actions[table], personId);
    return true;
  });
}
