// Clock, load and tables of the cohort bench.
import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { fileURLToPath } from 'node:url';

export const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Seconds by the clock of the best of some runs, with the last result. */
export async function best(runs, work) {
  let seconds = Number.POSITIVE_INFINITY;
  let result;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    result = await work();
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  return { seconds, result };
}

export const load = () => os.loadavg()[0].toFixed(1);

/** Prints rows as a Markdown table, with the load when it was done. */
export function table(title, head, rows) {
  console.log(`\n## ${title}\n\n| ${head.join(' | ')} | load |\n|${'---|'.repeat(head.length + 1)}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

/** A query in a process of its own: seconds, largest resident memory in MB, and the first row. */
export const alone = (file, which, what, runs) =>
  JSON.parse(
    execFileSync(process.execPath, [here('one-query.mjs'), file, which, what, String(runs)], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    }),
  );
