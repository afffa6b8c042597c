import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { root, run, runInstalled } from './run-command.mjs';

const stampFile = `${root}node_modules/.cache/thew/build.json`;
const packagesOfServer = ['core', 'cohort', 'server', 'cli'];

/** @param {string} path @returns {string[]} */
function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && entry.name !== 'dist')
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(`${path}/${entry.name}`) : [`${path}/${entry.name}`]))
    .sort();
}

/**
 * Names, sizes and times of the sources: reading a thousand directory entries takes milliseconds, starting a compiler
 * to learn that there is nothing to do takes seconds.
 * @param {readonly string[]} places relative to the repository
 */
function fingerprint(places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => filesBelow(`${root}${place}`))) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file.slice(root.length)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** @returns {Record<string, string>} */
function readStamps() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

const common = ['tsconfig.base.json', 'package-lock.json'];

const targets = [
  {
    name: 'packages',
    sources: [...common, ...packagesOfServer.flatMap((p) => [`packages/${p}/src`, `packages/${p}/tsconfig.json`])],
    outputs: packagesOfServer.map((p) => `packages/${p}/dist`),
    exists: () => true,
    build: () => runInstalled('typescript/bin/tsc', ['-b', 'packages/cli']),
  },
  {
    name: 'command',
    sources: packagesOfServer.map((p) => `packages/${p}/src`).concat('package-lock.json', 'scripts/bundle-command.mjs'),
    outputs: ['packages/cli/dist/bundle/main.js'],
    exists: () => true,
    build: () => run('node', ['scripts/bundle-command.mjs']),
  },
  {
    name: 'web app',
    sources: [...common, 'packages/core/src', 'packages/web'],
    outputs: ['packages/web/dist/index.html'],
    exists: () => existsSync(`${root}packages/web/index.html`),
    build: () => run('npm', ['run', '--silent', 'build', '-w', '@thew/web']),
  },
];

/** Builds what changed since the last successful build. Returns the exit status. */
export function buildChanged() {
  const stamps = readStamps();
  for (const target of targets.filter((each) => each.exists())) {
    const now = fingerprint(target.sources);
    if (stamps[target.name] === now && target.outputs.every((path) => existsSync(`${root}${path}`))) continue;
    console.log(`Building the ${target.name} …`);
    const status = target.build();
    if (status !== 0) return status;
    stamps[target.name] = now;
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, JSON.stringify(stamps));
  }
  return 0;
}
