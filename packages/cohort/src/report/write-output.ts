import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Engine } from '../engines/engine.ts';
import type { CohortResult } from '../run/result.ts';
import { reportPage } from './report-page.ts';

/** Files of a finished run; each appears whole or not at all. */
export const outputFiles = ['report.html', 'cohort.json', 'people.parquet', 'people.csv', 'centiles.json'] as const;

/**
 * Writes report, JSON and the results of every person into a folder. Everything is written beside the folder first and
 * moved in at the end: a full disk or a cancelled run leaves what was there before.
 */
export async function writeOutput(
  folder: string,
  result: CohortResult,
  engine: Engine,
  table: string,
  signal?: AbortSignal,
): Promise<void> {
  const target = resolve(folder);
  await mkdir(dirname(target), { recursive: true });
  const draft = await mkdtemp(join(dirname(target), '.thew-cohort-'));
  try {
    await engine.write(table, join(draft, 'people.parquet'), 'parquet');
    signal?.throwIfAborted();
    await engine.write(table, join(draft, 'people.csv'), 'csv');
    signal?.throwIfAborted();
    await writeFile(join(draft, 'cohort.json'), `${JSON.stringify(result, null, 2)}\n`);
    await writeFile(join(draft, 'report.html'), reportPage(result));
    await writeFile(join(draft, 'centiles.json'), `${JSON.stringify(result.centiles, null, 2)}\n`);
    signal?.throwIfAborted();
    await mkdir(target, { recursive: true });
    for (const name of outputFiles) {
      await rm(join(target, name), { recursive: true, force: true });
      await rename(join(draft, name), join(target, name));
    }
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
