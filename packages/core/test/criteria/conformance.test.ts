import { assess } from '@thew/core/assessment/assess';
import { readText } from '@thew/core/input/read';
import { criteria } from '@thew/core/knowledge/criteria/catalogue';
import { describe, expect, it } from 'vitest';
import { type Case, caseFiles, readCases } from './cases.ts';

const assessed = (each: Case) => {
  const { records, issues } = readText(JSON.stringify(each.given), {
    fileName: `${each.id}.json`,
    asOf: each.given.asOf,
  });
  const found = records[0]!;
  expect([...issues, ...found.issues].filter((issue) => issue.severity === 'error')).toEqual([]);
  const wanted = criteria.filter((criterion) => criterion.id in each.expect);
  expect(wanted.map((criterion) => criterion.id).sort()).toEqual(Object.keys(each.expect).sort());
  return assess(found.record, { criteria: wanted, trace: false, probability: false }).criteria;
};

describe.each(caseFiles)('%s', (file) => {
  const cases = readCases(file);

  it('names each case once', () => {
    expect(new Set(cases.map((each) => each.id)).size).toBe(cases.length);
  });

  it.each(cases.map((each) => [`${each.id} ${each.title}`, each] as const))('%s', (_, each) => {
    const results = assessed(each);
    for (const [id, expected] of Object.entries(each.expect)) expect(results[id], id).toMatchObject(expected);
  });
});
