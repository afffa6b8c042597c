import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints, openBrowser } from './chromium.ts';
import { type RunningThew, removeFolder, startThew, temporaryFolder } from './running-thew.ts';

const examples = join(import.meta.dirname, '../../../examples');

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

/** 60 invented people: a third have a weak grip, a third of those little muscle too. Sex is coded 1 and 2. */
const table = [
  'id,sex,age,grip_kg,asmi,gait_speed',
  ...Array.from({ length: 60 }, (_, i) => {
    const weak = i % 3 === 0;
    const thin = i % 9 === 0;
    return [i + 1, (i % 2) + 1, 65 + (i % 20), weak ? 12 : 40, thin ? 4.5 : 8, weak ? 0.6 : 1.2].join(',');
  }),
].join('\n');

const upload = (name: string, text: string) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

describe('a table of people', () => {
  it('is uploaded, and its columns come with proposals that are marked as guesses', async () => {
    await page.goto(`${thew.url}/cohort`);
    await upload('ward.csv', table);
    await page.getByRole('heading', { name: 'What do the columns of ward.csv hold?' }).waitFor();
    expect(await page.getByLabel('Measure in grip_kg').inputValue()).toBe('Grip strength');
    expect(await page.getByLabel('What age holds').inputValue()).toBe('age');
    expect(await page.getByText('a guess from the name').count()).toBeGreaterThanOrEqual(2);
  });

  it('is run by sex after the codes were named, and the range is the title', async () => {
    await page.getByLabel('Value for women').fill('2');
    await page.getByLabel('Value for men').fill('1');
    await page.getByLabel('Groups', { exact: true }).selectOption('sex');
    await page.getByRole('button', { name: 'Run over 60 rows' }).click();
    await page.getByRole('heading', { name: 'Prevalence by definition' }).waitFor();
    expect(await page.locator('h1').textContent()).toMatch(
      /^From .+ to .+ % have sarcopenia, depending on the definition$/,
    );
    // Every third person is weak: probable sarcopenia by EWGSOP2 whatever else is known.
    const row = page.getByRole('row', { name: /^EWGSOP2 2019/ }).last();
    expect(await row.textContent()).toContain('33.3 %');
    expect(await page.locator('.kappa-text').count()).toBeGreaterThan(0);
  });

  it('shows one group when it is chosen', async () => {
    await page.getByLabel('Group', { exact: true }).selectOption('female');
    const cells = await page
      .getByRole('row', { name: /^EWGSOP2 2019/ })
      .last()
      .locator('td')
      .allTextContents();
    expect(cells).toContain('30');
  });

  it('gives the report as one file, and the address leads back to the result', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the report' }).click(),
    ]);
    const html = await readFile(await download.path(), 'utf8');
    expect(html).toMatch(/^<!doctype html>/i);
    await page.reload();
    await page.getByRole('heading', { name: 'Prevalence by definition' }).waitFor();
  });
});

describe('what can go wrong', () => {
  it('a run that cannot be done says what was expected, and the table can be chosen again', async () => {
    await page.goto(`${thew.url}/cohort`);
    await upload('ward.csv', table);
    await page.getByRole('button', { name: 'Mapping file' }).click();
    await page.getByLabel('Mapping file (YAML)').fill('thew-mapping: 1\nmeasures:\n  grip-strength: no_such_column\n');
    await page.getByRole('button', { name: 'Run over 60 rows' }).click();
    await page.locator('table.issues tbody tr').first().waitFor();
    await page.getByRole('button', { name: 'Another table' }).waitFor();
  });

  it('a file that is not there is said to be unreadable', async () => {
    await page.goto(`${thew.url}/cohort`);
    await page.getByLabel('Whole path of the file or folder').fill('/no/such/file.csv');
    await page.keyboard.press('Enter');
    await page.locator('table.issues tbody tr').first().waitFor();
  });

  it('a long run is stopped with one press', async () => {
    const mapping = await readFile(join(examples, 'nhanes-2011-2014.mapping.yaml'), 'utf8');
    await page.goto(`${thew.url}/cohort`);
    await page.getByLabel('Whole path of the file or folder').fill(join(examples, 'data/nhanes-2011-2014.csv.gz'));
    await page.getByRole('button', { name: 'Look at it' }).click();
    await page.getByRole('button', { name: 'Mapping file' }).click();
    await page.getByLabel('Mapping file (YAML)').fill(mapping);
    await page.getByRole('button', { name: /^Run over 19931 rows/ }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('heading', { name: 'Stopped' }).waitFor();
  });
});

it('never made the browser complain', () => {
  expect(complained).toEqual([]);
});
