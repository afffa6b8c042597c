import { sourceById } from '@thew/core/knowledge/sources/registry';
import type { Citation } from '@thew/core/knowledge/sources/source';

export interface ShownSource {
  id: string;
  title: string;
  href?: string;
}

/** The sources of a citation, by title, with their address. */
export const citationOf = ({ sources }: Citation): ShownSource[] =>
  sources.map((id) => {
    const source = sourceById(id);
    const href = source?.doi ? `https://doi.org/${source.doi}` : source?.url;
    return { id, title: [source?.title ?? id, source?.year].filter(Boolean).join(', '), ...(href && { href }) };
  });
