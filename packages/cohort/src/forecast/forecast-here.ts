import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { duckdb } from '../dialects/dialect.ts';
import { duckDbEngine, openDuckDb } from '../engines/duckdb-engine.ts';
import type { Engine, SqlRow } from '../engines/engine.ts';
import { forecastColumns, forecastTable } from './forecast-columns.ts';
import { forecastPeople, type PeopleTable, personLine } from './forecast-people.ts';
import { pipePartition } from './pipe-partition.ts';

export interface Work {
  engine: Engine;
  table: PeopleTable;
  command: readonly string[];
  asOf: string;
  /** Folder for what is not yet in a table. */
  folder: string;
  groups: number;
  onDone: (people: number) => void;
  signal?: AbortSignal;
}

/** People of a partition: few enough that no process works for minutes before it is heard of. */
const partition = 100;

/** A file that several write whole partitions to. */
function sink(file: string) {
  const stream = createWriteStream(file);
  let failed: Error | undefined;
  stream.on('error', (error) => {
    failed = error;
  });
  return {
    add: (text: string) => {
      if (failed) throw failed;
      return new Promise<void>((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));
    },
    end: () => finished(stream.end()),
  };
}

const keyNames = (groups: number): string[] => [
  'id',
  ...Array.from({ length: groups }, (_, index) => `k${index}`),
  'stratum',
  'psu',
  'w',
];

const pick = (row: SqlRow, names: readonly string[]) => Object.fromEntries(names.map((name) => [name, row[name]]));

function readLines(file: string, types: Record<string, string>): string {
  const list = Object.entries(types).map(([name, type]) => `${duckdb.identifier(name)}: ${duckdb.text(type)}`);
  return `SELECT * FROM read_json(${duckdb.text(file)}, format = 'newline_delimited', columns = {${list.join(', ')}})`;
}

/**
 * Forecasts people of DuckDB or PostgreSQL in processes of this machine, one a core, a partition at a time. Gives a
 * DuckDB with the tables `forecasts` and `forecast_people` (who counts where).
 */
export async function forecastHere(work: Work): Promise<Engine> {
  const { engine, table, groups, folder, signal } = work;
  const [lines, keys] = [join(folder, 'forecasts.ndjson'), join(folder, 'people.ndjson')];
  const [forecasts, people] = [sink(lines), sink(keys)];
  const names = keyNames(groups);
  let next = 0;
  const worker = async () => {
    while (next < table.people) {
      const from = next;
      next += partition;
      signal?.throwIfAborted();
      const rows = await engine.rows(
        `SELECT * FROM ${forecastPeople} WHERE turn > ${from} AND turn <= ${from + partition} ORDER BY turn`,
      );
      const input = rows.map((row) => `${personLine(row, table, work.asOf)}\n`).join('');
      await forecasts.add(await pipePartition(work.command, input, signal));
      await people.add(rows.map((row) => `${JSON.stringify(pick(row, names))}\n`).join(''));
      work.onDone(rows.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, worker));
  } finally {
    await Promise.allSettled([forecasts.end(), people.end()]);
  }
  const connection = await openDuckDb({ temporary: folder });
  const types = Object.fromEntries(Object.entries(forecastColumns).map(([name, [type]]) => [name, type]));
  await connection.run(`CREATE TABLE ${forecastTable} AS ${readLines(lines, types)} ORDER BY id, measure, day`);
  const own = await duckDbEngine(connection, forecastTable);
  const keyTypes = Object.fromEntries(names.map((name) => [name, name === 'w' ? 'DOUBLE' : 'VARCHAR']));
  await own.create(forecastPeople, readLines(keys, keyTypes));
  await Promise.all([lines, keys].map((file) => rm(file, { force: true })));
  return own;
}
