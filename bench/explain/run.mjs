// Explanation: time for one person and for ten thousand, over the stories with answers taken away at random (seeded).
// Run: npm run build && node bench/explain/run.mjs [people]
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { explain } from '@thew/core/explanation/explain';
import { readText } from '@thew/core/input/read';

const people = Number(process.argv[2] ?? 10_000);
const folder = new URL('../../examples/stories/', import.meta.url);
const stories = readdirSync(folder)
  .filter((name) => name.endsWith('.thew.json'))
  .map(
    (name) => readText(readFileSync(new URL(name, folder)), { fileName: name, asOf: '2026-11-22' }).records[0].record,
  );

/** mulberry32: the same people on every machine. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const next = random(2026);
const variant = (record, i) => ({
  ...record,
  id: `p${i}`,
  observations: record.observations.filter(() => next() < 0.8),
});
const records = Array.from({ length: people }, (_, i) => variant(stories[i % stories.length], i));

for (const record of stories) explain(record);
const single = [];
for (let i = 0; i < 200; i++) {
  const start = performance.now();
  explain(stories[i % stories.length]);
  single.push(performance.now() - start);
}
single.sort((a, b) => a - b);

const cpu = process.cpuUsage();
const start = performance.now();
let flags = 0;
for (const record of records) flags += explain(record).redFlags.length;
const seconds = (performance.now() - start) / 1000;
const busy = process.cpuUsage(cpu);
const cpuSeconds = (busy.user + busy.system) / 1e6;

console.log(`node ${process.version}, ${cpus().length} cores (one used), ${cpus()[0]?.model ?? ''}`);
console.log(`one person: median ${single[100].toFixed(2)} ms, slowest of 200 ${single[199].toFixed(2)} ms`);
console.log(
  `${people} people: ${seconds.toFixed(1)} s (${((1000 * seconds) / people).toFixed(2)} ms each; processor time ${cpuSeconds.toFixed(1)} s), ${flags} red flags`,
);
