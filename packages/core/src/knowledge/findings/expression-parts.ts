import type { Quantity, Truth } from '../criteria/criterion.ts';

const measureOf = (quantity: Quantity): string[] => (quantity.kind === 'measure' ? [quantity.measure] : []);

/** The findings that one leaf of an expression asks for. */
function leafFindings(truth: Truth): string[] {
  if (truth.kind === 'compare') return measureOf(truth.left);
  if (truth.kind === 'finding') return [truth.finding];
  return truth.kind === 'option' || truth.kind === 'unable' ? [truth.measure] : [];
}

/** Every finding that an expression rests on, each once. */
export function findingsIn(truth: Truth): string[] {
  const found = new Set<string>();
  const visit = (part: Truth): void => {
    if (part.kind === 'not') visit(part.of);
    else if (part.kind === 'all' || part.kind === 'any' || part.kind === 'atLeast') part.of.forEach(visit);
    else for (const id of leafFindings(part)) found.add(id);
  };
  visit(truth);
  return [...found];
}

/** The same expression with every leaf rewritten. */
export function mapLeaves(truth: Truth, change: (leaf: Truth) => Truth): Truth {
  if (truth.kind === 'not') return { ...truth, of: mapLeaves(truth.of, change) };
  if (truth.kind === 'all' || truth.kind === 'any' || truth.kind === 'atLeast') {
    return { ...truth, of: truth.of.map((part) => mapLeaves(part, change)) };
  }
  return change(truth);
}

/**
 * The reading of danger rules: a part that was not answered counts as false, so that `not(…)` of it is true and a rule
 * that should fire without a test does. The trace still shows the part as not asked.
 */
export const closed = (truth: Truth): Truth =>
  mapLeaves(truth, (leaf) => ({ kind: 'all', of: [{ kind: 'measured', of: leafFindings(leaf) }, leaf] }));
