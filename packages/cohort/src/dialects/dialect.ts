/** The few ways in which SQL engines differ; everything else is one compiler. */
export interface Dialect {
  name: 'duckdb' | 'postgres' | 'spark';
  /** A quoted identifier; any text is safe. */
  identifier: (name: string) => string;
  /** A quoted string; any text is safe. */
  text: (value: string) => string;
  /** A double, infinities included. */
  double: (value: number) => string;
}

const doubled = (text: string, quote: string): string => `${quote}${text.replaceAll(quote, quote + quote)}${quote}`;

const cast = (value: number, type: string): string =>
  `CAST('${value === Infinity ? 'Infinity' : value === -Infinity ? '-Infinity' : value}' AS ${type})`;

export const duckdb: Dialect = {
  name: 'duckdb',
  identifier: (name) => doubled(name, '"'),
  text: (value) => doubled(value, "'"),
  double: (value) => (Number.isFinite(value) ? `(${value})::DOUBLE` : cast(value, 'DOUBLE')),
};

export const postgres: Dialect = {
  ...duckdb,
  name: 'postgres',
  double: (value) => (Number.isFinite(value) ? `(${value})::float8` : cast(value, 'float8')),
};

export const spark: Dialect = {
  name: 'spark',
  identifier: (name) => doubled(name, '`'),
  text: (value) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
  double: (value) =>
    Number.isFinite(value) ? `${Number.isInteger(value) ? `${value}.0` : value}D` : cast(value, 'DOUBLE'),
};

export const dialects: Readonly<Record<Dialect['name'], Dialect>> = { duckdb, postgres, spark };
