import { type Suggestion, suggestMapping } from '@thew/core/input/suggest-mapping';
import type { Issue } from '@thew/core/observations/issue';
import { stringify } from 'yaml';
import { TableNotReadable } from '../engines/engine.ts';
import { readMapping } from '../mapping/read-mapping.ts';
import { openSource } from '../sources/open-source.ts';
import { selfMapping } from './self-mapping.ts';

export interface TableLook {
  columns: string[];
  rows: number;
  /** What columns seem to hold; guesses are to be confirmed. */
  suggestions: Suggestion[];
  /** A mapping file to start from: what the header says of itself and the guesses, marked as such. */
  mapping: string;
  issues: Issue[];
}

function startingMapping(columns: readonly string[], suggestions: readonly Suggestion[]): string {
  const own = selfMapping(columns);
  const known = new Set([...Object.keys(own.measures ?? {}), ...Object.keys(own.findings ?? {})]);
  const guesses = suggestions.filter(({ certainty, measure }) => certainty === 'guessed' && !known.has(measure));
  const guessed = Object.fromEntries(
    guesses.map(({ column, measure, unit }) => [measure, { column, ...(unit && { unit }) }]),
  );
  const text = stringify({ 'thew-mapping': 1, ...own, measures: { ...own.measures, ...guessed } });
  const note =
    guesses.length > 0
      ? `# Guessed from names, to be looked at: ${guesses.map(({ measure }) => measure).join(', ')}\n`
      : '';
  const issues = readMapping(text).issues;
  return issues.length > 0 ? stringify({ 'thew-mapping': 1, ...own }) : note + text;
}

/** Columns and number of rows of a table, and a mapping to start from. Never throws for what is wrong with the file. */
export async function lookAtTable(table: string): Promise<TableLook> {
  try {
    const source = await openSource(table, { engine: 'duckdb' });
    try {
      const columns = [...source.engine.raw.columns.keys()];
      const [row] = await source.engine.rows(`SELECT COUNT(*) AS n FROM ${source.engine.raw.name}`);
      const { suggestions } = suggestMapping(columns);
      return {
        columns,
        rows: Number(row?.n ?? 0),
        suggestions,
        mapping: startingMapping(columns, suggestions),
        issues: source.issues,
      };
    } finally {
      await source.close();
    }
  } catch (error) {
    if (!(error instanceof TableNotReadable)) throw error;
    const issue: Issue = { code: error.code, severity: 'error', place: {}, expected: error.expected };
    return { columns: [], rows: 0, suggestions: [], mapping: '', issues: [issue] };
  }
}
