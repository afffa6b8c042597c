import type { Criterion } from '@thew/core/knowledge/criteria/criterion';
import type { Issue } from '@thew/core/observations/issue';
import { columnsOf } from '../assessment/columns.ts';
import { compileQuery, type Reading, readingsOf } from '../assessment/compile-criterion.ts';
import type { Part } from '../engines/engine.ts';
import { type Columns, compileExpression, type ValueType } from '../mapping/compile-expression.ts';
import { compileMapping, type MappedTable } from '../mapping/compile-mapping.ts';
import { ExpressionError } from '../mapping/parse-expression.ts';
import { designColumns } from '../mapping/person-columns.ts';
import { domainColumn, groupColumn } from './cells.ts';
import { groupSql } from './groups.ts';
import type { CohortOptions, KnownOfTable } from './options.ts';

/** Names of the stored tables. */
export const peopleTable = 'people';
export const resultsTable = 'results';

export interface Prepared {
  people: MappedTable;
  /** SQL of the table of people: as mapped, with their groups and whether they are asked about. */
  stored: string;
  /** SQL of the results, so many definitions to a statement as the engine likes. */
  results: (Part & { readings: readonly Reading[] })[];
  readings: Reading[];
  /** Indicators of the mapping that could be compiled. */
  indicators: string[];
  /** Groupings that could be compiled, by name. */
  groups: string[];
  /** Definitions of which no column is there. */
  untouched: Criterion[];
  issues: Issue[];
}

export const indicatorColumn = (name: string): string => `indicator:${name}`;

/** The grouping by the age bands of the standard population; never shown. */
export const standardGroup = '#standard';

/** The columns of the mapped table, for expressions of the user. */
function mappedColumns(people: MappedTable, { engine }: CohortOptions): Columns {
  const types = new Map<string, ValueType>(
    people.columns
      .filter(({ name }) => !name.startsWith('#'))
      .map(({ name, type }) => [name, type === 'double' ? 'number' : type]),
  );
  return {
    has: (name) => types.has(name),
    typeOf: (name) => types.get(name),
    read: (name) => engine.dialect.identifier(name),
  };
}

/** Every person with whether the id is that of another row too. The window over whole rows is only paid for where it is so. */
function markRepeated(people: string, repeated: boolean, { engine }: CohortOptions): string {
  const { identifier } = engine.dialect;
  const mark = repeated ? `(COUNT(*) OVER (PARTITION BY m.${identifier('id')}) > 1)` : 'FALSE';
  return `SELECT m.*, ${mark} AS ${identifier('#repeated')} FROM (${people}) AS m`;
}

/** Of several rows of a person, the one the index rule takes. */
export function indexed({ engine, mapping }: Pick<CohortOptions, 'engine' | 'mapping'>): string {
  const { index, id } = mapping;
  const [key, date] = [
    id === undefined ? undefined : engine.raw.columns.get(id),
    index && engine.raw.columns.get(index.date),
  ];
  if (!index || !key || !date) return engine.raw.name;
  const order = `${date.sql} ${index.take === 'last' ? 'DESC' : 'ASC'}`;
  const turn = `ROW_NUMBER() OVER (PARTITION BY ${key.sql} ORDER BY CASE WHEN ${date.sql} IS NULL THEN 1 ELSE 0 END, ${order}) AS _turn`;
  return `(SELECT * FROM (SELECT *, ${turn} FROM ${engine.raw.name}) AS _ranked WHERE _turn = 1) AS _indexed`;
}

function expressionIssue(field: string, error: unknown): Issue {
  if (!(error instanceof ExpressionError)) throw error;
  return {
    code: 'wrong-expression',
    severity: 'error',
    place: { field },
    expected: `${error.message} (character ${error.at + 1})`,
  };
}

/** Compiles one user expression; a wrong one is an issue. */
function attempt<T>(field: string, issues: Issue[], work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    issues.push(expressionIssue(field, error));
    return undefined;
  }
}

function groupColumns(options: CohortOptions, columns: Columns, issues: Issue[]) {
  const standard = Object.keys(options.mapping.standard ?? {})
    .map(Number)
    .sort((a, b) => a - b);
  const bands =
    standard.length > 0 && columns.has('age') ? [{ name: 'age', cuts: standard, label: standardGroup }] : [];
  return [...options.by.map((one) => ({ ...one, label: one.name })), ...bands].flatMap((grouping) => {
    if (!columns.has(grouping.name)) {
      issues.push({
        code: 'unknown-group',
        severity: 'error',
        place: { field: '--by' },
        expected: 'a mapped column, such as sex or age:20,40,60',
      });
      return [];
    }
    if (columns.typeOf(grouping.name) === 'text' && grouping.cuts.length > 0) {
      issues.push({
        code: 'unknown-group',
        severity: 'error',
        place: { field: '--by' },
        expected: 'bands of a number, not of a text',
      });
      return [];
    }
    return [{ name: grouping.label, sql: groupSql(grouping, columns, options.engine.dialect) }];
  });
}

/** So many to a part; one empty part where there is none, for the people are told of all the same. */
function partsOf<T>(all: readonly T[], most: number): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < all.length; start += most) parts.push(all.slice(start, start + most));
  return parts.length === 0 ? [[]] : parts;
}

const reads = (criterion: Criterion, columns: ReadonlySet<string>): boolean =>
  columnsOf(criterion).some(({ name }) => columns.has(name));

/** Everything that is known before the data are touched: the SQL of people and of results. */
export function prepare(options: CohortOptions, known: KnownOfTable): Prepared {
  const { engine, mapping } = options;
  const { dialect, raw } = engine;
  const { identifier } = dialect;
  const context = {
    ...{ mapping, text: options.mappingText, raw: raw.columns, dialect, from: indexed(options) },
    ancestries: known.ancestries,
  };
  const people = compileMapping({ ...context, ...(options.mappingFile && { file: options.mappingFile }) });
  const issues = [...people.issues];
  const columns = mappedColumns(people, options);
  const groups = groupColumns(options, columns, issues);
  const where =
    options.where && attempt('--where', issues, () => compileExpression(options.where!, 'boolean', columns, dialect));
  if (options.where && where === undefined) throw new WrongWhere(issues);
  const indicators = Object.entries(mapping.indicators ?? {}).flatMap(([name, source]) => {
    const sql = attempt(`indicators/${name}`, issues, () => compileExpression(source, 'boolean', columns, dialect));
    return sql === undefined ? [] : [{ name, sql }];
  });
  const names = new Set(people.columns.map(({ name }) => name));
  const active = options.criteria.filter((criterion) => reads(criterion, names));
  const readings = active.flatMap((criterion) =>
    options.variants ? readingsOf(criterion) : readingsOf(criterion).slice(0, 1),
  );
  const inDesign = `${identifier(designColumns.included)} AND NOT ${identifier('#repeated')} AND COALESCE(${identifier(designColumns.weight)} > 0, FALSE)`;
  const domain = `${inDesign} AND COALESCE(${where ?? 'TRUE'}, FALSE)`;
  const made = [
    ...groups.map(({ sql }, index) => `${sql} AS ${identifier(groupColumn(index))}`),
    ...indicators.map(({ name, sql }) => `${sql} AS ${identifier(indicatorColumn(name))}`),
    `(${inDesign}) AS ${identifier('#design')}`,
    `(${domain}) AS ${identifier(domainColumn)}`,
  ];
  const marked = markRepeated(people.sql, known.repeated, options);
  const carry = [
    ...groups.map((_, index) => groupColumn(index)),
    ...indicators.map(({ name }) => indicatorColumn(name)),
    ...Object.values(designColumns),
    '#repeated',
    '#design',
    domainColumn,
  ];
  const resultsOf = (some: readonly Reading[], index: number) => {
    const query = { dialect, columns: names, from: peopleTable, carry, details: true };
    const { sql, outputs } = compileQuery(some, query);
    return { sql, readings: some, columns: index === 0 ? ['id', ...carry, ...outputs] : outputs };
  };
  const untouched = options.criteria.filter((criterion) => !reads(criterion, names));
  return {
    people,
    stored: `SELECT p.*, ${made.join(', ')} FROM (${marked}) AS p`,
    results: partsOf(readings, engine.batches?.most ?? readings.length).map(resultsOf),
    readings,
    indicators: indicators.map(({ name }) => name),
    groups: groups.map(({ name }) => name),
    untouched,
    issues,
  };
}

/** A `--where` that cannot be read: nothing may be estimated for other people than those asked about. */
export class WrongWhere extends Error {
  readonly issues: Issue[];
  constructor(issues: Issue[]) {
    super('the --where expression cannot be read');
    this.issues = issues;
  }
}
