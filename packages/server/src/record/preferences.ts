import type { KeptPreferences } from '@thew/core/observations/session';
import type { Kysely } from 'kysely';
import { type Actor, audit } from './audit.ts';
import type { Tables } from './tables.ts';

/** Wishes for the plan; undefined where the person has named none. */
export async function readPreferences(db: Kysely<Tables>, personId: string): Promise<KeptPreferences | undefined> {
  const row = await db.selectFrom('preferences').selectAll().where('person_id', '=', personId).executeTakeFirst();
  return row && (JSON.parse(row.preferences) as KeptPreferences);
}

/** Keeps these wishes in place of the earlier ones, inside the caller's transaction where there is one. */
export async function keepPreferences(
  db: Kysely<Tables>,
  personId: string,
  preferences: KeptPreferences,
  actor: Actor,
): Promise<void> {
  const kept = { preferences: JSON.stringify(preferences), updated_at: actor.at };
  await db
    .insertInto('preferences')
    .values({ person_id: personId, ...kept })
    .onConflict((on) => on.column('person_id').doUpdateSet(kept))
    .execute();
  await audit(db, actor, 'preferences.change', personId);
}
