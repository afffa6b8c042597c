import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Preferences } from '@thew/core/plan/care-plan';
import { useDeferredValue } from 'react';
import { today } from '../dates.ts';
import type { Planned } from '../engine/planned.ts';
import { recordQuery, usePersonId } from './people.ts';
import { logged, useSessions } from './sessions.ts';

export type { Planned };

/** The server supplies record and log; the plan and its knowledge are fetched when the first plan is wanted. */
export function usePlanned(updatedAt: string, preferences: Preferences): Planned {
  const id = usePersonId();
  const queries = useQueryClient();
  // The page stays as it is while the next plan is worked out.
  const sessions = useDeferredValue(useSessions());
  const wishes = useDeferredValue(preferences);
  const day = today();
  return useSuspenseQuery({
    queryKey: ['people', id, 'planned', updatedAt, day, wishes, sessions],
    queryFn: async () => {
      const [{ planned }, record] = await Promise.all([
        import('../engine/planned.ts'),
        queries.fetchQuery({ ...recordQuery(id), staleTime: 0 }),
      ]);
      return planned(record, { preferences: wishes, sessions: logged(sessions), day });
    },
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}
