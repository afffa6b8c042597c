import type { Issue } from '@thew/core/observations/issue';
import type { Engine } from '../engines/engine.ts';
import type { MappedTable } from '../mapping/compile-mapping.ts';
import { designColumns } from '../mapping/person-columns.ts';
import { domainColumn } from './cells.ts';
import type { AttritionStep } from './result.ts';

/** Values that were given and are not used: out of the possible range, or not numbers. One issue a measure, no values. */
export async function checkValues(engine: Engine, people: MappedTable, from: string): Promise<Issue[]> {
  const { identifier } = engine.dialect;
  if (people.refused.length === 0) return [];
  const count = (sql: string, name: string) => `SUM(CASE WHEN ${sql} THEN 1 ELSE 0 END) AS ${identifier(name)}`;
  const parts = people.refused.flatMap(({ outside, notNumber, unknown = 'FALSE' }, index) => [
    count(outside, `o${index}`),
    count(notNumber, `t${index}`),
    count(unknown, `u${index}`),
  ]);
  const [row] = await engine.rows(`SELECT ${parts.join(', ')} FROM ${from}`);
  return people.refused.flatMap(({ measure }, index): Issue[] => {
    const [outside, wrong, unknown] = ['o', 't', 'u'].map((kind) => Number(row?.[`${kind}${index}`] ?? 0)) as [
      number,
      number,
      number,
    ];
    const found: Issue[] = [];
    const place = { field: measure };
    if (wrong > 0)
      found.push({
        code: 'not-a-number',
        severity: 'error',
        place,
        expected: `a number in every row (${wrong} are not)`,
      });
    if (outside > 0)
      found.push({
        code: 'outside-hard-range',
        severity: 'error',
        place,
        expected: `values a person can have (${outside} are not used)`,
      });
    if (unknown > 0)
      found.push({
        code: 'unknown-sex',
        severity: 'error',
        place,
        expected: `female or male, or codes that the mapping explains (${unknown} are not; both sexes are considered)`,
      });
    return found;
  });
}

/** Who was dropped before any definition, and why. */
export async function attritionOf(
  engine: Engine,
  table: string,
  rows: number,
  where: boolean,
): Promise<{ steps: AttritionStep[]; issues: Issue[] }> {
  const { identifier } = engine.dialect;
  const [included, repeated, design, domain] = [designColumns.included, '#repeated', '#design', domainColumn].map(
    identifier,
  );
  const count = (sql: string, name: string) => `SUM(CASE WHEN ${sql} THEN 1 ELSE 0 END) AS ${name}`;
  const sums = [
    'COUNT(*) AS people',
    count(included!, 'included'),
    count(`${included} AND NOT ${repeated}`, 'one'),
    count(design!, 'weighted'),
    count(domain!, 'domain'),
    count(`${included} AND ${identifier(designColumns.weight)} < 0`, 'negative'),
  ];
  const [row] = await engine.rows(`SELECT ${sums.join(', ')} FROM ${table}`);
  const number = (name: string) => Number(row?.[name] ?? 0);
  const chain: [string, number][] = [
    ['rows-in-table', rows],
    ['one-row-a-person', number('people')],
    ['in-the-study', number('included')],
    ['id-given-once', number('one')],
    ['weight-above-zero', number('weighted')],
    ...(where ? ([['asked-about', number('domain')]] as [string, number][]) : []),
  ];
  const steps = chain.map(([step, n], index) => ({ step, n, dropped: index === 0 ? 0 : chain[index - 1]![1] - n }));
  const issues: Issue[] = [];
  const repeatedRows = number('included') - number('one');
  if (repeatedRows > 0)
    issues.push({
      code: 'duplicate-id',
      severity: 'error',
      place: { field: 'id' },
      expected: `one row for each id, or an index rule (${repeatedRows} rows are left out)`,
    });
  const weightless = number('one') - number('weighted');
  if (weightless > 0)
    issues.push({
      code: 'weight-not-positive',
      severity: number('negative') > 0 ? 'error' : 'warning',
      place: { field: 'design/weight' },
      expected: `a weight above 0 for everyone in the study (${weightless} people are left out)`,
    });
  return { steps, issues };
}
