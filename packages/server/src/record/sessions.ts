import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { NewSession, SessionChange, StoredSession } from '../routes/session-schemas.ts';
import { type Actor, audit } from './audit.ts';
import { present } from './observation-row.ts';
import type { SessionsTable, Tables } from './tables.ts';

function storedOf(row: SessionsTable): StoredSession {
  const { id, date, status, minutes, effort, pain, grams, note } = row;
  const after = row.after === null ? null : (JSON.parse(row.after) as NonNullable<StoredSession['after']>);
  return {
    id,
    date,
    session: row.session as StoredSession['session'],
    status,
    ...present({ minutes, effort, pain, grams, note, after }),
    signs: JSON.parse(row.signs) as string[],
    exercises: JSON.parse(row.exercises) as StoredSession['exercises'],
    createdAt: row.created_at,
  };
}

/** Sessions of a person by day, then in order of entry. */
export async function listSessions(db: Kysely<Tables>, personId: string): Promise<StoredSession[]> {
  const query = db.selectFrom('sessions').selectAll().where('person_id', '=', personId);
  return (await query.orderBy('date').orderBy('created_at').execute()).map(storedOf);
}

export async function addSession(
  db: Kysely<Tables>,
  personId: string,
  fields: NewSession,
  actor: Actor,
): Promise<StoredSession> {
  const row = {
    id: randomUUID(),
    person_id: personId,
    date: fields.date,
    session: fields.session,
    status: fields.status,
    minutes: fields.minutes ?? null,
    effort: fields.effort ?? null,
    pain: fields.pain ?? null,
    grams: fields.grams ?? null,
    note: fields.note || null,
    after: fields.after ? JSON.stringify(fields.after) : null,
    signs: JSON.stringify(fields.signs ?? []),
    exercises: JSON.stringify(fields.exercises ?? []),
    created_at: actor.at,
  };
  await db.transaction().execute(async (transaction) => {
    await transaction.insertInto('sessions').values(row).execute();
    await audit(transaction, actor, 'session.add', personId);
  });
  return storedOf(row);
}

const changedColumns = ({ exercises, after, signs, ...fields }: SessionChange) => ({
  ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  ...(exercises && { exercises: JSON.stringify(exercises) }),
  ...(signs && { signs: JSON.stringify(signs) }),
  ...(after !== undefined && { after: after && JSON.stringify(after) }),
});

/** The session as it is now; undefined where the person has no such session. */
export async function changeSession(
  db: Kysely<Tables>,
  personId: string,
  id: string,
  change: SessionChange,
  actor: Actor,
): Promise<StoredSession | undefined> {
  const columns = changedColumns(change);
  return db.transaction().execute(async (transaction) => {
    if (Object.keys(columns).length > 0) {
      await transaction
        .updateTable('sessions')
        .set(columns)
        .where('person_id', '=', personId)
        .where('id', '=', id)
        .execute();
    }
    const query = transaction.selectFrom('sessions').selectAll().where('person_id', '=', personId);
    const row = await query.where('id', '=', id).executeTakeFirst();
    if (!row) return undefined;
    await audit(transaction, actor, 'session.change', personId);
    return storedOf(row);
  });
}

/** False where the person has no such session. */
export async function deleteSession(db: Kysely<Tables>, personId: string, id: string, actor: Actor): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const query = transaction.deleteFrom('sessions').where('person_id', '=', personId).where('id', '=', id);
    const { numDeletedRows } = await query.executeTakeFirst();
    if (numDeletedRows === 0n) return false;
    await audit(transaction, actor, 'session.delete', personId);
    return true;
  });
}
