import { randomUUID } from 'node:crypto';
import type { LoggedSession } from '@thew/core/observations/session';
import type { Kysely } from 'kysely';
import type { NewSession, SessionChange, StoredSession } from '../routes/session-schemas.ts';
import { type Actor, audit } from './audit.ts';
import { present } from './observation-row.ts';
import { inBatches } from './observations.ts';
import type { SessionsTable, Tables } from './tables.ts';

function storedOf(row: SessionsTable): StoredSession {
  const { id, date, status, minutes, effort, pain, grams, note } = row;
  const after = row.after === null ? null : (JSON.parse(row.after) as NonNullable<StoredSession['after']>);
  return {
    id,
    date,
    session: row.session as StoredSession['session'],
    status,
    ...present({ minutes, effort, pain, repsLeft: row.reps_left, grams, note, after }),
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

function rowOf(personId: string, fields: NewSession | LoggedSession, { at }: Actor): SessionsTable {
  return {
    id: randomUUID(),
    person_id: personId,
    date: fields.date,
    session: fields.session,
    status: fields.status,
    minutes: fields.minutes ?? null,
    effort: fields.effort ?? null,
    pain: fields.pain ?? null,
    reps_left: fields.repsLeft ?? null,
    grams: fields.grams ?? null,
    note: fields.note || null,
    after: fields.after ? JSON.stringify(fields.after) : null,
    signs: JSON.stringify(fields.signs ?? []),
    exercises: JSON.stringify(fields.exercises ?? []),
    created_at: at,
  };
}

export async function addSession(
  db: Kysely<Tables>,
  personId: string,
  fields: NewSession,
  actor: Actor,
): Promise<StoredSession> {
  const row = rowOf(personId, fields, actor);
  await db.transaction().execute(async (transaction) => {
    await transaction.insertInto('sessions').values(row).execute();
    await audit(transaction, actor, 'session.add', personId);
  });
  return storedOf(row);
}

/** Sessions of a file, inside the caller's transaction; each a moment later than the one before, which keeps their order. */
export async function insertSessions(
  db: Kysely<Tables>,
  personId: string,
  sessions: readonly LoggedSession[],
  actor: Actor,
): Promise<void> {
  const rows = sessions.map((session, index) => {
    const at = new Date(Date.parse(actor.at) + index).toISOString();
    return rowOf(personId, session, { ...actor, at });
  });
  await inBatches(rows, (batch) => db.insertInto('sessions').values(batch).execute());
}

const changedColumns = ({ exercises, after, signs, repsLeft, ...fields }: SessionChange) => ({
  ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  ...(repsLeft !== undefined && { reps_left: repsLeft }),
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
