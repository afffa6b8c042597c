import { readFileSync } from 'node:fs';
import { readSessionsFile } from '@thew/core/input/read-sessions-file';
import type { Issue } from '@thew/core/observations/issue';
import type { LoggedSession } from '@thew/core/observations/session';
import { parse as parseYaml } from 'yaml';
import { today } from './read-files.ts';

/** Sessions of a file of their own, JSON or YAML; without a file those in the person file count. */
export function readSessions(file: string | undefined): { sessions?: LoggedSession[]; issues: Issue[] } {
  if (file === undefined) return { issues: [] };
  try {
    const value: unknown = parseYaml(readFileSync(file, 'utf8'), { maxAliasCount: 100 });
    return readSessionsFile(value, { asOf: today() }, { file });
  } catch {
    const expected = 'a list of sessions in JSON or YAML that exists and is whole';
    return { issues: [{ code: 'file-not-readable', severity: 'error', place: { file }, expected }] };
  }
}
