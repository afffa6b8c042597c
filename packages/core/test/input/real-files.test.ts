import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allIssues, fixture, fixturePath, read } from './reading.ts';

function filesBelow(folder: string): string[] {
  return readdirSync(fixturePath(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const counts = (path: string) => {
  const result = read(fixture(path), { fileName: path });
  return {
    people: result.records.length,
    observations: result.records.reduce((sum, { record }) => sum + record.observations.length, 0),
    issues: [...new Set(allIssues(result).map(({ code }) => code))].sort(),
    result,
  };
};

describe('real files', () => {
  it.each(['synthea', 'r4-examples', 'nhanes', 'redcap'].flatMap(filesBelow))('%s is read without a throw', (path) => {
    const result = read(fixture(path), { fileName: path });
    expect(result.records.length + allIssues(result).length).toBeGreaterThan(0);
    expect(allIssues(result).map(({ code }) => code)).not.toContain('not-readable');
    for (const { place } of allIssues(result)) expect(place.file).toBe(path);
  });

  it('a whole Synthea bundle gives one person with the measures and vital signs of the catalogue', () => {
    const path = filesBelow('synthea').find((name) => name.includes('Bryan'))!;
    const { people, observations, issues, result } = counts(path);
    expect([people, observations]).toEqual([1, 41]);
    expect(issues).toEqual(['observations-not-in-catalogue', 'resources-not-read']);
    expect(result.records[0]!.record).toMatchObject({ sex: 'male', birthDate: '1964-06-29', ancestry: 'caucasian' });
    expect(result.records[0]!.record.conditions).toHaveLength(3);
  });

  it.each([
    ['observation-example', 1, 1, ['patient-missing']],
    ['observation-example-bmi', 1, 1, ['patient-missing']],
    ['observation-example-body-length', 1, 0, ['outside-hard-range', 'patient-missing']],
    ['observation-example-f005-hemoglobin', 1, 1, ['patient-missing']],
    ['observation-example-bloodpressure-dar', 1, 2, ['data-absent', 'patient-missing']],
    ['observation-example-herd1', 0, 0, ['subject-not-a-person']],
    ['observation-example-vp-oyster', 0, 0, ['subject-missing']],
    ['patient-example', 1, 0, []],
    ['patient-example-b', 1, 0, ['unknown-sex']],
    ['questionnaireresponse-example-gcs', 1, 0, ['patient-missing', 'unknown-questionnaire']],
    ['careplan-example', 0, 0, ['nothing-about-a-person', 'resources-not-read']],
  ])('%s gives %i people, %i observations and its issues', (name, people, observations, issues) => {
    expect(counts(`r4-examples/${name}.json.gz`)).toMatchObject({ people, observations, issues });
  });

  it('a REDCap export with decimal commas is read by a mapping', () => {
    const mapping = {
      person: { id: 'record_id' },
      columns: [
        { column: 'height', measure: 'body-height', unit: 'm' },
        { column: 'weight', measure: 'body-weight', unit: 'kg' },
      ],
      decimal: ',',
    } as const;
    const { records } = read(fixture('redcap/decimal-comma/data.csv'), { mapping });
    expect(records[0]!.record.observations).toMatchObject([
      { measure: 'body-height', value: 154, unit: 'cm' },
      { measure: 'body-weight', value: 52.3 },
    ]);
    expect(records.flatMap(({ issues }) => issues)).toEqual([]);
  });
});
