import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDuckDb, readRows } from '@thew/cohort/engines/duckdb-engine';
import type { CohortForecast } from '@thew/cohort/forecast/forecast-cohort';
import { type CohortRequest, cohort } from '@thew/cohort/run/cohort';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postgresIsMissing, startPostgres } from '../../../server/test/support/temporary-postgres.ts';
import { sparkIsMissing, startCluster } from '../engines/spark-cluster.ts';

const bin = fileURLToPath(new URL('../../../cli/bin/thew.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'thew-forecasts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const scenario = JSON.stringify({
  scenario: 'bed',
  events: [{ kind: 'bed-rest', start: '2026-01-05', end: '2026-01-26' }],
});

/** 124 people, more than a partition; some with an id that is hard to pass on, some with nothing measured. */
const table = join(folder, 'people.csv');
const people = Array.from({ length: 124 }, (_, index) => {
  const id = index === 3 ? `"O'Neil ""x"" \\ ü 💪"` : index === 4 ? '"a;$(rm -rf b)`c`"' : `p${index}`;
  const step = index % 24;
  const grip = index % 3 === 0 ? '' : String(14.3 + 1.7 * step);
  const walk = index % 4 === 0 ? '' : String(0.41 + 0.05 * step);
  return [id, index % 2 ? 'female' : 'male', 60 + step, grip, walk, 1 + (index % 3), 1 + (index % 2), index % 6].join();
});
/** Those of 62 and over. */
const asked62 = people.filter((_, index) => index % 24 >= 2).length;
writeFileSync(table, `id,sex,age,grip,walk,w,h,c\n${people.join('\n')}\n`);

const mappingText = [
  'thew-mapping: 1',
  'id: id',
  'person: { sex: sex, age: age }',
  'design: { weight: w, stratum: h, psu: c, nested: true }',
  'measures: { grip-strength: { column: grip, unit: kg }, gait-speed: { column: walk, unit: m/s } }',
].join('\n');

const asked = {
  table,
  mappingText,
  engine: 'duckdb' as const,
  criteria: ['fnih-2014'],
  by: 'sex',
  where: 'age >= 62',
  forecast: { scenario, days: 90, every: 45, members: 60, command: [process.execPath, bin] },
} satisfies CohortRequest;

async function rowsOf(out: string) {
  const connection = await openDuckDb();
  const file = join(out, 'forecasts.parquet').replaceAll("'", "''");
  const rows = await readRows(connection, `SELECT * FROM read_parquet('${file}') ORDER BY id, measure, day`);
  connection.closeSync();
  return rows;
}

async function run(name: string, more: Partial<CohortRequest> = {}) {
  const out = join(folder, name);
  const { result, issues } = await cohort({ ...asked, ...more, out });
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  return { forecast: result!.forecast!, rows: await rowsOf(out), out };
}

function sameForecasts(actual: Awaited<ReturnType<typeof run>>, expected: Awaited<ReturnType<typeof run>>) {
  expect(actual.rows).toEqual(expected.rows);
  const head = ({ means, ...about }: CohortForecast) => ({
    about,
    means: means.map(({ measure, unit, basis, group, day, n, extrapolated }) => ({
      ...{ measure, unit, basis, group, day, n, extrapolated },
    })),
  });
  expect(head(actual.forecast)).toEqual(head(expected.forecast));
  for (const [index, one] of actual.forecast.means.entries()) {
    const other = expected.forecast.means[index]!;
    expect(one.mean).toBeCloseTo(other.mean, 9);
    expect(one.se).toBeCloseTo(other.se!, 9);
    expect(one.change.mean).toBeCloseTo(other.change.mean, 9);
  }
}

describe('forecasts over a cohort', () => {
  let here: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    here = await run('here');
  }, 120_000);

  test('everyone asked about, and nobody else, has a band for every measure and day', () => {
    expect(here.forecast).toMatchObject({ asOf: '2026-01-05', people: asked62, members: 60, seed: 1 });
    expect(new Set(here.rows.map(({ id }) => id)).size).toBe(asked62);
    expect(here.rows.some(({ id }) => id === `O'Neil "x" \\ ü 💪`)).toBe(true);
    for (const { lower80, median, upper80, day } of here.rows) {
      expect(Number(lower80)).toBeLessThanOrEqual(Number(median));
      expect(Number(median)).toBeLessThanOrEqual(Number(upper80));
      expect([0, 45, 90]).toContain(day);
    }
  });

  test('a person’s numbers are those of thew forecast with the seed that stands beside them', () => {
    const row = here.rows.find(({ id, measure, day }) => id === 'p5' && measure === 'grip-strength' && day === 90)!;
    const file = join(folder, 'p5.thew.json');
    const observations = [
      { measure: 'grip-strength', value: 14.3 + 1.7 * 5, unit: 'kg' },
      { measure: 'gait-speed', value: 0.41 + 0.05 * 5, unit: 'm/s' },
    ];
    const person = { id: 'p5', sex: 'female', age: 65 };
    writeFileSync(file, JSON.stringify({ thew: 1, person, asOf: '2026-01-05', observations }));
    writeFileSync(join(folder, 'bed.json'), scenario);
    const numbers = ['--days', '90', '--every', '45', '--members', '60', '--seed', String(row.seed), '--json'];
    const args = [bin, 'forecast', file, '--scenario', join(folder, 'bed.json'), ...numbers];
    const [{ forecast }] = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as [
      { forecast: { days: number[]; series: { measure: string; median: number[]; lower80: number[] }[] } },
    ];
    const { median, lower80 } = forecast.series.find(({ measure }) => measure === 'grip-strength')!;
    expect([median[2], lower80[2]]).toEqual([row.median, row.lower80]);
  });

  test('three weeks in bed: group means fall, and are the weighted means of the people', () => {
    const grip = here.forecast.means.filter(
      ({ measure, basis, group }) =>
        measure === 'gait-speed' && basis === 'absolute' && Object.keys(group).length === 0,
    );
    expect(grip.map(({ day }) => day)).toEqual([0, 45, 90]);
    expect(grip[0]!.change.mean).toBe(0);
    expect(grip[1]!.change.mean).toBeLessThan(0);
    // The two odd ids are rows 3 and 4, of weights 1 and 2.
    const weightOf = (id: string) => (/^p\d/.test(id) ? 1 + (Number(id.slice(1)) % 3) : id.startsWith('O') ? 1 : 2);
    const all = here.rows
      .filter(({ measure, basis, day }) => measure === 'gait-speed' && basis === 'absolute' && day === 45)
      .map((row) => [weightOf(String(row.id)), Number(row.median)] as const);
    const whole = all.reduce((sum, [w]) => sum + w, 0);
    expect(grip[1]!.mean).toBeCloseTo(
      all.reduce((sum, [w, x]) => sum + (w * x) / whole, 0),
      9,
    );
    expect(grip[1]!.se).toBeGreaterThan(0);
    const lower = here.rows.filter(
      ({ measure, basis, day }) => measure === 'gait-speed' && basis === 'absolute' && day === 45,
    );
    const mean = lower.reduce((sum, row) => sum + (weightOf(String(row.id)) * Number(row.lower80)) / whole, 0);
    expect(grip[1]!.band80[0]).toBeCloseTo(mean, 9);
    expect(grip[1]!.band80[1]).toBeGreaterThan(grip[1]!.mean);
  });

  test('a process that dies is started again, and the numbers are the same', async () => {
    const marker = join(folder, 'died');
    const script = join(folder, 'dies-once.sh');
    const real = `exec '${process.execPath}' '${bin}' "$@"`;
    writeFileSync(script, `#!/bin/sh\nif [ ! -e '${marker}' ]; then touch '${marker}'; kill -9 $$; fi\n${real}\n`);
    chmodSync(script, 0o755);
    const again = await run('again', { forecast: { ...asked.forecast, command: [script] } });
    expect(existsSync(marker)).toBe(true);
    sameForecasts(again, here);
  }, 120_000);

  test('a command that always fails stops the work and writes nothing', async () => {
    const out = join(folder, 'failed');
    const failing = cohort({ ...asked, out, forecast: { ...asked.forecast, command: ['false'] } });
    await expect(failing).rejects.toThrow('forecasting process');
    expect(existsSync(out)).toBe(false);
  }, 60_000);

  test('a cancelled forecast rejects and writes nothing', async () => {
    const abort = new AbortController();
    const out = join(folder, 'cancelled');
    const onProgress = ({ step }: { step: string }) => {
      if (step.startsWith('Forecasting')) abort.abort();
    };
    await expect(cohort({ ...asked, out, signal: abort.signal, onProgress })).rejects.toThrow();
    expect(existsSync(out)).toBe(false);
  }, 60_000);

  test.each([
    ['a scenario that is none', { scenario: 'events: 3' }, 'missing-key'],
    ['an event nobody knows', { scenario: '{"events":[{"kind":"moon-walk","start":"2026-01-05"}]}' }, 'unknown-event'],
    ['too many days', { days: 9999 }, 'outside-hard-range'],
    ['a number that is none', { members: Number.NaN }, 'outside-hard-range'],
    ['a measure nobody knows', { measures: ['shoe-size'] }, 'unknown-measure'],
  ])('%s is an issue before anybody is forecast', async (_, wrong, code) => {
    const { result, issues } = await cohort({ ...asked, forecast: { ...asked.forecast, ...wrong } });
    expect(result).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toContain(code);
  });

  test('the report shows the means of day 0 and of the last day', () => {
    const page = readFileSync(join(here.out, 'report.html'), 'utf8');
    expect(page).toContain('Forecast: bed');
    expect(page).toMatch(/<figure id="forecast-gait-speed-absolute">.*Walking speed.* at its furthest, on day 45/s);
  });

  test.skipIf(postgresIsMissing())(
    'PostgreSQL has the same forecasts',
    async () => {
      const server = await startPostgres();
      try {
        sameForecasts(await run('postgres', { engine: 'postgres', database: await server.createDatabase() }), here);
      } finally {
        await server.stop();
      }
    },
    120_000,
  );

  test.skipIf(sparkIsMissing())(
    'Spark pipes partitions through the command on two workers and has the same forecasts, also when one is killed',
    async () => {
      const cluster = await startCluster(2);
      try {
        const onProgress = ({ step }: { step: string }) => {
          if (step.startsWith('Forecasting')) setTimeout(() => cluster.killWorker(0), 2500);
        };
        sameForecasts(await run('spark', { engine: 'spark', master: cluster.url, onProgress }), here);
      } finally {
        await cluster.stop();
      }
    },
    600_000,
  );
});
