import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints, openBrowser } from './chromium.ts';
import { bundleWithErrors } from './fhir-bundle.ts';
import { type RunningThew, removeFolder, startThew, temporaryFolder } from './running-thew.ts';

let browser: Browser;
let page: Page;
let thew: RunningThew;
let folder: string;
let complained: string[];

beforeAll(async () => {
  folder = await temporaryFolder();
  [browser, thew] = await Promise.all([openBrowser(), startThew(folder)]);
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  complained = complaints(page);
});

afterAll(async () => {
  await browser?.close();
  await thew?.stop();
  await removeFolder(folder);
});

const heading = (): Promise<string | null> => page.locator('h1').textContent();

// The steps build on each other: this is one visit of one newcomer.
describe('a newcomer', () => {
  it('starts with an empty list and loads the sample person with one button', async () => {
    await page.goto(thew.url);
    await page.getByRole('button', { name: 'Load the sample person' }).click();
    await page.waitForURL(/\/people\/[0-9a-f-]{36}$/);
    await page.getByRole('heading', { name: 'What to measure next' }).waitFor();
    expect(await page.locator('h2.verdict').textContent()).toMatch(/\w+ \w+/);
  });

  it('understands the verdict: definitions side by side, how one decides, what to measure next', async () => {
    await page.getByRole('link', { name: 'Assess' }).click();
    await page.getByRole('heading', { name: 'Every definition, side by side' }).waitFor();
    expect(await heading()).toMatch(/EWGSOP2|AWGS|cannot tell/);
    expect(await page.locator('table.definitions tbody tr').count()).toBeGreaterThan(5);
    expect(await page.getByRole('treeitem').count()).toBeGreaterThan(3);
    await page.getByRole('heading', { name: 'What to measure next' }).waitFor();
  });

  it('switches to numbers, which adds the place in the paper and its certainty', async () => {
    await page.getByRole('button', { name: 'Numbers' }).click();
    await page
      .getByText(/read second hand|read in the paper|not verified in print/)
      .first()
      .waitFor();
  });

  it('sees what is wrong in a FHIR bundle before anything is stored', async () => {
    await page.goto(`${thew.url}/import`);
    const buffer = Buffer.from(JSON.stringify(bundleWithErrors));
    await page.locator('input[type=file]').setInputFiles({ name: 'amara.json', mimeType: 'application/json', buffer });
    await page.getByRole('heading', { name: 'One person in the file' }).waitFor();
    expect(await page.locator('table.issues tbody tr').count()).toBeGreaterThanOrEqual(3);
    const stored = await page.request.get(`${thew.url}/api/people`);
    expect(await stored.json()).toHaveLength(1);
  });

  it('stores the rest of the bundle and reads its assessment', async () => {
    await page.getByRole('button', { name: /Store one person/ }).click();
    await page.getByRole('link', { name: 'See the assessment' }).click();
    await page.getByRole('heading', { name: 'Every definition, side by side' }).waitFor();
    expect(await heading()).toBe('Probable sarcopenia by EWGSOP2 2019');
  });

  it('enters a walking time by the guided test and finds it in the record', async () => {
    const person = /people\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? '';
    await page.goto(`${thew.url}/people/${person}/measure/gait-4m`);
    await page.getByRole('button', { name: 'Safe to start' }).click();
    await page.keyboard.press('Space');
    await page.waitForTimeout(2_000);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: /^Save \d/ }).click();
    await page.waitForURL(/\/measure$/);
    await page.goto(`${thew.url}/people/${person}/measure/history`);
    await page.getByRole('rowheader', { name: 'Time to walk 4 m' }).waitFor();
  });

  it('finds everything again after the server was stopped and started', async () => {
    const path = new URL(page.url()).pathname.replace('/measure/history', '/assess');
    await thew.stop();
    thew = await startThew(folder);
    await page.goto(thew.url + path);
    await page.getByRole('heading', { name: 'Every definition, side by side' }).waitFor();
    expect(await heading()).toBe('Probable sarcopenia by EWGSOP2 2019');
    await page.goto(thew.url);
    await page.locator('table.people tbody tr').nth(1).waitFor();
  });

  it('deletes a person after being asked once', async () => {
    await page.locator('table.people tbody a').first().click();
    await page.getByRole('button', { name: 'Delete this person' }).click();
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await page.waitForURL(`${thew.url}/`);
    await expect.poll(() => page.locator('table.people tbody tr').count()).toBe(1);
  });

  it('never made the browser complain, not even about the content security policy', () => {
    expect(complained).toEqual([]);
  });
});
