import { existsSync, readFileSync } from 'node:fs';
import { root, run } from './run-command.mjs';

/** @param {string} path */
function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
}

/**
 * Whether `node_modules` holds what the lockfile asks for, by npm's own note of what it installed. Packages for other
 * platforms are optional and may be absent; anything else missing or of another version means a new install.
 */
export function packagesAreInstalled() {
  const wanted = packagesIn(`${root}package-lock.json`);
  const present = packagesIn(`${root}node_modules/.package-lock.json`);
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '') return true;
    const found = present[place];
    if (!found) return Boolean(entry.optional || entry.devOptional);
    return found.version === entry.version && existsSync(`${root}${place}`);
  });
}

/** Installs exactly the lockfile when it changed or nothing is installed yet. Returns the exit status. */
export function installPackages() {
  if (packagesAreInstalled()) return 0;
  console.log('Installing packages (npm ci) …');
  return run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}
