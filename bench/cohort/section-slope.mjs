// Cost in rows: twelve definitions over one to a hundred million people (a million and copies of it), their columns only.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDuckDb } from '@thew/cohort/engines/duckdb-engine';
import { generate } from './generate.mjs';
import { alone, load, table } from './measure.mjs';
import { twelve } from './queries.mjs';

/** Least squares of log seconds on log rows. */
function slopeOf(points) {
  const logs = points.map(([rows, seconds]) => [Math.log(rows), Math.log(seconds)]);
  const mean = (index) => logs.reduce((sum, one) => sum + one[index], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const top = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return top / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

export async function slope({ folder, most }) {
  const target = join(folder, 'slope');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  const base = join(target, 'base.parquet');
  const connection = await openDuckDb({ threads: 2, memory: '2GB', temporary: folder });
  await generate(connection, twelve, 1_000_000, base);
  connection.closeSync();
  const points = [];
  const rows = [];
  for (const million of [1, 3, 10, 30, 100].filter((one) => one <= most)) {
    const file = join(target, String(million));
    mkdirSync(file);
    for (let copy = 0; copy < million; copy++) copyFileSync(base, join(file, `${copy}.parquet`));
    const { seconds, memory } = alone(file, '12', 'classify', million === 1 ? 3 : 1);
    points.push([million, seconds]);
    rows.push([million, seconds.toFixed(2), ((seconds / million) * 1000).toFixed(0), memory.toFixed(0), load()]);
    rmSync(file, { recursive: true });
  }
  rmSync(target, { recursive: true });
  table('Cost in rows, 12 definitions (bar: slope 0.95 to 1.05)', ['million people', 's', 'ns a person', 'MB'], rows);
  console.log(`\nSlope of log seconds on log people: ${slopeOf(points).toFixed(3)}`);
}
