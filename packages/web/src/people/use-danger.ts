import { useQuery, useQueryClient } from '@tanstack/react-query';
import { isPrivateFlag } from '@thew/core/presentation/plan-private';
import { recordQuery, type ShownPerson } from '../api/people.ts';
import type { Explained } from '../explain/explained.ts';

type Explanation = Explained['explanation'];

/** The explanation of this person once it is worked out; nothing waits for it and nothing falls when it fails. */
export function useDanger(person: ShownPerson | undefined): Explanation | undefined {
  const queries = useQueryClient();
  const id = person?.id ?? '';
  const options = { askAnyway: false };
  return useQuery({
    queryKey: ['people', id, 'explained', person?.updatedAt, options],
    enabled: person !== undefined && person.observations > 0,
    queryFn: async () => {
      const [{ explained }, record] = await Promise.all([
        import('../explain/explained.ts'),
        queries.fetchQuery({ ...recordQuery(id), staleTime: 0 }),
      ]);
      return explained(record, options);
    },
    structuralSharing: false,
  }).data?.explanation;
}

export const isEmergency = (explanation: Explanation | undefined): boolean => explanation?.triage.level === 'emergency';

/** Danger signs that may stand on a screen others see, and whether others stand that may not. */
export function flagsToShow({ redFlags }: Explanation, level: 'emergency' | 'any') {
  const flags = redFlags.filter(
    ({ urgency }) => urgency === 'emergency' || (level === 'any' && urgency !== 'self-care'),
  );
  return {
    open: flags.filter(({ id }) => !isPrivateFlag(id)),
    withheld: flags.some(({ id }) => isPrivateFlag(id)),
    talk: flags.some(({ id }) => id.startsWith('rf-suicide')),
  };
}
