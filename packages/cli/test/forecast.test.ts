import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { repository, thew } from './run-thew.ts';

const folder = mkdtempSync(join(tmpdir(), 'thew-forecast-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const person = 'examples/hip-fracture.thew.json';

describe('thew forecast', () => {
  test('draws a fan that can be read without seeing it', () => {
    const svg = join(folder, 'fan.svg');
    const scenario = 'examples/scenarios/train-three-times.json';
    const { status } = thew(
      'forecast',
      person,
      '--scenario',
      scenario,
      '--days',
      '60',
      '--members',
      '200',
      '--svg',
      svg,
    );
    expect(status).toBe(0);
    expect(readFileSync(svg, 'utf8').slice(0, 400)).toMatch(/^<svg[^>]* role="img" aria-label="[^"]{10,}"/);
  });

  test('gives the same bytes for the same seed and others for another', () => {
    const run = (seed: string) =>
      thew('forecast', person, '--days', '30', '--members', '100', '--seed', seed, '--json').stdout;
    expect(run('5')).toBe(run('5'));
    expect(run('5')).not.toBe(run('6'));
  });

  test('refuses a horizon beyond ten years in words', () => {
    const { status, stderr, stdout } = thew('forecast', person, '--days', '4000');
    expect(status).not.toBe(0);
    expect(stderr + stdout).toMatch(/horizon|3650|ten years|10 years/i);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('thew forecast, asked for what cannot be', () => {
  const withScenario = (scenario: unknown, ...more: string[]) => {
    const file = join(folder, 'odd.json');
    writeFileSync(file, typeof scenario === 'string' ? scenario : JSON.stringify(scenario));
    return thew('forecast', person, '--days', '30', '--members', '50', '--scenario', file, ...more);
  };
  const events = (...list: Record<string, unknown>[]) => ({ scenario: 's', events: list });
  const lying = { kind: 'bed-rest', startDay: 0, endDay: 20 };

  test.each([
    ['an end before the start', events({ ...lying, endDay: -5 }), 2, /negative-duration.*end on or after the start/],
    [
      'dates the wrong way round',
      events({ kind: 'bed-rest', start: '2026-12-10', end: '2026-12-01' }),
      2,
      /negative-duration/,
    ],
    [
      'a dose out of range',
      events({ kind: 'training', sessionsPerWeek: 40 }),
      0,
      /outside-hard-range.*from 0 to 14.*nearest was used/,
    ],
    ['an unknown event', events({ kind: 'teleportation' }), 2, /unknown-event.*one of bed-rest/],
    [
      'few steps while in bed',
      events(lying, { kind: 'reduced-steps', startDay: 5, endDay: 9, stepsPerDay: 900 }),
      0,
      /contradictory-events.*no reduced-steps while bed-rest lasts/,
    ],
    [
      'usual activity while in bed',
      events(lying, { kind: 'usual-activity', startDay: 5, endDay: 9 }),
      0,
      /contradictory-events.*bed-rest was used/,
    ],
    ['a day that is none', events({ ...lying, startDay: 'soon' }), 2, /not-a-date/],
  ])('says so of %s and forecasts the rest', (_, scenario, code, words) => {
    const { status, stdout, stderr } = withScenario(scenario);
    expect(stderr).toMatch(words);
    expect(status).toBe(code);
    expect(stdout).toContain('people like this');
  });

  test.each([['not json: ['], ['[]'], ['{"events":"x"}']])(
    'gives no forecast for a scenario that is none: %s',
    (text) => {
      const { status, stdout, stderr } = withScenario(text);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^error /);
    },
  );
});

describe('thew forecast --target', () => {
  const ask = (target: string, ...more: string[]) =>
    thew(
      'forecast',
      person,
      '--days',
      '30',
      '--members',
      '50',
      '--measures',
      'gait-speed',
      '--target',
      target,
      ...more,
    );

  test('names the least dose, a target met today, one out of reach, and one nobody can judge', () => {
    expect(ask('gait-speed>=0.6').stdout).toContain('The least that brings more than half there: ');
    expect(ask('gait-speed>=0.4').stdout).toContain('More than half are there today');
    expect(ask('gait-speed>=2.5').stdout).toContain('Not reachable');
    expect(ask('asmi>=5.5').stdout).toContain('this was not measured');
  });

  test('understands a goal by its name and a day', () => {
    const { stdout } = ask('walk-not-slow', '--by', '2027-03-01', '--json');
    const [{ target }] = JSON.parse(stdout) as [{ target: { byDate: string; target: { value: number } } }];
    expect([target.byDate, target.target.value]).toEqual(['2027-03-01', 0.81]);
  });

  test.each([
    ['luck>=3', [], /unknown-target.*walk-not-slow/],
    ['gait-speed>=-1', [], /not-a-number.*above 0/],
    ['gait-speed>=1', ['--by', '2020-01-01'], /outside-hard-range.*at most ten years on/],
    ['gait-speed>=1', ['--by', 'soon'], /not-a-date/],
  ])('says what is wrong with %s', (target, more, words) => {
    const { status, stderr } = ask(target, ...more);
    expect(stderr).toMatch(words);
    expect(status).toBe(2);
  });
});

interface Validation {
  arms: { id: string; role: string; covered: boolean; lower80: number; upper80: number; predicted: number }[];
  summary: { validate: { n: number; medianAbsoluteError: { size: number; strength: number }; coverage80: number } };
}

describe('thew validate', () => {
  test('holds the bars on the studies that were never fitted', () => {
    const { arms, summary } = JSON.parse(thew('validate', '--json').stdout) as Validation;
    expect(arms.length).toBeGreaterThan(200);
    expect(summary.validate.medianAbsoluteError.size).toBeLessThanOrEqual(3);
    expect(summary.validate.medianAbsoluteError.strength).toBeLessThanOrEqual(6);
    expect(summary.validate.coverage80).toBeGreaterThanOrEqual(0.7);
    expect(summary.validate.coverage80).toBeLessThanOrEqual(0.9);
  });

  test('predicts what it does not know with a general mapping and says so', () => {
    const [header, first] = readFileSync(join(repository, 'calibration/data/study-arms.csv'), 'utf8').split('\n');
    const arms = join(folder, 'arms.csv');
    writeFileSync(arms, `${header}\n${first!.replace('bed_rest', 'submarine_duty')}\n`);
    const { status, stdout, stderr } = thew('validate', '--arms', arms, '--json');
    const [arm] = (JSON.parse(stdout) as Validation).arms;
    expect(status).toBe(0);
    expect(arm!.lower80).toBeLessThan(arm!.predicted);
    expect(stderr).toMatch(/unknown-circumstance.*row 1\b/);
  });

  test('says which columns a table needs', () => {
    const arms = join(folder, 'columns.csv');
    writeFileSync(arms, 'id,role\nA,fit\n');
    const { status, stderr } = thew('validate', '--arms', arms);
    expect(status).toBe(1);
    expect(stderr).toContain('missing-column');
  });
});
