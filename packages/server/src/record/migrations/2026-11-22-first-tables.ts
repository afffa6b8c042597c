import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Rows that belong to a person go when the person goes. */
const ofPerson = 'people.id';

async function createPeople(db: Kysely<unknown>) {
  await db.schema
    .createTable('people')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('sex', 'text', (column) => column.check(sql`sex in ('female', 'male')`))
    .addColumn('birth_date', 'text')
    .addColumn('age', 'double precision')
    .addColumn('age_on', 'text')
    .addColumn('ancestry', 'text')
    .addColumn('as_of', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute();
}

function tableOfPerson(db: Kysely<unknown>, name: string) {
  return db.schema
    .createTable(name)
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('person_id', 'text', (column) => column.notNull().references(ofPerson).onDelete('cascade'));
}

async function createObservations(db: Kysely<unknown>) {
  await tableOfPerson(db, 'observations')
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('measure', 'text', (column) => column.notNull())
    .addColumn('value', 'text')
    .addColumn('value_number', 'double precision')
    .addColumn('unit', 'text')
    .addColumn('entered_value', 'double precision')
    .addColumn('entered_unit', 'text')
    .addColumn('date', 'text')
    .addColumn('side', 'text')
    .addColumn('site', 'text')
    .addColumn('method', 'text')
    .addColumn('device', 'text')
    .addColumn('absent', 'text', (column) => column.check(sql`absent in ('unable', 'refused', 'not-done')`))
    .addColumn('issues', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('observations_of_person')
    .on('observations')
    .columns(['person_id', 'measure', 'date'])
    .execute();
}

async function createHistory(db: Kysely<unknown>) {
  await tableOfPerson(db, 'conditions')
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('system', 'text', (column) => column.notNull())
    .addColumn('display', 'text')
    .addColumn('onset', 'text')
    .addColumn('abatement', 'text')
    .execute();
  await tableOfPerson(db, 'medications')
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('code', 'text')
    .addColumn('system', 'text')
    .addColumn('dose_value', 'double precision')
    .addColumn('dose_unit', 'text')
    .addColumn('start_date', 'text')
    .addColumn('end_date', 'text')
    .execute();
  await tableOfPerson(db, 'events')
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('start_date', 'text', (column) => column.notNull())
    .addColumn('end_date', 'text')
    .addColumn('details', 'text', (column) => column.notNull())
    .execute();
  for (const table of ['conditions', 'medications', 'events']) {
    await db.schema.createIndex(`${table}_of_person`).on(table).column('person_id').execute();
  }
}

async function createAnswers(db: Kysely<unknown>) {
  await db.schema
    .createTable('answers')
    .addColumn('person_id', 'text', (column) => column.notNull().references(ofPerson).onDelete('cascade'))
    .addColumn('questionnaire', 'text', (column) => column.notNull())
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('answers_key', ['person_id', 'questionnaire', 'item'])
    .execute();
}

async function createAssessments(db: Kysely<unknown>) {
  await tableOfPerson(db, 'assessments')
    .addColumn('as_of', 'text', (column) => column.notNull())
    .addColumn('knowledge_version', 'text', (column) => column.notNull())
    .addColumn('assessment', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('assessments_of_person').on('assessments').column('person_id').execute();
}

async function createAudit(db: Kysely<unknown>, dialect: 'libsql' | 'postgres') {
  await db.schema
    .createTable('audit')
    .addColumn('id', dialect === 'postgres' ? 'serial' : 'integer', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text')
    .addColumn('count', 'integer', (column) => column.notNull())
    .execute();
}

/** People and what is known of them. Deletion cascades, so nothing of a person can be left behind. */
export async function firstTables(db: Kysely<unknown>, dialect: 'libsql' | 'postgres') {
  await createPeople(db);
  await createObservations(db);
  await createHistory(db);
  await createAnswers(db);
  await createAssessments(db);
  await createAudit(db, dialect);
}
