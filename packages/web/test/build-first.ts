import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

// The test runner's own NODE_ENV would build React for development.
const env = { ...process.env, NODE_ENV: 'production' };

function run(...command: string[]): string {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', ...command], {
    cwd: root,
    encoding: 'utf8',
    env,
  });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

/** Builds what the tests run. Type errors are another check's business as long as there is a program to start. */
export default function buildFirst(): void {
  const failed = run('tsc', '-b', 'packages/cli');
  if (failed && !existsSync(join(root, 'packages/cli/dist/main.js'))) throw new Error(failed);
  const web = run('vite', 'build', 'packages/web');
  if (web) throw new Error(web);
}
