import type { Issue, Place } from '../../observations/issue.ts';
import { asArray, asObject, asText, type Json } from '../as-object.ts';
import { emptyRecord, newAdmission } from '../empty-record.ts';
import type { ReadOptions } from '../read-result.ts';
import { reportError, reportWarning, spotAt } from '../report.ts';
import type { FhirEntry, FhirPerson } from './entry.ts';
import { referenceParts } from './references.ts';

/** One person of a file with the resources about them. */
export interface PersonEntries {
  person: FhirPerson;
  patients: FhirEntry[];
  about: FhirEntry[];
}

interface People {
  list: PersonEntries[];
  byKey: Map<string, PersonEntries>;
  /** Subjects as they are written: most resources of a file name the same few. */
  bySubject: Map<string, PersonEntries>;
  /** The only Patient of the file: resources without a subject are taken to be about that person. */
  only?: PersonEntries;
}

/** The people of a file in order of appearance: first those with a Patient, then those only referred to. */
export function groupByPerson(
  entries: readonly FhirEntry[],
  resolve: FhirPerson['resolve'],
  options: ReadOptions,
  base: Place,
  issues: Issue[],
): PersonEntries[] {
  const people: People = { list: [], byKey: new Map(), bySubject: new Map() };
  const add = (id: string): PersonEntries => {
    const group = { person: newPerson(id, options, resolve), patients: [], about: [] };
    people.list.push(group);
    return group;
  };
  for (const entry of entries) if (entry.resource.resourceType === 'Patient') addPatient(entry, people, add);
  if (people.list.length === 1) people.only = people.list[0]!;
  for (const entry of entries) {
    if (entry.resource.resourceType !== 'Patient') groupOf(entry, people, resolve, add, issues)?.about.push(entry);
  }
  for (const { person, patients } of people.list) {
    if (patients.length > 0) continue;
    reportWarning(person.issues, 'patient-missing', base, 'the Patient resource with sex and birth date');
  }
  return people.list;
}

function addPatient(entry: FhirEntry, people: People, add: (id: string) => PersonEntries): void {
  const keys = patientKeys(entry);
  const known = keys.map((key) => people.byKey.get(key)).find((group) => group !== undefined);
  const group = known ?? add(asText(entry.resource.id) ?? keys[0] ?? `person-${people.list.length + 1}`);
  group.patients.push(entry);
  for (const key of keys) people.byKey.set(key, group);
}

function groupOf(
  entry: FhirEntry,
  people: People,
  resolve: FhirPerson['resolve'],
  add: (id: string) => PersonEntries,
  issues: Issue[],
): PersonEntries | undefined {
  const written = asObject(entry.resource.subject)?.reference;
  const before = typeof written === 'string' ? people.bySubject.get(written) : undefined;
  if (before) return before;
  const key = subjectKey(entry, resolve);
  if (key.id !== undefined) {
    const known = people.byKey.get(key.id) ?? add(key.id);
    people.byKey.set(key.id, known);
    // A reference within the resource means something else in each.
    if (typeof written === 'string' && !written.startsWith('#')) people.bySubject.set(written, known);
    return known;
  }
  const place = spotAt(entry.base, entry.pointer)('subject');
  if (key.absent && people.only) {
    reportWarning(issues, 'subject-missing', place, 'a reference to a Patient; the only one of the file was taken');
    return people.only;
  }
  reportError(issues, key.absent ? 'subject-missing' : 'subject-not-a-person', place, 'a reference to a Patient');
  return undefined;
}

function newPerson(id: string, options: ReadOptions, resolve: FhirPerson['resolve']): FhirPerson {
  const record = emptyRecord(id.slice(0, 200), options.asOf);
  const issues: Issue[] = [];
  return {
    record,
    issues,
    admission: newAdmission(record, options, issues),
    counts: { notInCatalogue: 0, endAssumed: 0 },
    resolve,
    answered: new Map(),
    hasPatient: false,
  };
}

function patientKeys({ resource, fullUrl }: FhirEntry): string[] {
  const identifiers = asArray(resource.identifier)
    .map(asObject)
    .map((item) => identifierKey(item));
  const keys = [asText(resource.id), referenceParts(fullUrl)?.id, ...identifiers];
  return keys.filter((key) => key !== undefined);
}

function identifierKey(identifier: Json | undefined): string | undefined {
  const value = asText(identifier?.value);
  return value === undefined ? undefined : `${asText(identifier?.system) ?? ''}|${value}`;
}

/** Whom a resource is about: a key of a Patient, nobody (`absent`), or something that is no person. */
function subjectKey({ resource }: FhirEntry, resolve: FhirPerson['resolve']): { id?: string; absent?: boolean } {
  const reference = asObject(resource.subject) ?? asObject(resource.patient);
  if (!reference) return { absent: true };
  const parts = referenceParts(reference.reference);
  if (!parts) {
    const key = identifierKey(asObject(reference.identifier));
    return key === undefined ? { absent: true } : { id: key };
  }
  if (parts.type !== undefined && parts.type !== 'Patient') return {};
  const target = resolve(reference, resource);
  if (parts.id.startsWith('#'))
    return asText(target?.id) === undefined ? { absent: true } : { id: `#${asText(target?.id)}` };
  return target && target.resourceType !== 'Patient' ? {} : { id: parts.id };
}
