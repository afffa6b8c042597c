import { pages } from './registry-pages.ts';
import { papers } from './registry-papers.ts';
import type { Source } from './source.ts';

/** Every paper and page that a number of a definition rests on. */
export const sources: readonly Source[] = [...papers, ...pages];

const byId = new Map(sources.map((source) => [source.id, source]));

export const sourceById = (id: string): Source | undefined => byId.get(id);
