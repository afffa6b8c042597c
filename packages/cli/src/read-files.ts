import { readFileSync } from 'node:fs';
import { readText } from '@thew/core/input/read';
import type { RecordRead } from '@thew/core/input/read-result';
import type { Issue } from '@thew/core/observations/issue';
import { parse as parseYaml } from 'yaml';
import { gunzip } from './gunzip.ts';

export interface FilesRead {
  records: RecordRead[];
  /** Of a file as a whole, or of people that could not be read. */
  issues: Issue[];
}

export const today = (): string => new Date().toISOString().slice(0, 10);

/** One file of any supported kind; a file that cannot be opened is an issue, not an exception. */
function readFile(file: string, asOf: string): FilesRead {
  try {
    return readText(readFileSync(file), { fileName: file, asOf, parseYaml, gunzip });
  } catch {
    const expected = 'a file that exists and can be opened';
    return { records: [], issues: [{ code: 'file-not-readable', severity: 'error', place: { file }, expected }] };
  }
}

/** All files in the order given. */
export function readFiles(files: readonly string[], asOf: string = today()): FilesRead {
  const results = files.map((file) => readFile(file, asOf));
  return { records: results.flatMap((one) => one.records), issues: results.flatMap((one) => one.issues) };
}

/** 0 read clean, 2 read with errors, 1 nothing could be read. */
export function exitCodeOf({ records, issues }: FilesRead): 0 | 1 | 2 {
  if (records.length === 0) return 1;
  const all = [...issues, ...records.flatMap((one) => one.issues)];
  return all.some((issue) => issue.severity === 'error') ? 2 : 0;
}
