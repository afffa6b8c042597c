import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './chromium.ts';
import { type RunningThew, removeFolder, startThew, temporaryFolder } from './running-thew.ts';

let browser: Browser;
let thew: RunningThew;
let folder: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  [browser, thew] = await Promise.all([openBrowser(), startThew(folder)]);
});

afterAll(async () => {
  await browser?.close();
  await thew?.stop();
  await removeFolder(folder);
});

/** Bytes of all JavaScript that the first screen asks for, each file gzipped on its own. */
async function javaScriptOf(url: string): Promise<number> {
  const page = await browser.newPage();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(url);
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
  await page.close();
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

it('shows the empty first screen with at most 160 kB of JavaScript, gzipped', async () => {
  const total = await javaScriptOf(thew.url);
  console.log(`empty first screen: ${(total / 1000).toFixed(1)} kB of JavaScript, gzipped`);
  expect(total).toBeLessThanOrEqual(160_000);
});

it('shows a list of people with their verdicts with at most 250 kB, every definition included', async () => {
  await fetch(`${thew.url}/api/sample`, { method: 'POST' });
  const total = await javaScriptOf(thew.url);
  console.log(`first screen with people: ${(total / 1000).toFixed(1)} kB of JavaScript, gzipped`);
  expect(total).toBeLessThanOrEqual(250_000);
});
