import { assessCriterion } from '@thew/core/assessment/assess-criterion';
import type { TraceNode } from '@thew/core/assessment/assessment';
import { criteria } from '@thew/core/knowledge/criteria/catalogue';
import type { Truth } from '@thew/core/knowledge/criteria/criterion';
import { describe, expect, test } from 'vitest';
import { drawsFrom, inputsOf, nobody, nodesIn, somebody } from './possible-inputs.ts';

const named = (nodes: readonly TraceNode[]): Set<string> => {
  const found = new Set<string>();
  for (const node of nodesIn(nodes)) {
    if (typeof node.measure === 'string') found.add(node.measure);
    if (node.kind === 'answer' && typeof node.name === 'string') found.add(node.name);
  }
  return found;
};

/** What the clauses that every trace must show compare: findings, options, and plain measures on the left of a line. */
const clausesOf = (criterion: (typeof criteria)[number]): Set<string> => {
  const names = new Set<string>();
  const visit = (truth: Truth): void => {
    if ('of' in truth && Array.isArray(truth.of) && truth.kind !== 'measured')
      for (const part of truth.of) visit(part as Truth);
    if (truth.kind === 'not') visit(truth.of);
    if (truth.kind === 'ref') visit(criterion.findings[truth.name]!);
    if (truth.kind === 'variant') visit(Object.values(truth.cases)[0]!);
    if (truth.kind === 'finding') names.add(truth.finding);
    if (truth.kind === 'option' || truth.kind === 'unable') names.add(truth.measure);
    if (truth.kind === 'compare' && truth.left.kind === 'measure') names.add(truth.left.measure);
  };
  for (const { when } of criterion.stages) visit(when);
  if (criterion.applies) visit(criterion.applies);
  return names;
};

describe.each(criteria.map((each) => [each.id, each] as const))('%s', (_, criterion) => {
  test('the trace names every measure and finding the stages compare, and each node has its outcome', () => {
    const draw = drawsFrom(5);
    for (const facts of [nobody, somebody(inputsOf(criterion), 0.5, draw), somebody(inputsOf(criterion), 1, draw)]) {
      const result = assessCriterion(criterion, facts, { trace: true });
      const names = named(result.trace!);
      for (const name of clausesOf(criterion)) expect(names, name).toContain(name);
      for (const node of nodesIn(result.trace)) if (node.kind) expect(node.outcome).toMatch(/^(met|not-met|unknown)$/);
      const stages = result.trace!.filter((node) => node.kind === 'stage');
      expect(stages.map((node) => node.name)).toEqual(criterion.stages.map((stage) => stage.result));
    }
  });
});
