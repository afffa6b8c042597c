import type { Issue, Place } from '../observations/issue.ts';
import type { Json } from './as-object.ts';
import { pointerStep, reportError } from './report.ts';

/** A key nobody reads is most often a known one misspelt, and what it holds is lost: an error. */
export function reportUnknownKeys(
  object: Json,
  known: readonly string[],
  pointer: string,
  base: Place,
  issues: Issue[],
): void {
  for (const key of Object.keys(object)) {
    if (known.includes(key)) continue;
    reportError(issues, 'unknown-key', { ...base, pointer: pointer + pointerStep(key) }, `one of ${known.join(', ')}`);
  }
}
