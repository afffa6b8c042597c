import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { LoggedSession } from '@thew/core/observations/session';
import type {
  JournalEntry,
  NewJournalEntry,
  NewSession,
  SessionChange,
  StoredSession,
} from '@thew/server/routes/api-types';
import { request } from './client.ts';
import { usePersonId } from './people.ts';

export type { JournalEntry, NewJournalEntry, NewSession, SessionChange, StoredSession };

/** The log as the core takes it. */
export const logged = (stored: readonly StoredSession[]): LoggedSession[] =>
  stored as readonly LoggedSession[] as LoggedSession[];

/** Everything checked off for the person in the address, by day. */
export function useSessions(): StoredSession[] {
  const id = usePersonId();
  return useSuspenseQuery({
    queryKey: ['people', id, 'sessions'],
    queryFn: () => request<StoredSession[]>('GET', `/people/${id}/sessions`),
  }).data;
}

/** What people wrote, newest first. */
export function useJournal(): JournalEntry[] {
  const id = usePersonId();
  return useSuspenseQuery({
    queryKey: ['people', id, 'journal'],
    queryFn: () => request<JournalEntry[]>('GET', `/people/${id}/journal`),
  }).data;
}

function useChange<In, Out>(list: 'sessions' | 'journal', change: (id: string, input: In) => Promise<Out>) {
  const id = usePersonId();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: In) => change(id, input),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['people', id, list] }),
  });
}

export const useAddSession = () =>
  useChange('sessions', (id, session: NewSession) => request<StoredSession>('POST', `/people/${id}/sessions`, session));

export const useChangeSession = () =>
  useChange('sessions', (id, { session, change }: { session: string; change: SessionChange }) =>
    request<StoredSession>('PATCH', `/people/${id}/sessions/${session}`, change),
  );

export const useDeleteSession = () =>
  useChange('sessions', (id, session: string) => request<void>('DELETE', `/people/${id}/sessions/${session}`));

export const useWriteJournal = () =>
  useChange('journal', (id, entry: NewJournalEntry) => request<JournalEntry>('POST', `/people/${id}/journal`, entry));

export const useDeleteJournalEntry = () =>
  useChange('journal', (id, entry: string) => request<void>('DELETE', `/people/${id}/journal/${entry}`));
