/** The few ways in which SQL engines differ; everything else is one compiler. */
export interface Dialect {
  name: 'duckdb' | 'postgres' | 'spark';
  /** A quoted identifier; any text is safe. */
  identifier: (name: string) => string;
  /** A quoted string; any text is safe. */
  text: (value: string) => string;
  /** A double, infinities included. */
  double: (value: number) => string;
  /** Keeps the planner from folding a subquery into the one around it, where it would compute things many times. */
  fence: string;
  /** How deep parentheses may stand in each other before a part gets a name (Spark's parser takes minutes over many). */
  nesting: number;
  types: { double: string; boolean: string; text: string };
  /** A number from a column of any type; NULL where it is none. */
  toDouble: (sql: string) => string;
}

const doubled = (text: string, quote: string): string => `${quote}${text.replaceAll(quote, quote + quote)}${quote}`;

const cast = (value: number, type: string): string =>
  `CAST('${value === Infinity ? 'Infinity' : value === -Infinity ? '-Infinity' : value}' AS ${type})`;

const number = String.raw`^\s*[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?\s*$`;

export const duckdb: Dialect = {
  name: 'duckdb',
  fence: '',
  nesting: 12,
  types: { double: 'DOUBLE', boolean: 'BOOLEAN', text: 'VARCHAR' },
  toDouble: (sql) => `TRY_CAST(${sql} AS DOUBLE)`,
  identifier: (name) => doubled(name, '"'),
  text: (value) => doubled(value, "'"),
  double: (value) => (Number.isFinite(value) ? `(${value})::DOUBLE` : cast(value, 'DOUBLE')),
};

export const postgres: Dialect = {
  ...duckdb,
  name: 'postgres',
  fence: ' OFFSET 0',
  types: { double: 'DOUBLE PRECISION', boolean: 'BOOLEAN', text: 'TEXT' },
  toDouble: (sql) => `CASE WHEN (${sql})::text ~ '${number}' THEN (${sql})::text::float8 END`,
  double: (value) => (Number.isFinite(value) ? `(${value})::float8` : cast(value, 'float8')),
};

export const spark: Dialect = {
  name: 'spark',
  fence: '',
  nesting: 2,
  types: { double: 'DOUBLE', boolean: 'BOOLEAN', text: 'STRING' },
  toDouble: (sql) => `TRY_CAST(${sql} AS DOUBLE)`,
  identifier: (name) => doubled(name, '`'),
  text: (value) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
  double: (value) =>
    Number.isFinite(value) ? `${Number.isInteger(value) ? `${value}.0` : value}D` : cast(value, 'DOUBLE'),
};

export const dialects: Readonly<Record<Dialect['name'], Dialect>> = { duckdb, postgres, spark };
