import type { Issue, Place } from '../observations/issue.ts';
import { asObject } from './as-object.ts';
import { decodeText } from './decode-text.ts';
import { parseJson, tryParse } from './parse-json.ts';
import { readCsv } from './read-csv.ts';
import { readJsonValue } from './read-json-value.ts';
import { isNdjsonName, looksLikeNdjson, readNdjson } from './read-ndjson.ts';
import type { ReadOptions, ReadResult } from './read-result.ts';
import { isXport, readXport } from './read-xport.ts';
import { parseYamlText } from './read-yaml.ts';
import { reportError } from './report.ts';

/**
 * Reads a file of any known kind: person file (JSON or YAML, one or several), FHIR R4 (Bundle, resource, NDJSON), CSV,
 * SAS XPORT, and each of them gzipped. Never throws: whatever is wrong becomes an issue and the rest is read.
 */
export function readText(input: string | Uint8Array, options: ReadOptions): ReadResult {
  const issues: Issue[] = [];
  const base: Place = options.fileName === undefined ? {} : { file: options.fileName };
  try {
    const result =
      typeof input === 'string' ? readString(input, options, base, issues) : readBytes(input, options, base, issues);
    return { records: result.records, issues: [...issues, ...result.issues] };
  } catch (error) {
    // Files too large or too deep for the engine itself; anything else here is a fault of ours, but no reason to stop.
    const code = error instanceof RangeError ? 'too-large' : 'not-readable';
    reportError(issues, code, base, 'a smaller file, or one of a known kind');
    return { records: [], issues };
  }
}

function readBytes(input: Uint8Array, options: ReadOptions, base: Place, issues: Issue[]): ReadResult {
  const bytes = input[0] === 0x1f && input[1] === 0x8b ? unzip(input, options, base, issues) : input;
  if (bytes === undefined) return nothing;
  if (isXport(bytes)) return readXport(bytes, options, base);
  if (isForeign(bytes)) {
    reportError(issues, 'unsupported-format', base, readable);
    return nothing;
  }
  const before = issues.length;
  const text = decodeText(bytes, base, issues);
  return text === '' && issues.length > before ? nothing : readString(text, options, base, issues);
}

const nothing: ReadResult = { records: [], issues: [] };

function unzip(input: Uint8Array, options: ReadOptions, base: Place, issues: Issue[]): Uint8Array | undefined {
  if (!options.gunzip) {
    reportError(issues, 'unsupported-format', base, 'a file that is not compressed');
    return undefined;
  }
  try {
    const { bytes, truncated } = options.gunzip(input);
    if (truncated) reportError(issues, 'truncated', base, 'a whole gzip file; what could be restored was read');
    return bytes;
  } catch {
    reportError(issues, 'damaged-gzip', base, 'a whole gzip file');
    return undefined;
  }
}

/** Beginnings of ZIP (and Excel), Parquet, PDF, SQLite, PNG, JPEG, old Excel; and of sport watches' files, eight bytes in. */
const foreign = [
  'PK\u0003\u0004',
  'PAR1',
  '%PDF',
  'SQLite format 3',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  '\u00d0\u00cf\u0011\u00e0',
];

export function isForeign(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return start.startsWith('.FIT', 8) || foreign.some((mark) => start.startsWith(mark));
}

const readable = 'JSON, YAML, FHIR as JSON, CSV or SAS XPORT';

/** Longest first line that can be the header of a table: some ten thousand columns. */
const longestHeader = 1_000_000;

const hasHeader = (text: string): boolean =>
  text.length <= longestHeader || /[\r\n]\S/.test(text.trimStart().slice(0, longestHeader));

function readString(input: string, options: ReadOptions, base: Place, issues: Issue[]): ReadResult {
  const text = input.charCodeAt(0) === 0xfeff ? input.slice(1) : input;
  if (isNdjsonName(options.fileName) && tryParse(text) === undefined) return readNdjson(text, options);
  switch (formatOf(text, options.fileName)) {
    case 'empty':
      reportError(issues, 'empty-file', base, 'a file with something in it');
      return nothing;
    case 'xml':
      reportError(issues, 'unsupported-format', base, 'FHIR as JSON, not as XML');
      return nothing;
    case 'json':
      return readJsonText(text, options, base, issues);
    case 'yaml':
      return readYaml(text, options, base, issues);
    case 'csv':
      if (!hasHeader(text)) {
        reportError(issues, 'unsupported-format', base, readable);
        return nothing;
      }
      return readCsv(text, options, base);
  }
}

/** What kind of text this is, from its beginning; what is nothing else is a table. */
export function formatOf(text: string, fileName: string | undefined): 'empty' | 'json' | 'xml' | 'yaml' | 'csv' {
  const start = text.search(/[^\s\0]/);
  if (start < 0) return 'empty';
  const first = text[start];
  if (first === '{' || first === '[') return 'json';
  if (first === '<') return 'xml';
  return looksLikeYaml(text, fileName) ? 'yaml' : 'csv';
}

function readJsonText(text: string, options: ReadOptions, base: Place, issues: Issue[]): ReadResult {
  const value = tryParse(text);
  if (value !== undefined) return readJsonValue(value, options, base);
  if (looksLikeNdjson(text)) return readNdjson(text, options);
  const mended = parseJson(text, base, issues);
  return mended === undefined ? nothing : readJsonValue(mended, options, base);
}

function looksLikeYaml(text: string, fileName: string | undefined): boolean {
  if (fileName !== undefined && /\.ya?ml(?:\.gz)?$/i.test(fileName)) return true;
  const head = text.slice(0, 4000);
  return /^---\s*$/m.test(head.slice(0, 200)) || /^(?:- )?["']?(?:thew|person|observations)["']?:(?:\s|$)/m.test(head);
}

function readYaml(text: string, options: ReadOptions, base: Place, issues: Issue[]): ReadResult {
  if (!options.parseYaml) {
    reportError(issues, 'unsupported-format', base, 'JSON; YAML cannot be read here');
    return nothing;
  }
  const before = issues.length;
  const value = parseYamlText(text, options.parseYaml, base, issues);
  if (asObject(value) || Array.isArray(value)) return readJsonValue(value, options, base);
  if (issues.length === before) reportError(issues, 'not-a-person', base, 'a person file, or a list of them');
  return nothing;
}
