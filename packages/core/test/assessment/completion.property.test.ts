import { contextOf } from '@thew/core/assessment/context';
import { isMeasured } from '@thew/core/assessment/measures-in';
import { combinedResult, indeterminate, notApplicable, possibleFacts } from '@thew/core/assessment/stage-result';
import { criteria } from '@thew/core/knowledge/criteria/catalogue';
import type { Criterion, Truth } from '@thew/core/knowledge/criteria/criterion';
import type { Facts } from '@thew/core/observations/facts';
import { describe, expect, test } from 'vitest';
import { drawsFrom, inputsOf, isKnown, knowing, nodesIn, partsOf, somebody } from './possible-inputs.ts';

const namesIn = (part: unknown): string[] =>
  [...nodesIn(part)].flatMap((node) => {
    if (node.kind === 'answer') return [`${node.questionnaire}.${node.item}`];
    if (node.kind === 'measured') return node.of as string[];
    return [node.measure, node.finding].filter((name) => typeof name === 'string');
  });

/**
 * Inputs that may change a settled result by being there: an alternative of a test that was done (policy 9), what a
 * "recorded" clause looks for, and a total that outranks its items.
 */
function preferences(criterion: Criterion, facts: Facts): Set<string> {
  const context = contextOf(facts, criterion.findings);
  const names = new Set<string>();
  for (const node of nodesIn(partsOf(criterion))) {
    const parts = node.of as unknown[];
    if (node.kind === 'measured') for (const name of parts as string[]) names.add(name);
    if (node.kind === 'firstKnown') for (const name of namesIn(parts.slice(0, -1))) names.add(name);
    if (node.kind !== 'anyMeasured') continue;
    const open = parts.filter((part) => !isMeasured(part as Truth, context));
    if (open.length < parts.length) for (const name of namesIn(parts)) names.add(name);
  }
  return names;
}

const people = Number(process.env.THEW_PEOPLE ?? 40);
const always: Truth = { kind: 'constant', is: true };

describe.each(criteria.map((each) => [each.id, each] as const))('%s', (_, criterion) => {
  const inputs = inputsOf(criterion);

  test('whatever else becomes known stays within what was said before', () => {
    const draw = drawsFrom(11);
    for (let person = 0; person < people; person++) {
      const facts = somebody(inputs, [0.2, 0.5, 0.8][person % 3]!, draw);
      const { result, notExcluded } = combinedResult(criterion, possibleFacts(criterion, facts), {});
      const kept = preferences(criterion, facts);
      const free = inputs.filter(({ name }) => !isKnown(facts, name) && !kept.has(name));
      const mayNotApply =
        combinedResult(
          { ...criterion, stages: [{ result: 'applies', when: always }] },
          possibleFacts(criterion, facts),
          {},
        ).result !== 'applies';
      const settled = result === indeterminate ? [criterion.otherwise, indeterminate] : [result];
      if (mayNotApply) settled.push(notApplicable);
      for (let time = 0; time < 6; time++) {
        const more = free.reduce((known, { name, values }) => knowing(known, name, draw.pick(values)), facts);
        const later = combinedResult(criterion, possibleFacts(criterion, more), {});
        const about = JSON.stringify({
          facts: [...facts.measures],
          answers: facts.answers,
          more: [...more.measures],
          later,
        });
        expect([...settled, ...notExcluded], about).toContain(later.result);
        for (const stage of later.notExcluded) expect(notExcluded, about).toContain(stage);
      }
    }
  });
});
