import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readText } from '@thew/core/input/read';
import type { PersonRecord } from '@thew/core/observations/observation';
import { Ajv, type ValidateFunction } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { eachDatabase } from '../support/each-database.ts';
import { testApp } from '../support/test-app.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

interface Bundle {
  entry: { fullUrl: string; resource: { resourceType: string; [field: string]: unknown } }[];
}

let valid: ValidateFunction;
beforeAll(() => {
  const schema = JSON.parse(gunzipSync(readFileSync(at('../fixtures/fhir/fhir.schema.json.gz'))).toString()) as object;
  const ajv = new Ajv({ strict: false, allErrors: false, logger: false });
  // Of draft 6, whose words are a part of what is understood here; the address of the draft is not needed.
  const { $schema: _, id: __, discriminator: ___, ...rest } = schema as Record<string, unknown>;
  const definitions = rest.definitions as object;
  valid = ajv.compile({ definitions, $ref: '#/definitions/Bundle' });
}, 120_000);

const files = [
  'sample.thew.json',
  'hip-fracture.thew.json',
  'follow-up.thew.json',
  'people/weight-loss-with-cancer.thew.json',
  'people/us-customary-units.thew.json',
  'stories/02-fibromyalgia-asthma-crash.thew.json',
  'stories/08-eight-months-bedridden.thew.json',
  'stories/10-becker-swimmer.thew.json',
  'stories/12-guillain-barre-ventilated.thew.json',
];

describe('the FHIR export', () => {
  eachDatabase((open) => {
    it.each(files)('of %s is a Bundle by the official schema of FHIR R4', async (file) => {
      const app = testApp(await open());
      const { record } = readText(readFileSync(at(`../../../../examples/${file}`)), {
        fileName: file,
        asOf: '2026-11-22',
      }).records[0]!;
      const stored = await app.request('POST', '/api/import', { records: [{ record }] });
      const [{ personId }] = ((await stored.json()) as { people: [{ personId: string }] }).people;
      const answer = await app.request('GET', `/api/people/${personId}/fhir`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toMatch(/^application\/fhir\+json/);
      const bundle = (await answer.json()) as Bundle;
      expect(valid(bundle), JSON.stringify(valid.errors?.slice(0, 5))).toBe(true);
      const kinds = bundle.entry.map(({ resource }) => resource.resourceType);
      expect(kinds.filter((kind) => kind === 'Observation')).toHaveLength(record.observations.length);
      expect(kinds).toContain('ClinicalImpression');
      expect(new Set(bundle.entry.map(({ fullUrl }) => fullUrl)).size).toBe(bundle.entry.length);
      const known = new Set(bundle.entry.map(({ fullUrl }) => fullUrl));
      for (const reference of JSON.stringify(bundle).match(/"reference":"[^"]+"/g) ?? [])
        expect(known.has(reference.slice(13, -1))).toBe(true);
    });

    it('gives the same measurements, diagnoses, medicines and answers when it is read again', async () => {
      const app = testApp(await open());
      const text = readFileSync(at('../../../../examples/sample.thew.json'));
      const { record } = readText(text, { fileName: 'sample.thew.json', asOf: '2026-11-22' }).records[0]!;
      const stored = await app.request('POST', '/api/import', { records: [{ record }] });
      const [{ personId }] = ((await stored.json()) as { people: [{ personId: string }] }).people;
      const bundle = await (await app.request('GET', `/api/people/${personId}/fhir`)).text();
      const again = readText(new TextEncoder().encode(bundle), { fileName: 'b.json', asOf: '2026-11-22' }).records[0]!
        .record;
      const key = ({ measure, value, date, absent }: PersonRecord['observations'][number]) =>
        JSON.stringify([measure, value, date, absent]);
      const measured = record.observations.filter(({ value }) => typeof value === 'number').map(key);
      expect(again.observations.map(key)).toEqual(expect.arrayContaining(measured));
      expect(again.conditions.map(({ code }) => code)).toEqual(record.conditions.map(({ code }) => code));
      expect(again.medications.map(({ name }) => name)).toEqual(record.medications.map(({ name }) => name));
      expect(again.answers).toEqual(record.answers);
    });

    it('names chances only with the day and never a chance where the forecast has none', async () => {
      const app = testApp(await open());
      const text = readFileSync(at('../../../../examples/stories/10-becker-swimmer.thew.json'));
      const { record } = readText(text, { fileName: 's.thew.json', asOf: '2026-11-22' }).records[0]!;
      const stored = await app.request('POST', '/api/import', { records: [{ record }] });
      const [{ personId }] = ((await stored.json()) as { people: [{ personId: string }] }).people;
      const bundle = (await (await app.request('GET', `/api/people/${personId}/fhir`)).json()) as Bundle;
      expect(bundle.entry.map(({ resource }) => resource.resourceType)).not.toContain('RiskAssessment');
    });
  });

  it('is held against a schema that does refuse: a wrong type, an observation without a code', () => {
    const person = { resource: { resourceType: 'Patient', gender: 'female' } };
    expect(valid({ resourceType: 'Bundle', type: 'collection', entry: [person] })).toBe(true);
    expect(valid({ resourceType: 'Bundle', type: 'heap' })).toBe(false);
    const uncoded = { resource: { resourceType: 'Observation', status: 'final' } };
    expect(valid({ resourceType: 'Bundle', type: 'collection', entry: [uncoded] })).toBe(false);
  });

  it('is not there for somebody who is not', async () => {
    const app = testApp({} as never);
    expect((await app.request('GET', '/api/people/nobody/fhir')).status).toBe(400);
  });
});
