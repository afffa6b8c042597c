import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { repository, thew } from './run-thew.ts';

const folder = mkdtempSync(join(tmpdir(), 'thew-assess-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const people = readdirSync(join(repository, 'examples/people')).filter((name) => !name.endsWith('.md'));

test.each(people)('examples/people/%s is assessed', (name) => {
  const { status, stdout } = thew('assess', `examples/people/${name}`, '--json');
  expect(status).toBe(name.startsWith('with-errors') ? 2 : 0);
  const [person] = JSON.parse(stdout) as { criteria: Record<string, { result: string }> }[];
  expect(Object.keys(person!.criteria).length).toBeGreaterThan(80);
});

test('the person of the contract gets what the contract says', () => {
  const person = {
    thew: 1,
    person: { id: 'p1', sex: 'female', birthDate: '1944-05-02', ancestry: 'asian' },
    asOf: '2026-11-22',
    observations: [
      { measure: 'grip-strength', value: 14.2, unit: 'kg', date: '2026-11-20', side: 'right', method: 'jamar' },
      { measure: 'chair-stand-5x-time', date: '2026-11-20', absent: 'unable' },
    ],
  };
  const { status, stdout } = thew('assess', file('p1.thew.json', JSON.stringify(person)), '--json');
  const [assessed] = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(assessed).toMatchObject({
    id: 'p1',
    issues: [],
    criteria: {
      'ewgsop2-2019': {
        result: 'probable',
        notExcluded: ['severe', 'confirmed'],
        missing: [['asm'], ['asmi']],
        variants: { 'strength=grip-preferred': 'probable' },
      },
    },
  });
  expect(assessed.criteria['ewgsop2-2019'].trace.length).toBeGreaterThan(0);
  expect(assessed.norms['grip-strength'][0].reference).toBe('nhanes2011-2014-grip-best-lms');
});

test('people come out in the order of the files, whatever their format', () => {
  const line = (id: string) => JSON.stringify({ thew: 1, person: { id, sex: 'male', age: 70 }, observations: [] });
  const ndjson = file('two.ndjson', `${line('b')}\n${line('c')}\n`);
  const csv = file('one.csv', 'id,sex,age,grip-strength [kg]\nd,female,81,12.5\n');
  const { stdout } = thew('assess', file('a.json', line('a')), ndjson, csv, '--json', '--criteria', 'sdoc-2020');
  expect(JSON.parse(stdout).map((one: { id: string }) => one.id)).toEqual(['a', 'b', 'c', 'd']);
});

test('a table with headers of its own is read by a mapping', () => {
  const args = [
    'assess',
    'examples/clinic.csv',
    '--mapping',
    'examples/clinic.mapping.yaml',
    '--criteria',
    'sdoc-2020',
  ];
  const { status, stdout } = thew(...args, '--json');
  const people = JSON.parse(stdout) as { id: string; criteria: Record<string, { result: string }> }[];
  expect(people.map(({ id, criteria }) => [id, criteria['sdoc-2020']?.result])).toEqual([
    ['K-017', 'met'],
    ['K-018', 'indeterminate'],
    ['K-019', 'not-met'],
  ]);
  expect(status).toBe(0);
});

test('a mapping that cannot be read is said, and the rest goes on', () => {
  const { status, stderr } = thew('assess', 'examples/sample.thew.json', '--mapping', file('m.yaml', '- 1'), '--json');
  expect(status).toBe(2);
  expect(stderr).toContain('mapping-not-readable');
});

test('a file that is not there does not stop the next one', () => {
  const { status, stdout, stderr } = thew(
    'assess',
    join(folder, 'nowhere.json'),
    'examples/sample.thew.json',
    '--json',
  );
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toHaveLength(1);
  expect(stderr).toContain('file-not-readable');
});

test('nothing readable ends with 1, and no stack trace', () => {
  const { status, stdout, stderr } = thew('assess', file('empty.json', ''), '--json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual([]);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('an unknown definition is named with those there are', () => {
  const { stderr, status } = thew('assess', 'examples/sample.thew.json', '--criteria', 'ewgsop9');
  expect(status).toBe(2);
  expect(stderr).toContain('ewgsop2-2019');
});

test('the report answers what, how severe, how sure and what next, without colour codes off a terminal', () => {
  const { stdout } = thew('assess', 'examples/sample.thew.json');
  for (const title of ['Is there wasting now?', 'How severe?', 'How sure?', 'What to measure next'])
    expect(stdout).toContain(title);
  expect(stdout).not.toContain('\u001b[');
});
