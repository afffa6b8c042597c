import { randomUUID } from 'node:crypto';
import type { Sex } from '@thew/core/observations/observation';
import type { Kysely } from 'kysely';
import { type Actor, audit } from './audit.ts';
import { present } from './observation-row.ts';
import type { Database } from './open-database.ts';
import type { PeopleTable, Tables } from './tables.ts';

/** One line of the list of people. */
export interface Person {
  id: string;
  name: string;
  sex?: Sex;
  birthDate?: string;
  age?: number;
  ancestry?: string;
  asOf: string;
  observations: number;
  latest?: string;
  createdAt: string;
  updatedAt: string;
}

/** Who the person is; null takes an entry away, an absent key leaves it. */
export interface PersonFields {
  name?: string | undefined;
  sex?: Sex | null | undefined;
  birthDate?: string | null | undefined;
  age?: number | null | undefined;
  ancestry?: string | null | undefined;
}

type PersonRow = PeopleTable & { observations: number | string | bigint; latest: string | null };

function personOf(row: PersonRow): Person {
  return {
    id: row.id,
    name: row.name,
    ...present({ sex: row.sex, birthDate: row.birth_date, age: row.age, ancestry: row.ancestry, latest: row.latest }),
    asOf: row.as_of,
    observations: Number(row.observations),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function peopleWithCounts(db: Kysely<Tables>) {
  return db
    .selectFrom('people')
    .leftJoin('observations', 'observations.person_id', 'people.id')
    .selectAll('people')
    .select((of) => [of.fn.count('observations.id').as('observations'), of.fn.max('observations.date').as('latest')])
    .groupBy('people.id');
}

/** Everyone, by name. */
export async function listPeople(db: Kysely<Tables>): Promise<Person[]> {
  const rows = await peopleWithCounts(db).orderBy('people.name').orderBy('people.created_at').execute();
  return rows.map(personOf);
}

export async function findPerson(db: Kysely<Tables>, id: string): Promise<Person | undefined> {
  const row = await peopleWithCounts(db).where('people.id', '=', id).executeTakeFirst();
  return row && personOf(row);
}

/** Adds a person with nothing measured yet; returns the id. `day` is today (YYYY-MM-DD). */
export async function createPerson(
  db: Kysely<Tables>,
  fields: PersonFields & { name: string },
  day: string,
  actor: Actor,
): Promise<string> {
  const id = randomUUID();
  await db
    .insertInto('people')
    .values({
      id,
      name: fields.name,
      sex: fields.sex ?? null,
      birth_date: fields.birthDate ?? null,
      age: fields.age ?? null,
      age_on: fields.age === null || fields.age === undefined ? null : day,
      ancestry: fields.ancestry ?? null,
      as_of: day,
      created_at: actor.at,
      updated_at: actor.at,
    })
    .execute();
  await audit(db, actor, 'person.create', id);
  return id;
}

/** Changes who the person is; false where there is no such person. */
export async function changePerson(
  db: Kysely<Tables>,
  id: string,
  fields: PersonFields,
  day: string,
  actor: Actor,
): Promise<boolean> {
  const columns = {
    ...(fields.name === undefined ? {} : { name: fields.name }),
    ...(fields.sex === undefined ? {} : { sex: fields.sex }),
    ...(fields.birthDate === undefined ? {} : { birth_date: fields.birthDate }),
    ...(fields.age === undefined ? {} : { age: fields.age, age_on: fields.age === null ? null : day }),
    ...(fields.ancestry === undefined ? {} : { ancestry: fields.ancestry }),
  };
  return db.transaction().execute(async (transaction) => {
    const changed = await transaction
      .updateTable('people')
      .set({ ...columns, updated_at: actor.at })
      .where('id', '=', id)
      .executeTakeFirst();
    if (changed.numUpdatedRows === 0n) return false;
    await audit(transaction, actor, 'person.change', id);
    return true;
  });
}

/** Takes the person and everything about them out of the store and out of its files; false where there is none. */
export async function deletePerson({ db, purge }: Database, id: string, actor: Actor): Promise<boolean> {
  const deleted = await db.transaction().execute(async (transaction) => {
    const result = await transaction.deleteFrom('people').where('id', '=', id).executeTakeFirst();
    if (result.numDeletedRows === 0n) return false;
    await audit(transaction, actor, 'person.delete', id);
    return true;
  });
  if (deleted) await purge();
  return deleted;
}
