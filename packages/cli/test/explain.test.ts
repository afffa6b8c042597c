import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from 'citty';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { explainCommand } from '../src/commands/explain.ts';

const story = (name: string) => fileURLToPath(new URL(`../../../examples/stories/${name}.thew.json`, import.meta.url));

async function run(...rawArgs: string[]) {
  let out = '';
  let error = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    error += String(text);
    return true;
  });
  await runCommand(explainCommand, { rawArgs });
  const code = process.exitCode;
  process.exitCode = undefined;
  return { out, error, code };
}

afterEach(() => vi.restoreAllMocks());

describe('thew explain', () => {
  it('prints urgency first, then causes, and ends with what it is', async () => {
    const { out, code } = await run(story('07-frail-elder-walker'));
    expect(code).toBe(0);
    expect(out.indexOf('See a doctor soon')).toBeLessThan(out.indexOf('Frailty'));
    expect(out.trimEnd()).toMatch(/Decision support, not a diagnosis\.$/);
  });

  it('prints an array of explanations as JSON, in the order of the files', async () => {
    const { out } = await run(story('11-stopped-training'), story('12-guillain-barre-ventilated'), '--json');
    const all = JSON.parse(out) as { id: string; triage: { level: string } }[];
    expect(all.map(({ id, triage }) => [id, triage.level])).toEqual([
      ['story-11', 'self-care'],
      ['story-12', 'emergency'],
    ]);
  });

  it('prints a letter with the question asked', async () => {
    const { out } = await run(story('10-becker-swimmer'), '--letter');
    expect(out).toMatch(/^Referral: loss of muscle or strength\n/);
    expect(out).toContain('\nQuestion\n');
  });

  it('ends with status 2 when an answer could not be used, and explains the rest', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'thew-')), 'wrong.thew.json');
    const findings = [
      { finding: 'reflexes', value: 'purple' },
      { finding: 'chest-pain', present: true },
    ];
    writeFileSync(file, JSON.stringify({ thew: 1, person: { id: 'w', age: 50 }, asOf: '2026-11-22', findings }));
    const { out, code } = await run(file);
    expect(code).toBe(2);
    expect(out).toContain('Emergency now');
  });

  it('asks for a setting it knows and says when a file cannot be opened', async () => {
    expect(await run(story('01-baker-psoriatic-arthritis'), '--setting', 'moon')).toMatchObject({ code: 1, out: '' });
    expect(await run('no-such-file.json')).toMatchObject({ code: 1 });
  });
});
