import { assessCriterion } from '@thew/core/assessment/assess-criterion';
import { readText } from '@thew/core/input/read';
import { criteria } from '@thew/core/knowledge/criteria/catalogue';
import type { Criterion } from '@thew/core/knowledge/criteria/criterion';
import type { Facts } from '@thew/core/observations/facts';
import { gatherFacts } from '@thew/core/observations/gather-facts';
import { expect, test } from 'vitest';
import { caseFiles, type Expected, readCases } from './cases.ts';
import { mutationsOf } from './mutations.ts';

interface Check {
  facts: Facts;
  expected: Expected;
}

function checksByCriterion(): Map<string, Check[]> {
  const checks = new Map<string, Check[]>();
  for (const each of caseFiles.flatMap(readCases)) {
    const [found] = readText(JSON.stringify(each.given), { fileName: 'case.json', asOf: each.given.asOf }).records;
    const facts = gatherFacts(found!.record);
    for (const [id, expected] of Object.entries(each.expect))
      checks.set(id, [...(checks.get(id) ?? []), { facts, expected }]);
  }
  return checks;
}

function fails(criterion: Criterion, { facts, expected }: Check): boolean {
  const actual = assessCriterion(criterion, facts);
  if (expected.result !== undefined && actual.result !== expected.result) return true;
  if (expected.score !== undefined && actual.score !== expected.score) return true;
  if (expected.scoreRange && String(actual.scoreRange) !== String(expected.scoreRange)) return true;
  if (expected.notExcluded && String(actual.notExcluded) !== String(expected.notExcluded)) return true;
  if (Object.entries(expected.findings ?? {}).some(([part, outcome]) => actual.findings[part] !== outcome)) return true;
  return Object.entries(expected.variants ?? {}).some(([key, result]) => actual.variants[key] !== result);
}

test('the conformance cases notice at least 95 of 100 small errors in the definitions', () => {
  const checks = checksByCriterion();
  const noticed = new Map<object, Map<string, string | true>>();
  for (const criterion of criteria)
    for (const { what, node, criterion: mutant } of mutationsOf(criterion)) {
      const error = what.slice(what.lastIndexOf(': '));
      const outcomes = noticed.get(node) ?? new Map<string, string | true>();
      noticed.set(node, outcomes);
      if (outcomes.get(error) === true) continue;
      const caught = checks.get(criterion.id)?.some((check) => fails(mutant, check)) ?? false;
      outcomes.set(error, caught || `${criterion.id} ${what}`);
    }
  const outcomes = [...noticed.values()].flatMap((one) => [...one.values()]);
  const survivors = outcomes.filter((one) => one !== true);
  const total = outcomes.length;
  const score = 1 - survivors.length / total;
  console.log(`${total} mutants, score ${(100 * score).toFixed(1)} %`);
  if (process.env.SHOW_SURVIVORS) console.log(survivors.join('\n'));
  expect(score).toBeGreaterThanOrEqual(0.95);
}, 300_000);
