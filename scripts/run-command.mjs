import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command in the repository, its output shown, and returns its exit status (127 when it cannot be started).
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function run(command, args, options = {}) {
  const shell = process.platform === 'win32';
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell, ...options });
  return done.error ? 127 : (done.status ?? 1);
}

/**
 * As `run`, but with the script of an installed package, so that no shell and no `npx` is in between.
 * @param {string} script path below `node_modules`
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function runInstalled(script, args, options = {}) {
  return run(process.execPath, [`${root}node_modules/${script}`, ...args], { shell: false, ...options });
}
