import type { Absent, Sex } from '../observations/observation.ts';
import type { DateOrder } from './read-date.ts';

/** One measure of a table with a row per person (or per visit). */
export interface ColumnMapping {
  /** Column name; several are added up (limb masses to one appendicular mass). */
  column: string | readonly string[];
  /** Id of a measure or finding. */
  measure: string;
  /** Unit of the column; the measure's own when missing. */
  unit?: string;
  side?: string;
  site?: string;
  method?: string;
  device?: string;
  /** Column with the date, or the date itself; the mapping's `date` when missing. */
  date?: string;
  /** Codes of this column that mean no value. */
  missing?: readonly string[];
  /** Codes of this column that mean unable, refused or not done. */
  absent?: Readonly<Record<string, Absent>>;
  /** What codes stand for: `{ "1": true, "2": false }`. */
  values?: Readonly<Record<string, string | number | boolean>>;
}

/** The columns of a table with a row per observation; each names a column. */
export interface LongMapping {
  measure: string;
  value: string;
  unit?: string;
  date?: string;
  side?: string;
  site?: string;
  method?: string;
  device?: string;
  absent?: string;
}

export interface PersonColumns {
  id?: string;
  sex?: string;
  age?: string;
  birthDate?: string;
  ancestry?: string;
}

/** Which column of a table is what. Columns that it does not name are not read. */
export interface CsvMapping {
  delimiter?: ',' | ';' | '\t' | '|';
  /** Decimal sign of numbers; found out when missing. */
  decimal?: '.' | ',';
  /** How dates are written when not as YYYY-MM-DD. */
  dateOrder?: DateOrder;
  person?: PersonColumns;
  /** Codes of the sex column: `{ "1": "male", "2": "female" }`. */
  sexCodes?: Readonly<Record<string, Sex>>;
  ancestryCodes?: Readonly<Record<string, string>>;
  /** Column with the date of a row, or one date for all. */
  date?: string;
  /** Codes that mean no value in every column. */
  missing?: readonly string[];
  columns?: readonly ColumnMapping[];
  long?: LongMapping;
}
