import { assessCriterion } from '@thew/core/assessment/assess-criterion';
import { combinedResult, indeterminate, possibleFacts } from '@thew/core/assessment/stage-result';
import { criteria } from '@thew/core/knowledge/criteria/catalogue';
import type { Criterion } from '@thew/core/knowledge/criteria/criterion';
import type { Facts } from '@thew/core/observations/facts';
import { describe, expect, test } from 'vitest';
import { type Draw, drawsFrom, inputsOf, knowing, type PossibleInput, somebody } from './possible-inputs.ts';

const people = Number(process.env.THEW_PEOPLE ?? 16);
const tries = 400;

/** Comparisons here join several inputs in one number or cut-point, all of which are asked for together, or one test serves two parts. */
const joint = new Set([
  'enright-1998',
  'espen-easo-so-2022',
  'fried-2001',
  'glim-2019',
  'gold-coast-als-2020',
  'ishii-2014',
  'kwgs-2023',
  'martin-2013',
  'nrs-2002',
  'sarc-calf',
  'scwd-2011',
  'snaq-nl',
]);

function isFinal(criterion: Criterion, facts: Facts): boolean {
  const { result, notExcluded } = combinedResult(criterion, possibleFacts(criterion, facts), {});
  return result !== indeterminate && notExcluded.length === 0;
}

/** Values for these inputs that settle the result, by trying combinations; all of them where there are few. */
function settlingValues(
  criterion: Criterion,
  facts: Facts,
  names: readonly string[],
  pools: ReadonlyMap<string, PossibleInput>,
  draw: Draw,
): Facts | undefined {
  const chosen = names.map((name) => pools.get(name)?.values ?? []);
  if (chosen.some((values) => values.length === 0)) return undefined;
  const all = chosen.reduce((total, values) => total * values.length, 1);
  for (let attempt = 0; attempt < Math.min(all, tries); attempt++) {
    let rest = attempt;
    const settled = names.reduce((known, name, index) => {
      const values = chosen[index]!;
      const value = all <= tries ? values[rest % values.length]! : draw.pick(values);
      rest = Math.floor(rest / values.length);
      return knowing(known, name, value);
    }, facts);
    if (isFinal(criterion, settled)) return settled;
  }
  return undefined;
}

describe.each(criteria.filter((one) => !one.conceptual).map((one) => [one.id, one] as const))('%s', (id, criterion) => {
  // Energy by weight is a product; how far an unknown weight can carry it is not worked out.
  const inputs = inputsOf(criterion).filter(({ name }) => name !== 'energy-intake');
  const pools = new Map(inputsOf(criterion, true).map((input) => [input.name, input]));

  test('each set of missing inputs can settle the result, and nothing less of it can', () => {
    const draw = drawsFrom(7);
    const wrong: unknown[] = [];
    for (let number = 0; number < people; number++) {
      const facts = somebody(inputs, [0, 0.3, 0.6, 0.85][number % 4]!, draw);
      const { result, notExcluded, missing } = assessCriterion(criterion, facts);
      const open = result === indeterminate || notExcluded.length > 0;
      const known = [...facts.measures].map(([name, fact]) => `${name}=${fact.value ?? 'unable'} ${fact.method ?? ''}`);
      const about = {
        known,
        answers: facts.answers,
        sex: facts.sex,
        age: facts.age,
        ancestry: facts.ancestry,
        result,
        notExcluded,
      };
      if (open !== missing.length > 0) wrong.push({ problem: 'none', missing, ...about });
      for (const set of missing) {
        if (!settlingValues(criterion, facts, set, pools, draw))
          wrong.push({ problem: 'cannot settle', set, ...about });
        for (const left of joint.has(id) ? [] : set) {
          const less = set.filter((name) => name !== left);
          if (settlingValues(criterion, facts, less, pools, draw))
            wrong.push({ problem: 'less is enough', set, less, ...about });
        }
      }
    }
    if (process.env.SHOW_WRONG && wrong.length) console.log(id, wrong.length, JSON.stringify(wrong.slice(0, 2)));
    expect(wrong).toEqual([]);
  });
});
