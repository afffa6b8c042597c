import type { Issue } from '@thew/core/observations/issue';
import type { PersonRecord } from '@thew/core/observations/observation';
import type { Kysely } from 'kysely';
import { type Actor, audit } from './audit.ts';
import { addFollowUp } from './follow-up.ts';
import { addHistory } from './history.ts';
import { addObservations, moveDay } from './observations.ts';
import { createPerson } from './people.ts';
import type { PeopleTable, Tables } from './tables.ts';

export interface Import {
  record: PersonRecord;
  /** Warnings of the reader, by index of the observation. */
  warnings: ReadonlyMap<number, Issue[]>;
  /** Add to this person; absent: a new person. */
  personId?: string | undefined;
}

export interface Imported {
  personId: string;
  name: string;
  /** Observations that are new, and those that were stored before. */
  stored: number;
  alreadyThere: number;
}

/** An import that cannot be stored; `index` is its place in the list. */
export class ImportRefused extends Error {
  readonly code: 'unknown-person' | 'contradictory-sex' | 'contradictory-birth-date';
  readonly index: number;
  constructor(code: ImportRefused['code'], index: number) {
    super(code);
    this.code = code;
    this.index = index;
  }
}

function contradiction(person: PeopleTable, record: PersonRecord): ImportRefused['code'] | undefined {
  if (person.sex && record.sex && person.sex !== record.sex) return 'contradictory-sex';
  const dates = person.birth_date && record.birthDate;
  return dates && person.birth_date !== record.birthDate ? 'contradictory-birth-date' : undefined;
}

async function personFor(db: Kysely<Tables>, { record, personId }: Import, index: number, actor: Actor) {
  if (personId === undefined) {
    const id = await createPerson(db, { ...record, name: record.id }, record.asOf, actor);
    return { id, name: record.id };
  }
  const person = await db.selectFrom('people').selectAll().where('id', '=', personId).executeTakeFirst();
  if (!person) throw new ImportRefused('unknown-person', index);
  const code = contradiction(person, record);
  if (code) throw new ImportRefused(code, index);
  await fillIn(db, person, record);
  return { id: personId, name: person.name };
}

/** Takes from the import what was not known of the person before. */
async function fillIn(db: Kysely<Tables>, person: PeopleTable, record: PersonRecord) {
  const knowsAge = person.birth_date !== null || person.age !== null;
  await db
    .updateTable('people')
    .set({
      sex: person.sex ?? record.sex ?? null,
      birth_date: person.birth_date ?? record.birthDate ?? null,
      age: knowsAge ? person.age : (record.age ?? null),
      age_on: knowsAge || record.age === undefined ? person.age_on : record.asOf,
      ancestry: person.ancestry ?? record.ancestry ?? null,
    })
    .where('id', '=', person.id)
    .execute();
}

async function importOne(db: Kysely<Tables>, each: Import, index: number, actor: Actor): Promise<Imported> {
  const { record, warnings } = each;
  const { id, name } = await personFor(db, each, index, actor);
  const entries = record.observations.map((observation, at) => ({ observation, issues: warnings.get(at) ?? [] }));
  const stored = (await addObservations(db, id, entries, actor)).length;
  await addHistory(db, id, record);
  await addFollowUp(db, id, record, actor);
  await moveDay(db, id, record.asOf, actor.at);
  await audit(db, actor, 'record.import', id, stored);
  return { personId: id, name, stored, alreadyThere: entries.length - stored };
}

/**
 * Stores records in one transaction: all of them or nothing, whatever happens to the process meanwhile. Throws
 * `ImportRefused` where a record cannot belong to the person named.
 */
export async function importRecords(db: Kysely<Tables>, imports: readonly Import[], actor: Actor): Promise<Imported[]> {
  return db.transaction().execute(async (transaction) => {
    const imported: Imported[] = [];
    for (const [index, each] of imports.entries()) imported.push(await importOne(transaction, each, index, actor));
    return imported;
  });
}
