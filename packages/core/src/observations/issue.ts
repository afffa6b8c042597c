/** Wrong input is data: a code, a place and what was expected. It never repeats a person's value. */

export type Severity = 'error' | 'warning';

export interface Place {
  file?: string;
  /** JSON pointer (RFC 6901). */
  pointer?: string;
  /** 1-based row of a table, without its header. */
  row?: number;
  /** 1-based line of a text file. */
  line?: number;
  field?: string;
}

export interface Issue {
  /** Stable, kebab-case: `unknown-measure`, `unit-not-convertible`, `outside-hard-range`, … */
  code: string;
  severity: Severity;
  place: Place;
  /** What would have been right, in words a reader of the file understands. */
  expected: string;
}
