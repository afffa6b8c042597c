import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { duckDbEngine } from '@thew/cohort/engines/duckdb-engine';
import { sparkEngine } from '@thew/cohort/engines/spark-engine';
import { cohort } from '@thew/cohort/run/cohort';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseRow, cases, failures } from './conformance-cases.ts';
import { classify, differences, generatedTable, readings } from './generated-table.ts';
import { sameEstimates } from './same-estimates.ts';
import { sparkIsMissing, startCluster } from './spark-cluster.ts';

const examples = (name: string) => fileURLToPath(new URL(`../../../../examples/${name}`, import.meta.url));
const nhanes = {
  table: examples('data/nhanes-1999-2002.csv.gz'),
  mappingText: [
    'thew-mapping: 1',
    'id: SEQN',
    'include: RIDSTATR = 2',
    'person: { sex: { column: RIAGENDR, values: { 1: male, 2: female } }, age: RIDAGEYR }',
    'design: { weight: WTMEC4YR, stratum: SDMVSTRA, psu: SDMVPSU, nested: true }',
    'measures: { gait-speed: { value: 6.096 / walk20 } }',
  ].join('\n'),
  // Nobody is of such a sex: the text must stay a text in every shell and parser on its way.
  where: String.raw`age >= 60 and sex != '\"'';DROP TABLE people;--${'$'}{system:user.name}$(id)'`,
  by: 'sex',
  criteria: ['fnih-2014', 'sdoc-2020'],
  intervals: true,
};

describe.skipIf(sparkIsMissing())('Apache Spark', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thew-spark-'));
  let here: Awaited<ReturnType<typeof cohort>>;
  beforeAll(async () => {
    here = await cohort({ ...nhanes, engine: 'duckdb' });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('local: generated people have the results that DuckDB gives, and every conformance case those it expects', async () => {
    const { connection, raw } = await generatedTable(
      500,
      cases.map((one, index) => caseRow(one, String(500 + index))),
    );
    const duck = await duckDbEngine(connection, 'raw');
    const spark = await sparkEngine('local[2]', folder, { connection, raw });
    const defaults = readings.filter(({ choices }) => Object.keys(choices).length === 0);
    const others = readings.filter(({ choices }) => Object.keys(choices).length > 0);
    const expected = [await classify(duck, defaults, 500, true), await classify(duck, others, 500, false)];
    const actual = [await classify(spark, defaults, 45, true), await classify(spark, others, 45, false)];
    await spark.close();
    expect([differences(expected[0]!, actual[0]!), differences(expected[1]!, actual[1]!)]).toEqual([[], []]);
    const joined = actual[0]!.map((row, index) => ({ ...row, ...actual[1]![index] }));
    expect(failures(joined.slice(500))).toEqual([]);
  }, 600_000);

  test('a cluster of two workers: NHANES has the estimates of DuckDB, three women at exactly 0.8 m/s included, also when a worker is killed', async () => {
    const cluster = await startCluster(2);
    try {
      const there = await cohort({
        ...nhanes,
        engine: 'spark',
        master: cluster.url,
        onProgress: ({ done }) => {
          if (done === 2) cluster.killWorker(0);
        },
      });
      sameEstimates(there, here);
    } finally {
      await cluster.stop();
    }
  }, 600_000);
});
