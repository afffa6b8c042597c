import { existsSync, readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { DuckDBConnection } from '@duckdb/node-api';
import { parseXport } from '@thew/core/input/xport/parse-xport';
import type { Issue } from '@thew/core/observations/issue';
import { duckdb } from '../dialects/dialect.ts';
import { TableNotReadable } from '../engines/engine.ts';
import { isTooLittle } from '../engines/engine-memory.ts';
import { inWords } from '../report/output-not-written.ts';
import { appendRows } from './append-rows.ts';
import { isFhir, openFhir } from './open-fhir.ts';
import { isOmop, openOmop } from './open-omop.ts';
import { foldRedcap } from './redcap.ts';

const { identifier, text } = duckdb;

/** Name of the view or table that a source is given in DuckDB. */
export const rawName = 'raw';

async function openXport(connection: DuckDBConnection, file: string): Promise<Issue[]> {
  const issues: Issue[] = [];
  const bytes = readFileSync(file);
  const table = parseXport(new Uint8Array(file.endsWith('.gz') ? gunzipSync(bytes) : bytes), { file }, issues);
  if (!table) throw new TableNotReadable('damaged-xport', 'a whole SAS transport file');
  function* rows() {
    for (const row of table!.rows) yield row.cells;
  }
  await appendRows(
    connection,
    rawName,
    table.columns.map(({ name }) => name),
    rows(),
  );
  return issues;
}

async function openCsv(connection: DuckDBConnection, file: string): Promise<Issue[]> {
  const read = `read_csv(${text(file)}, all_varchar = true, header = true, null_padding = true, ignore_errors = false)`;
  await connection.run(`CREATE OR REPLACE TABLE ${identifier(rawName)} AS SELECT * FROM ${read}`);
  await foldRedcap(connection, rawName);
  return [];
}

async function openParquet(connection: DuckDBConnection, file: string): Promise<Issue[]> {
  const pattern = statSync(file).isDirectory() ? `${file}/**/*.parquet` : file;
  await connection.run(`CREATE OR REPLACE VIEW ${identifier(rawName)} AS SELECT * FROM read_parquet(${text(pattern)})`);
  return [];
}

/** Opens a table of one file as the view `raw`. Throws `TableNotReadable` where nothing can be read. */
export async function openFile(connection: DuckDBConnection, file: string): Promise<Issue[]> {
  if (!existsSync(file)) throw new TableNotReadable('file-not-readable', 'a file that exists and can be opened');
  if (statSync(file).size === 0) throw new TableNotReadable('empty-file', 'a table with a line that names its columns');
  try {
    if (/\.xpt(\.gz)?$/i.test(file)) return await openXport(connection, file);
    if (isOmop(file)) return await openOmop(connection, file, rawName);
    if (isFhir(file)) return await openFhir(connection, file, rawName);
    if (/\.(parquet|pq)$/i.test(file) || statSync(file).isDirectory()) return await openParquet(connection, file);
    return await openCsv(connection, file);
  } catch (error) {
    if (error instanceof TableNotReadable || inWords(error) !== error || isTooLittle(error)) throw error;
    // The engine's own message may repeat values of people.
    throw new TableNotReadable('table-not-readable', 'a CSV, Parquet or SAS transport table');
  }
}
