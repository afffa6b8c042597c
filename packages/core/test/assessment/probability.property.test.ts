import { errorsFor } from '@thew/core/assessment/assess';
import { contextOf } from '@thew/core/assessment/context';
import { normalQuantile } from '@thew/core/assessment/normal';
import { resultProbabilities } from '@thew/core/assessment/probability';
import { stageResult } from '@thew/core/assessment/stage-result';
import { criteria } from '@thew/core/knowledge/criteria/catalogue';
import type { Criterion } from '@thew/core/knowledge/criteria/criterion';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { Facts } from '@thew/core/observations/facts';
import { describe, expect, test } from 'vitest';
import { type Draw, drawsFrom, inputsOf, somebody } from './possible-inputs.ts';

const people = Math.min(4, Number(process.env.THEW_PEOPLE ?? 4));
const total = (chances: Record<string, number>) => Object.values(chances).reduce((sum, one) => sum + one, 0);

/** The same people measured again and again, one draw after the other: what the engine works out without drawing. */
function measuredAgain(criterion: Criterion, facts: Facts, errorOf: (id: string) => number | undefined, draw: Draw) {
  const chances: Record<string, number> = {};
  const often = 1500;
  for (let time = 0; time < often; time++) {
    const errors = new Map<string, number>();
    const measures = new Map(facts.measures);
    for (const [id, fact] of facts.measures) {
      const root = fact.proportionalTo && errorOf(fact.proportionalTo.measure) ? fact.proportionalTo.measure : id;
      const sem = errorOf(root);
      if (typeof fact.value !== 'number' || !sem) continue;
      if (!errors.has(root)) errors.set(root, sem * normalQuantile(draw.next()));
      const scale = root === id ? 1 : fact.proportionalTo!.scale;
      const value = fact.value + errors.get(root)! * scale;
      measures.set(id, { ...fact, value: measureById(id)?.kind === 'score' ? Math.round(value) : value });
    }
    const { result } = stageResult(criterion, contextOf({ ...facts, measures }, criterion.findings));
    chances[result] = (chances[result] ?? 0) + 1 / often;
  }
  return chances;
}

function expectAlike(found: Record<string, number>, drawn: Record<string, number>, tolerance: number, about: string) {
  expect(total(found), about).toBeCloseTo(1, 9);
  for (const result of new Set([...Object.keys(found), ...Object.keys(drawn)]))
    expect(Math.abs((found[result] ?? 0) - (drawn[result] ?? 0)), `${about} ${result}`).toBeLessThan(tolerance);
}

/** A measured number stands on the side of the cut-point here; its error is left out of the chances, and said so. */
const cutFromMeasures = new Set(['enright-1998', 'evans-2008']);

describe.each(
  criteria.filter((each) => !each.conceptual && !cutFromMeasures.has(each.id)).map((each) => [each.id, each] as const),
)('%s', (id, criterion) => {
  test('the chance of each result is what measuring the same person again and again gives', () => {
    const draw = drawsFrom(3);
    const inputs = inputsOf(criterion);
    for (let person = 0; person < people; person++) {
      const facts = somebody(inputs, 0.95, draw);
      const known: Facts = { sex: 'female', age: 70, ancestry: 'other', ...facts };
      const errorOf = errorsFor(known);
      const found = resultProbabilities(criterion, known, errorOf);
      if (found) expectAlike(found, measuredAgain(criterion, known, errorOf, draw), 0.07, id);
    }
  });
});
