import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ColumnNeed } from '@thew/cohort/assessment/columns';
import type { SqlRow } from '@thew/cohort/engines/engine';
import { readText } from '@thew/core/input/read';
import { criteria } from '@thew/core/knowledge/criteria/catalogue';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { Facts } from '@thew/core/observations/facts';
import { gatherFacts } from '@thew/core/observations/gather-facts';
import { columns } from './generated-table.ts';

interface Expectation {
  result?: string;
  notExcluded?: string[];
  variants?: Record<string, string>;
  /** Named part → met, not-met or unknown. */
  findings?: Record<string, string>;
}

interface Case {
  id: string;
  given: { asOf: string };
  expect: Record<string, Expectation>;
}

const folderOfCases = fileURLToPath(new URL('../../../../conformance/', import.meta.url));
/** Every case of `conformance/`, whatever its file. */
export const cases = readdirSync(folderOfCases)
  .filter((name) => /^criteria-cases.*\.json$/.test(name))
  .sort()
  .flatMap((name) => JSON.parse(readFileSync(join(folderOfCases, name), 'utf8')) as Case[]);

function cellOf(facts: Facts, { name }: ColumnNeed): string | undefined {
  if (name === 'sex' || name === 'ancestry' || name === 'age')
    return facts[name] === undefined ? undefined : String(facts[name]);
  if (name.endsWith(':method')) return facts.measures.get(name.slice(0, -7))?.method;
  const fact = facts.measures.get(name);
  if (fact?.unable) return measureById(name)?.worse === 'higher' ? 'Infinity' : '-Infinity';
  if (fact?.value !== undefined) return String(fact.value);
  const dot = name.indexOf('.');
  const answer = dot < 0 ? undefined : facts.answers[name.slice(0, dot)]?.[name.slice(dot + 1)];
  return answer === undefined || answer === null ? undefined : String(answer);
}

const factsOf = ({ given }: Case): Facts =>
  gatherFacts(readText(JSON.stringify(given), { fileName: 'case.thew.json', asOf: given.asOf }).records[0]!.record);

/** A case as a row of texts, in the order of `columns`. */
export function caseRow(one: Case, id: string): (string | undefined)[] {
  const facts = factsOf(one);
  return columns.map((column) => (column.name === 'id' ? id : cellOf(facts, column)));
}

const outcomeOf = (truth: unknown): string => (truth === true ? 'met' : truth === false ? 'not-met' : 'unknown');

/** What one definition is expected to give in a case and does not. */
function wrong(row: SqlRow, id: string, { result, notExcluded, variants = {}, findings = {} }: Expectation): string[] {
  const found: string[] = [];
  const same = (what: string, actual: unknown, expected: unknown) => {
    if (actual !== expected) found.push(`${what}: ${String(actual)} instead of ${String(expected)}`);
  };
  const sorted = (list: readonly string[]) => [...list].sort().join();
  if (result !== undefined) same(id, row[id], result);
  if (notExcluded) same(`${id} open`, sorted(String(row[`${id}:not-excluded`]).split(',')), sorted(notExcluded));
  for (const [name, expected] of Object.entries(variants)) same(`${id} ${name}`, row[`${id} ${name}`], expected);
  for (const [name, expected] of Object.entries(findings))
    same(`${id}:${name}`, outcomeOf(row[`${id}:${name}`]), expected);
  return found;
}

/** What the cases expect and an engine does not give; its rows in the order of the cases. */
export const failures = (results: readonly SqlRow[]): string[] =>
  cases.flatMap((one, index) =>
    Object.entries(one.expect).flatMap(([id, expected]) =>
      criteria.some((criterion) => criterion.id === id)
        ? wrong(results[index]!, id, expected).map((text) => `${one.id} ${text}`)
        : [],
    ),
  );
