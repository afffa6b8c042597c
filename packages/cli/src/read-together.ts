import { readFileSync } from 'node:fs';
import { decodeText } from '@thew/core/input/decode-text';
import { readNdjson } from '@thew/core/input/read-ndjson';
import type { ReadOptions, ReadResult } from '@thew/core/input/read-result';
import type { Issue } from '@thew/core/observations/issue';
import { gunzip } from './gunzip.ts';

interface Part {
  file: string;
  text: string;
  /** Lines of the parts before it. */
  before: number;
}

const patient = /"resourceType"\s*:\s*"Patient"/;

function textOf(file: string, issues: Issue[]): string {
  const bytes = readFileSync(file);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return decodeText(bytes, { file }, issues);
  const { bytes: unpacked, truncated } = gunzip(bytes);
  const expected = 'a whole gzip file; what could be restored was read';
  if (truncated) issues.push({ code: 'truncated', severity: 'error', place: { file }, expected });
  return decodeText(unpacked, { file }, issues);
}

function partsOf(files: readonly string[], issues: Issue[]): Part[] {
  let before = 0;
  return files.map((file) => {
    const text = textOf(file, issues).replace(/^\ufeff/, '');
    const part = { file, text: text.endsWith('\n') ? text : `${text}\n`, before };
    before += part.text.split('\n').length - 1;
    return part;
  });
}

/** A line of the joined text as a line of its file. */
function placed(issue: Issue, parts: readonly Part[]): Issue {
  const { line } = issue.place;
  if (line === undefined)
    return { ...issue, place: { ...issue.place, file: parts.map(({ file }) => file).join(', ') } };
  const part = parts.findLast(({ before }) => before < line)!;
  return { ...issue, place: { ...issue.place, file: part.file, line: line - part.before } };
}

/**
 * A FHIR bulk export has a file for each kind of resource, so that a person is spread over several: they are read as
 * one. Undefined where each file has its own patients or none has any, or where one cannot be opened.
 */
export function readTogether(files: readonly string[], options: ReadOptions): ReadResult | undefined {
  const issues: Issue[] = [];
  let parts: Part[];
  try {
    parts = partsOf(files, issues);
  } catch {
    return undefined;
  }
  const withPatients = parts.filter(({ text }) => patient.test(text)).length;
  if (withPatients === 0 || withPatients === parts.length) return undefined;
  const { fileName: _, ...rest } = options;
  const result = readNdjson(parts.map(({ text }) => text).join(''), rest);
  return {
    records: result.records.map((one) => ({ ...one, issues: one.issues.map((issue) => placed(issue, parts)) })),
    issues: [...issues, ...result.issues.map((issue) => placed(issue, parts))],
  };
}
