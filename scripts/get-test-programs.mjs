import { existsSync } from 'node:fs';
import { findChromium, findPostgres } from './find-programs.mjs';
import { run, runInstalled } from './run-command.mjs';

/** Debian and its kin, as root: the one place where a test may add system packages. */
const mayUseApt = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

let listsAreFresh = false;

/** @param {string} name */
function aptInstall(name) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (!listsAreFresh) listsAreFresh = run('apt-get', ['update', '-qq'], { env }) === 0;
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env });
}

const programs = [
  {
    name: 'Chromium',
    usedBy: 'the tests in a browser',
    find: findChromium,
    get: () => (mayUseApt() ? aptInstall('chromium') : runInstalled('playwright-core/cli.js', ['install', 'chromium'])),
    hint: 'install Chromium, or set CHROME_PATH',
  },
  {
    name: 'PostgreSQL',
    usedBy: 'the tests against PostgreSQL',
    find: findPostgres,
    get: () => mayUseApt() && aptInstall('postgresql'),
    hint: 'install PostgreSQL, or set THEW_POSTGRES_BIN to the folder of initdb',
  },
];

/**
 * Finds or installs what the tests run against. A part that cannot be had is named; THEW_REQUIRE_ALL=1 makes that a
 * failure. Returns the exit status.
 */
export async function getTestPrograms() {
  let status = 0;
  for (const program of programs) {
    if (await program.find()) continue;
    console.log(`Installing ${program.name} …`);
    program.get();
    if (await program.find()) continue;
    const required = process.env.THEW_REQUIRE_ALL === '1';
    console.log(`${required ? 'MISSING' : 'SKIPPED'}: ${program.usedBy} (no ${program.name}: ${program.hint})`);
    if (required) status = 1;
  }
  return status;
}
