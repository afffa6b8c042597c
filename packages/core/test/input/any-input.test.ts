import { gunzipSync } from 'node:zlib';
import type { CsvMapping } from '@thew/core/input/csv-mapping';
import { ndjsonReader } from '@thew/core/input/read-ndjson-stream';
import type { ReadResult } from '@thew/core/input/read-result';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anything,
  csvText,
  damaged,
  fhirObservation,
  fhirResource,
  mapping,
  observation,
  personFile,
} from './arbitrary-input.ts';
import { allIssues, asOf, fixture, person, read } from './reading.ts';

/** The readers of each kind together take more than 100,000 inputs a run. Another seed: THEW_FUZZ_SEED=7. */
const seed = Number(process.env.THEW_FUZZ_SEED ?? 20261122);
const run = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number, check: (input: T) => void): void =>
  fc.assert(fc.property(arbitrary, check), { numRuns, seed });

/** Holds for any input: a well-formed result, and no fault of ours behind it. */
function expectSound(result: ReadResult): void {
  for (const { record } of result.records) {
    if (typeof record.id !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(record.asOf)) throw new Error('not a record');
    for (const { value, date, unit } of record.observations) {
      if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('a value that is no number');
      if (date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(date)) throw new Error('a date that is no date');
      if (typeof value === 'number' && unit === undefined) throw new Error('a number without a unit');
    }
  }
  for (const { code, severity, expected } of allIssues(result)) {
    if (code === 'not-readable' || code === 'too-large') throw new Error(`a reader threw: ${code}`);
    if (!/^[a-z0-9-]+$/.test(code) || !expected || (severity !== 'error' && severity !== 'warning'))
      throw new Error('not an issue');
  }
}

/** Entries of a list that no issue points into. */
function unflagged(result: ReadResult, pointer: string, length: number): number {
  const flagged = new Set<string>();
  for (const { place } of allIssues(result)) {
    if (place.pointer?.startsWith(`${pointer}/`)) flagged.add(place.pointer.slice(pointer.length + 1).split('/')[0]!);
  }
  return Array.from({ length }, (_, index) => String(index)).filter((index) => !flagged.has(index)).length;
}

describe('any input', () => {
  it('of bytes is read without a throw', () => {
    run(fc.uint8Array({ maxLength: 60 }), 15_000, (bytes) => expectSound(read(bytes)));
  }, 120_000);

  it('of text is read without a throw', () => {
    run(fc.string({ unit: 'binary', maxLength: 40 }), 10_000, (text) => expectSound(read(text)));
  }, 120_000);

  it('of JSON is read without a throw', () => {
    run(
      fc.oneof(
        fc.json({ maxDepth: 3 }),
        anything.map((value) => JSON.stringify(value)),
      ),
      10_000,
      (text) => expectSound(read(text)),
    );
  }, 120_000);

  it('of observations loses none: each is in the record or has an issue at its pointer', () => {
    run(fc.array(observation, { maxLength: 6 }), 25_000, (observations) => {
      const result = read(person({ observations }));
      expectSound(result);
      const kept = result.records[0]!.record.observations.length;
      if (kept < unflagged(result, '/observations', observations.length)) throw new Error('an observation was lost');
      if (kept > observations.length) throw new Error('an observation came from nowhere');
    });
  }, 120_000);

  it('of whole person files loses no entry of any list', () => {
    run(personFile, 15_000, (file) => {
      const result = read([file]);
      expectSound(result);
      const { record } = result.records[0]!;
      for (const key of ['conditions', 'medications', 'events'] as const) {
        const list = file[key];
        if (!Array.isArray(list)) continue;
        if (record[key].length < unflagged(result, `/0/${key}`, list.length)) throw new Error(`one of ${key} was lost`);
      }
    });
  }, 120_000);

  it('of FHIR observations loses none: each is in the record, at a pointer or in the count', () => {
    run(fc.array(fhirObservation, { maxLength: 4 }), 10_000, (observations) => {
      const entry = observations.map((resource) => ({ resource }));
      const result = read({
        resourceType: 'Bundle',
        entry: [...entry, { resource: { resourceType: 'Patient', id: '1' } }],
      });
      expectSound(result);
      const counted = allIssues(result).find(({ code }) => code === 'observations-not-in-catalogue');
      const others = Number(/; (\d+) results/.exec(counted?.expected ?? '')?.[1] ?? 0);
      const kept = result.records[0]!.record.observations.length;
      if (kept + others < unflagged(result, '/entry', observations.length)) throw new Error('an observation was lost');
    });
  }, 120_000);

  it('of FHIR resources is read without a throw', () => {
    run(fc.array(fhirResource, { maxLength: 3 }), 6_000, (resources) => {
      expectSound(
        read({ resourceType: 'Bundle', entry: resources.map((resource) => ({ resource, fullUrl: 'urn:uuid:1' })) }),
      );
      expectSound(read(resources));
    });
  }, 120_000);

  it('that was a valid person file before it was damaged is read without a throw', () => {
    const whole = JSON.stringify(
      person({
        observations: [{ measure: 'grip-strength', value: 14.2, unit: 'kg', date: '2026-11-20', side: 'right' }],
        answers: { 'sarc-f': { rise: 2 } },
      }),
    );
    run(damaged(whole), 10_000, (text) => expectSound(read(text)));
  }, 120_000);

  it('that was a valid bundle before it was damaged is read without a throw', () => {
    const bundle = JSON.parse(
      new TextDecoder().decode(gunzipSync(fixture('synthea/paris-jaskolski-trimmed.json.gz'))),
    ) as {
      entry: { resource: { resourceType: string } }[];
    };
    const few = ['Patient', 'Observation', 'Condition', 'MedicationRequest'].map(
      (type) => bundle.entry.find(({ resource }) => resource.resourceType === type)!,
    );
    run(damaged(JSON.stringify({ ...bundle, entry: few })), 3_000, (text) => expectSound(read(text)));
  }, 120_000);

  it('of tables is read without a throw, and every row of a clean one arrives', () => {
    run(fc.tuple(csvText, fc.option(mapping)), 10_000, ([text, given]) => {
      expectSound(read(text, given ? { mapping: given as unknown as CsvMapping } : {}));
    });
    run(fc.array(fc.integer({ min: 150, max: 400 }), { minLength: 1, maxLength: 20 }), 500, (values) => {
      const rows = values.map((value, index) => `p${index},${value / 10}`);
      const result = read(`id,bmi [kg/m2]\n${rows.join('\n')}`);
      expect(allIssues(result)).toEqual([]);
      expect(result.records.map(({ record }) => record.observations[0]!.value)).toEqual(
        values.map((value) => value / 10),
      );
    });
  }, 120_000);

  it('of SAS transport bytes is read without a throw, whatever was changed in it', () => {
    const whole = new Uint8Array(gunzipSync(fixture('nhanes/BMX_G.XPT.gz'))).slice(0, 4240 + 400);
    const mappingOfWeight: CsvMapping = {
      person: { id: 'SEQN' },
      columns: [{ column: 'BMXWT', measure: 'body-weight' }],
    };
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    run(fc.tuple(fc.array(change, { maxLength: 8 }), fc.nat(whole.length)), 5_000, ([changes, end]) => {
      const bytes = whole.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      expectSound(read(bytes, { mapping: mappingOfWeight }));
      expectSound(read(bytes.subarray(0, end), { mapping: mappingOfWeight }));
    });
  }, 120_000);

  it('of lines gives the same in pieces as in one', () => {
    const line = fc.oneof(
      personFile.map((file) => JSON.stringify(file)),
      fhirObservation.map((resource) => JSON.stringify(resource)),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    run(fc.tuple(fc.array(line, { maxLength: 4 }), fc.integer({ min: 1, max: 40 })), 5_000, ([list, size]) => {
      const text = list.join('\n');
      const [whole, pieces] = [ndjsonReader({ asOf }), ndjsonReader({ asOf })];
      const first = [...whole.push(text), ...whole.end().records];
      const second = [];
      for (let at = 0; at < text.length; at += size) second.push(...pieces.push(text.slice(at, at + size)));
      second.push(...pieces.end().records);
      expect(second).toEqual(first);
      expectSound({ records: first, issues: [] });
    });
  }, 120_000);
});
