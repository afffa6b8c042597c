import { readdirSync, readFileSync } from 'node:fs';
import { assess } from '@thew/core/assessment/assess';
import { readText } from '@thew/core/input/read';
import { criteria } from '@thew/core/knowledge/criteria/catalogue';
import { describe, expect, it } from 'vitest';

interface Expected {
  result?: string;
  score?: number;
  scoreRange?: [number, number];
  variants?: Record<string, string>;
  notExcluded?: string[];
}

interface Case {
  id: string;
  title: string;
  at: string;
  given: { asOf: string };
  expect: Record<string, Expected>;
}

const folder = new URL('../../../../conformance/', import.meta.url);
const files = readdirSync(folder).filter((name) => /^criteria-cases.*\.json$/.test(name));
const read = (file: string): Case[] => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Case[];

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

describe.each(files)('%s', (file) => {
  const cases = read(file);

  it('names each case once', () => {
    expect(new Set(cases.map((each) => each.id)).size).toBe(cases.length);
  });

  it.each(cases.map((each) => [`${each.id} ${each.title}`, each] as const))('%s', (_, each) => {
    const results = assessed(each);
    for (const [id, expected] of Object.entries(each.expect)) expect(results[id], id).toMatchObject(expected);
  });
});
