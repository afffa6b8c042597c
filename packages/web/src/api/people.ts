import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { PersonRecord } from '@thew/core/observations/observation';
import type {
  NewPerson,
  ObservationChange,
  ObservationEntry,
  Person,
  PersonChange,
  StoredObservation,
} from '@thew/server/routes/api-types';
import { request } from './client.ts';

export type { NewPerson, ObservationChange, ObservationEntry, Person, PersonChange, StoredObservation };

export interface ShownPerson extends Person {
  /** Completed years today. */
  years?: number;
}

/** Completed years between a date of birth and a day. */
export function completedYears(birthDate: string, day: Date): number {
  const born = new Date(birthDate);
  const hadBirthday =
    day.getMonth() > born.getUTCMonth() ||
    (day.getMonth() === born.getUTCMonth() && day.getDate() >= born.getUTCDate());
  return day.getFullYear() - born.getUTCFullYear() - (hadBirthday ? 0 : 1);
}

export function shown(person: Person): ShownPerson {
  const years = person.birthDate ? completedYears(person.birthDate, new Date()) : person.age && Math.floor(person.age);
  return years === undefined ? person : { ...person, years };
}

export const usePeople = (): ShownPerson[] =>
  useSuspenseQuery({
    queryKey: ['people'],
    queryFn: async () => (await request<Person[]>('GET', '/people')).map(shown),
  }).data;

const personQuery = (id: string) => ({
  queryKey: ['people', id],
  queryFn: async () => shown(await request<Person>('GET', `/people/${id}`)),
});

/** The id in the address; only screens under /people/$person may ask. */
export function usePersonId(): string {
  const { person } = useParams({ strict: false }) as { person?: string };
  return person ?? '';
}

export const usePerson = (): ShownPerson => useSuspenseQuery(personQuery(usePersonId())).data;

export const usePersonOrNone = (id: string | undefined): ShownPerson | undefined =>
  useQuery({ ...personQuery(id ?? ''), enabled: id !== undefined }).data;

export const recordQuery = (id: string) => ({
  queryKey: ['people', id, 'record'],
  queryFn: () => request<PersonRecord>('GET', `/people/${id}/record`),
});

/** Everything stored of the person in the address. */
export const useRecord = (): PersonRecord => useSuspenseQuery(recordQuery(usePersonId())).data;

export const useObservations = (): StoredObservation[] => {
  const id = usePersonId();
  return useSuspenseQuery({
    queryKey: ['people', id, 'observations'],
    queryFn: () => request<StoredObservation[]>('GET', `/people/${id}/observations`),
  }).data;
};

/** Runs a change and then asks again for everything about people. */
function useChange<In, Out>(change: (input: In) => Promise<Out>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => queries.invalidateQueries({ queryKey: ['people'] }) });
}

export const useAddPerson = () => useChange((person: NewPerson) => request<Person>('POST', '/people', person));

export const useLoadSample = () => useChange(() => request<Person>('POST', '/sample'));

export const useChangePerson = (id: string) =>
  useChange((change: PersonChange) => request<Person>('PATCH', `/people/${id}`, change));

export const useDeletePerson = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<void>('DELETE', `/people/${id}`),
    onSuccess: (_, id) => {
      queries.removeQueries({ queryKey: ['people', id] });
      return queries.invalidateQueries({ queryKey: ['people'], exact: true });
    },
  });
};

/** Stores all that were sent, or none: then the error carries the issues. */
export const useAddObservations = (id: string) =>
  useChange((entries: readonly ObservationEntry[]) =>
    request<StoredObservation[]>('POST', `/people/${id}/observations`, entries),
  );

/** Corrects one stored observation; what is not named stays, null takes away. */
export const useChangeObservation = (id: string) =>
  useChange(({ observation, change }: { observation: string; change: ObservationChange }) =>
    request<StoredObservation>('PATCH', `/people/${id}/observations/${observation}`, change),
  );

export const useDeleteObservation = (id: string) =>
  useChange((observation: string) => request<void>('DELETE', `/people/${id}/observations/${observation}`));
