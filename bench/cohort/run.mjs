// Cohort bench: node bench/cohort/run.mjs [PEOPLE] [FOLDER]. Writes a table to standard output; see results.md.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDuckDb, readRows } from '@thew/cohort/engines/duckdb-engine';
import { criteria, criterionById } from '@thew/core/knowledge/criteria/catalogue';
import { generate } from './generate.mjs';
import { bareScan, countResults } from './queries.mjs';

const twelve = [
  'sarc-f',
  'ewgsop2-2019',
  'awgs-2025',
  'awgs-2019',
  'fnih-2014',
  'sdoc-2020',
  'iwgs-2011',
  'ewgsop1-2010',
  'evans-2008',
  'fearon-2011',
  'glim-2019',
  'fried-2001',
]
  .map(criterionById)
  .filter(Boolean);
const people = Number(process.argv[2] ?? 1_000_000);
const folder = process.argv[3] ?? fileURLToPath(new URL('../../.cache/bench', import.meta.url));
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

async function seconds(work) {
  const start = performance.now();
  const result = await work();
  return { result, time: (performance.now() - start) / 1000 };
}

mkdirSync(folder, { recursive: true });
const file = join(folder, `people-${people}.parquet`);
const connection = await openDuckDb({ threads: 2, memory: '2GB', temporary: folder });
if (!existsSync(file)) await generate(connection, criteria, people, file);
console.log(
  `${os.cpus()[0]?.model}, ${os.cpus().length} cores, load ${os.loadavg()[0]?.toFixed(1)}, node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
);
console.log(`${people} people, ${(statSync(file).size / 1e6).toFixed(0)} MB Parquet`);

// Answers first: one definition by pandas and by Thew.
const sdoc = criterionById('sdoc-2020');
const own = await seconds(() => readRows(connection, countResults([sdoc], file)));
const [counts] = own.result;
const python = JSON.parse(
  execFileSync('/usr/bin/python3', [here('pandas-sdoc.py'), file.replace('.parquet', '.sdoc.csv')], {
    encoding: 'utf8',
    input: '',
    env: { ...process.env, THEW_FILE: await forPandas(connection, file) },
  }),
);
for (const result of ['met', 'not-met', 'indeterminate'])
  if (Number(counts[`sdoc-2020:${result}`]) !== python[result]) throw new Error(`pandas and Thew differ in ${result}`);
console.log(
  `sdoc-2020: Thew ${own.time.toFixed(2)} s with reading Parquet; pandas ${python.seconds.toFixed(2)} s without reading`,
);

for (const [name, chosen] of [
  ['12 definitions', twelve],
  [`all ${criteria.length} definitions`, criteria],
]) {
  const scan = await seconds(() => connection.runAndReadAll(bareScan(chosen, file)));
  const all = await seconds(() => connection.runAndReadAll(countResults(chosen, file)));
  console.log(
    `${name}: bare scan ${scan.time.toFixed(2)} s, classified ${all.time.toFixed(2)} s, ${(all.time / scan.time).toFixed(1)} ×, resident ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
  );
}
connection.closeSync();

/** The three columns as a file pandas here can read (it has no Parquet reader). */
async function forPandas(duck, source) {
  const csv = source.replace('.parquet', '.sdoc.csv');
  if (!existsSync(csv))
    await duck.run(
      `COPY (SELECT sex, "grip-strength" AS grip, "gait-speed" AS gait FROM read_parquet('${source.replaceAll("'", "''")}')) TO '${csv.replaceAll("'", "''")}' (HEADER)`,
    );
  return csv;
}
