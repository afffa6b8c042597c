import { useQuery } from '@tanstack/react-query';
import { request } from './client.ts';

/** Version of Thew and of the knowledge in it; empty until the server has said. */
export const useKnowledgeVersion = (): string =>
  useQuery({
    queryKey: ['health'],
    queryFn: () => request<{ version: string }>('GET', '/health'),
    staleTime: Number.POSITIVE_INFINITY,
  }).data?.version ?? '';
