import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { openBrowser } from './chromium.ts';
import { type RunningThew, removeFolder, startThew, temporaryFolder } from './running-thew.ts';
import { storeExample } from './stored-example.ts';

let browser: Browser;
let thew: RunningThew;
let folder: string;
const paths: Record<string, string> = {};

const post = (path: string, body: object) =>
  fetch(`${thew.url}/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

async function runCohort(): Promise<string> {
  const rows = Array.from(
    { length: 40 },
    (_, i) => `${i},${i % 2 ? 'male' : 'female'},70,${i % 3 ? 40 : 12},${i % 5 ? 8 : 4}`,
  );
  const answer = await fetch(`${thew.url}/api/import/cohort?fileName=people.csv`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: ['id,sex,age,grip-strength [kg],asmi', ...rows].join('\n'),
  });
  const { tableId, mapping } = (await answer.json()) as { tableId: string; mapping: string };
  const run = (await (await post('/cohort/runs', { tableId, mapping })).json()) as { id: string };
  for (;;) {
    const { state } = (await (await fetch(`${thew.url}/api/cohort/runs/${run.id}`)).json()) as { state: string };
    if (state !== 'running') return run.id;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

beforeAll(async () => {
  folder = await temporaryFolder();
  [browser, thew] = await Promise.all([openBrowser(), startThew(folder)]);
  const person = await storeExample(thew.url, 'sample.thew.json');
  const danger = await storeExample(thew.url, 'stories/12-guillain-barre-ventilated.thew.json');
  for (const [date, status] of [
    ['2026-11-16', 'done'],
    ['2026-11-19', 'partly'],
  ])
    await post(`/people/${person}/sessions`, { date, session: 'strength', status, effort: 5, pain: 4 });
  await post(`/people/${person}/journal`, { author: 'Marit', text: 'Slept well.' });
  paths.plan = `/people/${person}/plan`;
  paths['check-off'] = paths.plan;
  paths['stopped plan'] = `/people/${danger}/plan`;
  paths.session = `/people/${person}/plan/session?kind=strength`;
  paths['end of a session'] = `/people/${person}/plan/session?kind=strength&step=99`;
  paths.exercise = `/people/${person}/plan/exercises/sts-armrest`;
  paths.print = `/people/${person}/plan/print`;
  paths.track = `/people/${person}/track`;
  paths.report = `/people/${person}/report`;
  paths.cohort = '/cohort';
  paths['cohort result'] = `/cohort?run=${await runCohort()}`;
});

afterAll(async () => {
  await browser?.close();
  await thew?.stop();
  await removeFolder(folder);
});

/** Screen, and what is on it when it is there. */
const screens: readonly [string, string][] = [
  ['plan', '#week'],
  ['check-off', '#week'],
  ['stopped plan', '.banner.urgent'],
  ['session', '.exercise-figure'],
  ['end of a session', '.ten-steps'],
  ['exercise', '.exercise-figure'],
  ['print', '.sheet .move'],
  ['track', '#due'],
  ['report', '.paper .end'],
  ['cohort', '.drop'],
  ['cohort result', '#prevalence'],
];

async function open(page: Page, name: string, shown: string): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-19T09:00:00'));
  await page.goto(thew.url + paths[name]);
  await page.locator(shown).first().waitFor();
  await page.waitForLoadState('networkidle');
  if (name !== 'check-off') return;
  await page.locator('.slot-button:visible').first().click();
  await page.getByRole('dialog').waitFor();
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1440])
    describe(`axe at ${width} px, ${colorScheme}`, () => {
      it.each(screens)('finds nothing on %s', async (name, shown) => {
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
        const page = await context.newPage();
        await open(page, name, shown);
        expect(await violations(page)).toEqual([]);
        await context.close();
      });
    });

describe('a narrow page', () => {
  it.each(screens)('never scrolls sideways at 320 px on %s', async (name, shown) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    await open(page, name, shown);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    await context.close();
  });
});
