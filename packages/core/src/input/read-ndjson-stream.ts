import type { Issue, Place } from '../observations/issue.ts';
import { asObject } from './as-object.ts';
import type { FhirEntry } from './fhir/entry.ts';
import { referenceParts } from './fhir/references.ts';
import { lineSplitter } from './line-splitter.ts';
import { tryParse } from './parse-json.ts';
import { readBundle, readResources } from './read-bundle.ts';
import { isFhir, isPersonFile } from './read-json-value.ts';
import { readPersonFile } from './read-person-file.ts';
import { mostPeople, type ReadOptions, type ReadResult, type RecordRead } from './read-result.ts';
import { reportError } from './report.ts';

export interface NdjsonOptions extends ReadOptions {
  /** Hold single resources until the end, so that they may stand in any order. Needs memory for all of them. */
  collect?: boolean;
}

export interface NdjsonReader {
  /** Takes the next piece of the file, cut anywhere; gives the people completed by it. */
  push(chunk: string | Uint8Array): RecordRead[];
  /** The last people, and the issues that belong to no person. */
  end(): ReadResult;
}

interface State {
  options: NdjsonOptions;
  base: Place;
  issues: Issue[];
  /** Resources of one person (or of all, when collecting), not yet read. */
  held: FhirEntry[];
  holder: string | undefined;
  /** People already given out; a resource that comes later is an issue. */
  done: Set<string>;
  people: number;
}

/**
 * Reads NDJSON piece by piece in little memory. A line is a person file, a FHIR Bundle (one record each, at once) or a
 * single FHIR resource. Single resources are taken together as long as they are about the same patient, and the person
 * is given out when the patient changes: sort such files by patient, Patient first or among its resources. A resource
 * about a person already given out is an error `resource-after-person`, unless `collect` holds everything to the end.
 */
export function ndjsonReader(options: NdjsonOptions): NdjsonReader {
  const base: Place = options.fileName === undefined ? {} : { file: options.fileName };
  const state: State = { options, base, issues: [], held: [], holder: undefined, done: new Set(), people: 0 };
  const splitter = lineSplitter(base, state.issues);
  const readAll = (lines: { text: string; number: number }[]): RecordRead[] =>
    lines.flatMap(({ text, number }) => readLine(text, number, state));
  return {
    push: (chunk) => readAll(splitter.push(chunk)),
    end: () => {
      const records = [...readAll(splitter.end()), ...flush(state)];
      if (state.people === 0 && state.issues.length === 0)
        reportError(state.issues, 'empty-file', base, 'at least one person');
      return { records, issues: state.issues };
    },
  };
}

function readLine(text: string, line: number, state: State): RecordRead[] {
  const base: Place = { ...state.base, line };
  const value = tryParse(text);
  const object = asObject(value);
  if (value === undefined) {
    reportError(state.issues, 'not-json', base, 'one JSON object per line');
    return [];
  }
  if (object?.resourceType === 'Bundle') {
    return [...flushUnlessCollecting(state), ...take(readBundle(object, state.options, base), state)];
  }
  if (object && isFhir(object)) return hold({ resource: object, pointer: '', base }, state);
  if (object && isPersonFile(object)) {
    if (state.options.collect && state.people >= mostPeople) return tooMany(base, state);
    const record = readPersonFile(object, state.options, base, '', `person-${state.people + 1}`);
    return take({ records: [record], issues: [] }, state);
  }
  reportError(state.issues, 'not-a-person', base, 'a person file or a FHIR resource on each line');
  return [];
}

/** Held in memory as a whole: a file too large for that is read from its place, line by line. */
function tooMany(base: Place, state: State): RecordRead[] {
  if (state.people === mostPeople) {
    reportError(state.issues, 'too-large', base, `at most ${mostPeople} people in memory; the rest was not read`);
    state.people++;
  }
  return [];
}

function take(result: ReadResult, state: State): RecordRead[] {
  state.people += result.records.length;
  for (const issue of result.issues) state.issues.push(issue);
  return result.records;
}

function hold(entry: FhirEntry, state: State): RecordRead[] {
  if (state.options.collect) {
    state.held.push(entry);
    return [];
  }
  const about = patientOf(entry);
  if (about === undefined || about === state.holder) {
    state.held.push(entry);
    return [];
  }
  if (state.done.has(about)) {
    reportError(
      state.issues,
      'resource-after-person',
      entry.base,
      'a file sorted by patient; this resource was not read',
    );
    return [];
  }
  const records = state.holder === undefined ? [] : flush(state);
  state.held.push(entry);
  state.holder = about;
  return records;
}

/** The patient a resource is about; undefined for resources about nobody, which stay with the person before. */
function patientOf({ resource }: FhirEntry): string | undefined {
  if (resource.resourceType === 'Patient') return typeof resource.id === 'string' ? resource.id : undefined;
  const reference = asObject(resource.subject) ?? asObject(resource.patient);
  return referenceParts(reference?.reference)?.id;
}

function flushUnlessCollecting(state: State): RecordRead[] {
  return state.options.collect ? [] : flush(state);
}

function flush(state: State): RecordRead[] {
  if (state.held.length === 0) return [];
  const held = state.held;
  state.held = [];
  if (state.holder !== undefined) state.done.add(state.holder);
  state.holder = undefined;
  return take(readResources(held, state.options, state.base), state);
}
