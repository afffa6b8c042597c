import type { Issue, Place } from '../observations/issue.ts';
import { type DateOrder, dayAfter, readDate } from './read-date.ts';
import { reportError, reportWarning } from './report.ts';

/** The days that bound what can have happened to a person. */
export interface Calendar {
  /** Day of assessment. */
  asOf: string;
  /** Today; a day more is allowed, since dates carry no time zone. */
  today: string;
  birthDate?: string;
  deathDate?: string;
  dateOrder?: DateOrder;
}

/** A date that happened: in the calendar, after birth, not in the future. No date is no fault; `at` is asked on an issue. */
export function admitDate(
  value: unknown,
  at: () => Place,
  calendar: Calendar,
  issues: Issue[],
): { date?: string; wrong?: boolean } {
  const read = readDate(value, calendar.dateOrder);
  if (read.kind === 'missing') return {};
  if (read.kind === 'wrong') {
    reportError(issues, 'date-not-readable', at(), 'a calendar date as YYYY-MM-DD');
    return { wrong: true };
  }
  if (read.doubt === 'partial-date') {
    reportWarning(issues, 'partial-date', at(), 'a full date as YYYY-MM-DD; the first day is taken');
  } else if (read.doubt && !calendar.dateOrder) {
    reportWarning(issues, 'date-not-iso', at(), 'a date as YYYY-MM-DD');
  }
  return inLifetime(read.date, at, calendar, issues) ? { date: read.date } : { wrong: true };
}

function inLifetime(date: string, at: () => Place, calendar: Calendar, issues: Issue[]): boolean {
  const { asOf, today, birthDate, deathDate } = calendar;
  if (date > asOf) {
    if (date > dayAfter(today)) {
      reportError(issues, 'future-date', at(), 'a date not after today');
      return false;
    }
    reportWarning(issues, 'after-as-of', at(), 'a date not after the day of assessment; it does not count on that day');
  }
  if (birthDate !== undefined && date < birthDate) {
    reportError(issues, 'before-birth', at(), 'a date not before birth');
    return false;
  }
  if (deathDate !== undefined && date > deathDate) {
    reportWarning(issues, 'after-death', at(), 'a date not after death');
  }
  return true;
}
