import type { Issue, Place } from '../../observations/issue.ts';
import type { PersonRecord } from '../../observations/observation.ts';
import type { Admission } from '../admit-observation.ts';
import { emptyRecord, newAdmission } from '../empty-record.ts';
import { readDate } from '../read-date.ts';
import { readAge, readAncestry, readBirthDate, readSex } from '../read-person-details.ts';
import type { ReadOptions, RecordRead } from '../read-result.ts';
import { reportError } from '../report.ts';
import type { TableRow } from './table.ts';
import type { TablePlan } from './table-plan.ts';

export interface TablePerson {
  record: PersonRecord;
  admission: Admission;
  issues: Issue[];
  contradictorySex?: boolean;
}

export interface TablePeople {
  /** The person of a row, with what the row says about the person read. */
  of(row: TableRow): TablePerson;
  all(): RecordRead[];
  count(): number;
}

/** Gathers rows into people by the id column; without one every row is a person. */
export function peopleOfTable(
  plan: TablePlan,
  options: ReadOptions,
  base: Place,
  numbers: { decimalComma: boolean },
): TablePeople {
  const people = new Map<string, TablePerson>();
  const of = (row: TableRow): TablePerson => {
    const id = textIn(row, plan.person.id)?.slice(0, 200) ?? `row-${row.number}`;
    let person = people.get(id);
    if (!person) {
      person = newPerson(id, options, plan, numbers);
      people.set(id, person);
    }
    readDetails(row, person, plan, base);
    return person;
  };
  return {
    of,
    count: () => people.size,
    all: () => [...people.values()].map(({ record, issues }) => ({ record, issues })),
  };
}

function newPerson(id: string, options: ReadOptions, plan: TablePlan, numbers: { decimalComma: boolean }): TablePerson {
  const record = emptyRecord(id, options.asOf);
  const issues: Issue[] = [];
  const admission: Admission = {
    ...newAdmission(record, options, issues),
    ...numbers,
    textNumbers: true,
    ...(plan.dateOrder && { dateOrder: plan.dateOrder }),
  };
  return { record, admission, issues };
}

function textIn(row: TableRow, column: { index: number } | undefined): string | undefined {
  const cell = column && row.cells[column.index];
  const text = cell === undefined ? '' : String(cell).trim();
  return text === '' ? undefined : text;
}

function readDetails(row: TableRow, person: TablePerson, plan: TablePlan, base: Place): void {
  const { record, admission } = person;
  const at = (field: keyof TablePlan['person']): Place => ({
    ...base,
    row: row.number,
    field: plan.person[field]?.name ?? field,
  });
  const detail = (field: keyof TablePlan['person']): string | undefined => {
    const text = textIn(row, plan.person[field]);
    return text === undefined || plan.missing.has(text) ? undefined : text;
  };
  readRowSex(coded(detail('sex'), plan.sexCodes), person, at('sex'));
  const birthDate = detail('birthDate');
  if (birthDate !== undefined) {
    const before = record.birthDate;
    readBirthDate(birthDate, record, admission, at('birthDate'));
    if (before !== undefined && before !== record.birthDate) {
      reportError(person.issues, 'contradictory-birth-date', at('birthDate'), 'one birth date for each person');
    }
  }
  const age = detail('age');
  if (age !== undefined) readAge(age, record, admission, at('age'), dayOf(row, plan));
  const ancestry = coded(detail('ancestry'), plan.ancestryCodes);
  if (ancestry !== undefined) readAncestry(ancestry, record, admission, at('ancestry'));
}

/** The day a row speaks of: an age in it is the age of that day, which is unknown where the table has no dates. */
function dayOf(row: TableRow, plan: TablePlan): string | undefined {
  if (!plan.date) return undefined;
  const read = readDate('fixed' in plan.date ? plan.date.fixed : textIn(row, plan.date), plan.dateOrder);
  return read.kind === 'date' ? read.date : undefined;
}

function coded(text: string | undefined, codes: Readonly<Record<string, unknown>>): unknown {
  return text !== undefined && Object.hasOwn(codes, text) ? codes[text] : text;
}

function readRowSex(value: unknown, person: TablePerson, place: Place): void {
  if (value === undefined || person.contradictorySex) return;
  const before = person.record.sex;
  readSex(value, person.record, person.admission, place);
  if (before === undefined || before === person.record.sex) return;
  reportError(person.issues, 'contradictory-sex', place, 'one sex for each person; both are considered');
  delete person.record.sex;
  person.contradictorySex = true;
}
