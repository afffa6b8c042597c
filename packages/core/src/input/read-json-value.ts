import type { Issue, Place } from '../observations/issue.ts';
import type { Sex } from '../observations/observation.ts';
import { asObject, type Json } from './as-object.ts';
import type { FhirEntry } from './fhir/entry.ts';
import { readBundle, readResources } from './read-bundle.ts';
import { readPersonFile } from './read-person-file.ts';
import { mostPeople, type ReadOptions, type ReadResult, type RecordRead } from './read-result.ts';
import { reportError, reportWarning } from './report.ts';

/** A parsed JSON or YAML value: a person file, a FHIR resource, or a list of either. */
export function readJsonValue(value: unknown, options: ReadOptions, base: Place): ReadResult {
  if (Array.isArray(value)) return readList(value, options, base);
  const object = asObject(value);
  if (object && isFhir(object)) return readBundle(object, options, base);
  if (object && isPersonFile(object)) return { records: [readPersonFile(object, options, base)], issues: [] };
  const issues: Issue[] = [];
  reportError(
    issues,
    'not-a-person',
    { ...base, pointer: '' },
    'a person file (with thew, person, observations) or a FHIR resource',
  );
  return { records: [], issues };
}

export function isFhir(object: Json): boolean {
  return typeof object.resourceType === 'string';
}

export function isPersonFile(object: Json): boolean {
  return ['thew', 'person', 'observations', 'findings', 'answers'].some((key) => object[key] !== undefined);
}

function readList(list: readonly unknown[], options: ReadOptions, base: Place): ReadResult {
  const records: RecordRead[] = [];
  const issues: Issue[] = [];
  const resources: FhirEntry[] = [];
  for (let index = 0; index < list.length; index++) {
    const object = asObject(list[index]);
    const pointer = `/${index}`;
    if (object && isFhir(object)) resources.push({ resource: object, pointer, base });
    else if (object && isPersonFile(object)) {
      if (records.length >= mostPeople) {
        const expected = `at most ${mostPeople} people in a list; more as NDJSON, one a line`;
        reportError(issues, 'too-large', { ...base, pointer }, expected);
        break;
      }
      records.push(readPersonFile(object, options, base, pointer, `person-${index + 1}`));
    } else reportError(issues, 'not-a-person', { ...base, pointer }, 'a person file or a FHIR resource');
  }
  if (list.length === 0) reportError(issues, 'empty-file', base, 'at least one person');
  if (resources.length > 0) {
    const fhir = readResources(resources, options, base);
    // Not as arguments of one call: there can be more than a call takes.
    for (const record of fhir.records) records.push(record);
    for (const issue of fhir.issues) issues.push(issue);
  }
  reportRepeatedIds(records, base);
  return { records, issues };
}

/** The same id twice is most often the same person twice; with two sexes something is wrong with one of them. */
function reportRepeatedIds(records: readonly RecordRead[], base: Place): void {
  const sexes = new Map<string, Sex | undefined>();
  records.forEach(({ record, issues }) => {
    if (!sexes.has(record.id)) {
      sexes.set(record.id, record.sex);
      return;
    }
    const first = sexes.get(record.id);
    reportWarning(issues, 'repeated-id', base, 'one entry for each person; both were read as people of their own');
    if (first !== undefined && record.sex !== undefined && first !== record.sex) {
      reportError(issues, 'contradictory-sex', base, 'the same sex wherever a person appears');
    }
  });
}
