/**
 * Writes seeded people as FHIR NDJSON (one bundle a line) until the file has the size asked for, to measure the memory
 * of `thew assess` on it: `node bench/assess/ndjson-memory.mjs <file> [megabytes]`, then
 * `/usr/bin/time -v node packages/cli/bin/thew.js assess <file> --json --criteria ewgsop2-2019 > /dev/null`.
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { people } from './people.mjs';

const [file, megabytes = '300'] = process.argv.slice(2);
if (!file) throw new Error('Name the file to write.');
const wanted = Number(megabytes) * 1e6;
const out = createWriteStream(file);
let written = 0;
for (const { bundle } of people(Number.POSITIVE_INFINITY)) {
  const line = `${JSON.stringify(bundle)}\n`;
  written += line.length;
  if (!out.write(line)) await once(out, 'drain');
  if (written >= wanted) break;
}
out.end();
await once(out, 'finish');
process.stdout.write(`${(written / 1e6).toFixed(0)} MB\n`);
