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
    expect(stderr + stdout).toContain('unknown-circumstance');
  });

  test('says which columns a table needs', () => {
    const arms = join(folder, 'columns.csv');
    writeFileSync(arms, 'id,role\nA,fit\n');
    const { status, stderr } = thew('validate', '--arms', arms);
    expect(status).toBe(1);
    expect(stderr).toContain('missing-column');
  });
});
