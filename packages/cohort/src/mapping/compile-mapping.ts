import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { Measure } from '@thew/core/knowledge/measures/measure';
import type { Issue } from '@thew/core/observations/issue';
import { convert } from '@thew/core/observations/units';
import { answerColumn, type ColumnNeed, methodColumn } from '../assessment/columns.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { compileExpression } from './compile-expression.ts';
import { derivedColumns } from './derived.ts';
import type { Mapping, MeasureMapping, Scalar } from './mapping.ts';
import { ExpressionError } from './parse-expression.ts';
import { designOf, personColumns, type Report, type SqlColumn } from './person-columns.ts';
import { coded, isCode, type MappingContext, missingOf, rawColumns } from './raw-columns.ts';
import { placeIn } from './read-mapping.ts';
import { refusedOfPerson } from './refused-person.ts';

export interface MappedTable {
  /** `SELECT …`: one row for every row of the raw table, in the form every definition is compiled against. */
  sql: string;
  columns: ColumnNeed[];
  /** Values that were given and cannot be, as SQL truths over the raw table: out of range, no number, no known word. */
  refused: { measure: string; outside: string; notNumber: string; unknown?: string }[];
  issues: Issue[];
}

/** `x * slope + offset`, from two points of the core's conversion. */
function converted(sql: string, unit: string | undefined, measure: Measure, { double }: Dialect): string {
  if (unit === undefined || unit === measure.unit) return sql;
  const [zero, hundred] = [convert(0, unit, measure), convert(100, unit, measure)];
  if (typeof zero === 'string' || typeof hundred === 'string') return 'NULL';
  const slope = Number(((hundred.value - zero.value) / 100).toPrecision(12));
  const scaled = slope === 1 ? sql : `(${sql}) * ${double(slope)}`;
  return withoutDust(zero.value === 0 ? scaled : `(${scaled}) + ${double(zero.value)}`, measure, double);
}

/** Twelve digits of the largest plausible value: 1.1 m is 110 cm, as where one person is read, and not a bit more. */
function withoutDust(sql: string, { plausible, hard }: Measure, double: Dialect['double']): string {
  const ends = (plausible ?? hard ?? []).map(Math.abs).filter(Number.isFinite);
  if (ends.length === 0) return sql;
  const scale = 10 ** Math.max(0, 12 - Math.ceil(Math.log10(Math.max(1, ...ends))));
  return `FLOOR((${sql}) * ${double(scale)} + ${double(0.5)}) / ${double(scale)}`;
}

interface Entry {
  id: string;
  how: MeasureMapping;
  path: readonly string[];
  measure: Measure;
}

/** The raw number of an entry, before its range is looked at. */
function numberOf({ how, path, measure }: Entry, context: MappingContext, report: Report): string | undefined {
  const { dialect } = context;
  const columns = rawColumns(context, [...missingOf(context, how.missing), ...(how.unable ?? [])]);
  const all = how.best ?? (how.column === undefined ? [] : [how.column]);
  const absent = all.filter((name) => !columns.has(name));
  if (absent.length > 0) {
    report(path, 'missing-column', `a column of the table (${absent.length} of this entry are not there)`);
    return undefined;
  }
  if (how.value !== undefined) return compileExpression(how.value, 'number', columns, dialect);
  if (how.values)
    return coded({ column: how.column ?? all[0]!, values: how.values }, columns, dialect, (value) =>
      dialect.double(Number(value)),
    );
  const trials = all.map((name) => columns.read(name, 'number'));
  const lowest = measure.best ? measure.best === 'lowest' : measure.worse === 'higher';
  return trials.length === 1 ? trials[0] : `${lowest ? 'LEAST' : 'GREATEST'}(${trials.join(', ')})`;
}

function quantityColumns(entry: Entry, context: MappingContext, report: Report) {
  const { id, how, measure } = entry;
  const { dialect } = context;
  const raw = numberOf(entry, context, report);
  if (raw === undefined) return undefined;
  const value = converted(raw, how.unit, measure, dialect);
  // A file may hold infinity or no number at all; neither is a value, and infinity would mean that somebody was not able.
  const ends = (measure.hard ?? []).map((end) => Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, end)));
  const [min = -Number.MAX_VALUE, max = Number.MAX_VALUE] = ends;
  const inside = `(${value}) BETWEEN ${dialect.double(min)} AND ${dialect.double(max)}`;
  const raws = rawColumns(context, missingOf(context, how.missing));
  const names = how.best ?? (how.column === undefined ? [] : [how.column]);
  const unableCodes = (how.unable ?? []).flatMap((code) =>
    names.map((name) => isCode(name, String(code), raws, dialect)),
  );
  const worst = dialect.double(measure.worse === 'higher' ? Infinity : -Infinity);
  const base = `CASE WHEN ${inside} THEN ${value}${unableCodes.length > 0 && measure.worse ? ` WHEN ${unableCodes.join(' OR ')} THEN ${worst}` : ''} END`;
  const sql =
    how.when === undefined
      ? base
      : `CASE WHEN ${compileExpression(how.when, 'boolean', rawColumns(context, missingOf(context)), dialect)} THEN ${base} END`;
  const notNumber =
    how.value === undefined && !how.values
      ? names
          .map((name) => `(${raws.read(name, 'text')} IS NOT NULL AND ${raws.read(name, 'number')} IS NULL)`)
          .join(' OR ')
      : 'FALSE';
  return { sql, refused: { measure: id, outside: `(${value}) IS NOT NULL AND NOT (${inside})`, notNumber } };
}

const textOf =
  (type: ColumnNeed['type'], dialect: Dialect) =>
  (value: Scalar): string => {
    if (type === 'boolean') return value === true || value === 'true' || value === 1 ? 'TRUE' : 'FALSE';
    return dialect.text(String(value));
  };

/** Findings and categories. */
function codedColumn(
  { how, path, measure }: Entry,
  type: 'boolean' | 'text',
  context: MappingContext,
  report: Report,
): string | undefined {
  const { dialect } = context;
  const columns = rawColumns(context, missingOf(context, how.missing));
  if (how.value !== undefined) return compileExpression(how.value, type, columns, dialect);
  const column = how.column ?? how.best?.[0];
  if (column === undefined || !columns.has(column)) {
    report(path, 'missing-column', 'a column of the table');
    return undefined;
  }
  const { options } = measure;
  if (how.values) return coded({ column, values: how.values }, columns, dialect, textOf(type, dialect));
  return type === 'text' && options
    ? optionSql(columns.read(column, 'text'), options, dialect)
    : columns.read(column, type);
}

/** An option however it is written: `Not Able` and `not_able` are `not-able`; other words are no answer. */
function optionSql(written: string, options: readonly string[], { text, types }: Dialect): string {
  const plain = `REPLACE(REPLACE(LOWER(${written}), ' ', '-'), '_', '-')`;
  const whens = options.map((option) => `WHEN ${text(option.toLowerCase())} THEN ${text(option)}`);
  return whens.length === 0 ? `CAST(NULL AS ${types.text})` : `CASE ${plain} ${whens.join(' ')} END`;
}

const typeOf = (measure: Measure): ColumnNeed['type'] =>
  measure.kind === 'finding' ? 'boolean' : measure.kind === 'category' ? 'text' : 'double';

function entriesOf(mapping: Mapping): Entry[] {
  const read = (key: 'measures' | 'findings') =>
    Object.entries(mapping[key] ?? {}).flatMap(([id, how]): Entry[] => {
      const measure = measureById(id);
      return measure
        ? [{ id: measure.id, how: typeof how === 'string' ? { column: how } : how, path: [key, id], measure }]
        : [];
    });
  return [...read('measures'), ...read('findings')];
}

function answerColumns(context: MappingContext, report: Report): SqlColumn[] {
  const columns = rawColumns(context, missingOf(context));
  return Object.entries(context.mapping.answers ?? {}).flatMap(([questionnaire, items]) =>
    Object.entries(items).flatMap(([item, column]) => {
      if (columns.has(column))
        return [
          { name: answerColumn(questionnaire, item), type: 'double' as const, sql: columns.read(column, 'number') },
        ];
      report(['answers', questionnaire, item], 'missing-column', 'a column of the table');
      return [];
    }),
  );
}

/** Wraps the columns in as many subqueries as the derived measures need. */
function withDerived(base: readonly SqlColumn[], context: MappingContext) {
  const { dialect, from } = context;
  const { identifier } = dialect;
  const names = new Set(base.map(({ name }) => name));
  const derived = derivedColumns(names, dialect);
  let sql = `SELECT\n  ${base.map((column) => `${column.sql} AS ${identifier(column.name)}`).join(',\n  ')}\nFROM ${from}`;
  for (const first of [true, false]) {
    const round = derived.filter((one) => one.first === first);
    if (round.length === 0) continue;
    const replaced = new Set(round.map(({ name }) => name));
    const kept = [...names].filter((name) => !replaced.has(name)).map(identifier);
    for (const { name } of round) names.add(name);
    sql = `SELECT\n  ${[...kept, ...round.map((one) => `${one.sql} AS ${identifier(one.name)}`)].join(',\n  ')}\nFROM (${sql}) AS ${first ? '_mapped' : '_first'}`;
  }
  const types = new Map(base.map(({ name, type }) => [name, type]));
  return { sql, columns: [...names].map((name): ColumnNeed => ({ name, type: types.get(name) ?? 'double' })) };
}

/** The mapping as one SELECT. Columns that are missing or wrong expressions are issues with their line; the rest is read. */
export function compileMapping(context: MappingContext): MappedTable {
  const { mapping, text, dialect, raw } = context;
  const issues: Issue[] = [];
  const report: Report = (path, code, expected) => {
    issues.push({
      code,
      severity: 'error',
      place: { ...placeIn(text, path, context.file), pointer: `/${path.join('/')}` },
      expected,
    });
  };
  const attempt = <T>(path: readonly string[], work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      report(path, 'wrong-expression', `${error.message} (character ${error.at + 1})`);
      return undefined;
    }
  };
  const refused: MappedTable['refused'] = [];
  const idColumn = mapping.id;
  if (idColumn !== undefined && !raw.has(idColumn)) report(['id'], 'missing-column', 'a column of the table');
  const known = idColumn !== undefined && raw.has(idColumn);
  const base: SqlColumn[] = [
    {
      name: 'id',
      type: 'text',
      sql: known
        ? `CAST(${raw.get(idColumn)?.sql} AS ${dialect.types.text})`
        : `CAST(ROW_NUMBER() OVER () AS ${dialect.types.text})`,
    },
    ...(attempt(['person', 'age'], () => personColumns(context, report)) ?? []),
    ...(attempt(['design'], () => designOf(context)) ?? []),
  ];
  refused.push(...refusedOfPerson(context, (column) => base.find(({ name }) => name === column)?.sql));
  for (const entry of entriesOf(mapping)) {
    const type = typeOf(entry.measure);
    const made = attempt(entry.path, () => {
      if (type !== 'double') return { sql: codedColumn(entry, type, context, report), refused: undefined };
      return quantityColumns(entry, context, report);
    });
    if (made?.sql === undefined) continue;
    base.push({ name: entry.id, type, sql: made.sql });
    if (made.refused) refused.push(made.refused);
    if (entry.how.method !== undefined)
      base.push({ name: methodColumn(entry.id), type: 'text', sql: dialect.text(entry.how.method) });
  }
  base.push(...answerColumns(context, report));
  return { ...withDerived(base, context), refused, issues };
}
