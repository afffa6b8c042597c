import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { recordQuery, usePersonId } from '../api/people.ts';
import type { Explained, ExplainedOptions } from './explained.ts';

/** The server supplies the record; the knowledge about causes is fetched when this screen opens. */
export function useExplained(updatedAt: string, options: ExplainedOptions): Explained {
  const id = usePersonId();
  const queries = useQueryClient();
  return useSuspenseQuery({
    queryKey: ['people', id, 'explained', updatedAt, options],
    queryFn: async () => {
      const [{ explained }, record] = await Promise.all([
        import('./explained.ts'),
        queries.fetchQuery({ ...recordQuery(id), staleTime: 0 }),
      ]);
      return explained(record, options);
    },
    structuralSharing: false,
  }).data;
}
