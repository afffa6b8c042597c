import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cohortRoutes } from '@thew/server/routes/cohort';
import type { Deps } from '@thew/server/routes/deps';
import { expect, test, vi } from 'vitest';

const examples = (name: string) => fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url));
const deps = {
  log: { error: () => undefined },
  version: 'test',
  now: () => new Date(0),
  examplesFolder: '',
} as unknown as Deps;

const json = (body: unknown) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

test('upload a table, see its columns, run, follow, and fetch the report', async () => {
  const routes = cohortRoutes(deps);
  const body = readFileSync(examples('data/nhanes-2011-2014.csv.gz'));
  const uploaded = await routes.request('/import/cohort?fileName=nhanes.csv.gz', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body,
  });
  const look = (await uploaded.json()) as { tableId: string; rows: number; columns: string[] };
  expect([look.rows, look.columns.includes('RIAGENDR')]).toEqual([19_931, true]);
  const mapping = readFileSync(examples('nhanes-2011-2014.mapping.yaml'), 'utf8');
  const started = await routes.request(
    '/cohort/runs',
    json({ tableId: look.tableId, mapping, where: 'age >= 60', criteria: ['fnih-2014'] }),
  );
  expect(started.status).toBe(202);
  const { id } = (await started.json()) as { id: string };
  const run = await vi.waitFor(async () => {
    const status = (await (await routes.request(`/cohort/runs/${id}`)).json()) as {
      state: string;
      result: { n: number };
    };
    expect(status.state).toBe('done');
    return status;
  }, 60_000);
  expect(run.result.n).toBe(3472);
  const kept = await routes.request(`/cohort/runs/${id}/report`);
  expect(kept.headers.get('content-disposition')).toMatch(/^attachment;/);
  const page = await kept.text();
  expect(page).toContain('<!doctype html>');
  // An upload is kept under a number in a folder of this machine; neither belongs in a report.
  expect(page).toContain('<td>nhanes.csv.gz</td>');
  expect(page).not.toContain('thew-upload');
  const looked = await routes.request(`/cohort/runs/${id}/report?view=true`);
  expect(looked.headers.get('content-disposition')).toMatch(/^inline;/);
  expect(looked.headers.get('content-security-policy')).toContain("default-src 'none'");
}, 90_000);

test('a run of a table that is not there fails with an issue; an unknown run is not found; a relative path is refused', async () => {
  const routes = cohortRoutes(deps);
  const { id } = (await (await routes.request('/cohort/runs', json({ path: '/nowhere/people.csv' }))).json()) as {
    id: string;
  };
  await vi.waitFor(async () => {
    const status = (await (await routes.request(`/cohort/runs/${id}`)).json()) as {
      state: string;
      issues: { code: string }[];
    };
    expect([status.state, status.issues[0]?.code]).toEqual(['failed', 'file-not-readable']);
  }, 20_000);
  routes.onError((error, c) => c.json({ code: error.message }, 400));
  expect((await (await routes.request('/cohort/runs', json({ path: 'people.csv' }))).json()) as object).toEqual({
    code: 'invalid-table',
  });
  const missing = await routes.request('/cohort/runs/00000000-0000-4000-8000-000000000000');
  expect(await missing.json()).toEqual({ code: 'not-found' });
}, 60_000);
