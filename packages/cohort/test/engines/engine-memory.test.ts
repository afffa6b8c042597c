import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { duckDbEngine, openDuckDb, readRows } from '@thew/cohort/engines/duckdb-engine';
import { engineMemory, roomFor } from '@thew/cohort/engines/engine-memory';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'thew-memory-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  [undefined, 1, 120, 1],
  [undefined, 8, 480, 8],
  ['400MB', 8, 400, 6],
  ['1.5 GB', 2, 1500, 2],
  ['1GiB', 4, 1073, 4],
])('%s on %i cores is %i MB and %i threads', (asked, cores, megabytes, threads) => {
  expect(engineMemory(asked, cores)).toEqual({ megabytes, threads, grows: asked === undefined });
});

test.each(['much', '400', '-1GB', '10MB', "1GB'; DROP TABLE people; --"])('%s is no amount of memory', (asked) => {
  expect(() => engineMemory(asked)).toThrow('memory-not-readable');
});

test('work that runs out of memory is done again with more, unless somebody set the limit', async () => {
  const limits: number[] = [];
  const work = async () => {
    if ((limits.at(-1) ?? 150) < 600) throw new Error('Out of Memory Error: failed to pin block');
    return 'done';
  };
  const set = async (most: number) => void limits.push(most);
  expect(await roomFor({ megabytes: 150, threads: 2, grows: true }, set)(work)).toBe('done');
  expect(limits).toEqual([300, 600, 150]);
  limits.length = 0;
  const fixed = roomFor({ megabytes: 150, threads: 2, grows: false }, set)(work);
  await expect(fixed).rejects.toThrow('150 MB of memory are not enough; give more with --memory');
  expect(limits).toEqual([]);
});

test('parts of a stored table stand side by side, each person in one row, and the files of a table go with it', async () => {
  const connection = await openDuckDb({ temporary: folder, memory: '150MB', threads: 2 });
  await connection.run(`CREATE TABLE raw AS SELECT CAST(i AS VARCHAR) AS id, i AS x FROM range(400000) t(i)`);
  const engine = await duckDbEngine(connection, 'raw', { folder, withRoom: (work) => work() });
  await engine.create('people', 'SELECT * FROM raw');
  const part = (name: string, by: number) => ({
    sql: `SELECT id, x * ${by} AS "${name}" FROM people`,
    columns: [name],
  });
  const tables = await engine.batches!.store('results', [
    { ...part('one', 1), columns: ['id', 'one'] },
    part('two', 2),
    part('three', 3),
  ]);
  const [row] = await readRows(
    connection,
    'SELECT COUNT(*) AS n, SUM(CASE WHEN two = 2 * one AND three = 3 * one AND id = CAST(one AS VARCHAR) THEN 1 END) AS whole FROM results',
  );
  expect(row).toEqual({ n: 400_000, whole: 400_000 });
  expect(await engine.rows(`SELECT COUNT(*) AS n FROM ${tables[2]}`)).toEqual([{ n: 400_000 }]);
  await engine.create('people', 'SELECT * FROM raw LIMIT 1');
  expect(readdirSync(folder).filter((name) => name.endsWith('.parquet'))).toHaveLength(4);
  const reversed = { sql: 'SELECT id, x AS other FROM raw ORDER BY x DESC', columns: ['other'] };
  const first = { sql: 'SELECT id, x AS one FROM raw', columns: ['id', 'one'] };
  await expect(engine.batches!.store('results', [first, reversed])).rejects.toThrow('not in the same order');
  await engine.close();
});
