import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints, openBrowser } from './chromium.ts';
import { type RunningThew, removeFolder, startThew, temporaryFolder } from './running-thew.ts';
import { storeExample } from './stored-example.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let thew: RunningThew;
let folder: string;
let person: string;
let danger: string;
let complained: string[];

/** A Thursday on which the sample person has a plan; sessions of it lie in the past of the server. */
const thursday = new Date('2026-11-19T09:00:00');

beforeAll(async () => {
  folder = await temporaryFolder();
  [browser, thew] = await Promise.all([openBrowser(), startThew(folder)]);
  person = await storeExample(thew.url, 'sample.thew.json');
  danger = await storeExample(thew.url, 'stories/12-guillain-barre-ventilated.thew.json');
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  page = await context.newPage();
  await page.clock.setFixedTime(thursday);
  complained = complaints(page);
});

afterAll(async () => {
  await browser?.close();
  await thew?.stop();
  await removeFolder(folder);
});

interface Stored {
  session: string;
  status: string;
  effort?: number;
  pain?: number;
  grams?: number;
  note?: string;
  exercises: { exercise: string }[];
}

const stored = async (): Promise<Stored[]> =>
  (await (await fetch(`${thew.url}/api/people/${person}/sessions`)).json()) as Stored[];

const open = async (path: string, shown: string): Promise<void> => {
  await page.goto(`${thew.url}/people/${path}`);
  await page.locator(shown).first().waitFor();
};

// The steps build on each other: one morning of one person.
describe('a person with a plan', () => {
  it('sees the session of today first, with one filled button on the page', async () => {
    await open(`${person}/plan`, '#today');
    expect(await page.locator('.main .btn.primary').allTextContents()).toEqual(['Start the session']);
    expect(await page.locator('.dose').count()).toBeGreaterThan(0);
    await page.getByText('Today, Thursday 19 November').waitFor();
    await page.getByText('A doctor should look first', { exact: true }).waitFor();
  });

  it('goes through the exercises one by one with a drawing each, skips one, and says how hard it was', async () => {
    await page.getByRole('link', { name: 'Start the session' }).click();
    const said = await page.getByText(/^Exercise 1 of \d+$/).textContent();
    const count = Number(said?.split(' ').at(-1));
    await page.getByRole('button', { name: 'Skip' }).click();
    for (let step = 2; step <= count; step++) {
      await page.getByText(`Exercise ${step} of ${count}`).waitFor();
      expect(await page.locator('.exercise-figure svg[role=img]').count()).toBe(1);
      await page.getByRole('button', { name: 'Done, next' }).click();
    }
    await page.getByRole('heading', { name: 'How was it?' }).waitFor();
    expect(await page.getByRole('button', { name: 'Partly' }).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('group', { name: 'How hard was it?' }).getByRole('button', { name: '5', exact: true }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL(/\/plan$/);
    const [one] = await stored();
    expect(one).toMatchObject({ status: 'partly', effort: 5 });
    expect(one).not.toHaveProperty('pain');
    expect(one?.exercises).toHaveLength(count - 1);
  });

  it('then has the next session of the day on top', async () => {
    await page.locator('#today').waitFor();
    const [one] = await stored();
    expect(await page.locator('.week .slot-button', { hasText: 'effort 5' }).count()).toBe(1);
    expect(await page.locator('#today').textContent()).not.toContain(
      one?.session === 'strength' ? 'Strength' : 'Balance',
    );
  });

  it('checks off an earlier day by keyboard, and Escape leaves it as it was', async () => {
    const before = (await stored()).length;
    const cell = page.locator('.week .slot-button', { hasText: 'not entered' }).first();
    await cell.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await stored()).length).toBe(before);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Rested' }).press('Enter');
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('.week .slot-button', { hasText: 'rested' }).waitFor();
    expect((await stored()).map(({ status }) => status).sort()).toEqual(['partly', 'rested']);
  });

  it('is told at once to stop when a danger sign is ticked', async () => {
    await page.locator('.week .slot-button', { hasText: 'rested' }).click();
    await page.getByText('Did something worrying happen?').click();
    await page.getByLabel('Dark urine').check();
    await page.getByRole('alert').getByText('Stop training and get help').waitFor();
    await page.keyboard.press('Escape');
  });

  it('adds food, which counts towards the protein of today', async () => {
    await page.getByRole('button', { name: 'Add food' }).click();
    await page.getByLabel('Something else').fill('Porridge');
    await page.getByLabel('Protein in it, grams').fill('12');
    await page.getByRole('button', { name: 'Add this' }).click();
    await page
      .getByText(/^12 of \d+ g$/)
      .first()
      .waitFor();
    expect(await stored()).toContainEqual(expect.objectContaining({ session: 'protein', grams: 12, note: 'Porridge' }));
  });

  it('makes the week anew for ten minutes a day, and keeps that with the person', async () => {
    await page.getByLabel('Minutes a day').selectOption('10');
    const kept = async () => (await fetch(`${thew.url}/api/people/${person}/preferences`)).json();
    await expect.poll(kept).toMatchObject({ minutesPerDay: 10 });
    await page.reload();
    await page.locator('.week .rowh span').first().waitFor();
    expect(await page.getByLabel('Minutes a day').inputValue()).toBe('10');
    const rows = await page.locator('.week .rowh span').allTextContents();
    const minutes = rows.flatMap((text) => /^(\d+) min/.exec(text)?.[1] ?? []).map(Number);
    expect(Math.max(...minutes)).toBeLessThanOrEqual(10);
  });

  it('finds what was left out with a reason and what stands instead, never a refused move in the week', async () => {
    const left = page.locator('section', { has: page.locator('#left') });
    await left
      .getByText(/^Instead: /)
      .first()
      .waitFor();
    const refused = (await left.locator('h3').allTextContents()).flatMap((text) => text.split(', '));
    const planned = await page.locator('.dose b').allTextContents();
    expect(planned.filter((name) => refused.includes(name))).toEqual([]);
  });

  it('prints large type with a drawing for every exercise', async () => {
    await open(`${person}/plan/print`, '.sheet .move');
    const moves = await page.locator('.sheet .move').count();
    expect(await page.locator('.sheet .move svg').count()).toBe(moves);
    await page.emulateMedia({ media: 'print' });
    const size = await page.locator('.sheet').evaluate((sheet) => Number.parseFloat(getComputedStyle(sheet).fontSize));
    expect(size).toBeGreaterThanOrEqual(19);
    expect(await page.locator('.rail').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  it('opens an exercise with dose, how-to, easier or harder, and its source one step away', async () => {
    await open(`${person}/plan/exercises/sts-armrest`, '.exercise-figure svg');
    await page.getByRole('heading', { name: 'How to do it' }).waitFor();
    await page.getByText('Source', { exact: true }).click();
    await page
      .getByText(/read in the paper|read second hand|not verified in print/)
      .first()
      .waitFor();
  });
});

describe('a person with a danger sign', () => {
  it('gets help instead of a programme, announced, with nothing to start', async () => {
    await open(`${danger}/plan`, '.banner.urgent');
    await page.getByRole('heading', { level: 1, name: 'No training now' }).waitFor();
    await page.getByRole('alert').getByText('Emergency now').waitFor();
    expect(await page.locator('.dose').count()).toBe(0);
    expect(await page.getByText('Start the session').count()).toBe(0);
    expect(await page.locator('.week').count()).toBe(0);
  });
});

it('never made the browser complain', () => {
  expect(complained).toEqual([]);
});
