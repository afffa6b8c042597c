/** Which column of a table is what: the parsed mapping file. */

export type Scalar = string | number | boolean;

/** How one measure is read. Exactly one of `column`, `best` and `value`. */
export interface MeasureMapping {
  column?: string;
  /** Several trials; the measure's better direction counts. */
  best?: string[];
  /** An expression over columns: `(LEFT + RIGHT) / 1000`. */
  value?: string;
  /** Unit of the column; the measure's own when missing. */
  unit?: string;
  /** Codes that mean no value. */
  missing?: Scalar[];
  /** Codes that mean tried and not able. */
  unable?: Scalar[];
  /** Only where this is true (an expression). */
  when?: string;
  method?: string;
  /** What codes stand for (categories and findings). */
  values?: Record<string, Scalar>;
}

export interface CodedColumn {
  column: string;
  values?: Record<string, Scalar>;
}

export type LonelyPolicy = 'fail' | 'remove' | 'adjust' | 'average' | 'certainty';

export interface Design {
  /** Expression over columns; people whose weight is not above 0 stand outside the design. */
  weight?: string;
  stratum?: string;
  psu?: string;
  /** PSU numbers start again in every stratum. */
  nested?: boolean;
  /** What to do with a stratum of one PSU (R `survey.lonely.psu`). */
  lonely?: LonelyPolicy;
}

export interface LongTable {
  /** Columns of a table with a row per observation. */
  person: string;
  measure: string;
  value: string;
  unit?: string;
  date?: string;
}

export interface Mapping {
  title?: string;
  cite?: string;
  id?: string;
  /** One of several rows of a person: by date. Without it a repeated id is an error. */
  index?: { date: string; take: 'first' | 'last' };
  /** Who belongs to the study (an expression); the others are listed in the attrition table. */
  include?: string;
  person?: {
    sex?: string | CodedColumn;
    age?: string;
    birthDate?: string;
    at?: string;
    ancestry?: string | CodedColumn;
  };
  design?: Design;
  /** Codes that mean no value in every column. */
  missing?: Scalar[];
  measures?: Record<string, string | MeasureMapping>;
  findings?: Record<string, string | MeasureMapping>;
  answers?: Record<string, Record<string, string>>;
  /** Standard population for age-standardised shares: lower end of an age band → its share, any unit. */
  standard?: Record<string, number>;
  /** Shares of people for which an expression over the mapped columns is true. */
  indicators?: Record<string, string>;
}
