import type { Issue, Place } from '../observations/issue.ts';
import type { ReadOptions, ReadResult } from './read-result.ts';
import { readTable } from './table/read-table.ts';
import { parseXport } from './xport/parse-xport.ts';

export { isXport } from './xport/parse-xport.ts';

/** A SAS transport file (version 5 or 8): its first table, by mapping or by column names. */
export function readXport(bytes: Uint8Array, options: ReadOptions, base: Place = {}): ReadResult {
  const issues: Issue[] = [];
  const table = parseXport(bytes, base, issues);
  if (!table) return { records: [], issues };
  const result = readTable(table, options, base, { decimalComma: false });
  return { records: result.records, issues: [...issues, ...result.issues] };
}
