import { randomUUID } from 'node:crypto';
import type { Issue } from '@thew/core/observations/issue';
import type { Observation } from '@thew/core/observations/observation';
import type { Kysely } from 'kysely';
import { type Actor, audit } from './audit.ts';
import { observationColumns, observationOf, sameObservationKey } from './observation-row.ts';
import type { ObservationsTable, Tables } from './tables.ts';

export interface StoredObservation extends Observation {
  id: string;
  /** Warnings given when it was stored. */
  issues: Issue[];
}

/** SQLite binds at most 32,766 values in a statement; an observation has 17 columns. */
const rowsPerStatement = 1000;

export async function inBatches<T>(rows: readonly T[], insert: (batch: T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    await insert(rows.slice(start, start + rowsPerStatement));
  }
}

function storedOf(row: ObservationsTable): StoredObservation {
  return { id: row.id, ...observationOf(row), issues: JSON.parse(row.issues) as Issue[] };
}

/** Observations of a person in order of entry. */
export async function listObservations(db: Kysely<Tables>, personId: string): Promise<StoredObservation[]> {
  const rows = await db
    .selectFrom('observations')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('position')
    .execute();
  return rows.map(storedOf);
}

export async function findObservation(
  db: Kysely<Tables>,
  personId: string,
  id: string,
): Promise<StoredObservation | undefined> {
  const row = await db
    .selectFrom('observations')
    .selectAll()
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && storedOf(row);
}

export interface Entry {
  observation: Observation;
  issues: readonly Issue[];
}

/** Adds what is not there yet, inside the caller's transaction; returns ids of the new rows. */
export async function addObservations(
  db: Kysely<Tables>,
  personId: string,
  entries: readonly Entry[],
  actor: Actor,
): Promise<string[]> {
  const present = await listObservations(db, personId);
  const known = new Set(present.map(sameObservationKey));
  const fresh = entries.filter(({ observation }) => {
    const key = sameObservationKey(observation);
    return known.has(key) ? false : known.add(key);
  });
  const last = await db
    .selectFrom('observations')
    .select((of) => of.fn.max('position').as('position'))
    .where('person_id', '=', personId)
    .executeTakeFirst();
  const first = Number(last?.position ?? 0) + 1;
  const rows = fresh.map(({ observation, issues }, index) => ({
    id: randomUUID(),
    person_id: personId,
    position: first + index,
    ...observationColumns(observation, issues),
    created_at: actor.at,
  }));
  await inBatches(rows, (batch) => db.insertInto('observations').values(batch).execute());
  return rows.map((row) => row.id);
}

/** The day of assessment follows the newest entry, and never goes back. */
export async function moveDay(db: Kysely<Tables>, personId: string, day: string, at: string): Promise<void> {
  await db
    .updateTable('people')
    .set((of) => ({
      as_of: of.case().when('as_of', '<', day).then(day).else(of.ref('as_of')).end(),
      updated_at: at,
    }))
    .where('id', '=', personId)
    .execute();
}

/** Adds entries in one transaction: all of them or none. Returns the ids of those that were not there yet. */
export async function enterObservations(
  db: Kysely<Tables>,
  personId: string,
  entries: readonly Entry[],
  day: string,
  actor: Actor,
): Promise<string[]> {
  return db.transaction().execute(async (transaction) => {
    const ids = await addObservations(transaction, personId, entries, actor);
    await moveDay(transaction, personId, day, actor.at);
    await audit(transaction, actor, 'observation.add', personId, ids.length);
    return ids;
  });
}

export async function changeObservation(
  db: Kysely<Tables>,
  personId: string,
  id: string,
  entry: Entry,
  actor: Actor,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('observations')
      .set(observationColumns(entry.observation, entry.issues))
      .where('person_id', '=', personId)
      .where('id', '=', id)
      .execute();
    await audit(transaction, actor, 'observation.change', personId);
  });
}

/** False where there is no such observation. */
export async function deleteObservation(
  db: Kysely<Tables>,
  personId: string,
  id: string,
  actor: Actor,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const result = await transaction
      .deleteFrom('observations')
      .where('person_id', '=', personId)
      .where('id', '=', id)
      .executeTakeFirst();
    if (result.numDeletedRows === 0n) return false;
    await audit(transaction, actor, 'observation.delete', personId);
    return true;
  });
}
