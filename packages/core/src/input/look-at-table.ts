import type { Issue } from '../observations/issue.ts';
import { decodeText } from './decode-text.ts';
import { formatOf, isForeign } from './read.ts';
import { parseCsv } from './read-csv.ts';
import type { ReadOptions } from './read-result.ts';
import { isXport } from './read-xport.ts';
import { suggestMapping } from './suggest-mapping.ts';
import type { Table } from './table/table.ts';
import { parseXport } from './xport/parse-xport.ts';

/** A table before anybody said what its columns are. */
export interface TableLook extends ReturnType<typeof suggestMapping> {
  columns: { name: string; label?: string }[];
  /** The first rows as they are written. */
  sample: string[][];
  /** Sign between cells; missing where the format has none. */
  delimiter?: string;
}

const sampleRows = 40;
/** A cell of the sample is shown to a reader, not worked with. */
const mostCharacters = 120;

/**
 * Columns, first rows and a proposed mapping of a CSV or SAS XPORT file (also gzipped); undefined when the file is no
 * table. Only a sample of the rows is read; what is wrong with the file is for the reader to say. Never throws.
 */
export function lookAtTable(
  input: Uint8Array,
  options: Pick<ReadOptions, 'fileName' | 'gunzip'>,
): TableLook | undefined {
  try {
    const bytes = input[0] === 0x1f && input[1] === 0x8b ? options.gunzip?.(input).bytes : input;
    if (!bytes) return undefined;
    const found = isXport(bytes) ? xportTable(bytes) : textTable(bytes, options.fileName);
    return found && { ...suggestMapping(found.table.columns), ...shownOf(found.table), ...delimiterOf(found) };
  } catch {
    return undefined;
  }
}

interface Found {
  table: Table;
  delimiter?: string;
}

function xportTable(bytes: Uint8Array): Found | undefined {
  const table = parseXport(bytes, {}, []);
  return table && { table };
}

function textTable(bytes: Uint8Array, fileName: string | undefined): Found | undefined {
  if (isForeign(bytes)) return undefined;
  const ignored: Issue[] = [];
  const decoded = decodeText(bytes, {}, ignored);
  const text = decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded;
  return formatOf(text, fileName) === 'csv' ? parseCsv(text, undefined, {}, ignored) : undefined;
}

const delimiterOf = ({ delimiter }: Found) => (delimiter === undefined ? {} : { delimiter });

function shownOf({ columns, rows }: Table): Pick<TableLook, 'columns' | 'sample'> {
  const sample: string[][] = [];
  for (const { cells } of rows) {
    if (sample.length >= sampleRows) break;
    sample.push(columns.map((_, index) => String(cells[index] ?? '').slice(0, mostCharacters)));
  }
  return { columns: columns.map(({ name, label }) => ({ name, ...(label && { label }) })), sample };
}
