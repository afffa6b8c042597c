import type { Issue, Place } from '../../observations/issue.ts';
import { reportError, reportWarning } from '../report.ts';
import type { Cell, Table, TableColumn, TableRow } from '../table/table.ts';
import { ibmNumber } from './ibm-number.ts';
import { readLabels } from './labels.ts';

const card = 80;

interface Variable extends TableColumn {
  numeric: boolean;
  length: number;
  position: number;
  format: string;
}

/** True when the bytes begin as a SAS transport file does. */
export function isXport(bytes: Uint8Array): boolean {
  return /^HEADER RECORD\*{7}(LIBRARY|LIBV8 )/.test(ascii(bytes, 0, 40));
}

/**
 * The first table of a SAS transport file, version 5 or 8. Numbers become numbers, SAS dates become YYYY-MM-DD, missing
 * values are undefined. A file cut off gives the whole rows before the cut and an issue. Layout: SAS TS-140 and its
 * version 8 successor.
 */
export function parseXport(bytes: Uint8Array, base: Place, issues: Issue[]): Table | undefined {
  const names = findHeader(bytes, 0, /^NAM(ESTR|STV8)/);
  const count = names === undefined ? 0 : Number(ascii(bytes, names + 52, 6));
  const size = descriptorSize(bytes);
  const observations = names === undefined ? undefined : findHeader(bytes, names + card, /^OBS/);
  if (names === undefined || observations === undefined || !(count > 0) || count > 32_767) {
    reportError(issues, 'truncated', base, 'a whole SAS transport file; its description of columns is not complete');
    return undefined;
  }
  const version8 = ascii(bytes, names, 30).includes('NAMSTV8');
  const variables: Variable[] = [];
  for (let i = 0; i < count; i++) variables.push(readVariable(bytes, names + card + i * size, version8));
  const rowLength = Math.max(...variables.map(({ position, length }) => position + length));
  if (names + card + count * size > observations || variables.some(({ length }) => length === 0) || rowLength > 1e7) {
    reportError(issues, 'damaged-xport', base, 'a SAS transport file whose columns are described as announced');
    return undefined;
  }
  if (version8) readLabels(bytes, names + card + count * size, observations, variables);
  const extent = dataExtent(bytes, observations + card, rowLength, base, issues);
  return { columns: variables, rows: rowsOf(bytes, variables, observations + card, rowLength, extent) };
}

/** Offset of the next header card of a kind, on an 80-byte boundary. */
function findHeader(bytes: Uint8Array, from: number, kind: RegExp): number | undefined {
  for (let at = from; at + card <= bytes.length; at += card) {
    if (isHeader(bytes, at) && kind.test(ascii(bytes, at + 20, 8))) return at;
  }
  return undefined;
}

function isHeader(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x48 && bytes[at + 13] === 0x2a && ascii(bytes, at, 20) === 'HEADER RECORD*******';
}

/** 140 bytes on all systems but VAX, which wrote 136. */
function descriptorSize(bytes: Uint8Array): number {
  const member = findHeader(bytes, 0, /^MEMB/);
  return member !== undefined &&
    ascii(bytes, member + 74, 4)
      .trim()
      .endsWith('136')
    ? 136
    : 140;
}

function readVariable(bytes: Uint8Array, at: number, version8: boolean): Variable {
  const short = (offset: number): number => ((bytes[at + offset] ?? 0) << 8) | (bytes[at + offset + 1] ?? 0);
  const long = version8 ? text(bytes, at + 88, 32) : '';
  const label = text(bytes, at + 16, 40);
  return {
    name: long || text(bytes, at + 8, 8),
    ...(label && { label }),
    numeric: short(0) === 1,
    length: short(4),
    position: short(84) * 65_536 + short(86),
    format: text(bytes, at + 56, 8).toUpperCase(),
  };
}

/** Number of whole rows; the last card is filled with blanks, which are no rows. */
function dataExtent(bytes: Uint8Array, start: number, rowLength: number, base: Place, issues: Issue[]): number {
  const next = findHeader(bytes, start, /^MEMB/);
  if (next !== undefined) reportError(issues, 'several-tables', base, 'one table in a file; the first was read');
  const end = next ?? bytes.length;
  let rows = Math.floor((end - start) / rowLength);
  const rest = start + rows * rowLength;
  const cut = (end - start) % card !== 0 || !isBlank(bytes, rest, end);
  // The last card is filled up with less than 80 blanks; blanks before those are a row of empty texts.
  while (rows > 0 && end - (start + (rows - 1) * rowLength) < card) {
    const at = start + (rows - 1) * rowLength;
    if (!isBlank(bytes, at, at + rowLength)) break;
    rows--;
  }
  if (cut) reportError(issues, 'truncated', base, 'a whole SAS transport file; the rows before its end were read');
  else if (rows === 0) reportWarning(issues, 'empty-file', base, 'at least one row');
  return Math.max(rows, 0);
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bytes[i] !== 0x20) return false;
  return true;
}

function* rowsOf(
  bytes: Uint8Array,
  variables: readonly Variable[],
  start: number,
  rowLength: number,
  rows: number,
): Generator<TableRow> {
  for (let row = 0; row < rows; row++) {
    const at = start + row * rowLength;
    yield { number: row + 1, cells: variables.map((variable) => readCell(bytes, at + variable.position, variable)) };
  }
}

function readCell(bytes: Uint8Array, at: number, { numeric, length, format }: Variable): Cell {
  if (!numeric) return text(bytes, at, length) || undefined;
  const value = ibmNumber(bytes, at, Math.min(length, 8));
  if (value === undefined) return undefined;
  if (/^(DATE|YYMMDD|MMDDYY|DDMMYY|E8601DA|IS8601DA)\d*$/.test(format)) return isoDay(value);
  return /^(DATETIME|E8601DT|IS8601DT)\d*$/.test(format) ? isoDay(value / 86_400) : value;
}

/** SAS counts days from 1960-01-01. */
function isoDay(days: number): Cell {
  const time = new Date(Date.UTC(1960, 0, 1) + Math.floor(days) * 86_400_000);
  return Number.isNaN(time.getTime()) ? days : (time.toISOString().split('T')[0] ?? days);
}

function ascii(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}

/** Text without the blanks and zeros at its end. */
function text(bytes: Uint8Array, start: number, length: number): string {
  let out = '';
  for (let i = start; i < Math.min(start + length, bytes.length); i++) out += String.fromCharCode(bytes[i]!);
  return out.replaceAll('\0', ' ').trimEnd();
}
