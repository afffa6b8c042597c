import { readFileSync } from 'node:fs';
import { explain } from '@thew/core/explanation/explain';
import { conditionById, conditions } from '@thew/core/knowledge/conditions/catalogue';
import { redFlags } from '@thew/core/knowledge/conditions/red-flags';
import { describe, expect, it } from 'vitest';
import { type Answers, personWith } from './person.ts';

interface Case {
  answers: Answers;
  known?: string[];
  why: string;
}
interface FlagCases {
  flag: string;
  cases: (Case & { fires: boolean })[];
}
interface CauseCases {
  condition: string;
  title: string;
  cases: (Case & { expect: 'top-three' | 'not-top-three' })[];
}

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../../../conformance/${name}`, import.meta.url), 'utf8')) as T;

const { flags } = read<{ flags: FlagCases[] }>('red-flag-cases.json');
const { conditions: causes } = read<{ conditions: CauseCases[] }>('explain-cases.json');

const person = ({ answers, known = [] }: Case) =>
  personWith(answers, {
    conditions: known.map((id) => ({ code: conditionById(id)?.knownBy.icd10[0] ?? '', system: 'icd-10-cm' })),
  });

describe('danger rules', () => {
  it('each have cases that fire and cases that do not', () => {
    expect(flags.map(({ flag }) => flag).sort()).toEqual(redFlags.map(({ id }) => id).sort());
    for (const { cases } of flags) {
      expect(cases.some(({ fires }) => fires)).toBe(true);
      expect(cases.some(({ fires }) => !fires)).toBe(true);
    }
  });

  it.each(flags)('$flag fires on its pattern, at its limits, and not just below', ({ flag, cases }) => {
    for (const one of cases) {
      const fired = explain(person(one))
        .redFlags.filter(({ assumed }) => !assumed)
        .map(({ id }) => id);
      expect(fired.includes(flag), `${one.why}: ${JSON.stringify(one.answers)}`).toBe(one.fires);
    }
  });
});

describe('causes', () => {
  it('all have a textbook picture and a look-alike', () => {
    const ranked = conditions.filter(({ companion }) => !companion).map(({ id }) => id);
    expect(causes.map(({ condition }) => condition).sort()).toEqual(ranked.sort());
  });

  it.each(causes)('$title ranks where it must', ({ condition, cases }) => {
    for (const one of cases) {
      const first = explain(person(one))
        .causes.slice(0, 3)
        .map((cause) => cause.condition);
      expect(first.includes(condition), `${one.why}: got ${first.join(', ')}`).toBe(one.expect === 'top-three');
    }
  });
});
