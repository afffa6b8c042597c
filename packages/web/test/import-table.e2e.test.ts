import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { complaints, openBrowser } from './chromium.ts';
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

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** Semicolons, decimal commas, dates day first, Latin-1; three people, one of them twice; two cells that cannot be. */
const praxis = [
  'Patient-Nr;Geburtsdatum;Geschlecht;Datum;Gewicht;Größe (cm);Handkraft rechts;Bemerkung',
  'Bärbel Müller;03.11.1947;w;14.10.2026;61,5;164;17,2;keine',
  'Bärbel Müller;03.11.1947;w;18.11.2026;59,8;164;16,1;müde',
  'Søren Ødegård;22.02.1951;m;18.11.2026;81,0;178;999;',
  'Jörg Weiß;01.07.1939;m;19.11.2026;abc;1720;22,0;Stock',
  '',
].join('\r\n');

async function choose(name: string, buffer: Buffer): Promise<void> {
  await page.goto(`${thew.url}/import`);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

async function sayMeasure(column: string, title: string, unit?: string): Promise<void> {
  await page.getByLabel(`What the column ${column} holds`).selectOption('measure');
  await page.getByLabel(`Measurement in the column ${column}`).fill(title);
  if (unit) await page.getByLabel(`Unit of the column ${column}`).fill(unit);
}

interface Stored {
  id: string;
  name: string;
  sex?: string;
  birthDate?: string;
}

interface Observed {
  measure: string;
  value?: number;
  date?: string;
  side?: string;
  entered?: object;
}

const get = async <T>(path: string): Promise<T> => (await (await fetch(`${thew.url}/api${path}`)).json()) as T;
const people = (): Promise<Stored[]> => get('/people');
const observations = (id: string): Promise<Observed[]> => get(`/people/${id}/observations`);

// The steps build on each other: one person imports the table of a practice.
describe('a table with semicolons, decimal commas and Latin-1 letters', () => {
  it('is first asked what its columns hold, with what the names suggest', async () => {
    await choose('praxis.csv', latin1(praxis));
    await page.getByRole('heading', { name: 'What is in each column?' }).waitFor();
    const holds = (column: string) => page.getByLabel(`What the column ${column} holds`).inputValue();
    expect(await holds('Patient-Nr')).toBe('id');
    expect(await holds('Geburtsdatum')).toBe('birthDate');
    expect(await holds('Geschlecht')).toBe('sex');
    expect(await holds('Datum')).toBe('date');
    expect(await holds('Gewicht')).toBe('');
    expect(await page.getByLabel('Measurement in the column Handkraft rechts').inputValue()).toBe('Grip strength');
    expect(await page.getByLabel('Side of the column Handkraft rechts').inputValue()).toBe('right');
    expect(await page.getByLabel('Code for women').inputValue()).toBe('w');
    expect(await violations(page)).toEqual([]);
  });

  it('shows what the first rows become while its columns are named', async () => {
    await sayMeasure('Gewicht', 'Body weight', 'kg');
    await sayMeasure('Größe (cm)', 'Body height');
    await page.getByLabel('Codes for “no value”').fill('999');
    const preview = page.getByRole('region', { name: 'How the first rows are read' });
    await preview.getByRole('row', { name: /Bärbel Müller Body weight 61.5/ }).waitFor();
    await preview.getByText('14 October').first().waitFor();
    await preview.getByRole('row', { name: /row 4, column Gewicht/ }).waitFor();
    expect(await page.getByLabel('Unit of the column Größe (cm)').inputValue()).toBe('cm');
  });

  it('then shows every value of its three people, and what could not be read where it stands', async () => {
    await page.getByRole('button', { name: 'Read the table' }).click();
    await page.getByRole('heading', { name: 'Look before it is stored' }).waitFor();
    await page.getByRole('heading', { name: '3 people in the file' }).waitFor();
    const names = await page.locator('.records h3.where').allTextContents();
    expect(names).toEqual(['Bärbel Müller', 'Søren Ødegård', 'Jörg Weiß']);
    await page.getByText('row 4, column Größe (cm)').waitFor();
    expect(await people()).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  it('stores only the rows and people that were taken', async () => {
    await page.getByRole('checkbox', { name: 'Take Grip strength 17.2' }).uncheck();
    await page.getByLabel('Store as').nth(2).selectOption('skip');
    await page.getByRole('button', { name: /^Store 2 people/ }).click();
    await page.getByRole('heading', { name: '2 people are stored' }).waitFor();
    const stored = await people();
    expect(stored.map(({ name, sex, birthDate }) => [name, sex, birthDate])).toEqual([
      ['Bärbel Müller', 'female', '1947-11-03'],
      ['Søren Ødegård', 'male', '1951-02-22'],
    ]);
    const of = await observations(stored[0]?.id ?? '');
    expect(of.map(({ measure, value, date }) => [measure, value, date])).toEqual([
      ['body-weight', 61.5, '2026-10-14'],
      ['body-height', 164, '2026-10-14'],
      ['body-weight', 59.8, '2026-11-18'],
      ['body-height', 164, '2026-11-18'],
      ['grip-strength', 16.1, '2026-11-18'],
    ]);
    expect(of[4]?.side).toBe('right');
  });

  it('chosen again is recognised: what is stored already stays out, the rest can still be taken', async () => {
    await choose('praxis.csv', latin1(praxis));
    await sayMeasure('Gewicht', 'Body weight', 'kg');
    await sayMeasure('Größe (cm)', 'Body height', 'cm');
    await page.getByLabel('Codes for “no value”').fill('999');
    await page.getByRole('button', { name: 'Read the table' }).click();
    await page.getByText('1 of 6 entries are taken').waitFor();
    await expect.poll(() => page.getByText('Stored already, so it stays out').count()).toBe(7);
    expect(await page.getByRole('checkbox', { name: 'Take Body weight 61.5' }).isDisabled()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Take Grip strength 17.2' }).isChecked()).toBe(true);
  });

  it('goes back to its columns without losing what was said', async () => {
    await page.getByRole('button', { name: 'Back to the columns' }).click();
    expect(await page.getByLabel('Measurement in the column Gewicht').inputValue()).toBe('Body weight');
  });
});

describe('a table with a row for each value', () => {
  it('is read by the names of its columns, with the doubt beside the value', async () => {
    const rows =
      'person,measure,value,unit,date\nAda,body-weight,270,kg,2026-11-02\nAda,body-height,5 ft 4 in,,2026-11-02\n';
    await choose('long.csv', Buffer.from(rows));
    await page.getByRole('button', { name: 'Read the table' }).click();
    const heavy = page.getByRole('row', { name: /Body weight/ });
    await heavy.getByText(/An unusual value: expected usually between/).waitFor();
  });
});

describe('a bad table', () => {
  it('with dates that can be read in two ways asks which', async () => {
    await choose('us.csv', Buffer.from('id,date,weight_kg\nA,03/04/2026,70\n'));
    await page.getByText('Dates such as 03/04 could be March or April').waitFor();
    await page.getByLabel('Dates', { exact: true }).selectOption('MDY');
    await page.getByRole('row', { name: /Body weight 70.*4 March/ }).waitFor();
  });

  it('without any known column cannot be read before one is named', async () => {
    await choose('odd.csv', Buffer.from('foo,bar\n1,2\n'));
    await page.getByText('Choose at least one measurement first.').waitFor();
    await page.getByRole('button', { name: 'Read the table' }).press('Enter');
    expect(await page.locator('h1').textContent()).toBe('What is in each column?');
  });

  it('with ragged rows, an open quote and two columns of one name is read as far as it goes', async () => {
    await choose('bad.csv', Buffer.from('id,weight,weight\nA,70\nB,71,72,73\n"C,65,66\n'));
    await page.getByRole('button', { name: 'Read the table' }).click();
    await page.getByText('A quotation mark that never closes').waitFor();
    await page.getByText('A row with too few or too many cells').first().waitFor();
    await page.getByText('Two columns of one name').waitFor();
  });

  it('that is empty, or no table at all, says what was expected', async () => {
    await choose('empty.csv', Buffer.from(''));
    await page.getByText('An empty file').waitFor();
    await choose('sheet.xlsx', Buffer.from('PK\u0003\u0004nothing', 'latin1'));
    await page.getByText('A kind of file Thew does not read').waitFor();
    expect(await page.getByText('Nothing could be read from this file').count()).toBe(1);
  });

  it('is mapped on a phone without scrolling sideways', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await choose('praxis.csv', latin1(praxis));
    await page.getByRole('heading', { name: 'What is in each column?' }).waitFor();
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await over()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Read the table' }).click();
    await page.getByRole('heading', { name: '3 people in the file' }).waitFor();
    expect(await over()).toBeLessThanOrEqual(0);
  });

  it('never made the browser complain', () => {
    expect(complained).toEqual([]);
  });
});
