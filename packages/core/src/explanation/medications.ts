import { dayNumber } from '../observations/age.ts';
import type { Medication } from '../observations/observation.ts';

const matchers = new Map<string, RegExp>();

const wordOf = (name: string): RegExp => {
  const known = matchers.get(name);
  if (known) return known;
  const made = new RegExp(`(^|[^a-z])${name.replaceAll(/[^a-z ]/g, '.')}([^a-z]|$)`, 'i');
  matchers.set(name, made);
  return made;
};

/** The medicine's name contains one of these generic names as a whole word ("prednisone 5 mg tablet"). */
export const namesDrug = (written: string, names: readonly string[]): boolean =>
  names.some((name) => wordOf(name).test(written));

/** Taken on the day, or ended at most `days` before it. */
export function withinDays({ start, end }: Medication, asOf: string, days: number): boolean {
  if (start !== undefined && start > asOf) return false;
  return end === undefined || end >= asOf || dayNumber(asOf) - dayNumber(end) <= days;
}

export const isCurrent = (medication: Medication, asOf: string): boolean => withinDays(medication, asOf, 0);
