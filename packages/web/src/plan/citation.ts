import { interventionSources } from '@thew/core/knowledge/interventions/sources';
import { sourceById } from '@thew/core/knowledge/sources/registry';
import type { Citation, Source } from '@thew/core/knowledge/sources/source';
import { sourceOf } from '@thew/core/presentation/explanation-words';

const ofInterventions = new Map(interventionSources.map((source) => [source.id, source]));

export const anySource = (id: string): Source | undefined => ofInterventions.get(id) ?? sourceOf(id) ?? sourceById(id);

export interface ShownSource {
  id: string;
  title: string;
  href?: string;
}

/** The sources of a citation, by title, with their address. */
export const citationOf = ({ sources }: Citation): ShownSource[] =>
  sources.map((id) => {
    const source = anySource(id);
    const href = source?.doi ? `https://doi.org/${source.doi}` : source?.url;
    return { id, title: [source?.title ?? id, source?.year].filter(Boolean).join(', '), ...(href && { href }) };
  });
