import type { Place } from '../../observations/issue.ts';
import { admitObservation, type Draft } from '../admit-observation.ts';
import { measureNamed, unknownMeasure } from '../measure-named.ts';
import { isMissingCode, readNumber } from '../read-number.ts';
import { reportWarning, type Spot } from '../report.ts';
import type { Cell, TableRow } from './table.ts';
import type { TablePerson } from './table-people.ts';
import type { PlannedColumn, Source, TablePlan } from './table-plan.ts';
import type { Tally } from './tally.ts';

/** Every mapped column of a row with one row per person or visit. */
export function readWideRow(row: TableRow, plan: TablePlan, person: TablePerson, base: Place, tally: Tally): void {
  for (const column of plan.columns) {
    const before = person.issues.length;
    readCell(row, column, plan, person, base);
    if (person.issues.length > before) tally.settle(person.issues, before);
  }
}

function readCell(row: TableRow, column: PlannedColumn, plan: TablePlan, person: TablePerson, base: Place): void {
  const { name } = column.columns[0]!;
  const place = (field: string): Place => ({ ...base, row: row.number, field });
  const cell = cellOf(row, column, plan, () => {
    reportWarning(person.issues, 'sum-incomplete', place(name), 'a value in each of the columns that are added up');
  });
  if (cell === undefined) return;
  const code = String(cell).trim();
  const draft: Draft = { ...column.how, unit: column.unit, date: textOf(row, column.date ?? plan.date), trial: name };
  if (Object.hasOwn(column.absent, code)) draft.absent = column.absent[code];
  else if (typeof cell === 'string' && isMissingCode(code)) {
    reportWarning(person.issues, 'missing-code', place(name), 'a value or an empty cell; taken as not measured');
    return;
  } else draft.value = Object.hasOwn(column.values, code) ? column.values[code] : cell;
  const date = column.date ?? plan.date;
  const dateName = date && 'name' in date ? date.name : name;
  const observation = admitObservation(
    column.measure,
    draft,
    (field) => place(field === 'date' ? dateName : name),
    person.admission,
  );
  if (observation) person.record.observations.push(observation);
}

/** The cell of a column, or the sum of several; undefined when it is empty or declared missing. */
function cellOf(row: TableRow, column: PlannedColumn, plan: TablePlan, incomplete: () => void): Cell {
  const isMissing = (cell: Cell): boolean => {
    const text = cell === undefined ? '' : String(cell).trim();
    return text === '' || plan.missing.has(text) || column.missing.has(text);
  };
  if (column.columns.length === 1) {
    const cell = row.cells[column.columns[0]!.index];
    return isMissing(cell) ? undefined : cell;
  }
  let sum = 0;
  let found = 0;
  for (const { index } of column.columns) {
    const cell = row.cells[index];
    const number = isMissing(cell) ? undefined : readNumber(cell);
    if (number?.kind !== 'number') continue;
    sum += number.value;
    found++;
  }
  if (found === column.columns.length) return sum;
  if (found > 0) incomplete();
  return undefined;
}

function textOf(row: TableRow, source: Source | undefined): string | undefined {
  if (!source) return undefined;
  if ('fixed' in source) return source.fixed;
  const cell = row.cells[source.index];
  return cell === undefined || isMissingCode(String(cell)) ? undefined : String(cell);
}

/** A row that holds one observation. */
export function readLongRow(row: TableRow, plan: TablePlan, person: TablePerson, base: Place, tally: Tally): void {
  const long = plan.long!;
  const before = person.issues.length;
  const text = (field: string): string | undefined => {
    const column = long[field];
    const cell = column && row.cells[column.index];
    const value = cell === undefined ? '' : String(cell).trim();
    return value === '' ? undefined : value;
  };
  const spot: Spot = (field = 'measure') => ({ ...base, row: row.number, field: long[field]?.name ?? field });
  const measure = measureNamed(text('measure'));
  if (!measure) unknownMeasure(text('measure'), spot('measure'), person.issues);
  else {
    const draft: Draft = { date: text('date') ?? textOf(row, plan.date) };
    for (const field of ['value', 'unit', 'side', 'site', 'method', 'device', 'absent'] as const) {
      const value = text(field);
      if (value !== undefined && !(field === 'value' && plan.missing.has(value))) draft[field] = value;
    }
    const observation = admitObservation(measure, draft, spot, person.admission);
    if (observation) person.record.observations.push(observation);
  }
  if (person.issues.length > before) tally.settle(person.issues, before);
}
