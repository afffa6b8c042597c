// Everything that must hold, in one go: `npm test`. With arguments, only the unit tests that match: `npm test -- assess`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { buildChanged } from './build-changed.mjs';
import { findChromium, findPostgres } from './find-programs.mjs';
import { root, runInstalled } from './run-command.mjs';

const only = process.argv.slice(2);
const chromium = await findChromium();
const postgres = findPostgres();
const required = process.env.THEW_REQUIRE_ALL === '1';
const env = {
  ...process.env,
  ...(chromium ? { CHROME_PATH: chromium } : {}),
  ...(postgres ? { THEW_POSTGRES_BIN: postgres } : {}),
};

/** @param {string} script @param {...string} args */
const tool =
  (script, ...args) =>
  () =>
    runInstalled(script, args, { env });

function publishable() {
  const folders = readdirSync(`${root}packages`).filter((name) => {
    const file = `${root}packages/${name}/package.json`;
    return existsSync(file) && !JSON.parse(readFileSync(file, 'utf8')).private;
  });
  return Math.max(0, ...folders.map((name) => runInstalled('publint/src/cli.js', [`packages/${name}`], { env })));
}

function inBrowser() {
  if (chromium) return runInstalled('vitest/vitest.mjs', ['run', '--config', 'vitest.e2e.config.ts'], { env });
  console.log('SKIPPED: the tests in a browser (no Chromium)');
  return required ? 1 : 0;
}

function unitTests() {
  if (!postgres) console.log('SKIPPED: the tests against PostgreSQL (no PostgreSQL)');
  const status = runInstalled('vitest/vitest.mjs', ['run', ...only], { env });
  return !postgres && required ? 1 : status;
}

const sections = [
  { title: 'format and lint (biome)', run: tool('@biomejs/biome/bin/biome', 'check', '.') },
  { title: 'types (tsc -b)', run: tool('typescript/bin/tsc', '-b') },
  { title: 'types of the tests', run: tool('typescript/bin/tsc', '-p', 'tsconfig.test.json') },
  {
    title: 'one-way rule (dependency-cruiser)',
    run: tool('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.mjs', 'packages'),
  },
  { title: 'unused code (knip)', run: tool('knip/bin/knip.js') },
  { title: 'packages as published (publint)', run: publishable },
  { title: 'build', run: buildChanged },
  { title: 'unit tests (vitest)', run: unitTests },
  { title: 'tests in a browser (vitest, Chromium)', run: inBrowser },
];

const failed = [];
for (const { title, run } of only.length ? sections.filter((each) => each.run === unitTests) : sections) {
  console.log(`\n━━ ${title}`);
  const start = Date.now();
  const status = run();
  console.log(`━━ ${title}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  if (status !== 0) failed.push(title);
}
console.log(failed.length ? `\nFailed: ${failed.join('; ')}` : '\nAll sections passed');
process.exitCode = failed.length ? 1 : 0;
