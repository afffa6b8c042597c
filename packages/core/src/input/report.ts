import type { Issue, Place, Severity } from '../observations/issue.ts';

/** Where one field of the entry being read is found in its file. Without a field: the entry itself. */
export type Spot = (field?: string) => Place;

/** Faults of one person, or of a file, told one by one: more would fill memory and help nobody. */
const mostIssues = 200_000;

/**
 * Error: something in the input was not read. Warning: everything was read, but with an assumption or a doubt.
 * `expected` never repeats what the file held.
 */
export function report(issues: Issue[], severity: Severity, code: string, place: Place, expected: string): void {
  if (issues.length < mostIssues) issues.push({ code, severity, place, expected });
  else if (issues.length === mostIssues) {
    const fewer = `at most ${mostIssues} faults; what is wrong from here on is not listed`;
    issues.push({ code: 'too-many-issues', severity: 'error', place, expected: fewer });
  }
}

export function reportError(issues: Issue[], code: string, place: Place, expected: string): void {
  report(issues, 'error', code, place, expected);
}

export function reportWarning(issues: Issue[], code: string, place: Place, expected: string): void {
  report(issues, 'warning', code, place, expected);
}

/** One step of a JSON pointer (RFC 6901). Cut at 80 characters: a key can be any length. */
export function pointerStep(key: string | number): string {
  const text = String(key);
  const short = text.length > 80 ? text.slice(0, 80) : text;
  return `/${short.replace(/~/g, '~0').replace(/\//g, '~1')}`;
}

/** Places below a JSON pointer. */
export function spotAt(base: Place, pointer: string): Spot {
  return (field) => ({ ...base, pointer: field === undefined ? pointer : `${pointer}/${field}` });
}
