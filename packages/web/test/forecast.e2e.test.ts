import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints, openBrowser } from './chromium.ts';
import { type RunningThew, removeFolder, startThew, temporaryFolder } from './running-thew.ts';
import { storeExample } from './stored-example.ts';

let browser: Browser;
let page: Page;
let thew: RunningThew;
let folder: string;
let person: string;
let complained: string[];

beforeAll(async () => {
  folder = await temporaryFolder();
  [browser, thew] = await Promise.all([openBrowser(), startThew(folder)]);
  person = await storeExample(thew.url, 'hip-fracture.thew.json');
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  complained = complaints(page);
});

afterAll(async () => {
  await browser?.close();
  await thew?.stop();
  await removeFolder(folder);
});

const open = async (query = '') => {
  await page.goto(`${thew.url}/people/${person}/forecast${query}`);
  await page.locator('.fan-middle').waitFor();
};

const sessions = () => page.getByRole('slider', { name: 'Strength sessions a week' });

/** People of 100 at the goal, as the first bar says. */
const firstBar = async (): Promise<number> =>
  Number((await page.locator('.doses b').first().innerText()).match(/\d+/)?.[0]);

describe('the forecast screen', () => {
  it('says the chance first and draws the measured points, the bands and life as it is now', async () => {
    await open('?show=knee-extension-force');
    expect(await page.locator('h1').textContent()).toMatch(/^About \d+ in 100 rise from a chair unaided by/);
    expect(await page.locator('.fan-band').count()).toBe(3);
    expect(await page.locator('circle.point').count()).toBe(1);
    expect(await page.locator('.compared-edge').count()).toBe(2);
  });

  it('says the same sentence above the chart and to a screen reader, and the same numbers in a table', async () => {
    const sentence = await page.locator('figure figcaption p').textContent();
    expect(await page.locator('figure svg').getAttribute('aria-label')).toBe(sentence);
    await page.getByText('Show as a table').first().click();
    expect(await page.locator('figure table tbody tr').count()).toBeGreaterThanOrEqual(6);
  });

  it('answers a lever moved by the keyboard with another chance, without asking the server', async () => {
    const asked: string[] = [];
    page.on('request', (request) => request.url().includes('/api/') && asked.push(request.url()));
    await sessions().focus();
    await page.keyboard.press('Home');
    await expect.poll(() => page.locator('.compared-middle').count()).toBe(1);
    await expect.poll(() => page.url()).toContain('training=0');
    const without = await firstBar();
    await page.keyboard.press('End');
    await expect.poll(firstBar).toBeGreaterThan(without);
    await expect.poll(() => page.url()).toContain('training=4');
    expect(asked).toEqual([]);
  });

  it('finds the lever where it was after the page was loaded again', async () => {
    await page.reload();
    await page.locator('.fan-middle').waitFor();
    expect(await sessions().inputValue()).toBe('4');
  });

  it('asks what it would take, and names the drivers with their sources', async () => {
    await page.getByText(/The least that brings more than half there|More than half are there/).waitFor();
    await page.locator('.drivers').getByText('Exercise').waitFor();
    expect(await page.locator('.drivers small').first().textContent()).toMatch(/arms? /);
  });

  it('draws one course only when nothing is changed', async () => {
    await open('?show=knee-extension-force&training=0&protein=0.8');
    expect(await page.locator('.compared-middle').count()).toBe(0);
  });

  it('hatches the bands and says so where no study reaches', async () => {
    await open('?bed=60');
    await page.locator('.beyond-bands').waitFor({ state: 'attached' });
    await page.getByText(/^Hatched/).waitFor();
  });

  it('says what exercise in bed would save, and with what', async () => {
    await open('?show=muscle-size-knee-extensors&training=0&bed=21');
    const lever = page.locator('.lever').filter({ hasText: 'In-bed exercise' });
    expect(await lever.getByText(/Move it to see how much/).count()).toBe(1);
    await page.getByRole('slider', { name: 'In-bed exercise, sessions a week' }).focus();
    await page.keyboard.press('End');
    const saved = lever.getByText(/^On the last of those days: /);
    await saved.waitFor();
    const sizes = async (): Promise<number[]> =>
      [...((await saved.textContent()) ?? '').matchAll(/\d+(\.\d+)?/g)].map(([number]) => Number(number));
    const [light = 0, none = 0] = await sizes();
    expect(light).toBeGreaterThan(none + 1);
    await lever.getByRole('combobox', { name: 'In bed with' }).selectOption('heavy leg press or flywheel');
    await expect.poll(async () => (await sizes())[0]).toBeGreaterThan(light);
    await expect.poll(() => page.url()).toContain('inBedBy=resistance');
  });

  it('says that exercise in bed needs days in bed', async () => {
    await open('?inBed=3');
    await page.getByText('Counts on days in bed or in hospital. There are none now.').waitFor();
  });

  it('answers what three sessions a week would do, with a twin in figures', async () => {
    await open('?show=gait-speed&training=0');
    const without = await page.locator('.fan-middle').getAttribute('d');
    for (let sessions = 1; sessions <= 3; sessions++)
      await page.getByRole('button', { name: 'More: Strength sessions a week' }).click();
    await expect.poll(() => page.locator('.fan-middle').getAttribute('d')).not.toBe(without);
    expect(await sessions().inputValue()).toBe('3');
    await page.getByText('Show as a table').first().click();
    const head = await page.locator('figure table thead').innerText();
    expect(head).toContain('As now');
    const rows = await page.locator('figure table tbody tr').last().innerText();
    const [withTraining = 0, asNow = 0] = [...rows.matchAll(/(\d+(?:\.\d+)?) m\/s/g)].map(([, value]) => Number(value));
    expect(withTraining).toBeGreaterThan(asNow);
  });

  it('takes a wrong address as no setting', async () => {
    await open('?training=lots&bed=-4&ahead=7&by=never');
    expect(await page.getByRole('slider', { name: 'Days in bed' }).inputValue()).toBe('0');
  });

  it('lists the studies it rests on when somebody asks', async () => {
    await page.getByText('List the studies').click();
    await expect.poll(() => page.locator('.study-list li').count()).toBeGreaterThan(20);
  });

  it('shows no forecast while a danger sign stands', async () => {
    const inDanger = await storeExample(thew.url, 'stories/12-guillain-barre-ventilated.thew.json');
    await page.goto(`${thew.url}/people/${inDanger}/forecast`);
    await page.getByRole('alert').waitFor();
    await page.getByRole('heading', { level: 1, name: 'No forecast while a danger sign stands' }).waitFor();
    expect(await page.locator('.fan-middle').count()).toBe(0);
  });

  it('never made the browser complain, not even about the content security policy', () => {
    expect(complained).toEqual([]);
  });
});
