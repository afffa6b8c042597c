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

const check = (session: object) =>
  fetch(`${thew.url}/api/people/${person}/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(session),
  });

beforeAll(async () => {
  folder = await temporaryFolder();
  [browser, thew] = await Promise.all([openBrowser(), startThew(folder)]);
  person = await storeExample(thew.url, 'sample.thew.json');
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.clock.setFixedTime(new Date('2026-11-20T09:00:00'));
  complained = complaints(page);
});

afterAll(async () => {
  await browser?.close();
  await thew?.stop();
  await removeFolder(folder);
});

const open = async (path: string, shown: string): Promise<void> => {
  await page.goto(`${thew.url}/people/${person}/${path}`);
  await page.locator(shown).first().waitFor();
};

describe('following a plan', () => {
  it('says first that nothing was checked off yet', async () => {
    await open('track', '#journal');
    expect(await page.locator('h1').textContent()).toBe('No session checked off yet');
  });

  it('has what was done as the title, and pain with its direction beneath', async () => {
    for (const [date, pain] of [
      ['2026-11-16', 5],
      ['2026-11-19', 3],
    ] as const)
      await check({ date, session: 'strength', status: 'done', effort: 5, pain });
    await open('track', '#journal');
    expect(await page.locator('h1').textContent()).toMatch(/^Two of \w+ training days done$/);
    expect(await page.locator('.lead').textContent()).toContain('Pain came down to 3 of 10.');
    await page
      .getByText(/Effort was 5 of 10\. Pain was at most 5, on 16 November\./)
      .first()
      .waitFor();
  });

  it('lays the measurements over the forecast made when the plan began', async () => {
    await page.getByRole('heading', { name: 'Measured against the forecast' }).waitFor();
    await page.getByRole('img', { name: /measurement since 16 November/ }).waitFor();
    await page.getByRole('heading', { name: /Hand grip: (ahead of|as|behind)/ }).waitFor();
  });

  it('keeps a journal: written, shown with its writer, removed again', async () => {
    await page.getByRole('button', { name: 'Write something' }).click();
    await page.getByLabel('What should be remembered?').fill('Ate the whole egg.');
    await page.getByLabel('Who writes').fill('Marit');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('.journal li', { hasText: 'Marit' }).getByText('Ate the whole egg.').waitFor();
    await page.getByRole('button', { name: 'Show and edit the entry' }).click();
    await page.getByRole('button', { name: /^Remove what Marit wrote/ }).click();
    await page.getByText('Nothing written yet.').waitFor();
  });

  it('asks somebody to look first after a fall', async () => {
    await page.getByRole('button', { name: 'Something happened' }).click();
    await page.getByLabel('What happened').selectOption('fall');
    await page.getByLabel('First day').fill('2026-11-19');
    await page.getByLabel('Last day').fill('2026-11-19');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Have it looked at after the fall').waitFor();
    await open('plan', '#week');
    await page.getByText('Have it looked at after the fall').waitFor();
    await open('track', '#journal');
  });

  it('asks no longer when a visit to the doctor is noted', async () => {
    await page.getByRole('button', { name: 'Something happened' }).click();
    await page.getByLabel('What happened').selectOption('doctor-visit');
    await page.getByLabel('First day').fill('2026-11-20');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Have it looked at after the fall').waitFor({ state: 'detached' });
  });

  it('stops everything when a danger sign was noticed', async () => {
    await check({ date: '2026-11-20', session: 'balance', status: 'partly', signs: ['chest-pain'] });
    await open('track', '.banner.urgent');
    await page
      .getByRole('alert')
      .getByText(/Call the local emergency number now/)
      .waitFor();
    await page.getByText('Nothing is planned further until somebody has looked.').waitFor();
  });

  it('has no programme on the plan while the sign stands, and one again when the entry is corrected', async () => {
    await open('plan', '.banner.urgent');
    await page
      .getByText(/In the log of sessions: chest pain/)
      .first()
      .waitFor();
    expect(await page.locator('.week').count()).toBe(0);
    const log = (await (await fetch(`${thew.url}/api/people/${person}/sessions`)).json()) as {
      id: string;
      signs: string[];
    }[];
    const wrong = log.find(({ signs }) => signs.length > 0);
    await fetch(`${thew.url}/api/people/${person}/sessions/${wrong?.id}`, { method: 'DELETE' });
    await open('plan', '#week');
  });
});

describe('the next week', () => {
  it('has the dose that easy sessions have come to, on the plan, on paper and at the exercise, with the reason', async () => {
    const follower = await storeExample(thew.url, 'follow-up.thew.json');
    await page.goto(`${thew.url}/people/${follower}/plan/print`);
    await page.locator('.sheet .move').first().waitFor();
    await page
      .getByText(/^More than before: two easy sessions in a row\. Until 14 November 2026 it was/)
      .first()
      .waitFor();
    const served = (await (await fetch(`${thew.url}/api/people/${follower}/plan`)).json()) as {
      plan: { programme: { items: { name: string; changed?: { because: string } }[] } };
    };
    const raised = served.plan.programme.items.find(({ changed }) => changed?.because === 'two-easy-sessions');
    expect(raised).toBeDefined();
    const shown = page.locator('.sheet .move', { hasText: raised?.name ?? 'nothing' });
    expect(await shown.textContent()).toContain('two easy sessions in a row');
  });
});

describe('the report', () => {
  it('has everything a doctor needs, and ends with what it is and the version of the knowledge', async () => {
    await open('report', '.paper .end');
    const text = (await page.locator('.paper').innerText()).replaceAll('\n', ' ');
    for (const part of [
      'Findings',
      'Definitions',
      'Likely causes',
      'Plan for',
      'Forecast',
      'prednisone',
      '10.1093/ageing/afy169',
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/Not asked yet: /);
    expect(text).toMatch(/Missing, and would settle most: /);
    expect(text).toMatch(/Decision support, not a diagnosis\..*Thew knowledge \d+\.\d+\.\d+\.$/);
  });

  it('draws what was measured and where the forecast leads, and hands the record over as FHIR', async () => {
    await page.locator('.mini-fans svg[role=img]').first().waitFor();
    const said = await page.locator('.mini-fans svg').first().getAttribute('aria-label');
    expect(said).toMatch(/at the last measurement; the forecast for .* if the plan is kept\.$/);
    const href = await page.getByRole('link', { name: 'Download as FHIR' }).getAttribute('href');
    const bundle = (await (await fetch(`${thew.url}${href}`)).json()) as {
      entry: { resource: { resourceType: string } }[];
    };
    expect(bundle.entry.map(({ resource }) => resource.resourceType)).toContain('Observation');
  });

  it('prints on A4 without the frame of the app, on at most two pages', async () => {
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(1);
    expect(pages).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.main > .head').isVisible()).toBe(false);
    expect(await page.locator('.rail').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });
});

it('never made the browser complain', () => {
  expect(complained).toEqual([]);
});
