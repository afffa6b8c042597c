import type { Issue, Place } from '../observations/issue.ts';
import { asArray, asObject, asText, type Json } from './as-object.ts';
import type { FhirEntry, FhirPerson } from './fhir/entry.ts';
import { groupByPerson } from './fhir/people.ts';
import { readFhirCondition } from './fhir/read-condition.ts';
import { readFhirMedication } from './fhir/read-medication.ts';
import { readFhirObservation } from './fhir/read-observation.ts';
import { isOwn, readOwn } from './fhir/read-own.ts';
import { readPatient } from './fhir/read-patient.ts';
import { readQuestionnaireResponse } from './fhir/read-questionnaire-response.ts';
import { indexResources } from './fhir/references.ts';
import type { ReadOptions, ReadResult } from './read-result.ts';
import { reportError, reportWarning } from './report.ts';

const readers: Record<string, (entry: FhirEntry, person: FhirPerson) => void> = {
  Observation: readFhirObservation,
  Condition: readFhirCondition,
  MedicationStatement: readFhirMedication,
  MedicationRequest: readFhirMedication,
  QuestionnaireResponse: readQuestionnaireResponse,
};

/** Kinds of which only what Thew wrote itself is read: stays, operations and notes of the journal. */
const ownOnly = ['Encounter', 'Procedure', 'Communication'];

/** Resources that others refer to: looked up, never read by themselves. */
const lookedUp = ['Medication', 'Device', 'Questionnaire'];

/** Bundles within bundles are opened down to this depth. */
const deepest = 4;

/** A FHIR R4 Bundle (or a single resource): one record per Patient, in order of appearance. */
export function readBundle(resource: Json, options: ReadOptions, base: Place): ReadResult {
  const issues: Issue[] = [];
  const entries = openBundle({ resource, pointer: '', base }, issues);
  return readEntries(entries, options, base, issues);
}

/** Resources from several places of a file, read together. */
export function readResources(list: readonly FhirEntry[], options: ReadOptions, base: Place): ReadResult {
  const issues: Issue[] = [];
  const entries = list.flatMap((entry) => openBundle(entry, issues));
  return readEntries(entries, options, base, issues);
}

/** The resources of a bundle, or the resource itself. */
function openBundle(entry: FhirEntry, issues: Issue[], depth = 0): FhirEntry[] {
  const { resource, pointer, base } = entry;
  if (resource.resourceType !== 'Bundle') return [entry];
  if (depth >= deepest) {
    reportError(issues, 'too-deep', { ...base, pointer }, `bundles nested at most ${deepest} deep`);
    return [];
  }
  if (resource.entry !== undefined && !Array.isArray(resource.entry)) {
    reportError(issues, 'not-a-list', { ...base, pointer: `${pointer}/entry` }, 'a list of entries');
  }
  return asArray(resource.entry).flatMap((item, index) => {
    const at = `${pointer}/entry/${index}`;
    const holder = asObject(item);
    const inner = asObject(holder?.resource);
    if (!inner || typeof inner.resourceType !== 'string') {
      // An entry with a request but no resource (a DELETE) holds nothing to read.
      if (!asObject(holder?.request) || inner) {
        reportError(issues, 'not-a-resource', { ...base, pointer: `${at}/resource` }, 'a FHIR resource');
      }
      return [];
    }
    const fullUrl = asText(holder?.fullUrl);
    const next = { resource: inner, pointer: `${at}/resource`, base, ...(fullUrl !== undefined && { fullUrl }) };
    return openBundle(next, issues, depth + 1);
  });
}

function readEntries(entries: readonly FhirEntry[], options: ReadOptions, base: Place, issues: Issue[]): ReadResult {
  reportOthers(entries, base, issues);
  const ofPeople = entries.filter(({ resource }) => isRead(resource));
  if (ofPeople.length === 0) {
    reportError(
      issues,
      'nothing-about-a-person',
      base,
      'a Patient, Observation, Condition, medication or QuestionnaireResponse',
    );
  }
  const people = groupByPerson(ofPeople, indexResources(entries), options, base, issues);
  return { records: people.map((group) => readPerson(group, base)), issues };
}

function isRead(resource: Json): boolean {
  const type = String(resource.resourceType);
  return type === 'Patient' || Object.hasOwn(readers, type) || (ownOnly.includes(type) && isOwn(resource));
}

function readAbout(entry: FhirEntry, person: FhirPerson): void {
  const type = String(entry.resource.resourceType);
  if ((type === 'Observation' || ownOnly.includes(type)) && readOwn(entry, person)) return;
  readers[type]!(entry, person);
}

function readPerson(group: ReturnType<typeof groupByPerson>[number], base: Place): ReadResult['records'][number] {
  const { person, patients, about } = group;
  for (const entry of patients) readPatient(entry, person);
  for (const entry of about) readAbout(entry, person);
  const { notInCatalogue, endAssumed } = person.counts;
  if (notInCatalogue > 0) {
    const expected = `codes of the measure catalogue; ${notInCatalogue} results with other codes were not read`;
    reportWarning(person.issues, 'observations-not-in-catalogue', base, expected);
  }
  if (endAssumed > 0) {
    const expected = `an end date; ${endAssumed} ended conditions or medicines without one count as over since their start`;
    reportWarning(person.issues, 'end-assumed', base, expected);
  }
  return { record: person.record, issues: person.issues };
}

/** One issue for all resources of kinds that are not read. */
function reportOthers(entries: readonly FhirEntry[], base: Place, issues: Issue[]): void {
  const counts = new Map<string, number>();
  for (const { resource } of entries) {
    const type = String(resource.resourceType);
    if (isRead(resource) || lookedUp.includes(type)) continue;
    const name = /^[A-Za-z]{1,40}$/.test(type) ? type : 'unknown kind';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size === 0) return;
  const list = [...counts].slice(0, 30).map(([type, count]) => `${type} ${count}`);
  reportWarning(
    issues,
    'resources-not-read',
    base,
    `Patient, Observation, Condition, medication, QuestionnaireResponse; not read: ${list.join(', ')}`,
  );
}
