import type { Kysely } from 'kysely';

/** What a person can and wants to do, kept with the person; and how much was left at the end of a session. */
export async function planWishes(db: Kysely<unknown>) {
  await db.schema
    .createTable('preferences')
    .addColumn('person_id', 'text', (column) => column.primaryKey().references('people.id').onDelete('cascade'))
    .addColumn('preferences', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.alterTable('sessions').addColumn('reps_left', 'double precision').execute();
}
