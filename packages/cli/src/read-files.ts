import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type ReadResult, readText } from '@thew/core/input/read';
import type { Issue } from '@thew/core/observations/issue';
import type { PersonRecord } from '@thew/core/observations/observation';
import { parse as parseYaml } from 'yaml';

export interface ReadRecord {
  record: PersonRecord;
  issues: Issue[];
}

export interface FilesRead {
  records: ReadRecord[];
  /** Of a file as a whole, or of people that could not be read. */
  issues: Issue[];
}

export const today = (): string => new Date().toISOString().slice(0, 10);

const unreadable = (file: string, expected: string): ReadResult => ({
  records: [],
  issues: [{ code: 'file-not-readable', severity: 'error', place: { file }, expected }],
});

function bytesOf(file: string): Uint8Array {
  const bytes = readFileSync(file);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** One file of any supported kind, gzipped or not; a file that cannot be opened is an issue, not an exception. */
function readFile(file: string, asOf: string): ReadResult {
  try {
    const bytes = bytesOf(file);
    return readText(bytes, { fileName: file.replace(/\.gz$/, ''), asOf, parseYaml });
  } catch {
    return unreadable(file, 'a file that exists, can be opened and, if compressed, is whole');
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
