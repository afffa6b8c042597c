import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { CarePlan } from '@thew/core/plan/care-plan';
import { today } from '../dates.ts';
import type { Tracked } from '../engine/tracked.ts';
import { sessionDays, startOf } from '../track/session-days.ts';
import { recordQuery, usePersonId } from './people.ts';
import { useSessions } from './sessions.ts';

export type { Tracked };

/** Where the person in the address stands with a plan today; the forecast behind it is worked out in this browser. */
export function useTracked(plan: CarePlan, updatedAt: string): Tracked {
  const id = usePersonId();
  const queries = useQueryClient();
  const sessions = useSessions();
  const day = today();
  return useSuspenseQuery({
    queryKey: [
      'people',
      id,
      'tracked',
      updatedAt,
      day,
      sessions,
      plan.programme?.items.map(({ exercise }) => exercise),
    ],
    queryFn: async () => {
      const [{ tracked }, record] = await Promise.all([
        import('../engine/tracked.ts'),
        queries.fetchQuery(recordQuery(id)),
      ]);
      const week = plan.programme?.week ?? [];
      return tracked(record, plan, { start: startOf(sessions, day), sessions: sessionDays(sessions, week), day });
    },
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}
