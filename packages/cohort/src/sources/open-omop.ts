import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { measureOfConcept } from '@thew/core/input/fhir/codings';
import type { Issue } from '@thew/core/observations/issue';
import { duckdb } from '../dialects/dialect.ts';
import { readRows } from '../engines/duckdb-engine.ts';
import { newPivot } from './pivot.ts';

const { text } = duckdb;

/** File of an OMOP table in a folder: `person.csv`, `MEASUREMENT.parquet`, … */
function fileOf(folder: string, table: string): string | undefined {
  const name = readdirSync(folder).find((one) => new RegExp(`^${table}\\.(csv|csv\\.gz|parquet)$`, 'i').test(one));
  return name === undefined ? undefined : join(folder, name);
}

/** A folder with the tables person and measurement of the OMOP common data model. */
export const isOmop = (path: string): boolean =>
  statSync(path).isDirectory() && fileOf(path, 'person') !== undefined && fileOf(path, 'measurement') !== undefined;

const scan = (file: string): string =>
  /\.parquet$/i.test(file)
    ? `read_parquet(${text(file)})`
    : `read_csv(${text(file)}, all_varchar = true, header = true, null_padding = true)`;

/** The standard concepts of gender in the OMOP vocabulary. */
const sexes: Readonly<Record<string, string>> = { '8507': 'male', '8532': 'female' };

const systems: Readonly<Record<string, string>> = { LOINC: 'http://loinc.org', SNOMED: 'http://snomed.info/sct' };

const two = (value: unknown): string => String(Number(value ?? 1) || 1).padStart(2, '0');

async function factsOf(connection: DuckDBConnection, folder: string, name: 'measurement' | 'observation') {
  const file = fileOf(folder, name);
  const concept = fileOf(folder, 'concept');
  if (!file) return [];
  const source = `t.${name}_source_value`;
  const join = concept
    ? `LEFT JOIN ${scan(concept)} c ON CAST(c.concept_id AS VARCHAR) = CAST(t.${name}_concept_id AS VARCHAR)
       LEFT JOIN ${scan(concept)} u ON CAST(u.concept_id AS VARCHAR) = CAST(t.unit_concept_id AS VARCHAR) AND u.vocabulary_id = 'UCUM'`
    : '';
  const code = concept
    ? `COALESCE(CASE WHEN c.vocabulary_id IN ('LOINC', 'SNOMED') THEN c.concept_code END, ${source})`
    : source;
  const vocabulary = concept
    ? `COALESCE(CASE WHEN c.concept_code IS NOT NULL THEN c.vocabulary_id END, 'LOINC')`
    : `'LOINC'`;
  const unit = concept ? 'COALESCE(u.concept_code, t.unit_source_value)' : 't.unit_source_value';
  return readRows(
    connection,
    `SELECT CAST(t.person_id AS VARCHAR) AS person, ${vocabulary} AS vocabulary, CAST(${code} AS VARCHAR) AS code,
       TRY_CAST(t.value_as_number AS DOUBLE) AS value, CAST(${unit} AS VARCHAR) AS unit, CAST(t.${name}_date AS VARCHAR) AS date
     FROM ${scan(file)} t ${join} WHERE TRY_CAST(t.value_as_number AS DOUBLE) IS NOT NULL`,
  );
}

/**
 * Person, measurement and observation of the OMOP common data model 5.4 as the table `raw`. Concepts are read through the
 * table concept (LOINC and SNOMED codes, UCUM units); without it the source values must be LOINC codes.
 */
export async function openOmop(connection: DuckDBConnection, folder: string, table: string): Promise<Issue[]> {
  const pivot = newPivot();
  for (const row of await readRows(connection, `SELECT * FROM ${scan(fileOf(folder, 'person')!)}`)) {
    const {
      person_id: id,
      gender_concept_id: gender,
      year_of_birth: year,
      month_of_birth: month,
      day_of_birth: day,
    } = row;
    pivot.person(String(id), {
      sex: sexes[String(gender)],
      birthDate: year === null || year === undefined ? undefined : `${String(year)}-${two(month)}-${two(day)}`,
    });
  }
  let unknown = 0;
  for (const name of ['measurement', 'observation'] as const) {
    for (const { person, vocabulary, code, value, unit, date } of await factsOf(connection, folder, name)) {
      const coded = measureOfConcept({ coding: [{ system: systems[String(vocabulary)], code }] });
      if (!coded) unknown++;
      else
        pivot.add({
          person: String(person),
          measure: coded.measure,
          value: coded.measure.kind === 'finding' ? Number(value) === 1 : Number(value),
          unit: unit === null ? undefined : String(unit),
          date: date === null ? undefined : String(date),
        });
    }
  }
  await pivot.store(connection, table);
  const issues: Issue[] = [];
  if (unknown > 0)
    issues.push({
      code: 'unknown-code',
      severity: 'warning',
      place: {},
      expected: `codes of measures that Thew knows (${unknown} records are not used)`,
    });
  if (pivot.refused() > 0)
    issues.push({
      code: 'unit-not-convertible',
      severity: 'error',
      place: {},
      expected: `units that convert to the measure’s own (${pivot.refused()} records are left out)`,
    });
  return issues;
}
