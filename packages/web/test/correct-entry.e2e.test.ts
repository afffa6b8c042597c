import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { openBrowser } from './chromium.ts';
import { type RunningThew, removeFolder, startThew, temporaryFolder } from './running-thew.ts';

let browser: Browser;
let page: Page;
let thew: RunningThew;
let folder: string;
let person: string;

const headers = { 'content-type': 'application/json' };

async function post<T>(path: string, body: object): Promise<T> {
  const answer = await fetch(`${thew.url}/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await answer.json()) as T;
}

beforeAll(async () => {
  folder = await temporaryFolder();
  [browser, thew] = await Promise.all([openBrowser(), startThew(folder)]);
  person = (await post<{ id: string }>('/people', { name: 'Ada', sex: 'female', birthDate: '1944-05-02' })).id;
  await post(`/people/${person}/observations`, [
    { measure: 'body-weight', value: 126, unit: '[lb_av]', date: '2026-11-18' },
    { measure: 'grip-strength', value: 17, unit: 'kg', date: '2026-11-18', side: 'right', method: 'jamar' },
    { measure: 'anorexia', value: true, date: '2026-11-18' },
    { measure: 'albumin', value: 3.4, unit: 'g/dL', date: '2026-11-10' },
  ]);
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${thew.url}/people/${person}/measure/history`);
});

afterAll(async () => {
  await browser?.close();
  await thew?.stop();
  await removeFolder(folder);
});

interface Observed {
  measure: string;
  value?: number | boolean;
  unit?: string;
  side?: string;
  absent?: string;
  entered?: { value: number; unit: string };
}

async function stored(measure: string): Promise<Observed | undefined> {
  const all = (await (await fetch(`${thew.url}/api/people/${person}/observations`)).json()) as Observed[];
  return all.find((one) => one.measure === measure);
}

const form = (title: string) => page.getByRole('form', { name: `Correct ${title}` });
const save = (title: string) => form(title).getByRole('button', { name: 'Save the correction' });

describe('an entry that is wrong', () => {
  it('opens in its place by keyboard, in the unit it was entered in, with what it is in the record', async () => {
    await page.getByRole('button', { name: 'Change Body weight, 18 November' }).focus();
    await page.keyboard.press('Enter');
    const field = form('Body weight').getByLabel('Body weight', { exact: true });
    expect(await field.inputValue()).toBe('126');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await form('Body weight').getByText('That is 57.15 kg in the record.').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('is questioned when unusual, and may be kept', async () => {
    await form('Body weight').getByLabel('Body weight', { exact: true }).fill('600');
    await form('Body weight')
      .getByText(/That is unusual: most lie between 55.12 and 551.2 lb. Check the unit/)
      .waitFor();
    expect(await save('Body weight').getAttribute('aria-disabled')).toBeNull();
  });

  it('is refused at the field when it cannot be', async () => {
    await form('Body weight').getByLabel('Body weight', { exact: true }).fill('9000');
    await form('Body weight')
      .getByText(/Enter a value from 1.102 to 1433 lb/)
      .waitFor();
    await save('Body weight').press('Enter');
    expect((await stored('body-weight'))?.entered).toEqual({ value: 126, unit: '[lb_av]' });
  });

  it('is stored corrected, with what was entered kept, and the focus goes back', async () => {
    await form('Body weight').getByRole('button', { name: 'kg', exact: true }).click();
    await form('Body weight').getByLabel('Body weight', { exact: true }).fill('58,2');
    await save('Body weight').click();
    await form('Body weight').waitFor({ state: 'detached' });
    const { value, unit, entered } = (await stored('body-weight')) ?? {};
    expect({ value, unit, entered }).toEqual({ value: 58.2, unit: 'kg', entered: undefined });
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused).toBe('Change Body weight, 18 November');
  });

  it('changes its side, and becomes a test that could not be done', async () => {
    await page.getByRole('button', { name: 'Change Grip strength, 18 November' }).click();
    await form('Grip strength').getByLabel('Side').selectOption('left');
    await form('Grip strength').getByLabel('Result').selectOption('unable');
    await save('Grip strength').click();
    await form('Grip strength').waitFor({ state: 'detached' });
    expect(await stored('grip-strength')).toMatchObject({ absent: 'unable', side: 'left' });
  });

  it('changes from yes to no, and a laboratory value to another unit', async () => {
    await page.getByRole('button', { name: 'Change Poor appetite, 18 November' }).click();
    await form('Poor appetite').getByLabel('Poor appetite').selectOption('no');
    await save('Poor appetite').click();
    await form('Poor appetite').waitFor({ state: 'detached' });
    expect((await stored('anorexia'))?.value).toBe(false);
    await page.getByRole('button', { name: 'Change Albumin, 10 November' }).click();
    await form('Albumin').getByRole('button', { name: 'g/L', exact: true }).click();
    expect(await form('Albumin').getByLabel('Albumin', { exact: true }).inputValue()).toBe('34');
    await form('Albumin').getByLabel('Albumin', { exact: true }).fill('36');
    await save('Albumin').click();
    await form('Albumin').waitFor({ state: 'detached' });
    expect(await stored('albumin')).toMatchObject({ value: 3.6, unit: 'g/dL', entered: { value: 36, unit: 'g/L' } });
  });

  it('is deleted only after being asked once more', async () => {
    await page.getByRole('button', { name: 'Change Albumin, 10 November' }).click();
    await form('Albumin').getByRole('button', { name: 'Delete this entry' }).click();
    expect(await stored('albumin')).toBeDefined();
    await form('Albumin').getByRole('button', { name: 'Yes, delete it' }).click();
    await form('Albumin').waitFor({ state: 'detached' });
    expect(await stored('albumin')).toBeUndefined();
  });
});
