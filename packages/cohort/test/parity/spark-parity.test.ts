import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { compileQuery, type Reading } from '@thew/cohort/assessment/compile-criterion';
import { duckDbEngine, readRows } from '@thew/cohort/engines/duckdb-engine';
import type { Engine, SqlRow } from '@thew/cohort/engines/engine';
import { sparkEngine } from '@thew/cohort/engines/spark-engine';
import { afterAll, describe, expect, test } from 'vitest';
import { caseRow, cases, failures } from '../engines/conformance-cases.ts';
import { generatedTable, names, readings } from '../engines/generated-table.ts';
import { sparkIsMissing } from '../engines/spark-cluster.ts';
import { castPeople } from './engine-results.ts';

/** How many people are generated; with many, the tables stay in the engines and in files. */
const people = Number(process.env.THEW_SPARK_PEOPLE ?? 500);

/** Longer statements take Spark minutes to plan. */
const size = 45;

interface Piece {
  some: Reading[];
  /** Named parts are the same in every reading. */
  details: boolean;
}

const inPieces = (some: readonly Reading[], details: boolean): Piece[] =>
  Array.from({ length: Math.ceil(some.length / size) }, (_, i) => ({
    some: some.slice(i * size, (i + 1) * size),
    details,
  }));
const isDefault = ({ choices }: Reading): boolean => Object.keys(choices).length === 0;
const pieces = [
  ...inPieces(readings.filter(isDefault), true),
  ...inPieces(
    readings.filter((one) => !isDefault(one)),
    false,
  ),
];

/** Results of some readings for every person, as a file. */
async function classified(engine: Engine, { some, details }: Piece, file: string): Promise<string> {
  const { sql } = compileQuery(some, { dialect: engine.dialect, columns: names, from: 'people', details });
  await engine.create('parity', sql);
  await engine.write('parity', file, 'parquet');
  return `read_parquet('${file}')`;
}

/** Columns in which two tables of the same people differ, and for how many. */
async function differences(connection: DuckDBConnection, one: string, other: string): Promise<Record<string, number>> {
  const described = await readRows(connection, `DESCRIBE SELECT * FROM ${one}`);
  const columns = described.map(({ column_name: name }) => String(name)).filter((name) => name !== 'id');
  const text = (table: string, name: string) => `CAST(${table}."${name}" AS VARCHAR)`;
  const counts = columns.map(
    (name, i) => `COUNT(CASE WHEN ${text('a', name)} IS DISTINCT FROM ${text('b', name)} THEN 1 END) AS n${i}`,
  );
  const joined = `${one} AS a FULL JOIN ${other} AS b ON a.id = b.id`;
  const [row] = await readRows(connection, `SELECT COUNT(*) AS people, ${counts.join(', ')} FROM ${joined}`);
  const found = columns.flatMap((name, i) => (Number(row![`n${i}`]) > 0 ? [[name, Number(row![`n${i}`])]] : []));
  expect(Number(row!.people)).toBe(people + cases.length);
  return Object.fromEntries(found) as Record<string, number>;
}

describe.skipIf(sparkIsMissing())('Apache Spark', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thew-spark-parity-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('local: generated people have the results that DuckDB gives, and every conformance case those it expects', async () => {
    const { connection, raw } = await generatedTable(
      people,
      cases.map((one, index) => caseRow(one, String(people + index))),
    );
    const duck = await duckDbEngine(connection, 'raw');
    const spark = await sparkEngine('local[2]', folder, { connection, raw });
    await castPeople(duck);
    await castPeople(spark);
    const different: Record<string, number> = {};
    const ofCases = new Map<string, SqlRow>();
    for (const [index, piece] of pieces.entries()) {
      const here = await classified(duck, piece, join(folder, `duckdb${index}.parquet`));
      const there = await classified(spark, piece, join(folder, `spark${index}.parquet`));
      Object.assign(different, await differences(connection, here, there));
      for (const row of await readRows(connection, `SELECT * FROM ${there} WHERE CAST(id AS BIGINT) >= ${people}`))
        ofCases.set(String(row.id), { ...ofCases.get(String(row.id)), ...row });
      if (people > 100_000) process.stderr.write(`part ${index + 1} of ${pieces.length} compared\n`);
    }
    await spark.close();
    expect(different).toEqual({});
    const rows = cases.map((_, index) => ofCases.get(String(people + index))!);
    expect(failures(rows)).toEqual([]);
  }, 36_000_000);
});
