#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const bundle = '../dist/bundle/main.js';
const setUp = here('../../../scripts/set-up.mjs');

// A clone that was never built sets itself up; what that prints is not part of the command's output.
if (!existsSync(here(bundle)) && existsSync(setUp)) {
  const { status } = spawnSync(process.execPath, [setUp, 'start'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}
await import(bundle);
