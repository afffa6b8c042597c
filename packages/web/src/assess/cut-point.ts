import type { TraceNode } from '@thew/core/assessment/assessment';
import type { Row } from '../engine/assessed.ts';

/** The cut-off that a definition used for a measure; undefined where it does not look at it, or only gives points for it. */
export function cutPointOf(row: Row | undefined, measure: string): number | undefined {
  const search = (nodes: readonly TraceNode[]): number | undefined => {
    for (const node of nodes) {
      if (node.measure === measure && node.cutPoint !== undefined) return node.cutPoint;
      // What a compared total is made of has lines between points, which are no cut-offs.
      const inside = node.kind === 'compare' ? undefined : search(node.of ?? []);
      if (inside !== undefined) return inside;
    }
    return undefined;
  };
  return search(row?.result.trace ?? []);
}
