import type { Issue, Place } from '../../observations/issue.ts';
import { mostPeople, type ReadOptions, type ReadResult } from '../read-result.ts';
import { reportError, reportWarning } from '../report.ts';
import { headerMapping } from './header-mapping.ts';
import { readLongRow, readWideRow } from './read-row.ts';
import type { Table } from './table.ts';
import { peopleOfTable } from './table-people.ts';
import { planTable, type TablePlan } from './table-plan.ts';
import { tallyDoubts } from './tally.ts';

/** The people of a table; rows with the same id are one person. */
export function readTable(
  table: Table,
  options: ReadOptions,
  base: Place,
  numbers: { decimalComma: boolean },
): ReadResult {
  const issues: Issue[] = [];
  reportRepeatedColumns(table, base, issues);
  const plan = planTable(table.columns, options.mapping ?? headerMapping(table.columns), base, issues);
  if (plan.columns.length === 0 && !plan.long) {
    reportError(
      issues,
      'no-known-columns',
      base,
      'columns named after the measure catalogue, or a mapping that names them',
    );
    return { records: [], issues };
  }
  if (!options.mapping) reportUnread(plan, base, issues);
  const people = peopleOfTable(plan, options, base, numbers);
  const tally = tallyDoubts(base);
  let rows = 0;
  for (const row of table.rows) {
    if (people.count() >= mostPeople) {
      const expected = `at most ${mostPeople} people in memory; larger tables are for cohort analysis`;
      reportError(issues, 'too-large', { ...base, row: row.number }, expected);
      break;
    }
    rows++;
    const person = people.of(row);
    if (plan.long) readLongRow(row, plan, person, base, tally);
    else readWideRow(row, plan, person, base, tally);
  }
  if (rows === 0) reportError(issues, 'empty-file', base, 'at least one row below the header');
  issues.push(...tally.summary());
  return { records: people.all(), issues };
}

function reportRepeatedColumns(table: Table, base: Place, issues: Issue[]): void {
  const seen = new Set<string>();
  for (const { name } of table.columns) {
    if (name !== '' && seen.has(name)) {
      reportError(
        issues,
        'repeated-column',
        { ...base, field: name.slice(0, 100) },
        'each column name once; the first was read',
      );
    }
    seen.add(name);
  }
}

function reportUnread(plan: TablePlan, base: Place, issues: Issue[]): void {
  const names = plan.unread.filter((name) => name !== '');
  if (names.length === 0) return;
  const list = names.slice(0, 20).map((name) => name.slice(0, 60));
  const more = names.length > list.length ? ` and ${names.length - list.length} more` : '';
  reportWarning(
    issues,
    'columns-not-read',
    base,
    `column names from the measure catalogue; not read: ${list.join(', ')}${more}`,
  );
}
