import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip, gunzipSync } from 'node:zlib';
import type { DuckDBConnection } from '@duckdb/node-api';
import { emptyRecord, newAdmission } from '@thew/core/input/empty-record';
import { measureOfConcept } from '@thew/core/input/fhir/codings';
import { readFhirCondition } from '@thew/core/input/fhir/read-condition';
import type { Issue } from '@thew/core/observations/issue';
import type { Condition } from '@thew/core/observations/observation';
import { runView } from '../fhir/run-view.ts';
import { ViewError } from '../fhir/view-definition.ts';
import { componentView, conditionView, observationView, patientView } from '../fhir/views.ts';
import { type LongPerson, newPivot, type Pivot } from './pivot.ts';

interface Resource {
  resourceType?: string;
  [key: string]: unknown;
}

interface Bundle extends Resource {
  entry?: { fullUrl?: string; resource?: Resource }[];
}

const fhirName = /\.(ndjson|json)(\.gz)?$/i;

/** Whether a file or folder looks like FHIR. */
export function isFhir(path: string): boolean {
  if (!statSync(path).isDirectory()) return fhirName.test(path);
  return readdirSync(path).some((name) => fhirName.test(name));
}

const filesOf = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => fhirName.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path];

/** Entries of a bundle; references to a `urn:uuid:` become those to the resource that stands under it. */
function entriesOf({ entry = [] }: Bundle): Resource[] {
  const keys = new Map(
    entry.flatMap(({ fullUrl, resource }) =>
      fullUrl && resource ? [[fullUrl, `${resource.resourceType}/${String(resource.id)}`] as const] : [],
    ),
  );
  return entry.flatMap(({ resource }) => {
    if (!resource) return [];
    const { reference } = (resource.subject ?? {}) as { reference?: string };
    const key = reference === undefined ? undefined : keys.get(reference);
    return [key === undefined ? resource : { ...resource, subject: { reference: key } }];
  });
}

const unpack = (value: Bundle): Resource[] => (value.resourceType === 'Bundle' ? entriesOf(value) : [value]);

async function* resourcesOf(file: string, broken: () => void): AsyncGenerator<Resource> {
  if (/\.json(\.gz)?$/i.test(file)) {
    try {
      const bytes = readFileSync(file);
      yield* unpack(JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')) as Bundle);
    } catch {
      broken();
    }
    return;
  }
  const stream = createReadStream(file);
  const input = file.endsWith('.gz') ? stream.pipe(createGunzip()) : stream;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    try {
      yield* unpack(JSON.parse(line) as Bundle);
    } catch {
      broken();
    }
  }
}

/** Race and ethnicity of US Core in the words of our references, as where one person is read. */
const ancestries: Readonly<Record<string, string>> = {
  '2028-9': 'asian',
  '2054-5': 'african-american',
  '2106-3': 'caucasian',
};

/** Two sexes, or two ancestries with references of their own, are none: every one that could hold is considered. */
function personOf(row: Record<string, unknown>): LongPerson {
  const { sex: gender, birth_sex: birth, birth_date: birthDate, ancestries: codes } = row;
  const told = typeof gender === 'string' && /^(fe)?male$/i.test(gender) ? gender.toLowerCase() : undefined;
  const atBirth = birth === 'F' ? 'female' : birth === 'M' ? 'male' : undefined;
  const known = (Array.isArray(codes) ? codes : []).flatMap((code) => ancestries[String(code)] ?? []);
  const contradicts = told !== undefined && atBirth !== undefined && told !== atBirth;
  return {
    sex: contradicts ? undefined : (atBirth ?? told),
    birthDate: typeof birthDate === 'string' ? birthDate : undefined,
    ancestry: known.length === 1 ? known[0] : undefined,
  };
}

function addObservation(row: Record<string, unknown>, pivot: Pivot): void {
  const { person, date, number, unit, whole, truth, system, code } = row;
  const coded = measureOfConcept({ coding: [{ system, code }] });
  const value = typeof truth === 'boolean' ? truth : (number ?? whole);
  if (!coded || typeof person !== 'string' || (typeof value !== 'number' && typeof value !== 'boolean')) return;
  if (typeof value === 'boolean' && coded.measure.kind !== 'finding') return;
  pivot.add({
    person,
    measure: coded.measure,
    value,
    unit: typeof unit === 'string' ? unit : undefined,
    date: typeof date === 'string' ? date.replace(/^@/, '') : undefined,
  });
}

/** A diagnosis as where one person is read; nothing where it was ruled out, or is over since a day nobody wrote down. */
function diagnosisOf(resource: Resource): Condition | undefined {
  const asOf = new Date().toISOString().slice(0, 10);
  const record = emptyRecord('', asOf);
  const counts = { notInCatalogue: 0, endAssumed: 0 };
  const admission = newAdmission(record, { asOf }, []);
  readFhirCondition(
    { resource, pointer: '', base: {} },
    { record, admission, issues: [], counts, resolve: () => undefined, answered: new Map(), hasPatient: true },
  );
  return counts.endAssumed > 0 ? undefined : record.conditions[0];
}

function addDiagnosis(resource: Resource, pivot: Pivot): void {
  for (const { person } of runView(conditionView, [resource])) {
    const condition = diagnosisOf(resource);
    if (condition && typeof person === 'string') pivot.diagnosis(person, condition);
  }
}

/** FHIR R4 bundles and NDJSON, flattened by the views that Thew ships, as the table `raw`. */
export async function openFhir(connection: DuckDBConnection, path: string, table: string): Promise<Issue[]> {
  const pivot = newPivot();
  let broken = 0;
  for (const file of filesOf(path)) {
    for await (const resource of resourcesOf(file, () => broken++)) {
      try {
        for (const row of runView(patientView, [resource])) pivot.person(String(row.person), personOf(row));
        for (const view of [observationView, componentView])
          for (const row of runView(view, [resource])) addObservation(row, pivot);
        addDiagnosis(resource, pivot);
      } catch (error) {
        if (!(error instanceof ViewError)) throw error;
        broken++;
      }
    }
  }
  await pivot.store(connection, table);
  return issuesOf(broken, pivot.refused());
}

function issuesOf(broken: number, refused: number): Issue[] {
  const issues: Issue[] = [];
  if (broken > 0)
    issues.push({
      code: 'not-fhir',
      severity: 'error',
      place: {},
      expected: `FHIR R4 resources (${broken} could not be read)`,
    });
  if (refused > 0)
    issues.push({
      code: 'unit-not-convertible',
      severity: 'error',
      place: {},
      expected: `units that convert to the measure’s own (${refused} observations are left out)`,
    });
  return issues;
}
