import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

/** All packages are released together: this is the version of the knowledge too. */
export const version = manifest.version;
