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

interface Stored {
  measure: string;
  value?: unknown;
  absent?: string;
  site?: string;
  side?: string;
}

const stored = async (): Promise<Stored[]> =>
  (await (await fetch(`${thew.url}/api/people/${person}/observations`)).json()) as Stored[];

const open = async (query = '') => {
  await page.goto(`${thew.url}/people/${person}/explain${query}`);
  await page.getByRole('heading', { name: 'Likely causes, most support first' }).waitFor();
};

const questions = () => page.locator('.questions > li');
const yesNo = () => questions().filter({ has: page.getByRole('button', { name: 'No', exact: true }) });

// The steps build on each other: one history taken from one person.
describe('the explain screen', () => {
  it('names the causes that fit, with what speaks for each and where that was read', async () => {
    await open();
    expect(await page.locator('h1').textContent()).toMatch(/fits? best$/);
    expect(await page.locator('.cause').count()).toBe(4);
    expect(await page.locator('.cause').first().locator('.support i.on').count()).toBeGreaterThanOrEqual(4);
    await page.locator('.cause').first().getByText('Sources').click();
    expect(await page.locator('.cause').first().locator('.source-fold a').count()).toBeGreaterThan(0);
  });

  it('never says that all is clear: it counts what was asked and what is open', async () => {
    expect(await page.getByRole('status').allTextContents()).toContainEqual(
      expect.stringMatching(/16 danger signs are still open|No danger sign was asked/),
    );
  });

  it('stores a no as an answer, asks the next question and keeps the keyboard at its place', async () => {
    const asked = await yesNo().first().locator('h3').textContent();
    await yesNo().first().getByRole('button', { name: 'No', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() =>
        questions()
          .getByText(asked ?? '', { exact: true })
          .count(),
      )
      .toBe(0);
    expect((await stored()).filter(({ value }) => value === false)).toHaveLength(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('questions');
    expect(await questions().count()).toBeGreaterThan(0);
  });

  it("takes don't know for an answer and does not ask again, not even after a reload", async () => {
    const asked = (await yesNo().first().locator('h3').textContent()) ?? '';
    await yesNo().first().getByRole('button', { name: "Don't know" }).click();
    await expect.poll(() => questions().getByText(asked, { exact: true }).count()).toBe(0);
    // Kept with the person on the server, not in this browser.
    expect((await stored()).filter(({ absent }) => absent === 'not-done').length).toBeGreaterThan(0);
    await page.evaluate(() => localStorage.clear());
    await open();
    expect(await questions().getByText(asked, { exact: true }).count()).toBe(0);
  });

  it('takes an answer back', async () => {
    await page.getByText(/answers? today/).click();
    const before = (await stored()).length;
    await page.getByRole('button', { name: /^Take back: Not so/ }).click();
    await expect.poll(async () => (await stored()).length).toBe(before - 1);
  });

  it('stores a muscle grade with place and side, and another grade on the same day replaces it', async () => {
    await page.getByRole('button', { name: 'Examine' }).click();
    const shin = page.getByRole('combobox', { name: 'Shin, left' });
    await shin.selectOption('3');
    const grades = async () => (await stored()).filter(({ measure }) => measure === 'mrc-grade');
    await expect.poll(grades).toEqual([expect.objectContaining({ value: 3, site: 'tibialis-anterior', side: 'left' })]);
    await shin.selectOption('2');
    await expect.poll(async () => (await grades()).map(({ value }) => value)).toEqual([2]);
    await page.getByRole('heading', { name: 'Where a nerve may be interrupted' }).waitFor();
  });

  it('stores a feeling grade, and a muscle of the body map leads to its list', async () => {
    await page.getByRole('button', { name: 'Feeling' }).click();
    await page.getByRole('combobox', { name: 'Top of the foot, left' }).selectOption('2');
    await expect
      .poll(async () => (await stored()).find(({ measure }) => measure === 'sensation-grade'))
      .toMatchObject({ value: 2, site: 'top-of-foot', side: 'left' });
    await page.locator('[data-place=quadriceps-right]').click({ force: true });
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('grade-quadriceps-right');
  });

  it('announces a danger sign as soon as it is answered with yes, and nothing can dismiss it', async () => {
    await fetch(`${thew.url}/api/people/${person}/observations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([
        { measure: 'ascending', value: true },
        { measure: 'onset-speed', value: 'days' },
      ]),
    });
    await open();
    const banner = page.getByRole('alert');
    await banner.waitFor();
    expect(await banner.textContent()).toContain('Get help at once');
    expect(await banner.getByRole('button').count()).toBe(0);
    expect(await page.locator('.ladder [aria-current]').textContent()).toContain('Emergency now');
    expect(await page.locator('h1').textContent()).toBe('Get help at once');
    expect(await page.locator('.ladder li').count()).toBe(4);
  });

  it('asks nothing more at home in an emergency unless somebody wants to go on', async () => {
    expect(await questions().count()).toBe(0);
    await page.getByRole('button', { name: 'Ask them all the same' }).click();
    await expect.poll(() => questions().count()).toBeGreaterThan(0);
  });

  it('writes the letter with the urgency, the findings and the sources', async () => {
    const letter = (await page.locator('.letter-text').textContent()) ?? '';
    expect(letter).toContain('Urgency suggested: emergency now');
    expect(letter).toMatch(/Red flags[\s\S]*Likely causes[\s\S]*Sources/);
  });

  it('adds the weight of each clue in numbers', async () => {
    await page.getByRole('button', { name: 'Numbers' }).click();
    await page
      .getByText(/our own grading|published ratio/)
      .first()
      .waitFor();
  });

  it('never made the browser complain, not even about the content security policy', () => {
    expect(complained).toEqual([]);
  });
});
