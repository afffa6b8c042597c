import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Preferences } from '@thew/core/plan/care-plan';
import type { Planned } from '../engine/planned.ts';
import { recordQuery, usePersonId } from './people.ts';

export type { Planned };

/** The server supplies the record only; the plan and its knowledge are fetched when the first plan is wanted. */
export function usePlanned(updatedAt: string, preferences: Preferences): Planned {
  const id = usePersonId();
  const queries = useQueryClient();
  return useSuspenseQuery({
    queryKey: ['people', id, 'planned', updatedAt, preferences],
    queryFn: async () => {
      const [{ planned }, record] = await Promise.all([
        import('../engine/planned.ts'),
        queries.fetchQuery({ ...recordQuery(id), staleTime: 0 }),
      ]);
      return planned(record, preferences);
    },
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}
