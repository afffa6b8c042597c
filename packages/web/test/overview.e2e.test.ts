import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { openBrowser } from './chromium.ts';
import { type RunningThew, removeFolder, startThew, temporaryFolder } from './running-thew.ts';
import { storeExample } from './stored-example.ts';

let browser: Browser;
let page: Page;
let thew: RunningThew;
let folder: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  [browser, thew] = await Promise.all([openBrowser(), startThew(folder)]);
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
});

afterAll(async () => {
  await browser?.close();
  await thew?.stop();
  await removeFolder(folder);
});

describe('the overview of a person', () => {
  it('shows danger signs before the verdict, and the way to what to do', async () => {
    const person = await storeExample(thew.url, 'stories/05-mother-after-hospital.thew.json');
    await page.goto(`${thew.url}/people/${person}`);
    const banner = page.locator('.flag-banner');
    await banner.waitFor();
    expect(await banner.innerText()).toMatch(/See a doctor this week[\s\S]*One danger sign[\s\S]*still open/);
    const verdict = page.locator('h2.verdict');
    const [above, below] = await Promise.all([banner.boundingBox(), verdict.boundingBox()]);
    expect(above?.y ?? 0).toBeLessThan(below?.y ?? 0);
    expect(await violations(page)).toEqual([]);
    await banner.getByRole('link', { name: 'See what to do' }).click();
    await page.waitForURL(/\/explain$/);
  });

  it('has a crisis line and one trusted person first, and says nothing of the answer behind it', async () => {
    const person = await storeExample(thew.url, 'stories/09-grief-in-bed.thew.json');
    await page.goto(`${thew.url}/people/${person}`);
    const talk = page.getByRole('region', { name: 'Talk to somebody today' });
    await talk.getByRole('link', { name: 'Call 988' }).waitFor();
    await page.locator('h2.verdict').waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/one person you trust/);
    expect(text).not.toMatch(/thoughts of death|mood score|Depression|Low mood/i);
    expect(await violations(page)).toEqual([]);
  });

  it.each(['04-low-protein-crash-diet', '06-teenager-anorexia', '12-guillain-barre-ventilated'])(
    'has the emergency first on every screen and nothing that calms or tempts: %s',
    async (story) => {
      const person = await storeExample(thew.url, `stories/${story}.thew.json`);
      for (const screen of [
        '',
        '/measure',
        '/assess',
        '/explain',
        '/plan',
        '/plan/print',
        '/forecast',
        '/track',
        '/report',
      ]) {
        await page.goto(`${thew.url}/people/${person}${screen}`);
        const banner = page.getByRole('alert').filter({ hasText: 'Emergency now' });
        await banner.waitFor();
        await page.locator('main h1').waitFor();
        expect(await page.locator('h2.verdict').count(), screen).toBe(0);
        expect(await page.getByText(/Start the session|Check off the first session/).count(), screen).toBe(0);
      }
    },
  );

  it('names the causes with most support and what speaks for each', async () => {
    const person = await storeExample(thew.url, 'hip-fracture.thew.json');
    await page.goto(`${thew.url}/people/${person}`);
    const causes = page.getByRole('region', { name: 'What may be behind it' });
    await causes.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await causes.getByRole('listitem').count()).toBe(3);
    expect(await causes.innerText()).toMatch(/support/);
    expect(await violations(page)).toEqual([]);
  });
});

describe('a very long name', () => {
  it('covers nothing in the list and in the bar of a phone', async () => {
    const name = 'Wilhelmina-Franziska von Hohenstaufen-Oppenheimer de la Rochefoucauld (Station 4B, Zimmer 12)';
    const body = JSON.stringify({ name, sex: 'female', age: 79 });
    await fetch(`${thew.url}/api/people`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(thew.url);
      const row = page.getByRole('row', { name: /Wilhelmina/ });
      const [link, about] = await Promise.all([
        row.getByRole('link', { name: /Wilhelmina/ }).boundingBox(),
        row.getByText('79, woman').boundingBox(),
      ]);
      // Its touch area may reach a little into the next line, its letters never.
      expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual((about?.y ?? 0) + 8);
    }
  });
});
