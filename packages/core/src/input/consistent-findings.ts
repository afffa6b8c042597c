import type { Issue } from '../observations/issue.ts';
import type { Observation } from '../observations/observation.ts';
import { reportError, type Spot } from './report.ts';

/** A finding said to be both present and absent on one day is neither: it is left out, with an issue. */
export function consistentFindings(found: readonly Observation[], spot: Spot, issues: Issue[]): Observation[] {
  const said = new Map<string, Set<unknown>>();
  const keyOf = ({ measure, date, side, site }: Observation): string => `${measure}|${date}|${side}|${site}`;
  for (const finding of found) {
    if (typeof finding.value !== 'boolean') continue;
    const key = keyOf(finding);
    said.set(key, (said.get(key) ?? new Set()).add(finding.value));
  }
  const reported = new Set<string>();
  return found.filter((finding) => {
    const key = keyOf(finding);
    if (typeof finding.value !== 'boolean' || said.get(key)!.size === 1) return true;
    if (!reported.has(key)) {
      const expected = `${finding.measure} either present or absent on one day; it counts as unknown`;
      reportError(issues, 'contradictory-finding', spot(), expected);
    }
    reported.add(key);
    return false;
  });
}
