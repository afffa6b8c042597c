/**
 * The cohort bench: node bench/cohort/run.mjs [--people 1000000] [--most 100] [--only classify,rivals,survey,cql,slope,spark]
 * after `npm run build`; see results.md. Prints Markdown. `--most`: millions of people at the end of the slope.
 * pandas reads Parquet with pyarrow: `pip install --no-deps --target .cache/pyarrow pyarrow==17.0.0`.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDuckDb } from '@thew/cohort/engines/duckdb-engine';
import { criteria } from '@thew/core/knowledge/criteria/catalogue';
import { generate } from './generate.mjs';
import { here, load } from './measure.mjs';
import { classify } from './section-classify.mjs';
import { cqlExecution } from './section-cql.mjs';
import { rivals } from './section-rivals.mjs';
import { slope } from './section-slope.mjs';
import { sparkCosts } from './section-spark.mjs';
import { survey } from './section-survey.mjs';

const sections = { classify, rivals, survey, cql: cqlExecution, slope, spark: sparkCosts };
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '1000000' },
    most: { type: 'string', default: '100' },
    only: { type: 'string', default: Object.keys(sections).join(',') },
    folder: { type: 'string', default: here('../../.cache/bench') },
  },
});
const people = Number(values.people);
const { folder } = values;
mkdirSync(folder, { recursive: true });
const file = join(folder, `cohort-${people}.parquet`);
if (!existsSync(file)) {
  const connection = await openDuckDb({ threads: 2, memory: '2GB', temporary: folder });
  await generate(connection, criteria, people, file);
  connection.closeSync();
}
console.log(
  `${os.cpus()[0]?.model}, ${os.cpus().length} cores, node ${process.version}, ${new Date().toISOString()}, load ${load()}`,
);
console.log(`${people} people, ${(statSync(file).size / 1e6).toFixed(0)} MB Parquet, 40 % missing`);
for (const name of values.only.split(',')) {
  const start = performance.now();
  await sections[name]({ file, folder, people, most: Number(values.most), cache: here('../../.cache') });
  console.log(`\n${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
