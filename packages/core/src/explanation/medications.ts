import { dayNumber } from '../observations/age.ts';
import type { Medication } from '../observations/observation.ts';

/** Taken on the day, or ended at most `days` before it. */
export function withinDays({ start, end }: Medication, asOf: string, days: number): boolean {
  if (start !== undefined && start > asOf) return false;
  return end === undefined || end >= asOf || dayNumber(asOf) - dayNumber(end) <= days;
}

export const isCurrent = (medication: Medication, asOf: string): boolean => withinDays(medication, asOf, 0);
