import type { Criterion, Domain } from '../knowledge/criteria/criterion.ts';
import type { CriterionResult, Outcome, TraceNode } from './assessment.ts';

export const domains: readonly Domain[] = ['strength', 'mass', 'function', 'weight-and-illness'];

/** One cell of the table of definitions: what the definition asks of this domain and how it came out. */
export interface DomainCell {
  domain: Domain;
  /** `not-used`: the definition does not look at this domain at all, which is not the same as unknown. */
  outcome: Outcome | 'not-used';
  /** The clauses that were compared, those that decided first. */
  clauses: TraceNode[];
}

const hasMeasure = (node: TraceNode): boolean => node.measure !== undefined && node.kind !== 'method';
/** Whether a test was impossible is worth a line only where it was. */
const isClause = (node: TraceNode): boolean => hasMeasure(node) && (node.kind !== 'unable' || node.outcome === 'met');

function clausesIn(node: TraceNode): TraceNode[] {
  if (hasMeasure(node)) return isClause(node) ? [node] : [];
  return (node.of ?? []).flatMap((child) =>
    clausesIn(child).map((clause) => (node.notUsed || child.notUsed ? { ...clause, notUsed: true } : clause)),
  );
}

function namedNodes(nodes: readonly TraceNode[], found = new Map<string, TraceNode>()): Map<string, TraceNode> {
  for (const node of nodes) {
    if (node.kind === 'ref' && node.name && !found.has(node.name)) found.set(node.name, node);
    namedNodes(node.of ?? [], found);
  }
  return found;
}

function together(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('met')) return 'met';
  return outcomes.includes('unknown') ? 'unknown' : 'not-met';
}

const rank = (clause: TraceNode): number =>
  (clause.notUsed ? 4 : 0) + (clause.outcome === 'unknown' ? 2 : 0) + (clause.outcome === 'met' ? 0 : 1);

const clauseKey = ({ measure, operator, cutPoint }: TraceNode): string => `${measure} ${operator} ${cutPoint}`;

function cellOf(
  domain: Domain,
  names: readonly string[],
  result: CriterionResult,
  nodes: Map<string, TraceNode>,
): DomainCell {
  if (names.length === 0) return { domain, outcome: 'not-used', clauses: [] };
  const clauses = names.flatMap((name) => (nodes.has(name) ? clausesIn(nodes.get(name)!) : []));
  const distinct = [...new Map(clauses.map((clause) => [clauseKey(clause), clause])).values()];
  return {
    domain,
    outcome: together(names.map((name) => result.findings[name] ?? 'unknown')),
    clauses: distinct.sort((a, b) => rank(a) - rank(b)),
  };
}

/** The row of one definition: a cell for strength, mass, function, and weight and illness. Needs a result with trace. */
export function domainCells(criterion: Criterion, result: CriterionResult): DomainCell[] {
  const nodes = namedNodes(result.trace ?? []);
  return domains.map((domain) => {
    const names = Object.keys(criterion.findings).filter((name) => criterion.domains[name] === domain);
    return cellOf(domain, names, result, nodes);
  });
}
