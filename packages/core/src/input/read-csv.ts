import type { Issue, Place } from '../observations/issue.ts';
import type { CsvMapping } from './csv-mapping.ts';
import type { ReadOptions, ReadResult } from './read-result.ts';
import { reportError, reportWarning } from './report.ts';
import { csvRows, findDelimiter } from './table/csv-rows.ts';
import { readTable } from './table/read-table.ts';
import type { Table, TableRow } from './table/table.ts';

/** Ragged rows reported one by one; the rest is counted. */
const mostRagged = 100;

/**
 * A CSV (comma, semicolon, tab or bar) with a header row: one row per person or visit, or one per observation. With a
 * mapping the mapping decides; without one, columns named after the catalogue map themselves.
 */
export function readCsv(text: string, options: ReadOptions, base: Place = {}): ReadResult {
  const issues: Issue[] = [];
  const { delimiter, table } = parseCsv(text, options.mapping, base, issues);
  const result = readTable(table, options, base, { decimalComma: usesDecimalComma(options.mapping, delimiter) });
  return { records: result.records, issues: [...issues, ...result.issues] };
}

/** The table of a CSV text; rows are read when asked for, and what is wrong with them is added to `issues` then. */
export function parseCsv(
  text: string,
  mapping: CsvMapping | undefined,
  base: Place,
  issues: Issue[],
): { delimiter: string; table: Table } {
  // Spreadsheet programs announce the delimiter in a first line of its own.
  const announced = /^sep=(.)\r?\n/i.exec(text.slice(0, 20));
  const start = announced ? announced[0].length : 0;
  const given =
    typeof mapping?.delimiter === 'string' && mapping.delimiter.length === 1 ? mapping.delimiter : undefined;
  const delimiter = given ?? announced?.[1] ?? findDelimiter(text.slice(start));
  const header = csvRows(text, delimiter, start).next().value?.cells ?? [];
  const columns = header.map((name) => ({ name: name.replace(/^\ufeff/, '').trim() }));
  return { delimiter, table: { columns, rows: dataRows(text, delimiter, start, columns.length, base, issues) } };
}

function usesDecimalComma(mapping: CsvMapping | undefined, delimiter: string): boolean {
  return mapping?.decimal === undefined ? delimiter === ';' : mapping.decimal === ',';
}

function* dataRows(
  text: string,
  delimiter: string,
  start: number,
  width: number,
  base: Place,
  issues: Issue[],
): Generator<TableRow> {
  let number = -1;
  let ragged = 0;
  for (const { cells, open } of csvRows(text, delimiter, start)) {
    number++;
    if (open)
      reportError(issues, 'unclosed-quote', { ...base, row: number }, 'a closing quote; the file ends within a cell');
    if (number === 0) continue;
    if (cells.length !== width && ++ragged <= mostRagged)
      reportRagged(cells.length, width, { ...base, row: number }, issues);
    yield { number, cells };
  }
  if (ragged > mostRagged) {
    reportError(issues, 'ragged-row', base, `${width} cells in each row; ${ragged - mostRagged} more rows have others`);
  }
}

function reportRagged(cells: number, width: number, place: Place, issues: Issue[]): void {
  if (cells < width) reportWarning(issues, 'ragged-row', place, `${width} cells; missing ones were taken as empty`);
  else reportError(issues, 'ragged-row', place, `${width} cells; those beyond the header were not read`);
}
