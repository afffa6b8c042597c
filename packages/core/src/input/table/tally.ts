import type { Issue, Place } from '../../observations/issue.ts';

/** Doubts that a whole column shares: the first is reported in its place, the others are counted. */
const tallied = new Set([
  'decimal-comma',
  'missing-code',
  'date-not-iso',
  'partial-date',
  'unit-missing',
  'unknown-method',
  'sum-incomplete',
  'data-absent',
  'after-as-of',
]);

export interface Tally {
  /** Takes back the repeated doubts among the issues added since `from`. */
  settle(issues: Issue[], from: number): void;
  /** One issue per column and doubt with the number of further cells. */
  summary(): Issue[];
}

export function tallyDoubts(base: Place): Tally {
  const counts = new Map<string, { issue: Issue; more: number }>();
  return {
    settle(issues, from) {
      for (let index = issues.length - 1; index >= from; index--) {
        const issue = issues[index]!;
        if (!tallied.has(issue.code)) continue;
        const key = `${issue.code}|${issue.place.field ?? ''}`;
        const known = counts.get(key);
        if (!known) counts.set(key, { issue, more: 0 });
        else {
          known.more++;
          issues.splice(index, 1);
        }
      }
    },
    summary: () =>
      [...counts.values()]
        .filter(({ more }) => more > 0)
        .map(({ issue, more }) => {
          const { field } = issue.place;
          const place = field === undefined ? base : { ...base, field };
          return { ...issue, place, expected: `${issue.expected} (${more} more cells)` };
        }),
  };
}
