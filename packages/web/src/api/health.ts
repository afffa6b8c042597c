import { useSuspenseQuery } from '@tanstack/react-query';
import { request } from './client.ts';

/** Version of Thew and of the knowledge in it. */
export const useKnowledgeVersion = (): string =>
  useSuspenseQuery({
    queryKey: ['health'],
    queryFn: () => request<{ version: string }>('GET', '/health'),
    staleTime: Number.POSITIVE_INFINITY,
  }).data.version;
