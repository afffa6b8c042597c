import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { openBrowser } from './chromium.ts';
import { type RunningThew, removeFolder, startThew, temporaryFolder } from './running-thew.ts';
import { storeExample } from './stored-example.ts';

let browser: Browser;
let thew: RunningThew;
let folder: string;
const people: Record<string, string> = {};

beforeAll(async () => {
  folder = await temporaryFolder();
  [browser, thew] = await Promise.all([openBrowser(), startThew(folder)]);
  people.hip = await storeExample(thew.url, 'hip-fracture.thew.json');
  people.danger = await storeExample(thew.url, 'stories/12-guillain-barre-ventilated.thew.json');
});

afterAll(async () => {
  await browser?.close();
  await thew?.stop();
  await removeFolder(folder);
});

const screens: readonly [string, string, string, string][] = [
  ['forecast', 'hip', 'forecast?bed=30&inBed=3', '.fan-middle'],
  ['forecast beside a danger sign', 'danger', 'forecast', '.banner.urgent'],
  ['explain', 'hip', 'explain?causes=all&examine=open', '.grades'],
  ['explain with a danger sign', 'danger', 'explain?ask=anyway', '.banner.urgent'],
];

async function open(page: Page, who: string, path: string, shown: string): Promise<void> {
  await page.goto(`${thew.url}/people/${people[who]}/${path}`);
  await page.locator(shown).first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1440])
    describe(`axe at ${width} px, ${colorScheme}`, () => {
      it.each(screens)('finds nothing on %s', async (_, who, path, shown) => {
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
        const page = await context.newPage();
        await open(page, who, path, shown);
        expect(await violations(page)).toEqual([]);
        await context.close();
      });
    });

describe('a narrow page', () => {
  it.each(screens)('never scrolls sideways at 320 px on %s', async (_, who, path, shown) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    await open(page, who, path, shown);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    await context.close();
  });
});
