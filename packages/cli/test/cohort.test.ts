import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { thew } from './run-thew.ts';

const bin = fileURLToPath(new URL('../bin/thew.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'thew-cohort-command-'));
afterAll(() => {
  // A disk mounted for a test that did not run must not stay.
  spawnSync('umount', [join(folder, 'small')]);
  rmSync(folder, { recursive: true, force: true });
});

const nhanes = [
  'cohort',
  'examples/data/nhanes-2011-2014.csv.gz',
  '--mapping',
  'examples/nhanes-2011-2014.mapping.yaml',
  '--criteria',
  'fnih-2014',
];
const people = join(folder, 'people.csv');
writeFileSync(people, 'id,sex,age,grip-strength\n1,female,70,12\n2,male,71,40\n3,female,80,\n');

/** Files and temporary drafts in the folder of the test. */
const left = (): string[] => readdirSync(folder).filter((name) => name.startsWith('.thew'));

describe('thew cohort', () => {
  test('prints the prevalence table and writes the report', () => {
    const out = join(folder, 'report');
    const { status, stdout, stderr } = thew(...nhanes, '--by', 'sex', '--where', 'age >= 60', '--out', out);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/FNIH/);
    expect(readdirSync(out).sort()).toEqual([
      'centiles.json',
      'cohort.json',
      'people.csv',
      'people.parquet',
      'report.html',
    ]);
  });

  test.each([
    ['a table that is not there', ['cohort', join(folder, 'nothing.csv')], /file/],
    ['a mapping that is not there', ['cohort', people, '--mapping', join(folder, 'no.yaml')], /mapping/],
    ['an engine nobody knows', ['cohort', people, '--engine', 'oracle'], /duckdb, postgres, spark/],
    ['PostgreSQL without an address', ['cohort', people, '--engine', 'postgres'], /--database|DATABASE_URL/],
    ['a scenario that is not there', ['cohort', people, '--forecast', join(folder, 'no.json')], /scenario/],
    ['--where that is SQL', ['cohort', people, '--where', 'age >= 60; DROP TABLE people'], /--where/],
  ])('%s is said in a line, with status 1', (_, args, words) => {
    const { status, stdout, stderr } = thew(...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('a full disk behind the standard output is said in a line', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [bin, 'cohort', people, '--json'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, 'Not everything was written: the disk is full.\n']);
  });

  // Blocks of 512 bytes: what a run keeps while it works is less than the table of all people that it writes.
  test.each([
    [2500, 'nothing was written: the disk is full; free some space, or name another folder'],
    [20, `no room for temporary files in ${tmpdir()}; free some space, or name another folder by TMPDIR`],
  ])(
    'files that the system does not let grow above %i blocks leave the folder as it was, and it says why',
    (blocks, why) => {
      const out = join(folder, `kept-${blocks}`);
      mkdirSync(out);
      writeFileSync(join(out, 'report.html'), 'before');
      const limited = ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, bin, ...nhanes, '--out', out];
      const cwd = fileURLToPath(new URL('../../../', import.meta.url));
      const { status, stderr } = spawnSync('sh', limited, { cwd, encoding: 'utf8' });
      expect([status, stderr]).toEqual([1, `The work stopped: ${why}\n`]);
      expect(readdirSync(out)).toEqual(['report.html']);
      expect(readFileSync(join(out, 'report.html'), 'utf8')).toBe('before');
      expect(left()).toEqual([]);
    },
  );

  const mounted = process.getuid?.() === 0 && mountSmall(join(folder, 'small'));
  test.skipIf(!mounted)('a disk that is full for real leaves it empty', () => {
    const small = join(folder, 'small');
    const { status, stderr } = thew(...nhanes, '--out', join(small, 'report'));
    const after = readdirSync(small);
    expect(stderr).toContain('the disk is full');
    expect([status, after]).toEqual([1, []]);
  });

  test('a forecast of everyone comes as a table of people and means of groups', () => {
    const out = join(folder, 'forecast');
    const numbers = ['--days', '60', '--members', '40', '--measures', 'grip-strength'];
    const scenario = 'examples/scenarios/three-weeks-in-bed.json';
    const { status, stdout, stderr } = thew(
      'cohort',
      people,
      '--forecast',
      scenario,
      ...numbers,
      '--json',
      '--out',
      out,
    );
    expect([status, stderr]).toEqual([0, '']);
    const { forecast } = JSON.parse(stdout) as { forecast: { people: number; means: { day: number; n: number }[] } };
    expect(forecast.people).toBe(3);
    expect(new Set(forecast.means.map(({ day }) => day))).toEqual(new Set([0, 30, 60]));
    expect(existsSync(join(out, 'forecasts.parquet'))).toBe(true);
    const [head, ...rows] = readFileSync(join(out, 'forecasts.csv'), 'utf8').trim().split('\n');
    expect(head).toBe('id,seed,measure,unit,basis,day,lower80,median,upper80,extrapolated');
    expect(rows.length).toBe(9);
  });
});

describe('own centile curves', () => {
  const out = join(folder, 'centiles');
  const person = join(folder, 'person.thew.json');
  const observations = [{ measure: 'grip-strength', value: 26, unit: 'kg' }];
  const martha = { id: 'martha', sex: 'female', age: 45.5 };
  writeFileSync(person, JSON.stringify({ thew: 1, person: martha, asOf: '2026-01-05', observations }));

  test('fitted to a cohort, they are a reference in an assessment, named as own and by hash', () => {
    const fitted = thew(...nhanes, '--centiles', 'grip-strength', '--out', out, '--json');
    const { centiles } = JSON.parse(fitted.stdout) as { centiles: { sex: string; hash: string }[] };
    const { hash } = centiles.find(({ sex }) => sex === 'female')!;
    const curves = join(out, 'centiles.json');
    const { status, stdout } = thew('assess', person, '--reference', curves, '--json');
    const [{ norms }] = JSON.parse(stdout) as [{ norms: Record<string, { reference: string; citation: string }[]> }];
    const own = norms['grip-strength']!.at(-1)!;
    expect([status, own.reference]).toEqual([0, 'own-curves-grip-strength']);
    expect(own.citation).toContain(hash);
    expect(thew('assess', person, '--json').stdout).not.toContain('own-curves');
    const words = thew('assess', person, '--reference', curves).stdout.replaceAll(/\s+/g, ' ');
    expect(words).toContain(`(curves ${hash.slice(0, 12)}) (your own reference)`);
    const first = thew('assess', person, '--reference', curves, '--own-first', '--json').stdout;
    expect((JSON.parse(first) as [{ norms: typeof norms }])[0].norms['grip-strength']![0]!.reference).toBe(
      own.reference,
    );
  });

  test('a file that is none is an issue, and the person is assessed all the same', () => {
    const { status, stdout, stderr } = thew('assess', person, '--reference', people, '--json');
    expect([status, JSON.parse(stdout).length]).toEqual([2, 1]);
    expect(stderr).toMatch(/file-not-readable.*centile curves/);
  });
});

/** A disk of 64 kB, where the system lets us have one. */
function mountSmall(place: string): boolean {
  mkdirSync(place);
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place]).status === 0;
}

describe('thew forecast --ndjson', () => {
  const line = (id: string) =>
    JSON.stringify({ thew: 1, person: { id, sex: 'female', age: 70 }, asOf: '2026-01-05', observations: [] });
  const pipe = (input: string) =>
    spawnSync(process.execPath, [bin, 'forecast', '--ndjson', '--days', '30', '--members', '20'], {
      input,
      encoding: 'utf8',
    });

  test('a person has the same numbers whoever else is in the partition', () => {
    const alone = pipe(`${line('b')}\n`);
    const among = pipe(`${line('a')}\n${line('b')}\n${line('c')}\n`);
    expect(alone.status).toBe(0);
    const ofB = among.stdout.split('\n').filter((one) => one.includes('"id":"b"'));
    expect(`${ofB.join('\n')}\n`).toBe(alone.stdout);
  });

  test('a broken line is told, and the rest is forecast; an empty partition is nothing wrong', () => {
    const broken = pipe(`{"thew":\n${line('b')}\n`);
    expect([broken.status, broken.stderr.split('\n').length]).toEqual([2, 2]);
    expect(broken.stdout).toContain('"id":"b"');
    const empty = pipe('');
    expect([empty.status, empty.stdout, empty.stderr]).toEqual([0, '', '']);
  });
});
