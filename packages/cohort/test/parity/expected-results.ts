import { type Reading, readingsOf } from '@thew/cohort/assessment/compile-criterion';
import { combinedResult, possibleFacts } from '@thew/core/assessment/stage-result';
import { criteria } from '@thew/core/knowledge/criteria/catalogue';
import { factsOfRow, type Row } from '../generated-people.ts';

/** Every definition in every reading of its ambiguities. */
export const readings: Reading[] = criteria.flatMap(readingsOf);

const byCriterion = criteria.map((criterion) => ({ criterion, own: readingsOf(criterion) }));

/** What the evaluator says of each person: reading → `result|open stages`, in the order of the rows. */
export function expectedResults(rows: readonly Row[]): Map<string, string[]> {
  const found = new Map(readings.map(({ name }) => [name, [] as string[]]));
  for (const row of rows) {
    const facts = factsOfRow(row);
    for (const { criterion, own } of byCriterion) {
      const worlds = possibleFacts(criterion, facts);
      for (const { name, choices } of own) {
        const { result, notExcluded } = combinedResult(criterion, worlds, choices);
        found.get(name)!.push(`${result}|${notExcluded.join()}`);
      }
    }
  }
  return found;
}
