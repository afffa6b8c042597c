import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './run-command.mjs';

const suffix = process.platform === 'win32' ? '.exe' : '';

/** @param {readonly string[]} names @returns {string | undefined} */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name + suffix)))
    .find((candidate) => existsSync(candidate));
}

async function playwrightChromium() {
  if (!existsSync(`${root}node_modules/playwright-core`)) return undefined;
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

/** Path of a Chromium to test with: PATH, then CHROME_PATH, then usual places, then the one Playwright installed. */
export async function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const usual = [
    process.env.CHROME_PATH,
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  return onPath(names) ?? usual.find((path) => path && existsSync(path)) ?? (await playwrightChromium());
}

/** @param {string} folder @param {(version: string) => string} bin */
function versions(folder, bin) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort((a, b) => Number.parseFloat(b) - Number.parseFloat(a))
    .map((version) => join(folder, version, bin(version)));
}

/** Folder with PostgreSQL's `initdb` and `postgres`; Debian keeps them out of PATH. */
export function findPostgres() {
  const initdb = onPath(['initdb']);
  const usual = [
    process.env.THEW_POSTGRES_BIN,
    initdb && join(initdb, '..'),
    ...versions('/usr/lib/postgresql', () => 'bin'),
    '/usr/pgsql/bin',
    '/opt/homebrew/opt/postgresql@17/bin',
    '/usr/local/opt/postgresql@17/bin',
  ];
  return usual.find(
    (folder) => folder && existsSync(join(folder, `initdb${suffix}`)) && existsSync(join(folder, `postgres${suffix}`)),
  );
}
