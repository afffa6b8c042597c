import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFiles, temporaryFolder } from '../support/each-database.ts';
import { testApp } from '../support/test-app.ts';

describe('the web app', () => {
  const open = temporaryFiles();
  const folder = temporaryFolder();
  const webFolder = join(folder, 'dist');

  beforeAll(() => {
    mkdirSync(join(webFolder, 'assets'), { recursive: true });
    writeFileSync(join(webFolder, 'index.html'), '<title>app</title>');
    writeFileSync(join(webFolder, 'assets', 'main-abc123.js'), 'export {}');
    writeFileSync(join(webFolder, '.hidden.txt'), 'hidden');
    writeFileSync(join(folder, 'secret.txt'), 'secret');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const get = async (path: string) => testApp(await open(), { webFolder }).request('GET', path);

  it('is served for every address of a screen, and asked for anew each time', async () => {
    for (const path of ['/', '/people', '/people/5d2c/assess']) {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(await answer.text()).toContain('app');
    }
  });

  it('keeps files named after their content for ever', async () => {
    const answer = await get('/assets/main-abc123.js');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  it('is not served in place of a file that is missing', async () => {
    expect((await get('/assets/old-000000.js')).status).toBe(404);
    expect((await get('/favicon.ico')).status).toBe(404);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/.hidden.txt',
    '/%00.txt',
    '/%',
  ])('gives away no file outside its folder: %s', async (path) => {
    const answer = await get(path);
    expect(await answer.text()).not.toMatch(/secret|hidden/);
  });

  it('says how to build it where it is not built', async () => {
    const answer = await testApp(await open()).request('GET', '/');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('npm start');
  });
});
