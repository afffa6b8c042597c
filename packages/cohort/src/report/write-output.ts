import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Engine } from '../engines/engine.ts';
import type { CohortResult } from '../run/result.ts';
import { OutputNotWritten } from './output-not-written.ts';
import { reportPage } from './report-page.ts';

/** A stored table that becomes a Parquet and a CSV file. */
export interface OutputTable {
  engine: Engine;
  table: string;
  /** Of the files, without ending. */
  name: string;
}

/** Every file that a run can make; those of an earlier run into the same folder go away. */
const possibleFiles = [
  'report.html',
  'cohort.json',
  'centiles.json',
  'people.parquet',
  'people.csv',
  'forecasts.parquet',
  'forecasts.csv',
] as const;

async function writeDraft(draft: string, result: CohortResult, tables: readonly OutputTable[], signal?: AbortSignal) {
  for (const { engine, table, name } of tables)
    for (const format of ['parquet', 'csv'] as const) {
      await engine.write(table, join(draft, `${name}.${format}`), format);
      signal?.throwIfAborted();
    }
  await writeFile(join(draft, 'cohort.json'), `${JSON.stringify(result, null, 2)}\n`);
  await writeFile(join(draft, 'report.html'), reportPage(result));
  await writeFile(join(draft, 'centiles.json'), `${JSON.stringify(result.centiles, null, 2)}\n`);
  signal?.throwIfAborted();
}

/**
 * Writes report, JSON and the results of every person into a folder. Everything is written beside the folder first and
 * moved in at the end: a full disk or a cancelled run leaves what was there before. Throws `OutputNotWritten`.
 */
export async function writeOutput(
  folder: string,
  result: CohortResult,
  tables: readonly OutputTable[],
  signal?: AbortSignal,
): Promise<void> {
  const target = resolve(folder);
  let draft: string | undefined;
  try {
    await mkdir(dirname(target), { recursive: true });
    draft = await mkdtemp(join(dirname(target), '.thew-cohort-'));
    await writeDraft(draft, result, tables, signal);
    await mkdir(target, { recursive: true });
    const written = new Set(await readdir(draft));
    for (const name of possibleFiles) {
      await rm(join(target, name), { recursive: true, force: true });
      if (written.has(name)) await rename(join(draft, name), join(target, name));
    }
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new OutputNotWritten(error);
  } finally {
    if (draft !== undefined) await rm(draft, { recursive: true, force: true });
  }
}
