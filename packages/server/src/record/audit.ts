import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

export type AuditAction =
  | 'person.create'
  | 'person.change'
  | 'person.delete'
  | 'person.export'
  | 'observation.add'
  | 'observation.change'
  | 'observation.delete'
  | 'record.import'
  | 'assessment.store'
  | 'session.add'
  | 'session.change'
  | 'session.delete'
  | 'journal.add'
  | 'journal.delete'
  | 'preferences.change';

/** Who asks, and at what time (ISO 8601, UTC). */
export interface Actor {
  name: string;
  at: string;
}

/** Notes an action in the same transaction as the action itself. */
export async function audit(
  db: Kysely<Tables>,
  actor: Actor,
  action: AuditAction,
  personId: string,
  count = 1,
): Promise<void> {
  await db
    .insertInto('audit')
    .values({ at: actor.at, actor: actor.name, action, person_id: personId, count })
    .execute();
}
