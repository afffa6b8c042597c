import type { Criterion, Domain } from '../knowledge/criteria/criterion.ts';
import type { CriterionResult, TraceNode } from './assessment.ts';
import { type DomainCell, domainCells } from './side-by-side.ts';

/** Why one definition is met and another is not, domain by domain. */
export interface Disagreement {
  met: string;
  notMet: string;
  reasons: {
    domain: Domain;
    /** `cut-point`: same test, other line; `test`: another test; `only-one`: only one of the two looks there. */
    kind: 'cut-point' | 'test' | 'only-one';
    met?: TraceNode;
    notMet?: TraceNode;
  }[];
}

interface Row {
  criterion: Criterion;
  cells: DomainCell[];
}

const decided = (cell: DomainCell): TraceNode | undefined =>
  cell.clauses.find((clause) => !clause.notUsed && clause.outcome === cell.outcome) ?? cell.clauses[0];

function reasonFor(a: DomainCell, b: DomainCell): Disagreement['reasons'][number] | undefined {
  if (a.outcome === b.outcome || (a.outcome !== 'met' && b.outcome !== 'met')) return undefined;
  const [met, notMet] = [decided(a), decided(b)];
  const fields = { domain: a.domain, ...(met && { met }), ...(notMet && { notMet }) };
  if (a.outcome === 'not-used' || b.outcome === 'not-used') return { ...fields, kind: 'only-one' };
  return { ...fields, kind: met?.measure === notMet?.measure ? 'cut-point' : 'test' };
}

function disagreement(met: Row, notMet: Row): Disagreement | undefined {
  const reasons = met.cells
    .map((cell, index) => reasonFor(cell, notMet.cells[index]!))
    .filter((reason) => reason !== undefined);
  return reasons.length > 0 ? { met: met.criterion.id, notMet: notMet.criterion.id, reasons } : undefined;
}

/**
 * Every pair of definitions of one condition of which one is met and the other is not, with the reason.
 * `standing` says which results count as met.
 */
export function disagreements(
  criteria: readonly Criterion[],
  results: Readonly<Record<string, CriterionResult>>,
  isMet: (criterion: Criterion, result: string) => boolean | undefined,
): Disagreement[] {
  const rows = criteria.flatMap((criterion): (Row & { met: boolean })[] => {
    const result = results[criterion.id];
    const met = result && isMet(criterion, result.result);
    return met === undefined || !result ? [] : [{ criterion, cells: domainCells(criterion, result), met }];
  });
  const pairs = rows
    .filter((row) => row.met)
    .flatMap((met) => rows.filter((row) => !row.met).map((other) => [met, other] as const));
  return pairs
    .filter(([a, b]) => a.criterion.condition === b.criterion.condition && a.criterion.kind === b.criterion.kind)
    .map(([a, b]) => disagreement(a, b))
    .filter((one) => one !== undefined);
}
