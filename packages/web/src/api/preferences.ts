import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { PlanPreferences } from '@thew/server/routes/api-types';
import { request } from './client.ts';
import { usePersonId } from './people.ts';

export type { PlanPreferences };

const keyOf = (id: string) => ['people', id, 'preferences'];

/** Wishes for the plan, as the server keeps them with the person. */
export function useKeptPreferences(): PlanPreferences {
  const id = usePersonId();
  return useSuspenseQuery({
    queryKey: keyOf(id),
    queryFn: () => request<PlanPreferences>('GET', `/people/${id}/preferences`),
  }).data;
}

/** Keeps wishes; the screen follows at once, and goes back where the server could not keep them. */
export function useKeepPreferences() {
  const id = usePersonId();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wishes: PlanPreferences) => request<PlanPreferences>('PUT', `/people/${id}/preferences`, wishes),
    onMutate: (wishes) => {
      const before = queries.getQueryData<PlanPreferences>(keyOf(id));
      queries.setQueryData(keyOf(id), wishes);
      return { before };
    },
    onError: (_, __, context) => queries.setQueryData(keyOf(id), context?.before ?? {}),
  });
}
