// Bundles the command with core into few files: opening three hundred small ones takes longer than the work of
// `thew assess`. The server and cohort packages stay outside; they read files beside themselves.
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { root } from './run-command.mjs';

const outside = [/^node:/, /^@thew\/(server|cohort)(\/|$)/, /^@lhncbc\//];

export async function bundleCommand() {
  const folder = `${root}packages/cli/dist/bundle`;
  rmSync(folder, { recursive: true, force: true });
  const bundle = await rolldown({
    input: `${root}packages/cli/dist/main.js`,
    platform: 'node',
    external: (id) => outside.some((pattern) => pattern.test(id)),
  });
  await bundle.write({ dir: folder, format: 'esm' });
  await bundle.close();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bundleCommand();
