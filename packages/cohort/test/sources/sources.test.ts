import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openDuckDb, readRows } from '@thew/cohort/engines/duckdb-engine';
import { openFile } from '@thew/cohort/sources/open-file';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'thew-sources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const redcap = (project: string) => fileURLToPath(new URL(`../fixtures/redcap/${project}/data.csv`, import.meta.url));

async function rowsOf(path: string) {
  const connection = await openDuckDb();
  const issues = await openFile(connection, path);
  const rows = await readRows(connection, 'SELECT * FROM raw');
  connection.closeSync();
  return { rows, issues };
}

describe('REDCap', () => {
  test('events of a record become one row; the last answer to each question stands', async () => {
    const { rows } = await rowsOf(redcap('longitudinal'));
    expect(new Set(rows.map((row) => row.study_id)).size).toBe(rows.length);
    expect(Object.keys(rows[0]!)).not.toContain('redcap_event_name');
    expect(rows[0]).toMatchObject({ study_id: '100', sex: '1', age: '31' });
  });

  test('a decimal comma is a decimal point', async () => {
    const { rows } = await rowsOf(redcap('decimal-comma'));
    expect(rows[0]).toMatchObject({ height: '1.54', weight: '52.3', bmi: '22.1', name: 'Valdez' });
  });

  test('repeats are folded too, and checkboxes stay a column an option', async () => {
    const { rows } = await rowsOf(redcap('repeating-instruments'));
    expect(new Set(rows.map((row) => row.record_id)).size).toBe(rows.length);
    expect(rows[0]!.first_name).toBe('aaa');
    expect((await rowsOf(redcap('checkboxes-1'))).rows[0]).toMatchObject({ check_one___1: '1', check_one___2: '0' });
  });
});

const observation = (person: string, code: string, value: number, unit: string, date: string, status = 'final') => ({
  resourceType: 'Observation',
  status,
  subject: { reference: person },
  effectiveDateTime: date,
  code: { coding: [{ system: 'http://loinc.org', code }] },
  valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
});

test('SAS transport files of version 5 and 8, as CDC and another writer made them', async () => {
  const nhanes = (name: string) =>
    fileURLToPath(new URL(`../../../core/test/fixtures/input/nhanes/${name}`, import.meta.url));
  const { rows } = await rowsOf(nhanes('BMX_G.XPT.gz'));
  expect([rows.length, Number(rows[0]!.BMXWT), Number(rows[0]!.BMXHT)]).toEqual([9338, 69.2, 172.3]);
  const grips = await rowsOf(nhanes('MGX_H_haven_v8.xpt.gz'));
  expect(grips.rows.some((row) => Number(row.MGXH1T1) > 10)).toBe(true);
});

describe('FHIR', () => {
  const patient = { resourceType: 'Patient', id: 'p1', gender: 'female', birthDate: '1950-01-01' };

  test('a bundle with urn:uuid references: latest day, unit converted, wrong entries left out', async () => {
    const resources = [
      observation('urn:uuid:1', '29463-7', 60, 'kg', '2019-01-01'),
      observation('urn:uuid:1', '29463-7', 55000, 'g', '2020-01-01T10:00:00Z'),
      observation('urn:uuid:1', '29463-7', 99, 'kg', '2021-01-01', 'entered-in-error'),
      observation('urn:uuid:1', '8302-2', 1.6, 'm', '2020-01-01'),
    ];
    const entry = [{ fullUrl: 'urn:uuid:1', resource: patient }, ...resources.map((resource) => ({ resource }))];
    const path = join(folder, 'bundle.json.gz');
    writeFileSync(path, gzipSync(JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry })));
    const { rows, issues } = await rowsOf(path);
    expect(issues).toEqual([]);
    expect(rows).toMatchObject([
      { id: 'Patient/p1', sex: 'female', 'body-weight': '55', 'body-height': '160', 'index-date': '2020-01-01' },
    ]);
    expect(Math.floor(Number(rows[0]!.age) + 0.01)).toBe(70);
  });

  test('race of US Core is an ancestry, and two sexes are none', async () => {
    const url = (name: string) => `http://hl7.org/fhir/us/core/StructureDefinition/us-core-${name}`;
    const race = (...codes: string[]) => ({
      url: url('race'),
      extension: codes.map((code) => ({ url: 'ombCategory', valueCoding: { code } })),
    });
    const of = (id: string, ...extension: unknown[]) => JSON.stringify({ ...patient, id, extension });
    const path = join(folder, 'races.ndjson');
    const birthSex = { url: url('birthsex'), valueCode: 'M' };
    writeFileSync(path, [of('a', race('2028-9')), of('b', race('2028-9', '2106-3')), of('c', birthSex)].join('\n'));
    const { rows } = await rowsOf(path);
    expect(rows.map(({ id, sex, ancestry }) => [id, sex, ancestry])).toEqual([
      ['Patient/a', 'female', 'asian'],
      ['Patient/b', 'female', null],
      ['Patient/c', null, null],
    ]);
  });

  test('a coded diagnosis in force on the last day answers what it answers for one person, and no other does', async () => {
    const diagnosis = (id: string, more: object) => ({
      resourceType: 'Condition',
      subject: { reference: `Patient/${id}` },
      code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'C34.1' }] },
      ...more,
    });
    const status = (code: string) => ({ coding: [{ code }] });
    const of: Record<string, object> = {
      now: { onsetDateTime: '2019-05-01' },
      later: { onsetDateTime: '2020-05-01' },
      over: { onsetDateTime: '2010-05-01', clinicalStatus: status('resolved') },
      refuted: { verificationStatus: status('refuted') },
      doubtful: { verificationStatus: status('provisional') },
    };
    const lines = Object.entries(of).flatMap(([id, more]) => [
      { ...patient, id },
      observation(`Patient/${id}`, '29463-7', 61, 'kg', '2020-01-01'),
      diagnosis(id, more),
    ]);
    const path = join(folder, 'diagnoses.ndjson');
    writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
    const { rows } = await rowsOf(path);
    expect(rows.map(({ id, cancer }) => [id, cancer])).toEqual([
      ['Patient/now', 'true'],
      ['Patient/later', null],
      ['Patient/over', null],
      ['Patient/refuted', null],
      ['Patient/doubtful', null],
    ]);
  });

  test('NDJSON with a broken line: the rest is read', async () => {
    const path = join(folder, 'export');
    mkdirSync(path);
    writeFileSync(join(path, 'Patient.ndjson'), `${JSON.stringify(patient)}\n{"resourceType":\n`);
    writeFileSync(
      join(path, 'Observation.ndjson'),
      `${JSON.stringify(observation('Patient/p1', '29463-7', 61, 'kg', '2020-01-01'))}\n`,
    );
    const { rows, issues } = await rowsOf(path);
    expect(issues).toMatchObject([{ code: 'not-fhir', severity: 'error' }]);
    expect(rows).toMatchObject([{ id: 'Patient/p1', 'body-weight': '61' }]);
  });
});

test('OMOP: person and measurement with the concept table, units converted, unknown concepts counted', async () => {
  const path = join(folder, 'omop');
  mkdirSync(path);
  writeFileSync(
    join(path, 'person.csv'),
    'person_id,gender_concept_id,year_of_birth,month_of_birth,day_of_birth\n7,8532,1950,5,2\n8,8507,1960,,\n',
  );
  writeFileSync(
    join(path, 'measurement.csv'),
    'person_id,measurement_concept_id,measurement_date,value_as_number,unit_concept_id,unit_source_value,measurement_source_value\n7,1,2020-05-02,61,,kg,\n7,1,2021-05-02,58000,2,,\n8,3,2020-01-01,1,,,\n',
  );
  writeFileSync(
    join(path, 'concept.csv'),
    'concept_id,vocabulary_id,concept_code\n1,LOINC,29463-7\n2,UCUM,g\n3,LOINC,0-0\n',
  );
  const { rows, issues } = await rowsOf(path);
  expect(issues).toMatchObject([{ code: 'unknown-code' }]);
  expect(rows).toMatchObject([
    { id: '7', sex: 'female', 'body-weight': '58' },
    { id: '8', sex: 'male', 'body-weight': null },
  ]);
  expect(Number(rows[0]!.age)).toBeCloseTo(71, 1);
});
