import type { Dialect } from '../dialects/dialect.ts';
import type { RawColumn } from '../mapping/raw-columns.ts';

export type SqlValue = string | number | boolean | null;
export type SqlRow = Record<string, SqlValue>;

/** Some columns of a table: a SELECT that gives `id`, these columns, and maybe more that all parts share. */
export interface Part {
  sql: string;
  /** Columns that this part adds to the table; those of the first are all it has. */
  columns: readonly string[];
}

/** Where SQL runs. Every engine gets the same statements in its dialect and gives the same rows. */
export interface Engine {
  dialect: Dialect;
  /** Name and version, for the report. */
  version: () => Promise<string>;
  /** The table as it came. */
  raw: { name: string; columns: ReadonlyMap<string, RawColumn> };
  /** Stores what a SELECT gives under a name that is free (or used before for this). */
  create: (name: string, sql: string) => Promise<void>;
  /**
   * Where one statement for all definitions needs too much memory: how many go into one, and how their results are put
   * together again; and how many counts. Every other engine gets one statement for all, and for sixty counts.
   */
  batches?: { most: number; counts: number; store: (name: string, parts: readonly Part[]) => Promise<string[]> };
  /** Rows of a SELECT; numbers of any width are JavaScript numbers. */
  rows: (sql: string) => Promise<SqlRow[]>;
  /** Writes a stored table to a file, person-level results for instance. */
  write: (table: string, file: string, format: 'csv' | 'parquet') => Promise<void>;
  /** Share of the running statement that is done (0 to 1), where the engine can say. */
  progress?: () => number | undefined;
  /** Stops what runs; the running call rejects. */
  cancel: () => void;
  close: () => Promise<void>;
}

/** A table that cannot be read, in the words of an issue. */
export class TableNotReadable extends Error {
  readonly code: string;
  readonly expected: string;
  constructor(code: string, expected: string) {
    super(`${code}: expected ${expected}`);
    this.code = code;
    this.expected = expected;
  }
}
