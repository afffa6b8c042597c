// node one-query.mjs FILE 12|all|ID scan|classify RUNS: a process of its own, so that its memory can be told.
import { readFileSync } from 'node:fs';
import { openDuckDb, readRows } from '@thew/cohort/engines/duckdb-engine';
import { criteria, criterionById } from '@thew/core/knowledge/criteria/catalogue';
import { best } from './measure.mjs';
import { bareScan, countResults, twelve } from './queries.mjs';

const [file, which, what, runs] = process.argv.slice(2);
const chosen = which === 'all' ? criteria : which === '12' ? twelve : [criterionById(which)];
const connection = await openDuckDb({ threads: 2, memory: '350MB', temporary: `${file}.tmp` });
/** One query of all definitions needs the memory of all at once; so many to a query read the file a few times instead. */
const together = 30;
const batches = what === 'scan' ? [chosen] : [];
if (what !== 'scan')
  for (let from = 0; from < chosen.length; from += together) batches.push(chosen.slice(from, from + together));
const { seconds, result } = await best(Number(runs), async () => {
  const rows = [];
  for (const batch of batches)
    rows.push(...(await readRows(connection, (what === 'scan' ? bareScan : countResults)(batch, file))));
  return Object.assign({}, ...rows);
});
connection.closeSync();
// Of this program alone: getrusage would tell of the one that started it, where that was larger.
const [, peak] = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
console.log(JSON.stringify({ seconds, memory: (Number(peak) * 1.024) / 1000, row: result }));
