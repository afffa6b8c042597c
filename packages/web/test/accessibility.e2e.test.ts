import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './chromium.ts';
import { bundleWithErrors } from './fhir-bundle.ts';
import { type RunningThew, removeFolder, startThew, temporaryFolder } from './running-thew.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let thew: RunningThew;
let folder: string;
let person: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  [browser, thew] = await Promise.all([openBrowser(), startThew(folder)]);
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${thew.url}/api/sample`, { method: 'POST', headers });
  person = ((await answer.json()) as { id: string }).id;
});

afterAll(async () => {
  await browser?.close();
  await thew?.stop();
  await removeFolder(folder);
});

const screens: readonly [string, (id: string) => string][] = [
  ['people', () => '/'],
  ['add a person', () => '/people/new'],
  ['overview', (id) => `/people/${id}`],
  ['measure', (id) => `/people/${id}/measure`],
  ['grip', (id) => `/people/${id}/measure/grip`],
  ['guided test', (id) => `/people/${id}/measure/chair-rises`],
  ['values', (id) => `/people/${id}/measure/values?group=mass`],
  ['SARC-F', (id) => `/people/${id}/measure/sarc-f`],
  ['questionnaires', (id) => `/people/${id}/measure/questions`],
  ['muscle grades', (id) => `/people/${id}/measure/mrc-sum`],
  ['history', (id) => `/people/${id}/measure/history`],
  ['assess', (id) => `/people/${id}/assess?show=all`],
  ['import', () => '/import'],
  ['settings', () => '/settings'],
  ['sources', () => '/settings/sources'],
  ['change a person', (id) => `/people/${id}/edit`],
  ['more', (id) => `/people/${id}/more`],
];

async function open(page: Page, path: string): Promise<void> {
  await page.goto(thew.url + path);
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
}

interface Violation {
  id: string;
  nodes: { target: string[] }[];
}

async function violations(page: Page): Promise<string[]> {
  // Run by the debugger, which the page's own content security policy does not bind.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe });
  const run = 'axe.run({ resultTypes: ["violations"] }).then((result) => JSON.stringify(result.violations))';
  const { result } = await session.send('Runtime.evaluate', {
    expression: run,
    awaitPromise: true,
    returnByValue: true,
  });
  const found = JSON.parse(String(result.value)) as Violation[];
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target }) => target.join(' '))
        .join(' | ')}`,
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    describe(`axe at ${width} px, ${colorScheme}`, () => {
      it.each(screens)('finds nothing on %s', async (_, path) => {
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
        const page = await context.newPage();
        await open(page, path(person));
        expect(await violations(page)).toEqual([]);
        await context.close();
      });
    });
  }
}

describe('axe in states that come and go', () => {
  it('finds nothing on a person of whom nothing is known', async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ name: 'Nobody yet' });
    const answer = await fetch(`${thew.url}/api/people`, { method: 'POST', headers, body });
    const { id } = (await answer.json()) as { id: string };
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    for (const path of [`/people/${id}`, `/people/${id}/assess`, '/no/such/place']) {
      await open(page, path);
      expect(await violations(page), path).toEqual([]);
    }
    await page.close();
  });

  it('finds nothing on an import review, a running test and a question before deleting', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await open(page, '/import');
    const buffer = Buffer.from(JSON.stringify(bundleWithErrors));
    await page.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
    await page.getByRole('heading', { name: 'One person in the file' }).waitFor();
    expect(await violations(page), 'review').toEqual([]);
    await open(page, `/people/${person}/measure/chair-rises`);
    await page.getByRole('button', { name: 'Safe to start' }).click();
    await page.keyboard.press('Space');
    expect(await violations(page), 'running test').toEqual([]);
    await open(page, `/people/${person}`);
    await page.getByRole('button', { name: 'Delete this person' }).click();
    expect(await violations(page), 'dialog').toEqual([]);
    await page.close();
  });
});

describe('a narrow or enlarged page', () => {
  it.each(screens)('never scrolls sideways at 320 px on %s', async (_, path) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    await open(page, path(person));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    await context.close();
  });

  it('keeps large text inside the page on a phone', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await open(page, `/people/${person}`);
    await page
      .getByRole('button', { name: /^Text size: normal/ })
      .last()
      .click();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    await context.close();
  });
});

describe('the keyboard alone', () => {
  it('skips to the content and walks, opens and closes the trace tree with the arrows', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await open(page, `/people/${person}/assess`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    await page.getByRole('treeitem').first().focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('false');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('treeitem');
    await page.close();
  });

  it('reaches every link, button and field by Tab, in the order of the page', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await open(page, `/people/${person}/measure/grip`);
    const reached = new Set<string>();
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      });
      reached.add(name);
    }
    for (const wanted of ['Right, first, kg', 'Left, third, kg', 'Save', 'Leave']) expect(reached).toContain(wanted);
    await page.close();
  });
});
