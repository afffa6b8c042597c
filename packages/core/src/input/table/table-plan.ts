import type { Measure } from '../../knowledge/measures/measure.ts';
import type { Issue, Place } from '../../observations/issue.ts';
import { asArray, asObject, asText, type Json } from '../as-object.ts';
import { measureNamed } from '../measure-named.ts';
import { type DateOrder, readDate } from '../read-date.ts';
import { reportError, reportWarning } from '../report.ts';
import type { TableColumn } from './table.ts';

/** A cell's column, or a text that holds for all rows. */
export type Source = { index: number; name: string } | { fixed: string };

export interface PlannedColumn {
  measure: Measure;
  columns: { index: number; name: string }[];
  unit: string;
  date?: Source;
  missing: ReadonlySet<string>;
  absent: Json;
  values: Json;
  how: { side?: string; site?: string; method?: string; device?: string };
}

/** A mapping checked against the header of a table. */
export interface TablePlan {
  person: Partial<Record<'id' | 'sex' | 'age' | 'birthDate' | 'ancestry', { index: number; name: string }>>;
  sexCodes: Json;
  ancestryCodes: Json;
  date?: Source;
  dateOrder?: DateOrder;
  missing: ReadonlySet<string>;
  columns: PlannedColumn[];
  long?: Record<string, { index: number; name: string }>;
  unread: string[];
}

const longFields = ['measure', 'value', 'unit', 'date', 'side', 'site', 'method', 'device', 'absent'] as const;

/** Finds the columns a mapping names. The mapping may come from a file: nothing in it is taken on trust. */
export function planTable(header: readonly TableColumn[], given: unknown, base: Place, issues: Issue[]): TablePlan {
  const mapping = asObject(given) ?? {};
  const used = new Set<number>();
  const find = (name: unknown): { index: number; name: string } | undefined => {
    if (name === undefined) return undefined;
    const index = header.findIndex((column) => column.name === name);
    if (index >= 0 && used.add(index)) return { index, name: header[index]!.name };
    reportError(
      issues,
      'column-missing',
      { ...base, field: fieldName(name) },
      'a column of the table; the mapping names one that is not there',
    );
    return undefined;
  };
  const source = (value: unknown): Source | undefined => {
    const column = header.findIndex(({ name }) => name === value);
    if (column < 0 && typeof value === 'string' && readDate(value).kind === 'date') return { fixed: value };
    return find(value);
  };
  const date = source(mapping.date);
  const long = planLong(asObject(mapping.long), find);
  const plan: TablePlan = {
    person: planPerson(asObject(mapping.person) ?? {}, find),
    sexCodes: asObject(mapping.sexCodes) ?? {},
    ancestryCodes: asObject(mapping.ancestryCodes) ?? {},
    ...(date && { date }),
    ...dateOrder(mapping.dateOrder),
    missing: texts(mapping.missing),
    columns: asArray(mapping.columns).flatMap((item) => planColumn(asObject(item) ?? {}, find, source, base, issues)),
    ...(long && { long }),
    unread: [],
  };
  const read = new Set([...used].map((index) => header[index]!.name));
  plan.unread = header.map(({ name }) => name).filter((name) => !read.has(name));
  return plan;
}

function fieldName(name: unknown): string {
  return typeof name === 'string' ? name.slice(0, 100) : '';
}

function dateOrder(value: unknown): { dateOrder?: DateOrder } {
  return value === 'YMD' || value === 'DMY' || value === 'MDY' ? { dateOrder: value } : {};
}

function texts(value: unknown): Set<string> {
  return new Set(asArray(value).map(String));
}

type Find = (name: unknown) => { index: number; name: string } | undefined;

function planPerson(person: Json, find: Find): TablePlan['person'] {
  const plan: TablePlan['person'] = {};
  for (const field of ['id', 'sex', 'age', 'birthDate', 'ancestry'] as const) {
    const column = find(person[field]);
    if (column) plan[field] = column;
  }
  return plan;
}

function planLong(long: Json | undefined, find: Find): TablePlan['long'] {
  if (!long) return undefined;
  const plan: NonNullable<TablePlan['long']> = {};
  for (const field of longFields) {
    const column = find(long[field]);
    if (column) plan[field] = column;
  }
  return plan.measure && (plan.value ?? plan.absent) ? plan : undefined;
}

function planColumn(
  column: Json,
  find: Find,
  source: (value: unknown) => Source | undefined,
  base: Place,
  issues: Issue[],
): PlannedColumn[] {
  const names = Array.isArray(column.column) ? column.column : [column.column];
  const columns = names
    .map((name) => (name === undefined ? undefined : find(name)))
    .filter((found) => found !== undefined);
  const field = fieldName(names[0]);
  const measure = measureNamed(column.measure);
  if (!measure) reportError(issues, 'unknown-measure', { ...base, field }, 'a mapping to a measure of the catalogue');
  // A sum of some of its parts would be a wrong number: all columns or none.
  if (!measure || columns.length < names.length || columns.length === 0) return [];
  const unit = asText(column.unit);
  const unitMatters = measure.kind === 'quantity' && measure.unit !== '';
  if (unit === undefined && unitMatters) {
    reportWarning(issues, 'unit-missing', { ...base, field }, `a unit for the column; ${measure.unit} was assumed`);
  }
  const date = source(column.date);
  const how: PlannedColumn['how'] = {};
  for (const key of ['side', 'site', 'method', 'device'] as const) {
    const value = asText(column[key]);
    if (value !== undefined) how[key] = value;
  }
  return [
    {
      measure,
      columns,
      unit: unit ?? measure.unit,
      ...(date && { date }),
      missing: texts(column.missing),
      absent: asObject(column.absent) ?? {},
      values: asObject(column.values) ?? {},
      how,
    },
  ];
}
