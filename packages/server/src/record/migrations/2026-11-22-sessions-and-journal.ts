import type { Kysely } from 'kysely';
import { sql } from 'kysely';

function tableOfPerson(db: Kysely<unknown>, name: string) {
  return db.schema
    .createTable(name)
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('person_id', 'text', (column) => column.notNull().references('people.id').onDelete('cascade'));
}

async function createSessions(db: Kysely<unknown>) {
  await tableOfPerson(db, 'sessions')
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('session', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull().check(sql`status in ('done', 'partly', 'rested')`))
    .addColumn('minutes', 'double precision')
    .addColumn('effort', 'double precision')
    .addColumn('pain', 'double precision')
    .addColumn('grams', 'double precision')
    .addColumn('note', 'text')
    .addColumn('after', 'text')
    .addColumn('signs', 'text', (column) => column.notNull())
    .addColumn('exercises', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('sessions_of_person').on('sessions').columns(['person_id', 'date']).execute();
}

async function createJournal(db: Kysely<unknown>) {
  await tableOfPerson(db, 'journal')
    .addColumn('author', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('journal_of_person').on('journal').columns(['person_id', 'created_at']).execute();
}

/** What was done of the plan, and what people wrote about it. Deletion cascades with the person. */
export async function sessionsAndJournal(db: Kysely<unknown>) {
  await createSessions(db);
  await createJournal(db);
}
