import { createReadStream, readFileSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { CsvMapping } from '@thew/core/input/csv-mapping';
import { readText } from '@thew/core/input/read';
import { ndjsonReader } from '@thew/core/input/read-ndjson-stream';
import type { ReadOptions, RecordRead } from '@thew/core/input/read-result';
import type { Issue } from '@thew/core/observations/issue';
import { parse as parseYaml } from 'yaml';
import { gunzip } from './gunzip.ts';

/** What reading came to, for the exit status and the closing lines. */
export interface Reading {
  people: number;
  withErrors: boolean;
  /** Of a file as a whole, or of people that could not be read. */
  issues: Issue[];
}

export const today = (): string => new Date().toISOString().slice(0, 10);

export const newReading = (issues: Issue[] = []): Reading => ({ people: 0, withErrors: false, issues });

const isError = (issue: Issue): boolean => issue.severity === 'error';

function notReadable(file: string): Issue {
  const expected = 'a file that exists, can be opened and is whole';
  return { code: 'file-not-readable', severity: 'error', place: { file }, expected };
}

/** NDJSON line by line, so that a file of any size needs little memory. */
async function* readNdjson(file: string, options: ReadOptions, reading: Reading): AsyncGenerator<RecordRead> {
  const reader = ndjsonReader(options);
  const raw = createReadStream(file);
  const chunks = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  raw.on('error', (error) => chunks.destroy(error));
  try {
    for await (const chunk of chunks) yield* reader.push(chunk as Uint8Array);
  } catch {
    reading.issues.push(notReadable(file));
  }
  const { records, issues } = reader.end();
  reading.issues.push(...issues);
  yield* records;
}

function readWhole(file: string, options: ReadOptions, reading: Reading): RecordRead[] {
  try {
    const { records, issues } = readText(readFileSync(file), options);
    reading.issues.push(...issues);
    return records;
  } catch {
    reading.issues.push(notReadable(file));
    return [];
  }
}

function count(reading: Reading, { issues }: RecordRead): void {
  reading.people++;
  reading.withErrors ||= issues.some(isError);
}

/** All people at once, for commands that are given one person or a few. */
export function readFiles(files: readonly string[], asOf: string = today()): Reading & { records: RecordRead[] } {
  const reading = newReading();
  const records = files.flatMap((file) => readWhole(file, { fileName: file, asOf, parseYaml, gunzip }, reading));
  for (const one of records) count(reading, one);
  return { ...reading, records };
}

/** A mapping of table columns, in YAML or JSON. What cannot be read is an issue, and tables are then read by their header. */
export function readMapping(file: string | undefined, reading: Reading): CsvMapping | undefined {
  if (file === undefined) return undefined;
  try {
    const mapping: unknown = parseYaml(readFileSync(file, 'utf8'));
    if (typeof mapping === 'object' && mapping !== null && !Array.isArray(mapping)) return mapping as CsvMapping;
  } catch {
    // Said below, with the file that is meant.
  }
  const expected = 'a mapping in YAML or JSON: person, columns, date (see the guide, Files)';
  reading.issues.push({ code: 'mapping-not-readable', severity: 'error', place: { file }, expected });
  return undefined;
}

/** The people of all files, in the order given; what is wrong is noted in `reading` and never stops the rest. */
export async function* readPeople(
  files: readonly string[],
  asOf: string,
  reading: Reading,
  mapping?: CsvMapping,
): AsyncGenerator<RecordRead> {
  for (const file of files) {
    const options: ReadOptions = { fileName: file, asOf, parseYaml, gunzip, ...(mapping && { mapping }) };
    const people = /\.ndjson(\.gz)?$/.test(file)
      ? readNdjson(file, options, reading)
      : readWhole(file, options, reading);
    for await (const one of people) {
      count(reading, one);
      yield one;
    }
  }
}

/** 0 read clean, 2 read with errors, 1 nothing could be read. */
export function exitCodeOf({ people, withErrors, issues }: Reading): 0 | 1 | 2 {
  if (people === 0) return 1;
  return withErrors || issues.some(isError) ? 2 : 0;
}
