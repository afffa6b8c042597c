import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Assessed, AssessedOptions } from '../engine/assessed.ts';
import { recordQuery, usePersonId } from './people.ts';

export type { Assessed };

/** The server supplies the record only; definitions and engine are fetched when the first result is wanted. */
export function useAssessedOf(id: string, updatedAt: string, options: AssessedOptions = {}): Assessed {
  const queries = useQueryClient();
  return useSuspenseQuery({
    queryKey: ['people', id, 'assessed', updatedAt, options],
    queryFn: async () => {
      const [{ assessed }, record] = await Promise.all([
        import('../engine/assessed.ts'),
        queries.fetchQuery({ ...recordQuery(id), staleTime: 0 }),
      ]);
      return assessed(record, options);
    },
    structuralSharing: false,
  }).data;
}

export const useAssessed = (updatedAt: string): Assessed => useAssessedOf(usePersonId(), updatedAt);
