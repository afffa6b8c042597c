import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { duckDbEngine, openDuckDb } from '@thew/cohort/engines/duckdb-engine';
import { writeOutput } from '@thew/cohort/report/write-output';
import { cohort } from '@thew/cohort/run/cohort';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'thew-bad-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
function file(content: string, ending = 'csv'): string {
  const name = join(folder, `table-${++count}.${ending}`);
  writeFileSync(name, content);
  return name;
}

const mapping = (...lines: string[]) =>
  ['thew-mapping: 1', 'id: id', 'person: { sex: sex, age: age }', ...lines].join('\n');
const grip = mapping('measures:', '  grip-strength: { column: grip, unit: kg }');
const people = 'id,sex,age,grip\n1,female,70,12\n2,male,71,30\n3,female,80,\n';
const run = (table: string, mappingText: string, more: object = {}) =>
  cohort({ table, mappingText, engine: 'duckdb', criteria: ['fnih-2014'], ...more });
const codes = (issues: readonly { code: string }[]) => issues.map(({ code }) => code);

test('a table that is not there, and one that is no table', async () => {
  expect(codes((await run(join(folder, 'nothing.csv'), grip)).issues)).toEqual(['file-not-readable']);
  expect(codes((await run(file('PAR1 this is not parquet', 'parquet'), grip)).issues)).toEqual(['table-not-readable']);
  expect((await run(file('', 'xpt'), grip)).result).toBeUndefined();
});

test('a table of 0 rows is read clean: nobody, no estimates', async () => {
  const { result, issues } = await run(file('id,sex,age,grip\n'), grip);
  expect(issues).toEqual([]);
  expect([result!.n, result!.estimates]).toEqual([0, []]);
});

test('missing columns are issues with their line, and the rest is read', async () => {
  const text = mapping(
    'measures:',
    '  grip-strength: { column: grip, unit: kg }',
    '  gait-speed: { column: walk, unit: m/s }',
  );
  const { result, issues } = await run(file(people), text);
  expect(issues).toMatchObject([{ code: 'missing-column', place: { line: 6, pointer: '/measures/gait-speed' } }]);
  expect(result!.estimates.find(({ finding }) => finding === 'lowStrength')).toMatchObject({
    events: 1,
    n: 2,
    unknown: 1,
  });
});

test('a mapping with errors says in which line, and nothing is estimated', async () => {
  const wrong = async (...lines: string[]) => run(file(people), mapping(...lines));
  expect((await wrong('measures:', '  grip-strength: { column: grip, unit: cm }')).issues).toMatchObject([
    { code: 'unit-not-convertible', place: { line: 5 } },
  ]);
  expect((await wrong('measures:', '  grip-power: grip')).issues).toMatchObject([
    { code: 'unknown-measure', place: { line: 5 } },
  ]);
  expect((await wrong('colour: red')).issues).toMatchObject([{ code: 'unknown-key', place: { line: 4 } }]);
  expect((await wrong('design: { lonely: perhaps }')).issues).toMatchObject([
    { code: 'mapping-schema', place: { line: 4 } },
  ]);
  expect(codes((await run(file(people), 'id: [')).issues)).toContain('not-yaml');
  expect((await wrong('colour: red')).result).toBeUndefined();
});

test('wrong types and impossible values are counted and not used; no value is repeated', async () => {
  const { result, issues } = await run(
    file('id,sex,age,grip\n1,female,70,strong-4711\n2,male,71,9000\n3,male,60,20\n'),
    grip,
  );
  expect(issues).toMatchObject([
    { code: 'not-a-number', place: { field: 'grip-strength' } },
    { code: 'outside-hard-range', place: { field: 'grip-strength' } },
  ]);
  expect(JSON.stringify(issues)).not.toMatch(/4711|9000/);
  expect(result!.estimates.find(({ finding }) => finding === 'lowStrength')).toMatchObject({ events: 1, n: 1 });
});

test('ages and sexes that cannot be used are counted, not passed over', async () => {
  const table = file('id,sex,age,grip\n1,female,seventy,12\n2,x,71,30\n3,male,400,20\n4,,,20\n');
  const { issues } = await run(table, grip);
  expect(issues).toMatchObject([
    { code: 'not-a-number', place: { field: 'age' } },
    { code: 'outside-hard-range', place: { field: 'age' } },
    { code: 'unknown-sex', place: { field: 'sex' } },
  ]);
  for (const { expected } of issues) expect(expected).toContain('(1 are not');
  const coded = await run(
    file('id,sex,age,grip\n1,1,70,12\n2,2,71,30\n3,3,60,20\n'),
    grip.replace('sex: sex', 'sex: { column: sex, values: { 1: male, 2: female } }'),
  );
  expect(codes(coded.issues)).toEqual(['unknown-sex']);
});

test('a file of 0 bytes is told from a table of 0 rows', async () => {
  const { result, issues } = await run(file(''), grip);
  expect(result).toBeUndefined();
  expect(codes(issues)).toEqual(['empty-file']);
});

test('curves that cannot be fitted are said to', async () => {
  const { issues } = await run(file(people), grip, { centiles: ['grip-strength', 'shoe-size'] });
  expect(codes(issues)).toEqual(['no-centiles', 'no-centiles']);
});

test('repeated ids are left out unless a rule says which row counts', async () => {
  const twice = file(
    'id,sex,age,grip,day\n1,female,70,12,2020-01-01\n1,female,71,30,2021-01-01\n2,male,71,30,2020-01-01\n',
  );
  const plain = await run(twice, grip);
  expect(codes(plain.issues)).toEqual(['duplicate-id']);
  expect(plain.result!.n).toBe(1);
  const last = await run(twice, `${grip}\nindex: { date: day, take: last }`);
  expect([last.issues, last.result!.n]).toEqual([[], 2]);
  expect(last.result!.estimates.find(({ finding }) => finding === 'lowStrength')!.events).toBe(0);
  const first = await run(twice, `${grip}\nindex: { date: day, take: first }`);
  expect(first.result!.estimates.find(({ finding }) => finding === 'lowStrength')!.events).toBe(1);
});

test('people whose weight is 0, negative or missing stand outside the design', async () => {
  const table = file(
    'id,sex,age,grip,w\n1,female,70,12,2\n2,male,71,30,0\n3,male,71,30,-1\n4,male,71,30,\n5,male,71,30,2\n',
  );
  const { result, issues } = await run(table, `${grip}\ndesign: { weight: w }`);
  expect(issues).toMatchObject([{ code: 'weight-not-positive', severity: 'error' }]);
  expect(result!.n).toBe(2);
  expect(result!.attrition.find(({ step }) => step === 'weight-above-zero')!.dropped).toBe(3);
});

test('one PSU in a stratum: no error is guessed unless a policy is chosen', async () => {
  const table = file('id,sex,age,grip,h,c\n1,female,70,12,1,1\n2,male,71,30,1,2\n3,male,71,20,2,1\n4,male,71,40,2,1\n');
  const fail = await run(table, `${grip}\ndesign: { stratum: h, psu: c, nested: true }`);
  expect(fail.issues).toMatchObject([{ code: 'lonely-psu', severity: 'error' }]);
  expect(fail.result!.estimates.every(({ se, ci95 }) => se === null && ci95.wald[0] === null)).toBe(true);
  const adjust = await run(table, `${grip}\ndesign: { stratum: h, psu: c, nested: true, lonely: adjust }`);
  expect(adjust.issues).toMatchObject([{ code: 'lonely-psu', severity: 'warning' }]);
  expect(adjust.result!.estimates.find(({ finding }) => finding === 'lowStrength')!.se).toBeGreaterThan(0);
});

test.each([
  'grip"; DROP TABLE raw; --',
  "grip'); DROP TABLE raw; --",
  'grip`; x',
  'grip\\"',
  'g;r\tip ü 💪',
  '_b1',
  '#domain',
  'id"',
])('a column called %s is a name and nothing else', async (name) => {
  const quoted = `"${name.replaceAll('"', '""')}"`;
  const table = file(`id,sex,age,${quoted}\n1,female,70,12\n2,male,71,30\n`);
  const byColumn = mapping('measures:', `  grip-strength: { column: ${JSON.stringify(name)}, unit: kg }`);
  const byValue = mapping('measures:', `  grip-strength: { value: ${JSON.stringify(`${quoted} * 1`)} }`);
  for (const text of [byColumn, byValue]) {
    const { result, issues } = await run(table, text);
    expect(issues).toEqual([]);
    expect(result!.estimates.find(({ finding }) => finding === 'lowStrength')).toMatchObject({ events: 1, n: 2 });
  }
});

test.each(
  [
    'age >= 60; DROP TABLE people',
    "sex = 'female' OR 1=1 --",
    'age >= (SELECT 1)',
    'read_text(1) = 1',
    'age >',
    'nothing > 1',
    'age',
    `${'('.repeat(4000)}1${')'.repeat(4000)} > 1`,
  ].map((where) => [where.slice(0, 40), where] as const),
)('--where %s is refused, not run', async (_, where) => {
  const { result, issues } = await run(file(people), grip, { where });
  expect(result).toBeUndefined();
  expect(codes(issues)).toContain('wrong-expression');
});

test('--by and --criteria that do not exist are issues', async () => {
  const { result, issues } = await run(file(people), grip, {
    by: 'shoe-size,sex',
    criteria: ['fnih-2014', 'nonsense'],
  });
  expect(codes(issues)).toEqual(['unknown-criterion', 'unknown-group']);
  expect(result!.estimates.some(({ group }) => group.sex === 'female')).toBe(true);
});

test('a table without a mapping is read by the names of its columns', async () => {
  const table = file('id,sex,age,grip-strength [kg],height (cm)\n1,female,70,12,160\n');
  const { result } = await cohort({ table, engine: 'duckdb', criteria: ['fnih-2014'] });
  expect(result!.estimates.find(({ finding }) => finding === 'lowStrength')).toMatchObject({ events: 1, n: 1 });
});

test('a table that speaks of nothing known is said to, rather than counted', async () => {
  const { result, issues } = await cohort({ table: file('a,b\n1,2\n'), engine: 'duckdb' });
  expect(result).toBeUndefined();
  expect(codes(issues)).toEqual(['no-known-columns']);
});

test('a disk that is full while results are written leaves the folder as it was', async () => {
  const out = join(folder, 'kept');
  mkdirSync(out);
  writeFileSync(join(out, 'report.html'), 'before');
  const { result } = await run(file(people), grip);
  const engine = await duckDbEngine(await withTable(), 'raw');
  const full = {
    ...engine,
    write: async () => {
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    },
  };
  await expect(writeOutput(out, result!, [{ engine: full, table: 'raw', name: 'people' }])).rejects.toThrow(
    'disk is full',
  );
  expect(readFileSync(join(out, 'report.html'), 'utf8')).toBe('before');
  expect(readdirSync(folder).filter((name) => name.startsWith('.thew'))).toEqual([]);
  await engine.close();
});

async function withTable() {
  const connection = await openDuckDb();
  await connection.run('CREATE TABLE raw (x INTEGER)');
  return connection;
}

test('a cancelled run rejects and writes nothing', async () => {
  const abort = new AbortController();
  const out = join(folder, 'cancelled');
  const going = run(file(people), grip, {
    out,
    signal: abort.signal,
    onProgress: ({ done }: { done: number }) => {
      if (done === 2) abort.abort();
    },
  });
  await expect(going).rejects.toThrow();
  expect(existsSync(out)).toBe(false);
});

test('the report needs nothing from elsewhere, and names of columns cannot become markup', async () => {
  const nasty = '<script>alert(1)</script>';
  const table = file(`id,sex,age,"${nasty}"\n1,female,70,12\n2,male,71,30\n`);
  const out = join(folder, 'report');
  const text = mapping(
    `title: ${JSON.stringify(nasty)}`,
    'measures:',
    `  grip-strength: { column: ${JSON.stringify(nasty)}, unit: kg }`,
  );
  await run(table, text, { out, by: 'sex' });
  const page = readFileSync(join(out, 'report.html'), 'utf8');
  expect(page).not.toContain(nasty);
  expect(page).not.toMatch(/<(script|link|img|iframe)|@import|url\(/);
  expect(readdirSync(out).sort()).toEqual([
    'centiles.json',
    'cohort.json',
    'people.csv',
    'people.parquet',
    'report.html',
  ]);
  expect(JSON.parse(readFileSync(join(out, 'cohort.json'), 'utf8'))).toMatchObject({ n: 2 });
});
