import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Preferences } from '@thew/core/plan/care-plan';
import { useDeferredValue } from 'react';
import { today } from '../dates.ts';
import type { Tracked } from '../engine/tracked.ts';
import { recordQuery, usePersonId } from './people.ts';
import { logged, useSessions } from './sessions.ts';

export type { Tracked };

/** Where the person in the address stands with the plan today; the forecast behind it is worked out in this browser. */
export function useTracked(updatedAt: string, preferences: Preferences): Tracked {
  const id = usePersonId();
  const queries = useQueryClient();
  // The page stays as it is while the next plan is worked out.
  const sessions = useDeferredValue(useSessions());
  const day = today();
  return useSuspenseQuery({
    queryKey: ['people', id, 'tracked', updatedAt, day, preferences, sessions],
    queryFn: async () => {
      const [{ tracked }, record] = await Promise.all([
        import('../engine/tracked.ts'),
        queries.fetchQuery(recordQuery(id)),
      ]);
      return tracked(record, { preferences, sessions: logged(sessions), day });
    },
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}
