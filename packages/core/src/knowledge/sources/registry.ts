import { careSources } from './registry-care.ts';
import { drugSources } from './registry-drugs.ts';
import { innervationSources } from './registry-innervation.ts';
import { interventionSources } from './registry-interventions.ts';
import { pages } from './registry-pages.ts';
import { papers } from './registry-papers.ts';
import type { Source } from './source.ts';

/** Every paper and page that a definition, a cause, a danger rule, an exercise, a medicine or a food target rests on. */
export const sources: readonly Source[] = [
  ...papers,
  ...pages,
  ...careSources,
  ...innervationSources,
  ...interventionSources,
  ...drugSources,
];

const byId = new Map(sources.map((source) => [source.id, source]));

export const sourceById = (id: string): Source | undefined => byId.get(id);
