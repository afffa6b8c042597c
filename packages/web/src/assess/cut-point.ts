import type { TraceNode } from '@thew/core/assessment/assessment';
import type { Row } from '../engine/assessed.ts';

/** The cut-off that a definition used for a measure; undefined where it does not look at it. */
export function cutPointOf(row: Row | undefined, measure: string): number | undefined {
  const search = (nodes: readonly TraceNode[]): number | undefined => {
    for (const node of nodes) {
      if (node.measure === measure && node.cutPoint !== undefined) return node.cutPoint;
      const inside = search(node.of ?? []);
      if (inside !== undefined) return inside;
    }
    return undefined;
  };
  return search(row?.result.trace ?? []);
}
