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

/** Everything that is lived through, trained and written down, in every form the log knows. */
const lived: PersonRecord = {
  id: 'lived',
  sex: 'male',
  birthDate: '1950-01-01',
  asOf: '2026-11-22',
  observations: [
    { measure: 'grip-strength', value: 21.5, unit: 'kg', date: '2026-11-20', side: 'left', method: 'jamar' },
    { measure: 'chair-stand-5x-time', date: '2026-11-20', absent: 'unable' },
    { measure: 'gait-speed', date: '2026-11-20', absent: 'refused' },
    { measure: 'anorexia', value: true, date: '2026-11-20' },
    { measure: 'fatigue', date: '2026-11-20', absent: 'not-done' },
    { measure: 'onset-speed', value: 'weeks', date: '2026-11-20' },
    { measure: 'wasting-site', value: ['thigh', 'calf'], date: '2026-11-20' },
    { measure: 'mrc-grade', value: 4, unit: '{score}', date: '2026-11-20', side: 'right', site: 'hip-flexion' },
  ],
  conditions: [
    { code: 'I50.9', system: 'icd-10-cm', display: 'Heart failure', onset: '2020-01-01' },
    { code: 'J44.9', system: 'icd-10', onset: '2015-01-01', abatement: '2016-01-01' },
    { code: 'C34.1', system: 'icd-10-gm', display: 'Lung cancer (unconfirmed)' },
    { code: 'X1', system: 'house list', display: 'Something of our own' },
    { code: 'weak legs', system: 'text', display: 'weak legs' },
  ],
  medications: [
    {
      name: 'Prednisolone 5 mg',
      code: 'H02AB06',
      system: 'atc',
      dose: { value: 5, unit: 'mg/d' },
      start: '2026-01-01',
    },
    { name: 'Simvastatin', start: '2020-01-01', end: '2024-01-01' },
    { name: 'Prednisolone 1 % (eye)' },
  ],
  events: [
    { kind: 'hospital', start: '2026-10-01', end: '2026-10-10', reason: 'broken hip' },
    { kind: 'icu', start: '2026-10-02', end: '2026-10-04' },
    { kind: 'surgery', start: '2026-10-02', end: '2026-10-02' },
    { kind: 'cast', start: '2026-10-02', side: 'left', weeks: 6.5 },
    { kind: 'bed-rest', start: '2026-10-02', end: '2026-10-21', strict: true },
    { kind: 'bereavement', start: '2026-09-01' },
    { kind: 'training', start: '2026-12-01', end: '2027-02-01', 'times per week': 3 },
  ],
  answers: { 'sarc-f': { strength: 1, assistance: 0, rise: 2, climb: 1, falls: 0 } },
  sessions: [
    {
      date: '2026-11-10',
      session: 'strength',
      status: 'done',
      minutes: 25,
      effort: 5,
      pain: 1,
      repsLeft: 3,
      note: 'Went well, a little sore.',
      after: { sorenessHours: 30, swelling: false, crash: false, weakerNextDay: true },
      signs: ['chest-pain', 'dizzy'],
      exercises: [
        { exercise: 'sts-armrest', sets: 2, reps: 8, effort: 4 },
        { exercise: 'sts-armrest', sets: 1, reps: 6, loadKg: 2.5, pain: 2, repsLeft: 1 },
      ],
    },
    { date: '2026-11-11', session: 'protein', status: 'partly', grams: 62.5 },
    { date: '2026-11-12', session: 'endurance', status: 'rested', after: { sorenessHours: 'still' } },
  ],
  journal: [
    { date: '2026-11-10T08:30:00.000Z', author: 'Anna', text: 'Slept badly.' },
    { date: '2026-11-12', text: 'Walked to the gate.' },
  ],
};

const personOf = async (app: ReturnType<typeof testApp>, personId: string): Promise<PersonRecord> => {
  const text = await (await app.request('GET', `/api/people/${personId}/export`)).text();
  return readText(new TextEncoder().encode(text), { fileName: 'p.json', asOf: '2026-11-22' }).records[0]!.record;
};

/** What goes out, without the order within one day and without the unit somebody typed (only the common one goes out). */
const comparable = ({
  observations,
  conditions,
  medications,
  events,
  answers,
  sessions,
  journal,
  sex,
  birthDate,
}: PersonRecord) => ({
  observations: observations.map(({ entered: _, ...one }) => one).sort(byText),
  conditions,
  medications,
  events,
  answers,
  sessions: sessions ?? [],
  journal: [...(journal ?? [])].sort(byText),
  sex,
  birthDate,
});
const byText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** Stores the person, takes the bundle, reads it again: the same comes out, in a valid bundle, without an error. */
async function losesNothing(app: ReturnType<typeof testApp>, record: PersonRecord): Promise<void> {
  const stored = await app.request('POST', '/api/import', { records: [{ record }] });
  const [{ personId }] = ((await stored.json()) as { people: [{ personId: string }] }).people;
  const before = await personOf(app, personId);
  const text = await (await app.request('GET', `/api/people/${personId}/fhir`)).text();
  expect(valid(JSON.parse(text)), JSON.stringify(valid.errors?.slice(0, 5))).toBe(true);
  const again = readText(new TextEncoder().encode(text), { fileName: 'b.json', asOf: '2026-11-22' }).records[0]!;
  expect(again.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(comparable(again.record)).toEqual(comparable(before));
}

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
      const own = ({ resource: { code } }: Bundle['entry'][number]) =>
        JSON.stringify(code ?? '').match(/urn:thew:(session|exercise|event)"/) !== null;
      const measured = bundle.entry.filter((one) => one.resource.resourceType === 'Observation' && !own(one));
      expect(measured).toHaveLength(record.observations.length);
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

    it.each(files)('of %s loses nothing that was exported when it is read again', async (file) => {
      const options = { fileName: file, asOf: '2026-11-22' };
      const { record } = readText(readFileSync(at(`../../../../examples/${file}`)), options).records[0]!;
      await losesNothing(testApp(await open()), record);
    });

    it('of a life with stays, an operation, sessions and a journal loses none of them', async () => {
      await losesNothing(testApp(await open()), lived);
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
