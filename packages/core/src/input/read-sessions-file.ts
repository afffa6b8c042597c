import type { Issue, Place } from '../observations/issue.ts';
import type { LoggedSession } from '../observations/session.ts';
import { asObject } from './as-object.ts';
import { emptyRecord, newAdmission } from './empty-record.ts';
import { readSessionList } from './read-person-file.ts';
import type { ReadOptions } from './read-result.ts';
import { reportError } from './report.ts';

/**
 * A file of sessions alone: a list, or an object with the list under `sessions`. Bad rows give issues and the rest is
 * read. `options.asOf` is today; `base` names the file.
 */
export function readSessionsFile(
  value: unknown,
  options: ReadOptions,
  base: Place = {},
): { sessions: LoggedSession[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const file = asObject(value);
  const list = Array.isArray(value) ? value : file?.sessions;
  if (list === undefined) {
    reportError(issues, 'no-sessions', { ...base, pointer: '' }, 'a list of sessions, or an object with sessions');
    return { sessions: [], issues };
  }
  const admission = newAdmission(emptyRecord('person-1', options.asOf), options, issues);
  return { sessions: readSessionList(list, Array.isArray(value) ? '' : '/sessions', base, admission), issues };
}
