import { readFileSync } from 'node:fs';
import type { CsvMapping } from '@thew/core/input/csv-mapping';
import { readText } from '@thew/core/input/read';
import { readDate } from '@thew/core/input/read-date';
import { isNdjsonName } from '@thew/core/input/read-ndjson';
import { ndjsonReader } from '@thew/core/input/read-ndjson-stream';
import type { ReadOptions, RecordRead } from '@thew/core/input/read-result';
import type { Issue } from '@thew/core/observations/issue';
import { parse, parseAllDocuments } from 'yaml';
import { gunzip } from './gunzip.ts';
import { endsEarly, isLarge, piecesOf } from './open-ndjson.ts';
import { readTogether } from './read-together.ts';

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
  try {
    for await (const piece of piecesOf(file)) yield* reader.push(piece);
  } catch (error) {
    const expected = 'a whole gzip file; what could be restored was read';
    const cut: Issue = { code: 'truncated', severity: 'error', place: { file }, expected };
    reading.issues.push(endsEarly(error) ? cut : notReadable(file));
  }
  const { records, issues } = reader.end();
  reading.issues.push(...issues);
  yield* records;
}

/** A file, or what is piped in where `-` stands for it. */
const bytesOf = (file: string): Uint8Array => readFileSync(file === '-' ? 0 : file);

function readWhole(file: string, options: ReadOptions, reading: Reading): RecordRead[] {
  try {
    const { records, issues } = readText(bytesOf(file), options);
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

type Common = Omit<ReadOptions, 'fileName'>;

/** The day asked for; one that no calendar has is an issue, and today stands for it. */
function dayOf(asOf: string, reading: Reading): string {
  const read = readDate(asOf);
  if (read.kind === 'date' && !read.doubt) return read.date;
  const expected = 'a calendar date as YYYY-MM-DD; today was taken';
  reading.issues.push({ code: 'date-not-readable', severity: 'error', place: { field: '--asOf' }, expected });
  return today();
}

const commonOptions = (asOf: string, reading: Reading, mapping?: CsvMapping): Common => ({
  asOf: dayOf(asOf, reading),
  parseYaml: parseAllDocuments,
  gunzip,
  ...(mapping && { mapping }),
});

/** Neighbouring NDJSON files may be parts of one export; every other file stands for itself. */
function groupsOf(files: readonly string[]): string[][] {
  const groups: string[][] = [];
  let open = false;
  for (const file of files) {
    const joins = isNdjsonName(file) && !isLarge(file);
    if (joins && open) groups.at(-1)!.push(file);
    else groups.push([file]);
    open = joins;
  }
  return groups;
}

function readGroup(files: readonly string[], options: Common, reading: Reading): RecordRead[] {
  const together = files.length > 1 ? readTogether(files, options) : undefined;
  if (!together) return files.flatMap((file) => readWhole(file, { ...options, fileName: file }, reading));
  reading.issues.push(...together.issues);
  return together.records;
}

/** All people at once, for commands that are given one person or a few. */
export function readFiles(files: readonly string[], asOf: string = today()): Reading & { records: RecordRead[] } {
  const reading = newReading();
  const options = commonOptions(asOf, reading);
  const records = groupsOf(files).flatMap((group) => readGroup(group, options, reading));
  for (const one of records) count(reading, one);
  return { ...reading, records };
}

/** A mapping of table columns, in YAML or JSON. What cannot be read is an issue, and tables are then read by their header. */
export function readMapping(file: string | undefined, reading: Reading): CsvMapping | undefined {
  if (file === undefined) return undefined;
  try {
    const mapping: unknown = parse(readFileSync(file, 'utf8'), { logLevel: 'silent' });
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
  const options = commonOptions(asOf, reading, mapping);
  for (const group of groupsOf(files)) {
    const [file = ''] = group;
    const people =
      isNdjsonName(file) && isLarge(file)
        ? readNdjson(file, { ...options, fileName: file }, reading)
        : readGroup(group, options, reading);
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
