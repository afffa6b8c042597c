import type { StoredSession } from '../api/sessions.ts';

/** The day the plan began: the first session that was checked off, else the day itself. */
export const startOf = (sessions: readonly StoredSession[], day: string): string =>
  sessions.find(({ session }) => session !== 'protein')?.date ?? day;
