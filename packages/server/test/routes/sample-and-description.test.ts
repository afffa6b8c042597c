import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPersonFile } from '@thew/server/record/person-file';
import type { Person } from '@thew/server/routes/api-types';
import { readBytes } from '@thew/server/routes/import';
import { describe, expect, it } from 'vitest';
import { temporaryFiles, temporaryFolder } from '../support/each-database.ts';
import { exampleRecord } from '../support/example-record.ts';
import { testApp } from '../support/test-app.ts';

describe('for a first look', () => {
  const open = temporaryFiles();

  it('the sample person is loaded once, however often it is asked for', async () => {
    const examplesFolder = temporaryFolder();
    writeFileSync(join(examplesFolder, 'sample.thew.json'), JSON.stringify(toPersonFile(exampleRecord)));
    const app = testApp(await open(), { examplesFolder });
    const first = (await (await app.request('POST', '/api/sample')).json()) as Person;
    expect(first).toMatchObject({ name: exampleRecord.id, observations: 4 });
    const second = (await (await app.request('POST', '/api/sample', {})).json()) as Person;
    expect(second.id).toBe(first.id);
    rmSync(examplesFolder, { recursive: true });
  });

  it('the sample person of the repository is read whole, without an issue', async () => {
    const file = readFileSync(new URL('../../../../examples/sample.thew.json', import.meta.url));
    const { records, issues } = readBytes(file, { asOf: '2026-11-22' });
    expect([...issues, ...records.flatMap((read) => read.issues)]).toEqual([]);
    const app = testApp(await open());
    const person = (await (await app.request('POST', '/api/sample')).json()) as Person;
    expect(person).toMatchObject({ sex: 'female', asOf: '2026-11-20', latest: '2026-11-18', observations: 19 });
  });

  it('a missing sample is a problem, not a crash', async () => {
    const app = testApp(await open(), { examplesFolder: '/nowhere' });
    expect((await app.request('POST', '/api/sample')).status).toBe(503);
  });

  it('the API describes itself as OpenAPI 3.1', async () => {
    const app = testApp(await open());
    const description = (await (await app.request('GET', '/api/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, object>;
      components: { schemas: Record<string, object> };
    };
    expect(description.openapi).toBe('3.1.0');
    expect(Object.keys(description.paths).sort()).toEqual([
      '/api/cohort/runs',
      '/api/cohort/runs/{id}',
      '/api/cohort/runs/{id}/report',
      '/api/cohort/tables',
      '/api/health',
      '/api/import',
      '/api/import/cohort',
      '/api/import/read',
      '/api/import/review',
      '/api/people',
      '/api/people/{id}',
      '/api/people/{id}/assessment',
      '/api/people/{id}/assessments',
      '/api/people/{id}/export',
      '/api/people/{id}/fhir',
      '/api/people/{id}/journal',
      '/api/people/{id}/journal/{entryId}',
      '/api/people/{id}/observations',
      '/api/people/{id}/observations/{observationId}',
      '/api/people/{id}/plan',
      '/api/people/{id}/plan/print',
      '/api/people/{id}/preferences',
      '/api/people/{id}/record',
      '/api/people/{id}/sessions',
      '/api/people/{id}/sessions/{entryId}',
      '/api/sample',
    ]);
    expect(Object.keys(description.components.schemas)).toContain('PersonRecord');
  });

  it('every reference in the description leads somewhere', async () => {
    const app = testApp(await open());
    const text = await (await app.request('GET', '/api/openapi.json')).text();
    const { components } = JSON.parse(text) as { components: { schemas: Record<string, object> } };
    const named = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '');
    expect(named).toContain('Problem');
    expect(named.filter((name) => !(name in components.schemas))).toEqual([]);
  });

  it('the health of server and database can be asked', async () => {
    const answer = await testApp(await open()).request('GET', '/api/health');
    expect(await answer.json()).toEqual({ status: 'ok', version: '0.0.0-test' });
  });
});
