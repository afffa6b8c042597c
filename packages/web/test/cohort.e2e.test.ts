import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readOwnCurves } from '@thew/core/input/read-own-curves';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
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
    expect(await page.getByLabel('Measurement in the column grip_kg').inputValue()).toBe('Grip strength');
    expect(await page.getByLabel('What the column age holds').inputValue()).toBe('age');
    expect(await page.getByText('Guessed from the name. Please check.').count()).toBeGreaterThanOrEqual(2);
  });

  it('is run by sex after the codes were named, and the range is the title', async () => {
    await page.getByLabel('Code for women').fill('2');
    await page.getByLabel('Code for men').fill('1');
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
    expect(html).toContain('ward.csv');
    await page.reload();
    await page.getByRole('heading', { name: 'Prevalence by definition' }).waitFor();
  });
});

describe('the report', () => {
  it('opens in a tab of its own, by the name of the table, and complains of nothing', async () => {
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Open the report' }).click(),
    ]);
    const said = complaints(opened);
    await opened.getByRole('heading', { name: 'How to cite' }).waitFor();
    expect(await opened.locator('.kicker').textContent()).toBe('ward.csv');
    await opened.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    expect(await violations(opened)).toEqual([]);
    for (const width of [390, 320]) {
      await opened.setViewportSize({ width, height: 800 });
      expect(await opened.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    expect(said).toEqual([]);
    await opened.close();
  });

  it('prints the tables that are folded away on the screen, and leaves the SQL to the file', async () => {
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Open the report' }).click(),
    ]);
    await opened.emulateMedia({ media: 'print' });
    const heightOf = (selector: string) =>
      opened
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().height);
    expect(await heightOf('#prevalence details table')).toBeGreaterThan(40);
    expect(await opened.getByLabel('SQL of the definitions').isVisible()).toBe(false);
    await opened.close();
  });
});

describe('own centile curves', () => {
  it('are fitted when asked for, drawn in the report, and come as a file that an assessment takes', async () => {
    const many = Array.from({ length: 400 }, (_, i) => {
      const age = 60 + (i % 25);
      return [i + 1, i % 2 ? 'male' : 'female', age, (45 - age / 4 + ((i * 7919) % 17)).toFixed(1)].join(',');
    });
    await page.goto(`${thew.url}/cohort`);
    await upload('curves.csv', `id,sex,age,grip_kg\n${many.join('\n')}\n`);
    await page.getByLabel('Own centile curves for').fill('Grip strength, shoe size');
    await page.getByRole('button', { name: 'Run over 400 rows' }).click();
    await page.getByRole('heading', { name: 'Own centile curves' }).waitFor();
    // The one that cannot be fitted is said, and takes nothing from the other.
    await page.getByText('thing to look at').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the curves' }).click(),
    ]);
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    const { references, issues } = readOwnCurves(JSON.parse(await readFile(await download.path(), 'utf8')), { sha256 });
    expect(issues).toEqual([]);
    expect(references.map(({ tables }) => tables.map(({ measure }) => measure))).toEqual([
      ['grip-strength', 'grip-strength'],
    ]);
    expect(await violations(page)).toEqual([]);
  });
});

describe('without a mouse', () => {
  it('a file on this computer is looked at and run by keys alone', async () => {
    const file = join(folder, 'keys.csv');
    await writeFile(file, table);
    await page.goto(`${thew.url}/cohort`);
    await page.getByLabel('Whole path of the file or folder').focus();
    await page.keyboard.type(file);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What do the columns of keys.csv hold?' }).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    for (let presses = 0; presses < 60 && !(await focused()).startsWith('Run over'); presses++)
      await page.keyboard.press('Tab');
    expect(await focused()).toBe('Run over 60 rows');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Prevalence by definition' }).waitFor();
  });
});

describe('what can go wrong', () => {
  it('a table without rows cannot be run, and the sentence beside the button says why', async () => {
    await page.goto(`${thew.url}/cohort`);
    await upload('none.csv', 'id,sex,age,grip_kg\n');
    const run = page.getByRole('button', { name: 'Run over 0 rows' });
    expect(await run.getAttribute('aria-disabled')).toBe('true');
    await page.getByText('The table has no rows, so there is nobody to count.').waitFor();
  });

  it('a table whose columns say nothing waits until somebody names a measure', async () => {
    await page.goto(`${thew.url}/cohort`);
    await upload('foo.csv', 'foo,bar\n1,12\n2,30\n');
    await page.getByText('Say first which column holds a measure.').waitFor();
    await page.getByLabel('What the column bar holds').selectOption('measure');
    await page.getByLabel('Measurement in the column bar').fill('Grip strength');
    expect(await page.getByRole('button', { name: 'Run over 2 rows' }).getAttribute('aria-disabled')).toBeNull();
  });

  it('names of columns that are markup or SQL are names and nothing else', async () => {
    const nasty = '<img src=x onerror=alert(1)> grip_kg';
    await page.goto(`${thew.url}/cohort`);
    await upload('nasty.csv', `id,sex,age,"${nasty}","x""; DROP TABLE people; --"\n1,female,70,12,1\n2,male,71,30,2\n`);
    await page.getByRole('rowheader', { name: nasty }).waitFor();
    await page.getByRole('button', { name: 'Run over 2 rows' }).click();
    await page.getByRole('heading', { name: 'Prevalence by definition' }).waitFor();
    await page.getByText('Fewer than 30 people').waitFor();
    expect(await page.locator('img').count()).toBe(0);
  });

  it('what is no number stands before the empty figures, not after them', async () => {
    await page.goto(`${thew.url}/cohort`);
    await upload('words.csv', 'id,sex,age,grip_kg\n1,female,old,strong\n2,male,71,weak\n');
    await page.getByRole('button', { name: 'Run over 2 rows' }).click();
    await page.getByRole('heading', { name: 'Prevalence by definition' }).waitFor();
    const order = await page.locator('main').innerText();
    expect(order.indexOf('things to look at')).toBeLessThan(order.indexOf('Prevalence by definition'));
  });

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
    await page.getByRole('button', { name: /^Run over 19,931 rows/ }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('heading', { name: 'Stopped' }).waitFor();
  });
});

it('never made the browser complain', () => {
  expect(complained).toEqual([]);
});
