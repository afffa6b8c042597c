import type { Problem } from '@thew/server/routes/api-types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { temporaryFiles } from '../support/each-database.ts';
import { exampleRecord } from '../support/example-record.ts';
import { addPerson, testApp } from '../support/test-app.ts';

const secret = 'Zuckermann-4711';

describe('a wrong request', () => {
  const open = temporaryFiles();
  const start = async () => testApp(await open());

  it.each([
    ['not JSON', '{"name": '],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['a name that is no text', '{"name": 5}'],
    ['an empty name', '{"name": "  "}'],
    ['an unknown key', '{"name": "A", "admin": true}'],
    ['an unknown sex', '{"name": "A", "sex": "x"}'],
    ['a date that is none', '{"name": "A", "birthDate": "1944-02-31"}'],
    ['a prototype', '{"name": "A", "__proto__": {"sex": "female"}}'],
  ])('with %s as its body is refused as a problem document', async (_, body) => {
    const app = await start();
    const answer = await app.request('POST', '/api/people', body, { 'content-type': 'application/json' });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect((await answer.json()) as Problem).toMatchObject({ status: 400, code: expect.stringMatching(/^invalid-/) });
    expect(await (await app.request('GET', '/api/people')).json()).toEqual([]);
  });

  it('with another content type than JSON is refused', async () => {
    const app = await start();
    const type = { 'content-type': 'text/plain' };
    expect((await app.request('POST', '/api/people', '{"name":"A"}', type)).status).toBe(415);
  });

  it('with an id that is none is refused, whatever it holds', async () => {
    const app = await start();
    for (const id of ["' or 1=1 --", '../../etc/passwd', '1', '%00', 'a'.repeat(3000)]) {
      const answer = await app.request('GET', `/api/people/${encodeURIComponent(id)}`);
      expect(answer.status).toBe(400);
    }
  });

  it('with a birth date in the future stores nothing', async () => {
    const app = await start();
    const answer = await app.request('POST', '/api/people', { name: 'A', birthDate: '2031-01-01' });
    expect(answer.status).toBe(422);
    expect(await (await app.request('GET', '/api/people')).json()).toEqual([]);
  });

  it('with a body above the limit is refused before it is read', async () => {
    const app = await start();
    const answer = await app.request('POST', '/api/people', { name: 'A'.repeat(2_000_000) });
    expect(answer.status).toBe(413);
  });

  it('with a bomb of a gzip file is answered with an issue', async () => {
    const app = await start();
    const { gzipSync } = await import('node:zlib');
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(300 * 1024 * 1024)));
    const answer = await app.request('POST', '/api/import/review', bomb);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ records: [], issues: [{ severity: 'error' }] });
  });

  it('to an address that is none is told so', async () => {
    const app = await start();
    expect((await app.request('GET', '/api/nothing')).status).toBe(404);
    expect((await app.request('PUT', '/api/people')).status).toBe(404);
  });

  it('never brings a value into the answer or the log', async () => {
    const app = await start();
    const id = await addPerson(app, { name: secret });
    const observation = { measure: 'grip-strength', value: secret, unit: secret, date: secret };
    const record = { ...exampleRecord, id: secret, observations: [{ measure: secret, value: 7, date: '2026-11-20' }] };
    const answers = [
      await app.request('POST', '/api/people', { name: secret, sex: secret }),
      await app.request('POST', `/api/people/${id}/observations`, observation),
      await app.request('POST', `/api/people/${id}/observations`, {
        measure: 'grip-strength',
        value: secret,
        unit: 'kg',
      }),
      await app.request('POST', '/api/import', { records: [{ record }] }),
      await app.request('GET', `/api/people/${id}/assessment?criteria=${secret}`),
      await app.request('GET', `/api/people/${secret}`),
    ];
    for (const answer of answers) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(await answer.text()).not.toContain(secret);
    }
    expect(app.logged.length).toBeGreaterThan(0);
    expect(app.logged.join('')).not.toContain(secret);
  });

  it('is logged by method, pattern of the route and status', async () => {
    const app = await start();
    await app.request('GET', '/api/people/no-uuid?asOf=2020-01-01');
    expect(JSON.parse(app.logged.at(-1) ?? '')).toMatchObject({ method: 'GET', route: '/api/people/:id', status: 400 });
  });

  it('of any shape gets an answer, and never one of the kind 500', async () => {
    const app = await start();
    const id = await addPerson(app);
    const anyBody = fc.oneof(
      fc.jsonValue(),
      fc.record({
        measure: fc.constant('grip-strength'),
        value: fc.jsonValue(),
        unit: fc.jsonValue(),
        date: fc.jsonValue(),
      }),
      fc.record({ records: fc.array(fc.record({ record: fc.jsonValue(), personId: fc.jsonValue() })) }),
    );
    const paths = ['/api/people', `/api/people/${id}/observations`, '/api/import'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), anyBody, async (path, body) => {
        const answer = await app.request('POST', path, body);
        expect(answer.status).toBeLessThan(500);
      }),
      { numRuns: 300 },
    );
  });

  it('that makes the database fail says no more than that', async () => {
    const database = await open();
    const app = testApp(database);
    await database.db.schema.dropTable('audit').execute();
    const answer = await app.request('POST', '/api/people', { name: secret });
    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({
      type: 'about:blank',
      title: 'Something went wrong on the server',
      status: 500,
      code: 'internal',
    });
    expect(app.logged.join('')).not.toContain(secret);
    expect(await (await app.request('GET', '/api/people')).json()).toEqual([]);
  });
});
