import type { PersonRecord } from '@thew/core/observations/observation';
import type { JournalNote, LoggedSession } from '@thew/core/observations/session';
import type { Kysely } from 'kysely';
import type { Actor } from './audit.ts';
import { insertJournal, listJournal } from './journal.ts';
import { keepPreferences, readPreferences } from './preferences.ts';
import { insertSessions, listSessions } from './sessions.ts';
import type { Tables } from './tables.ts';

/** What was done of a plan, what was written about it, and the wishes for it; keys without anything are left out. */
export type FollowUp = Pick<PersonRecord, 'sessions' | 'journal' | 'preferences'>;

/** Sessions as they are logged, by day; then the journal, oldest first; then the wishes. */
export async function readFollowUp(db: Kysely<Tables>, personId: string): Promise<FollowUp> {
  const sessions = (await listSessions(db, personId)).map(
    ({ id: _, createdAt: __, signs, exercises, ...session }): LoggedSession => ({
      ...(session as LoggedSession),
      ...(signs.length > 0 && { signs }),
      ...(exercises.length > 0 && { exercises: exercises as NonNullable<LoggedSession['exercises']> }),
    }),
  );
  const journal = (await listJournal(db, personId))
    .reverse()
    .map(({ author, text, createdAt }): JournalNote => ({ date: createdAt, ...(author && { author }), text }));
  const preferences = await readPreferences(db, personId);
  return {
    ...(sessions.length > 0 && { sessions }),
    ...(journal.length > 0 && { journal }),
    ...(preferences && { preferences }),
  };
}

const keyOf = (entry: object): string => JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Those that are not there yet: an export that is imported again adds nothing. */
function fresh<T extends object>(known: readonly T[] = [], added: readonly T[] = []): T[] {
  const keys = new Set(known.map(keyOf));
  return added.filter((entry) => !keys.has(keyOf(entry)) && keys.add(keyOf(entry)));
}

/** Adds what is not there yet, inside the caller's transaction; wishes of the file replace the earlier ones. */
export async function addFollowUp(db: Kysely<Tables>, personId: string, added: FollowUp, actor: Actor): Promise<void> {
  const known = await readFollowUp(db, personId);
  await insertSessions(db, personId, fresh(known.sessions, added.sessions), actor);
  await insertJournal(db, personId, fresh(known.journal, added.journal));
  if (added.preferences) await keepPreferences(db, personId, added.preferences, actor);
}
