import type { DuckDBConnection } from '@duckdb/node-api';
import type { Measure } from '@thew/core/knowledge/measures/measure';
import { deriveFromDiagnoses } from '@thew/core/observations/derived/diagnoses';
import type { Fact } from '@thew/core/observations/facts';
import type { Condition } from '@thew/core/observations/observation';
import { convert } from '@thew/core/observations/units';
import { appendRows } from './append-rows.ts';

/** One observation of one person, of a measure that is known. */
export interface LongRow {
  person: string;
  measure: Measure;
  value: number | boolean;
  unit?: string | undefined;
  /** ISO 8601; only the day counts. */
  date?: string | undefined;
}

export interface LongPerson {
  sex?: string | undefined;
  birthDate?: string | undefined;
  ancestry?: string | undefined;
}

interface Held {
  value: number | boolean;
  date: string;
}

export interface Pivot {
  person: (id: string, person: LongPerson) => void;
  add: (row: LongRow) => void;
  /** A coded diagnosis: it answers what it answers where one person is read, on the person's last day of observation. */
  diagnosis: (id: string, condition: Condition) => void;
  /** Observations left out because their unit does not convert. */
  refused: () => number;
  store: (connection: DuckDBConnection, table: string) => Promise<void>;
}

const better = (measure: Measure, a: number, b: number): boolean => {
  const lowest = measure.best ? measure.best === 'lowest' : measure.worse === 'higher';
  return lowest ? a < b : a > b;
};

/** Last day on which anything was observed; empty where nothing was. */
const lastDay = (own: ReadonlyMap<string, Held> | undefined): string =>
  [...(own?.values() ?? [])].reduce((last, { date }) => (date > last ? date : last), '');

/** Findings that the diagnoses in force on a day answer. */
function answeredBy(conditions: readonly Condition[], day: string): string[] {
  const facts = new Map<string, Fact>();
  deriveFromDiagnoses(facts, conditions, day);
  return [...facts.keys()];
}

const yearsBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / (365.25 * 86_400_000);

/**
 * One row a person from rows of observations: of every measure the latest day counts, of several trials that day the
 * best. Age is that on the person's last day of observation (the index date).
 */
export function newPivot(): Pivot {
  const people = new Map<string, LongPerson>();
  const held = new Map<string, Map<string, Held>>();
  const measures = new Set<string>();
  const diagnoses = new Map<string, Condition[]>();
  let refused = 0;
  const add = ({ person, measure, value, unit, date }: LongRow) => {
    let number = value;
    if (typeof value === 'number') {
      const converted = unit === undefined ? { value } : convert(value, unit, measure);
      if (typeof converted === 'string') {
        refused++;
        return;
      }
      number = converted.value;
    }
    measures.add(measure.id);
    const own = held.get(person) ?? new Map<string, Held>();
    held.set(person, own);
    const day = (date ?? '').slice(0, 10);
    const before = own.get(measure.id);
    const later = !before || day > before.date;
    const sameDay =
      before?.date === day &&
      typeof number === 'number' &&
      typeof before.value === 'number' &&
      better(measure, number, before.value);
    if (later || sameDay) own.set(measure.id, { value: number, date: day });
  };
  const answerFromDiagnoses = () => {
    for (const [person, conditions] of diagnoses) {
      const own = held.get(person) ?? new Map<string, Held>();
      held.set(person, own);
      for (const finding of answeredBy(conditions, lastDay(own))) {
        measures.add(finding);
        if (!own.has(finding)) own.set(finding, { value: true, date: '' });
      }
    }
  };
  const store = async (connection: DuckDBConnection, table: string) => {
    answerFromDiagnoses();
    const names = [...measures].sort();
    function* rows() {
      for (const id of new Set([...people.keys(), ...held.keys()])) {
        const own = held.get(id);
        const { sex, birthDate, ancestry } = people.get(id) ?? {};
        const index = lastDay(own);
        const age = birthDate && index ? yearsBetween(birthDate, index) : Number.NaN;
        yield [
          id,
          sex,
          Number.isFinite(age) ? age : undefined,
          ancestry,
          index,
          ...names.map((name) => cell(own?.get(name)?.value)),
        ];
      }
    }
    await appendRows(connection, table, ['id', 'sex', 'age', 'ancestry', 'index-date', ...names], rows());
  };
  return {
    person: (id, person) => void people.set(id, { ...people.get(id), ...person }),
    add,
    diagnosis: (id, condition) => void diagnoses.set(id, [...(diagnoses.get(id) ?? []), condition]),
    refused: () => refused,
    store,
  };
}

const cell = (value: number | boolean | undefined): string | number | undefined =>
  typeof value === 'boolean' ? String(value) : value;
