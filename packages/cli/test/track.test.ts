import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from 'citty';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { planCommand } from '../src/commands/plan.ts';
import { trackCommand } from '../src/commands/track.ts';

const example = fileURLToPath(new URL('../../../examples/follow-up.thew.json', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'thew-track-'));

function written(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

async function run(command: typeof trackCommand | typeof planCommand, ...rawArgs: string[]) {
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
  await runCommand(command as typeof trackCommand, { rawArgs });
  const code = process.exitCode;
  process.exitCode = undefined;
  return { out: out.replace(/\s+/g, ' '), raw: out, error, code };
}

afterEach(() => vi.restoreAllMocks());

describe('thew track', () => {
  it('says what was done, how to begin again and whether it works, without blame', async () => {
    const { out, code } = await run(trackCommand, example);
    expect(code).toBe(0);
    expect(out).toMatch(/\d+ of \d+ planned days done/);
    expect(out).toContain('Time for five chair rises: -3.7 s');
    expect(out).toContain('After 11 days off');
    expect(out).not.toMatch(/missed|fail|undefined|NaN|!/);
  });

  it('takes sessions from a file of their own, in YAML too, and the last day decides', async () => {
    const yaml = [
      '- { date: 2026-11-12, session: strength, status: done, effort: 3, repsLeft: 2 }',
      '- { date: 2026-11-16, session: strength, status: done, effort: 3, repsLeft: 2 }',
    ].join('\n');
    const { out, code } = await run(trackCommand, example, '--sessions', written('log.yaml', yaml));
    expect(code).toBe(0);
    expect(out).toContain('(two easy sessions in a row)');
  });

  it('prints JSON with codes', async () => {
    const { raw } = await run(trackCommand, example, '--json');
    const [one] = JSON.parse(raw) as { start: string; adherence: object; responses: { measure: string }[] }[];
    expect(one?.start).toBe('2026-10-07');
    expect(one?.responses.map(({ measure }) => measure)).toContain('gait-speed');
  });

  it('says where a bad row is and uses the rest; nothing that was read is an error of its own', async () => {
    const bad = [
      { date: '2026-11-12', session: 'strength', status: 'done', effort: 40 },
      { date: 'tomorrow', session: 'strength', status: 'done' },
      { date: '2026-11-13', session: 'chess', status: 'done' },
    ];
    const { out, error, code } = await run(trackCommand, example, '--sessions', written('bad.json', bad));
    expect(code).toBe(2);
    expect(out).toMatch(/1 of \d+ planned days? done|planned days done/);
    expect(error).toContain('outside-hard-range');
    expect(error).toContain('/0/effort');
    expect(error).toContain('/1/date');
    expect(error).toContain('/2/session');
    expect(error).not.toContain('40');
  });

  it('says so when the file of sessions is not there or is no list', async () => {
    const gone = await run(trackCommand, example, '--sessions', join(folder, 'nowhere.json'));
    expect(gone.error).toContain('file-not-readable');
    const none = await run(trackCommand, example, '--sessions', written('none.json', { steps: 3 }));
    expect(none.error).toContain('no-sessions');
    expect(none.code).toBe(2);
  });
});

describe('thew plan', () => {
  it('has the dose the sessions in the file have come to, on the terminal and on paper', async () => {
    const text = await run(planCommand, example);
    expect(text.out).toContain('More than before: two easy sessions in a row. Until 14 November 2026 it was');
    const page = await run(planCommand, example, '--html');
    expect(page.out).toContain('two easy sessions in a row');
  });

  it('rests for a fever in a file of sessions, and names it', async () => {
    const log = [{ date: '2026-11-20', session: 'strength', status: 'partly', signs: ['fever'] }];
    const { out } = await run(planCommand, example, '--sessions', written('fever.json', log));
    expect(out).toContain('The plan is resting');
    expect(out).toContain('In the log of sessions: a fever');
    expect(out).not.toContain('The moves');
  });

  it('rounds goals to what an instrument shows', async () => {
    const { out } = await run(planCommand, example);
    expect(out).not.toMatch(/\d\.\d{3,} (m\/s|s|kg)/);
  });
});
