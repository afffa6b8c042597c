// Explanation and plan: time for one person and for ten thousand, over the stories with answers taken away at random (seeded).
// Run: npm run build && node bench/explain/run.mjs [people]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { explain } from '@thew/core/explanation/explain';
import { readText } from '@thew/core/input/read';
import { plan } from '@thew/core/plan/plan';

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

const both = (record) => plan(record, { explanation: explain(record) });

/** Median and slowest of 200 runs over the stories, in milliseconds. */
function single(work) {
  for (let i = 0; i < 60; i++) work(stories[i % stories.length]);
  const times = Array.from({ length: 200 }, (_, i) => {
    const start = performance.now();
    work(stories[i % stories.length]);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return [times[100], times[199]].map((one) => one.toFixed(1));
}

/** Seconds and processor seconds for all people, one after the other. */
function everyone(work) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  for (const record of records) work(record);
  const { user, system } = process.cpuUsage(cpu);
  return [(performance.now() - start) / 1000, (user + system) / 1e6].map((one) => one.toFixed(1));
}

const rows = [
  ['explanation', ...single(explain), ...everyone(explain)],
  ['explanation and plan', ...single(both), ...everyone(both)],
];
const text = [
  '# Explanation and plan',
  '',
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus()[0]?.model ?? ''}, ${cpus().length} cores, one used. Load average ${loadavg()[0].toFixed(1)}.`,
  `The twelve stories, and ${people} people made from them with a fifth of their answers taken away (seeded). No rival does this work.`,
  '',
  `| | one person, median ms | slowest of 200, ms | ${people} people, s | processor time, s |`,
  '|---|---:|---:|---:|---:|',
  ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  '',
  'Bars: one person under 50 ms, 10,000 people under 60 s on two cores.',
  '',
].join('\n');
writeFileSync(new URL('results.md', import.meta.url), text);
process.stdout.write(text);
