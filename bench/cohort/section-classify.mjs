// All and twelve definitions over one and ten million people, against a bare scan of the same columns.
import { linkSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { criteria } from '@thew/core/knowledge/criteria/catalogue';
import { alone, load, table } from './measure.mjs';

/** Ten times the same people: links to one file, which the engine reads and decodes ten times. */
function tenTimes(file, folder) {
  const many = join(folder, 'ten-times');
  rmSync(many, { recursive: true, force: true });
  mkdirSync(many);
  for (let copy = 0; copy < 10; copy++) linkSync(file, join(many, `${copy}.parquet`));
  return many;
}

export async function classify({ people, file, folder }) {
  const many = tenTimes(file, folder);
  const rows = [];
  for (const [source, count] of [
    [file, people],
    [many, 10 * people],
  ])
    for (const which of ['12', 'all']) {
      const runs = count > people ? 1 : 3;
      const scan = alone(source, which, 'scan', runs);
      const own = alone(source, which, 'classify', runs);
      const name = which === 'all' ? `all ${criteria.length}` : which;
      rows.push([
        count,
        name,
        scan.seconds.toFixed(2),
        own.seconds.toFixed(2),
        (own.seconds / scan.seconds).toFixed(1),
        scan.memory.toFixed(0),
        own.memory.toFixed(0),
        load(),
      ]);
    }
  rmSync(many, { recursive: true });
  table(
    'Classified and counted, against a bare scan (bars: 12 ×, 500 MB)',
    ['people', 'definitions', 'scan, s', 'classified, s', 'ratio', 'scan, MB', 'classified, MB'],
    rows,
  );
}
