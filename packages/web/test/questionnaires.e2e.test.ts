import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questionnaires } from '../src/measure/questions/catalogue.ts';
import { violations } from './axe.ts';
import { openBrowser } from './chromium.ts';
import { type RunningThew, removeFolder, startThew, temporaryFolder } from './running-thew.ts';

let browser: Browser;
let page: Page;
let thew: RunningThew;
let folder: string;
let person: string;

const headers = { 'content-type': 'application/json' };

beforeAll(async () => {
  folder = await temporaryFolder();
  [browser, thew] = await Promise.all([openBrowser(), startThew(folder)]);
  const body = JSON.stringify({ name: 'Ada', sex: 'female', birthDate: '1944-05-02' });
  const answer = await fetch(`${thew.url}/api/people`, { method: 'POST', headers, body });
  person = ((await answer.json()) as { id: string }).id;
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
});

afterAll(async () => {
  await browser?.close();
  await thew?.stop();
  await removeFolder(folder);
});

interface Recorded {
  observations: { measure: string; value?: number; absent?: string; site?: string; side?: string }[];
  answers: Record<string, Record<string, number | null>>;
}

const record = async (): Promise<Recorded> =>
  (await (await fetch(`${thew.url}/api/people/${person}/record`)).json()) as Recorded;

async function result(criterion: string): Promise<{ result: string; score?: number }> {
  const answer = await fetch(`${thew.url}/api/people/${person}/assessment`, { method: 'POST', headers, body: '{}' });
  const read = answer.ok ? answer : await fetch(`${thew.url}/api/people/${person}/assessment`);
  const { criteria } = (await read.json()) as { criteria: Record<string, { result: string; score?: number }> };
  return criteria[criterion] ?? { result: 'none' };
}

const open = (id: string) => page.goto(`${thew.url}/people/${person}/measure/questions/${id}`);
const choose = (question: string | RegExp, answer: string) =>
  page.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }).check();
const save = async () => {
  await page.getByRole('button', { name: 'Save the answers' }).click();
  await page.waitForURL(/\/measure$/);
};

describe('a questionnaire', () => {
  it('shows between what its total lies while answers are open, and keeps "no answer" unknown', async () => {
    await open('frail');
    await choose(/^Tired most/, 'Yes');
    await choose(/^Trouble climbing/, 'Yes');
    await choose(/^Five or more/, 'No answer stays unknown');
    await page.getByText('So far between 2 and 5 points of 5').waitFor();
    await save();
    const { answers, observations } = await record();
    expect(answers.frail).toEqual({ fatigue: 1, resistance: 1, illness: null });
    expect(observations).toEqual([]);
    expect((await result('frail')).result).not.toBe('robust');
  });

  it('answered in full gives a dated total, and the assessment the same', async () => {
    await open('frail');
    expect(
      await page
        .getByRole('group', { name: /^Tired most/ })
        .getByLabel('Yes')
        .isChecked(),
    ).toBe(true);
    await choose(/^Trouble walking/, 'Yes');
    await choose(/^Five or more/, 'No');
    await choose(/^More than 5 %/, 'No');
    await page.getByText('3 points of 5.').waitFor();
    await save();
    expect((await record()).observations).toMatchObject([{ measure: 'frail-score', value: 3 }]);
    expect(await result('frail')).toMatchObject({ result: 'frail', score: 3 });
  });

  it('can be entered as its total', async () => {
    await open('must');
    await page.getByRole('button', { name: 'Only the total' }).click();
    await page.getByRole('textbox', { name: 'Malnutrition universal screening tool' }).fill('9');
    await page.getByText('Enter a value from 0 to 6').waitFor();
    await page.getByRole('textbox', { name: 'Malnutrition universal screening tool' }).fill('2');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL(/\/measure$/);
    expect((await result('must')).result).toBe('high');
  });

  it('that could not be answered stays unknown and never counts as the worst result', async () => {
    await open('snaq-appetite');
    await page.getByRole('button', { name: /Could not answer/ }).click();
    await page.waitForURL(/\/measure$/);
    const { observations } = await record();
    expect(observations.find(({ measure }) => measure === 'snaq-appetite-score')?.absent).toBe('not-done');
    expect((await result('snaq-appetite')).result).toBe('indeterminate');
  });

  it('adds the point for age, and takes the calf with SARC-F', async () => {
    await open('nrs-2002');
    await choose(/^How far eating/, 'Neither');
    await choose(/^How ill/, 'As anybody');
    await page.getByText('One point of 7.').waitFor();
    await open('sarc-calf');
    await choose(/^Walking across/, 'Easy');
    await page.getByRole('textbox', { name: 'Calf circumference' }).fill('30,5');
    await save();
    const { answers, observations } = await record();
    expect(answers['sarc-f']).toEqual({ assistance: 0 });
    expect(observations.find(({ measure }) => measure === 'calf-circumference')?.value).toBe(30.5);
  });

  it('of a battery keeps "could not" as no points', async () => {
    await open('sppb');
    await choose(/^Standing still/, 'Heel to toe for 10 s');
    await choose(/^Walking 4 m/, '6.21 to 8.70 s');
    await choose(/^Five chair rises/, 'More than 60 s, or could not');
    await page.getByText('6 points of 12.').waitFor();
    await save();
    expect(await result('sppb')).toMatchObject({ result: 'low', score: 6 });
  });
});

describe('muscle grades by hand', () => {
  it('are stored with place and side, and twelve of them make the sum', async () => {
    await page.goto(`${thew.url}/people/${person}/measure/mrc-sum`);
    const fields = page.locator('table.grades select');
    await fields.first().waitFor();
    const count = await fields.count();
    expect(count).toBe(12);
    for (let index = 0; index < count; index++) await fields.nth(index).selectOption('4');
    await fields.nth(0).selectOption('refused');
    await page.getByText('44 points so far; one grade is open').waitFor();
    await fields.nth(0).selectOption('3');
    await page.getByText('47 points of 60.').waitFor();
    await save();
    const grades = (await record()).observations.filter(({ measure }) => measure === 'mrc-grade');
    expect(grades).toHaveLength(12);
    expect(grades[0]).toMatchObject({ site: 'shoulder-abduction', side: 'right', value: 3 });
  });
});

describe('every questionnaire', () => {
  it.each(questionnaires.map(({ id }) => id))('%s has words for all its answers and is clean for axe', async (id) => {
    await open(id);
    await page.locator('h1').waitFor();
    await page.waitForLoadState('networkidle');
    const text = await page.locator('main').innerText();
    // A key without words is shown as the key itself.
    expect(text).not.toMatch(/\b(items|options)\.\w/);
    expect(await violations(page)).toEqual([]);
  });

  it('is in the list, which is clean for axe on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${thew.url}/people/${person}/measure/questions`);
    await page.getByRole('heading', { name: 'Questionnaires and scales' }).waitFor();
    expect(await page.locator('.rows > li').count()).toBe(questionnaires.length + 1);
    expect(await violations(page)).toEqual([]);
  });
});
