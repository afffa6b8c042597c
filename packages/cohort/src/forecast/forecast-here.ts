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
/** People read at a time: every reading looks through the whole table. */
const page = 5000;

/** The people of the table, a partition at a time. */
async function* partitionsOf({ engine, table, signal }: Work): AsyncGenerator<SqlRow[]> {
  for (let from = 0; from < table.people; from += page) {
    signal?.throwIfAborted();
    const rows = await engine.rows(
      `SELECT * FROM ${forecastPeople} WHERE turn > ${from} AND turn <= ${from + page} ORDER BY turn`,
    );
    for (let start = 0; start < rows.length; start += partition) yield rows.slice(start, start + partition);
  }
}

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
  const { table, groups, folder, signal } = work;
  const [lines, keys] = [join(folder, 'forecasts.ndjson'), join(folder, 'people.ndjson')];
  const [forecasts, people] = [sink(lines), sink(keys)];
  const names = keyNames(groups);
  // Several workers take from one generator: it answers them one after the other.
  const source = partitionsOf(work);
  const worker = async () => {
    for (let one = await source.next(); !one.done; one = await source.next()) {
      signal?.throwIfAborted();
      const input = one.value.map((row) => `${personLine(row, table, work.asOf)}\n`).join('');
      await forecasts.add(await pipePartition(work.command, input, signal));
      await people.add(one.value.map((row) => `${JSON.stringify(pick(row, names))}\n`).join(''));
      work.onDone(one.value.length);
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
