import { fileURLToPath } from 'node:url';
import { cohort } from '@thew/cohort/run/cohort';
import { beforeAll, describe, test } from 'vitest';
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
  let here: Awaited<ReturnType<typeof cohort>>;
  beforeAll(async () => {
    here = await cohort({ ...nhanes, engine: 'duckdb' });
  }, 60_000);

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
