import type { Dialect } from '../dialects/dialect.ts';
import type { Columns, ValueType } from './compile-expression.ts';
import type { CodedColumn, Mapping, Scalar } from './mapping.ts';

/** A column of the table as it came. */
export interface RawColumn {
  /** What stands for it in SQL. */
  sql: string;
  /** A column of numbers; everything else is read as text first. */
  number: boolean;
}

export interface MappingContext {
  mapping: Mapping;
  /** The mapping as written, to name lines. */
  text: string;
  file?: string;
  raw: ReadonlyMap<string, RawColumn>;
  dialect: Dialect;
  from: string;
  /** Different ancestries in the table, where its column is read as it stands. */
  ancestries?: readonly string[] | undefined;
}

export function missingOf(context: MappingContext, own: readonly Scalar[] = []): Scalar[] {
  return [...new Set([...(context.mapping.missing ?? []), ...own])];
}

const codeNumbers = (codes: readonly Scalar[]): number[] =>
  codes
    .filter((code) => code !== '' && typeof code !== 'boolean')
    .map(Number)
    .filter(Number.isFinite);

/** How a raw column is read within one entry of the mapping: codes that mean nothing are NULL. */
export function rawColumns(context: MappingContext, missing: readonly Scalar[]): Columns {
  const { dialect, raw } = context;
  const physical = (name: string) => raw.get(name)?.sql ?? 'NULL';
  const asText = (name: string) => `TRIM(CAST(${physical(name)} AS ${dialect.types.text}))`;
  const numbers = codeNumbers(missing).map(dialect.double);
  const texts = ['', ...missing.map(String)].map(dialect.text);
  const number = (name: string) => {
    const value = raw.get(name)?.number
      ? `CAST(${physical(name)} AS ${dialect.types.double})`
      : dialect.toDouble(physical(name));
    return numbers.length === 0 ? value : `CASE WHEN ${value} NOT IN (${numbers.join(', ')}) THEN ${value} END`;
  };
  const read = (name: string, as: ValueType) => {
    if (as === 'number') return number(name);
    if (as === 'text') return `CASE WHEN ${asText(name)} NOT IN (${texts.join(', ')}) THEN ${asText(name)} END`;
    return `CASE WHEN LOWER(${asText(name)}) IN ('1', 'true', 'yes', 'y', 'present') THEN TRUE WHEN LOWER(${asText(name)}) IN ('0', 'false', 'no', 'n', 'absent') THEN FALSE END`;
  };
  return { has: (name) => raw.has(name), typeOf: () => undefined, read };
}

/** A code of a column as text and, where it is a number, as number: `1` is also `1.0`. */
export function isCode(column: string, code: string, columns: Columns, dialect: Dialect): string {
  const text = `${columns.read(column, 'text')} = ${dialect.text(code)}`;
  const number = Number(code);
  if (code.trim() === '' || !Number.isFinite(number)) return text;
  return `COALESCE(${columns.read(column, 'number')} = ${dialect.double(number)}, FALSE)`;
}

export function coded(how: CodedColumn, columns: Columns, dialect: Dialect, to: (value: Scalar) => string): string {
  const whens = Object.entries(how.values ?? {}).map(
    ([code, value]) => `WHEN ${isCode(how.column, code, columns, dialect)} THEN ${to(value)}`,
  );
  return `CASE ${whens.join(' ')} END`;
}
