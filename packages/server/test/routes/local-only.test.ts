import { describe, expect, it } from 'vitest';
import { temporaryFiles } from '../support/each-database.ts';
import { testApp } from '../support/test-app.ts';

describe('another page in the browser', () => {
  const open = temporaryFiles();
  const start = async () => testApp(await open());

  it.each([
    'evil.example',
    'evil.example:8439',
    '127.0.0.1.evil.example',
    '192.168.1.5:8439',
    'localhost.',
    '',
    '0.0.0.0',
  ])('cannot come in under the host name “%s” (DNS rebinding)', async (host) => {
    const app = await start();
    expect((await app.request('GET', '/api/people', undefined, { host })).status).toBe(421);
    expect((await app.request('GET', '/', undefined, { host })).status).toBe(421);
  });

  it.each(['127.0.0.1:8439', 'localhost:8439', 'LOCALHOST', '[::1]:8439', '127.0.0.1'])(
    'is not what asks under the host name “%s”',
    async (host) => {
      const app = await start();
      expect((await app.request('GET', '/api/people', undefined, { host })).status).toBe(200);
    },
  );

  it.each(['https://evil.example', 'http://127.0.0.1:3000', 'http://localhost:8439', 'https://127.0.0.1:8439', 'null'])(
    'at the origin %s can neither write nor read',
    async (origin) => {
      const app = await start();
      const post = await app.request('POST', '/api/people', { name: 'A' }, { origin });
      expect(post.status).toBe(403);
      const get = await app.request('GET', '/api/people', undefined, { origin });
      expect(get.status).toBe(403);
      expect(get.headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('cannot ask in advance (CORS preflight)', async () => {
    const app = await start();
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'DELETE' };
    const answer = await app.request('OPTIONS', '/api/people', undefined, headers);
    expect(answer.status).toBe(403);
    expect(answer.headers.get('access-control-allow-methods')).toBeNull();
  });

  it('cannot send a form or load an image from the API', async () => {
    const app = await start();
    for (const site of ['cross-site', 'same-site']) {
      const headers = { 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate' };
      expect((await app.request('GET', '/api/people', undefined, headers)).status).toBe(403);
      expect((await app.request('POST', '/api/sample', '', { ...headers, 'content-type': 'text/plain' })).status).toBe(
        403,
      );
    }
  });

  it('may link to the app, and the app itself may ask', async () => {
    const app = await start();
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await app.request('GET', '/people', undefined, link)).status).not.toBe(403);
    const own = { origin: 'http://127.0.0.1:8439', 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' };
    expect((await app.request('POST', '/api/people', { name: 'A' }, own)).status).toBe(201);
  });

  it('cannot frame the app, and the app loads nothing from elsewhere', async () => {
    const app = await start();
    for (const path of ['/', '/api/people', '/api/nothing']) {
      const { headers } = await app.request('GET', path);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|https?:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
    expect((await app.request('GET', '/api/people')).headers.get('cache-control')).toBe('no-store');
  });

  it('finds a name with markup in it harmless on the page for paper, which is styled and runs nothing', async () => {
    const app = await start();
    const name = '<img src=x onerror=alert(1)><script>alert(1)</script>"';
    const made = await app.request('POST', '/api/people', { name, sex: 'female', birthDate: '1944-05-02' });
    const { id } = (await made.json()) as { id: string };
    const page = await app.request('GET', `/api/people/${id}/plan/print`);
    expect(page.status).toBe(200);
    expect(await page.text()).not.toMatch(/<script|<img src=x/);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(policy).not.toContain('script-src');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  });
});
