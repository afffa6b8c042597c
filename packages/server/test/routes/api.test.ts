import type { Assessment } from '@thew/core/assessment/assessment';
import { readText } from '@thew/core/input/read';
import type { PersonRecord } from '@thew/core/observations/observation';
import type { ImportResult, ImportReview, Person, Problem, StoredObservation } from '@thew/server/routes/api-types';
import { describe, expect, it } from 'vitest';
import { eachDatabase } from '../support/each-database.ts';
import { exampleRecord } from '../support/example-record.ts';
import { addPerson, type TestApp, testApp } from '../support/test-app.ts';

const grip = { measure: 'grip-strength', value: 14.2, unit: 'kg', date: '2026-11-20', side: 'right' };

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

async function read<T>(answer: Promise<Response>, status: number): Promise<T> {
  const response = await answer;
  const text = await response.text();
  expect(response.status, text).toBe(status);
  return (text ? JSON.parse(text) : undefined) as T;
}

describe('the API', () => {
  eachDatabase((open) => {
    const start = async (): Promise<TestApp> => testApp(await open());

    it('adds, lists, reads, changes and deletes a person', async () => {
      const app = await start();
      const person = await read<Person>(
        app.request('POST', '/api/people', { name: ' Ada ', sex: 'female', birthDate: '1944-05-02' }),
        201,
      );
      expect(person).toMatchObject({ name: 'Ada', sex: 'female', asOf: '2026-11-22', observations: 0 });
      expect(await read(app.request('GET', '/api/people'), 200)).toEqual([person]);
      expect(await read(app.request('GET', `/api/people/${person.id}`), 200)).toEqual(person);
      const changed = await read<Person>(
        app.request('PATCH', `/api/people/${person.id}`, { birthDate: null, age: 82 }),
        200,
      );
      expect(changed).toMatchObject({ name: 'Ada', age: 82 });
      expect(changed).not.toHaveProperty('birthDate');
      await read(app.request('DELETE', `/api/people/${person.id}`), 204);
      expect((await read<Problem>(app.request('GET', `/api/people/${person.id}`), 404)).code).toBe('unknown-person');
    });

    it('stores an observation in the unit of the catalogue and keeps what was entered', async () => {
      const app = await start();
      const id = await addPerson(app);
      const entry = { measure: 'body-weight', value: 100, unit: '[lb_av]', date: '2026-11-20' };
      const [stored] = await read<StoredObservation[]>(
        app.request('POST', `/api/people/${id}/observations`, entry),
        201,
      );
      expect(stored).toMatchObject({ unit: 'kg', entered: { value: 100, unit: '[lb_av]' } });
      expect(stored?.value).toBeCloseTo(45.359237, 6);
      const record = await read<PersonRecord>(app.request('GET', `/api/people/${id}/record`), 200);
      expect(record.observations).toHaveLength(1);
      expect(await read<Person>(app.request('GET', `/api/people/${id}`), 200)).toMatchObject({ latest: '2026-11-20' });
    });

    it('takes care findings by their evidence ids, and gives the same back in its own', async () => {
      const app = await start();
      const findings = [
        { finding: 'glucose_mmol', value: 45, unit: 'mg/dL' },
        { finding: 'chair_rise_hard', present: true },
        { finding: 'tsh', value: 'high' },
      ];
      const file = { thew: 1, person: { id: 'Ada', sex: 'female', age: 70 }, asOf: '2026-11-20', findings };
      const review = await read<ImportReview>(
        app.request('POST', '/api/import/review', bytesOf(file), { 'content-type': 'application/octet-stream' }),
        200,
      );
      expect([review.issues, review.records[0]!.issues]).toEqual([[], []]);
      const records = [{ record: review.records[0]!.record }];
      const { people } = await read<ImportResult>(app.request('POST', '/api/import', { records }), 201);
      const exported = await read<{ findings: object[] }>(
        app.request('GET', `/api/people/${people[0]!.personId}/export`),
        200,
      );
      expect(exported.findings).toMatchObject([
        { finding: 'blood-glucose', value: 45, unit: 'mg/dL' },
        { finding: 'chair-rise-hard', present: true },
        { finding: 'tsh-class', value: 'high' },
      ]);
    });

    it('stores all of several observations or none, and says where the wrong one is', async () => {
      const app = await start();
      const id = await addPerson(app);
      const wrong = [grip, { ...grip, value: 9999 }, { ...grip, measure: 'no-such-measure' }];
      const problem = await read<Problem>(app.request('POST', `/api/people/${id}/observations`, wrong), 422);
      const errors = problem.issues?.filter(({ severity }) => severity === 'error');
      expect(errors?.map(({ place }) => place.pointer)).toEqual(['/1/value', '/2/finding']);
      expect(await read(app.request('GET', `/api/people/${id}/observations`), 200)).toEqual([]);
    });

    it('keeps a warning beside the observation it is about', async () => {
      const app = await start();
      const id = await addPerson(app);
      const light = { measure: 'body-weight', value: 20, unit: 'kg', date: '2026-11-20' };
      await read(app.request('POST', `/api/people/${id}/observations`, light), 201);
      const [stored] = await read<StoredObservation[]>(app.request('GET', `/api/people/${id}/observations`), 200);
      expect(stored?.issues).toMatchObject([{ code: 'outside-plausible-range', severity: 'warning' }]);
    });

    it('corrects and deletes a single observation', async () => {
      const app = await start();
      const id = await addPerson(app);
      const [stored] = await read<StoredObservation[]>(
        app.request('POST', `/api/people/${id}/observations`, grip),
        201,
      );
      const path = `/api/people/${id}/observations/${stored?.id}`;
      const changed = await read<StoredObservation>(app.request('PATCH', path, { value: 17, side: null }), 200);
      expect(changed).toMatchObject({ id: stored?.id, value: 17, unit: 'kg', date: '2026-11-20' });
      expect(changed).not.toHaveProperty('side');
      await read(app.request('PATCH', path, { value: -5 }), 422);
      expect(await read(app.request('GET', `/api/people/${id}/observations`), 200)).toEqual([changed]);
      await read(app.request('DELETE', path), 204);
      await read(app.request('DELETE', path), 404);
    });

    it('keeps text of any script, and refuses text that no database can keep', async () => {
      const app = await start();
      for (const name of ['Зоя', '王芳', '👵🏽', 'a\u202Eb', '\u0001', '<script>', '{{7*7}}', '$(x)']) {
        const person = await read<Person>(app.request('POST', '/api/people', { name }), 201);
        expect(await read<Person>(app.request('GET', `/api/people/${person.id}`), 200)).toMatchObject({ name });
      }
      await read(app.request('POST', '/api/people', { name: 'half a pair \ud83d' }), 201);
      const id = await addPerson(app);
      await read(app.request('POST', '/api/people', { name: 'a\0b' }), 400);
      await read(app.request('POST', `/api/people/${id}/observations`, { ...grip, device: 'a\0b' }), 400);
      const record = { ...exampleRecord, answers: { 'sarc-f': { 'a\0b': 1 } } };
      await read(app.request('POST', '/api/import', { records: [{ record }] }), 400);
    });

    it('takes nothing from a key named __proto__', async () => {
      const app = await start();
      const body = JSON.stringify({ records: [{ record: { ...exampleRecord, answers: {} } }] });
      const poisoned = body.replace('"answers":{}', '"answers":{"__proto__":{"polluted":1},"constructor":{"x":1}}');
      const type = { 'content-type': 'application/json' };
      expect((await app.request('POST', '/api/import', poisoned, type)).status).toBeLessThan(500);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    });

    it('cannot reach an observation through another person', async () => {
      const app = await start();
      const [one, other] = [await addPerson(app), await addPerson(app)];
      const [stored] = await read<StoredObservation[]>(
        app.request('POST', `/api/people/${one}/observations`, grip),
        201,
      );
      const path = `/api/people/${other}/observations/${stored?.id}`;
      await read(app.request('PATCH', path, { value: 1 }), 404);
      await read(app.request('DELETE', path), 404);
    });

    it('reviews a file with what is wrong in it and stores nothing', async () => {
      const app = await start();
      const file = {
        thew: 1,
        person: { id: 'p1', sex: 'female', birthDate: '1944-05-02' },
        asOf: '2026-11-22',
        observations: [grip, { ...grip, measure: 'nonsense' }],
      };
      const review = await read<ImportReview>(
        app.request('POST', '/api/import/review?fileName=p1.thew.json', bytesOf(file)),
        200,
      );
      expect(review.records[0]?.record.observations).toHaveLength(1);
      expect(review.records[0]?.issues).toMatchObject([{ code: 'unknown-measure', severity: 'error' }]);
      expect(await read(app.request('GET', '/api/people'), 200)).toEqual([]);
    });

    it('reads YAML and gzip', async () => {
      const app = await start();
      const yaml = 'thew: 1\nperson: { id: y, sex: male, age: 70 }\nasOf: "2026-11-22"\nobservations: []\n';
      const review = await read<ImportReview>(app.request('POST', '/api/import/review?fileName=y.yaml', yaml), 200);
      expect(review.records[0]?.record).toMatchObject({ id: 'y', sex: 'male', age: 70 });
      const { gzipSync } = await import('node:zlib');
      const packed = new Uint8Array(gzipSync(yaml));
      const again = await read<ImportReview>(app.request('POST', '/api/import/review?fileName=y.yaml.gz', packed), 200);
      expect(again.records[0]?.record.id).toBe('y');
    });

    it('imports reviewed records, and an export of them imports again as the same record', async () => {
      const app = await start();
      const result = await read<ImportResult>(
        app.request('POST', '/api/import', { records: [{ record: exampleRecord }] }),
        201,
      );
      expect(result.people).toMatchObject([{ name: exampleRecord.id, stored: 4, alreadyThere: 0 }]);
      const id = result.people[0]?.personId;
      const exported = await app.request('GET', `/api/people/${id}/export`);
      expect(exported.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+\.thew\.json"$/);
      const file = new Uint8Array(await exported.arrayBuffer());
      const { records, issues } = readText(file, { asOf: '2026-11-22' });
      expect([...issues, ...records.flatMap((each) => each.issues)]).toEqual([]);
      expect(records[0]?.record).toEqual(exampleRecord);
    });

    it('imports nothing when one accepted row is not fit to be stored', async () => {
      const app = await start();
      const wrong = { ...exampleRecord, id: 'w', observations: [{ ...grip, value: 5000 }] };
      const body = { records: [{ record: exampleRecord }, { record: wrong }] };
      const problem = await read<Problem>(app.request('POST', '/api/import', body), 422);
      expect(problem.issues).toMatchObject([
        { code: 'outside-hard-range', place: { pointer: '/records/1/record/observations/0/value' } },
      ]);
      expect(await read(app.request('GET', '/api/people'), 200)).toEqual([]);
    });

    it('does not mix two people: a contradicting sex is refused', async () => {
      const app = await start();
      const id = await addPerson(app, { sex: 'male' });
      const body = { records: [{ record: exampleRecord, personId: id }] };
      expect((await read<Problem>(app.request('POST', '/api/import', body), 409)).code).toBe('contradictory-sex');
      expect(await read(app.request('GET', `/api/people/${id}/observations`), 200)).toEqual([]);
    });

    it('assesses a person by every definition, and keeps an assessment on request', async () => {
      const app = await start();
      const id = await addPerson(app, { birthDate: '1944-05-02' });
      await read(app.request('POST', `/api/people/${id}/observations`, grip), 201);
      const assessment = await read<Assessment>(app.request('GET', `/api/people/${id}/assessment`), 200);
      expect(assessment.criteria['ewgsop2-2019']).toMatchObject({ result: 'probable', missing: expect.any(Array) });
      const one = await read<Assessment>(
        app.request('GET', `/api/people/${id}/assessment?criteria=ewgsop2-2019&trace=false&probability=false`),
        200,
      );
      expect(Object.keys(one.criteria)).toEqual(['ewgsop2-2019']);
      expect(one.criteria['ewgsop2-2019']).not.toHaveProperty('probabilities');
      const stored = await read<object>(app.request('POST', `/api/people/${id}/assessments`), 201);
      expect(stored).toMatchObject({ knowledgeVersion: '0.0.0-test', asOf: '2026-11-22' });
      expect(await read(app.request('GET', `/api/people/${id}/assessments`), 200)).toEqual([stored]);
      await read(app.request('GET', `/api/people/${id}/assessment?criteria=nonsense`), 400);
    });
  });
});
