import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { forecast } from '@thew/core/forecast/forecast';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { story } from './story.ts';

const root = new URL('../../dist/', import.meta.url);

/** Serves the built core, so that a browser loads the very files that are published. */
function serve(): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    try {
      if (request.url === '/')
        return void response.setHeader('content-type', 'text/html').end('<!doctype html><title>engines</title>');
      const body = readFileSync(new URL(`.${request.url}`, root));
      response.setHeader('content-type', 'text/javascript').end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ url: `http://127.0.0.1:${port}/`, close: () => server.close() });
    });
  });
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

it('Chromium and Node give the same bytes for the same seed', async () => {
  const { url, close } = await serve();
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    // Text, not a function: a test transform would put its own import() into it.
    const text = await page.evaluate<string>(
      `import('/forecast/forecast.js').then((core) => JSON.stringify(core.forecast(${JSON.stringify(story)})))`,
    );
    expect(digest(text)).toBe(digest(JSON.stringify(forecast(story))));
  } finally {
    await browser.close();
    close();
  }
});
