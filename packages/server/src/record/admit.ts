import { readPersonFile } from '@thew/core/input/read-person-file';
import type { Issue, Place } from '@thew/core/observations/issue';
import type { Observation, PersonRecord } from '@thew/core/observations/observation';
import type { Entry } from './observations.ts';
import { toPersonFile } from './person-file.ts';

/**
 * The way into the record: everything that is stored went through the reader of person files, whoever sent it, so that
 * a value outside its range or a measure nobody knows cannot get in by another door.
 */

export interface Admitted {
  entries: Entry[];
  issues: Issue[];
}

function below(place: Place, from: string, to: string): Place {
  const { pointer } = place;
  return pointer?.startsWith(from) ? { ...place, pointer: to + pointer.slice(from.length) } : place;
}

/** Who the person is and which day it is: dates are checked against both. */
export interface PersonContext {
  sex?: PersonRecord['sex'] | undefined;
  birthDate?: string | undefined;
}

/** JSON drops the keys that are undefined; a reader would report them. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Reads one entry as it was typed; issues point below `pointer`. */
function admitEntry(entry: Observation, person: PersonContext, today: string, pointer: string): Admitted {
  const who = { id: 'person', sex: person.sex, birthDate: person.birthDate };
  const empty = { observations: [], conditions: [], medications: [], events: [], answers: {} };
  const file = { ...toPersonFile({ ...empty, id: who.id, asOf: today, observations: [entry] }), person: who };
  const { record, issues } = readPersonFile(plain(file), { asOf: today });
  const own = issues.flatMap((issue) => {
    const place = issue.place.pointer?.match(/^\/(?:observations|findings)\/0(.*)$/)?.[1];
    return place === undefined ? [] : [{ ...issue, place: { ...issue.place, pointer: pointer + place } }];
  });
  return { entries: record.observations.map((observation) => ({ observation, issues: own })), issues: own };
}

/** Reads entries as they were typed; issues point at their index, or below the one entry that was sent alone. */
export function admitEntries(
  entries: Observation | readonly Observation[],
  person: PersonContext,
  today: string,
): Admitted {
  if (!Array.isArray(entries)) return admitEntry(entries as Observation, person, today, '');
  const each = entries.map((entry: Observation, index) => admitEntry(entry, person, today, `/${index}`));
  return { entries: each.flatMap((one) => one.entries), issues: each.flatMap((one) => one.issues) };
}

export interface AdmittedRecord {
  record: PersonRecord;
  issues: Issue[];
  /** Issues by index of the observation they are about. */
  warnings: Map<number, Issue[]>;
}

/** Issues of a record read from a person file, by the observation they point at. */
function byObservation(issues: readonly Issue[], observations: number): Map<number, Issue[]> {
  const found = new Map<number, Issue[]>();
  for (const issue of issues) {
    const [, list, place] = issue.place.pointer?.match(/^\/(observations|findings)\/(\d+)/) ?? [];
    if (list === undefined) continue;
    const index = Number(place) + (list === 'findings' ? observations : 0);
    found.set(index, [...(found.get(index) ?? []), issue]);
  }
  return found;
}

/** Reads a whole record again; `pointer` is its place in the request. */
export function admitRecord(record: PersonRecord, today: string, pointer: string): AdmittedRecord {
  const file = toPersonFile(record);
  const read = readPersonFile(plain(file), { asOf: today });
  const complete = read.record.observations.length === record.observations.length;
  const warnings = complete ? byObservation(read.issues, (file.observations as unknown[]).length) : new Map();
  const issues = read.issues.map((issue) => ({ ...issue, place: below(issue.place, '', pointer) }));
  return { record: read.record, issues, warnings };
}
