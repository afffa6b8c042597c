import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { exitCodeOf, newReading, readFiles, readPeople } from '../src/read-files.ts';

const asOf = '2026-11-22';
const folder = mkdtempSync(join(tmpdir(), 'thew-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const lines = (...values: unknown[]): string => values.map((value) => JSON.stringify(value)).join('\n');
const person = (id: string) => ({ thew: 1, person: { id, sex: 'male', age: 70 } });
const patient = (id: string) => ({ resourceType: 'Patient', id, gender: 'female', birthDate: '1944-05-02' });
const weight = (id: string, value: number) => ({
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '29463-7' }] },
  subject: { reference: `Patient/${id}` },
  effectiveDateTime: '2026-11-01',
  valueQuantity: { value, code: 'kg', system: 'http://unitsofmeasure.org' },
});

async function read(...files: string[]) {
  const reading = newReading();
  const people = [];
  for await (const { record, issues } of readPeople(files, asOf, reading)) people.push({ record, issues });
  return { people, reading, ids: people.map(({ record }) => record.id) };
}

describe('the day asked for', () => {
  it.each(['yesterday', '2026-02-30', '2026-11', ''])(
    'that no calendar has (“%s”) is an issue, and today stands',
    (day) => {
      const one = readFiles([file('day.json', lines(person('a')))], day);
      expect(one.issues).toMatchObject([{ code: 'date-not-readable', place: { field: '--asOf' } }]);
      expect(one.records[0]!.record.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(exitCodeOf(one)).toBe(2);
    },
  );
});

describe('NDJSON', () => {
  it('may hold all patients first and what is about them later', async () => {
    const { people, reading } = await read(
      file('export.ndjson', lines(patient('p'), patient('q'), weight('p', 60), weight('q', 70))),
    );
    expect(people.map(({ record }) => [record.id, record.observations[0]?.value])).toEqual([
      ['p', 60],
      ['q', 70],
    ]);
    expect(exitCodeOf(reading)).toBe(0);
  });

  it('with a file for each kind of resource gives each person once, and places name the file and its line', async () => {
    const patients = file('Patient.ndjson', gzipSync(lines(patient('p'), patient('q'))));
    const observations = file('Observation.ndjson', `${lines(weight('q', 70), weight('p', 6000))}\n{broken\n`);
    for (const { ids, people, reading } of [
      await read(patients, observations),
      ((whole) => ({ ids: whole.records.map(({ record }) => record.id), people: whole.records, reading: whole }))(
        readFiles([patients, observations], asOf),
      ),
    ]) {
      expect(ids).toEqual(['p', 'q']);
      expect(people[1]!.record.observations[0]?.value).toBe(70);
      expect(people[0]!.issues).toMatchObject([
        { code: 'outside-hard-range', place: { file: observations, line: 2, pointer: '/valueQuantity/value' } },
      ]);
      expect(reading.issues).toMatchObject([{ code: 'not-json', place: { file: observations, line: 3 } }]);
      expect(exitCodeOf(reading)).toBe(2);
    }
  });

  it('with patients of its own in each file keeps the files apart', async () => {
    const one = file('one.ndjson', lines(patient('p'), weight('p', 60)));
    const two = file('two.ndjson', lines(patient('p'), weight('p', 61)));
    const { people } = await read(one, two);
    expect(people.map(({ record }) => record.observations.map(({ value }) => value))).toEqual([[60], [61]]);
  });

  it('is known by its name when its first line is damaged, and by its bytes when it is compressed', async () => {
    expect((await read(file('first.ndjson', `{bad\n${lines(person('a'))}`))).ids).toEqual(['a']);
    expect((await read(file('zipped.ndjson', gzipSync(lines(person('a')))))).ids).toEqual(['a']);
    expect((await read(file('plain.ndjson.gz', lines(person('a'))))).ids).toEqual(['a']);
    expect((await read(file('latin.jsonl', Buffer.from(lines(person('Zoë')), 'latin1')))).ids).toEqual(['Zoë']);
  });

  it('too large for memory is read line by line, and one cut off gives what stands before its end', async () => {
    const many = lines(...Array.from({ length: 6_000 }, (_, i) => ({ ...person(`p${i}`), events: noise(i) })));
    const whole = gzipSync(many, { level: 1 });
    expect(whole.length).toBeGreaterThan(3.2 * 1024 * 1024);
    const { people, reading } = await read(file('cut.ndjson.gz', whole.subarray(0, whole.length - 100)));
    expect(people.length).toBeGreaterThan(5_000);
    expect(reading.issues.map(({ code }) => code)).toEqual(['truncated', 'not-json']);
    expect(exitCodeOf(reading)).toBe(2);
  });
});

/** Text that does not shrink, the same in every run. */
function noise(seed: number): { kind: string; start: string; note: string }[] {
  let state = seed + 1;
  const next = (): string => {
    state = (state * 48_271) % 2_147_483_647;
    return state.toString(36);
  };
  return [{ kind: 'bed-rest', start: '2026-01-01', note: Array.from({ length: 160 }, next).join('') }];
}
